import { renderArticle } from '../../../src/tools/prerender/prerender.js';
import { careleafHead } from '../pages.js';
import { interleave } from '../rounds.js';
import { ratioRow, type Row } from '../row.js';
import { cpuTime, leave, onStage } from '../stage.js';

const COUNT = 100;

/** An article file with so many references, each cited once. */
const file = (): string =>
  JSON.stringify({
    format: 1,
    id: 'many-references',
    inLanguage: 'en',
    headline: 'Many references',
    author: [{ name: 'Ann Example' }],
    datePublished: '2024-04-22',
    body: Array.from({ length: COUNT / 10 }, (_, section) => ({
      type: 'section',
      id: `section-${section}`,
      heading: `Section ${section}`,
      body: Array.from({ length: 10 }, (__, index) => ({
        type: 'paragraph',
        children: [
          'Research suggests that ketamine may help the brain form new connections ',
          { type: 'citation', references: [`r${section * 10 + index}`] },
          ', which can make it easier to process traumatic memories.',
        ],
      })),
    })),
    references: Array.from({ length: COUNT }, (_, index) => ({
      id: `r${index}`,
      type: 'article-journal',
      author: [
        { family: `Duman${index}`, given: 'Ronald S.' },
        { family: 'Aghajanian', given: 'George K.' },
      ],
      issued: { 'date-parts': [[1920 + index, 10, 5]] },
      title: `Synaptic dysfunction in depression: Potential therapeutic targets ${index}`,
      'container-title': 'Science',
      volume: '338',
      issue: '6103',
      page: '68-72',
      DOI: `10.1126/science.${1222939 + index}`,
    })),
  });

/** An article file parsed and rendered, against the same finished DOM put into the page: both end with the same live elements. */
export const articleFile = (rounds: number): Promise<Row[]> =>
  onStage(async ({ browser, site, files }) => {
    const text = file();
    const { html, faults } = renderArticle(text, { direction: 'ltr', origin: site.url });
    if (faults.some(({ code }) => code !== 'relative-address')) throw new Error(JSON.stringify(faults));
    const page = site.page(
      '/page.html',
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article file</title>${careleafHead(files.url)}</head><body><main></main><template>${html}</template></body></html>`,
    );
    const costs = await interleave(['dom', 'file'], { rounds }, async (variant) => {
      await leave(browser, page);
      await browser.goto(page);
      const before = await cpuTime(browser);
      const entries = await browser.evaluate(
        async (json) => {
          const main = document.querySelector('main') as HTMLElement;
          if (json) {
            const article = document.createElement('care-article') as HTMLElement & { article: unknown };
            const loaded = new Promise((done) => article.addEventListener('care-load', done));
            article.article = JSON.parse(json);
            main.append(article);
            await loaded;
          } else {
            const { content } = document.querySelector('template') as HTMLTemplateElement;
            main.append(document.importNode(content, true));
          }
          for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
          return main.querySelectorAll('care-reference').length;
        },
        variant === 'file' ? text : '',
      );
      if (entries !== COUNT) throw new Error(`${entries} of ${COUNT} references are there.`);
      return (await cpuTime(browser)) - before;
    });
    return [
      ratioRow(
        'article file of 100 references, to finished DOM inserted',
        { plain: costs.dom, careleaf: costs.file },
        1.5,
      ),
    ];
  });
