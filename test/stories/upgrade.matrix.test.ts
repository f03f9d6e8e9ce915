import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { allExamples } from '../../stories/all-examples.js';
import { contents } from '../../stories/components/contents/contents.examples.js';
import { exampleHtml } from '../../stories/support/example.js';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { type Origins, startOrigins } from '../support/origins.js';
import { sitePage } from '../tools/prerender/pages.js';
import { TRACE, traced } from '../tools/prerender/trace.js';

/**
 * What comes with the script only, and nobody can know the height of before: a file's content, a list of contents, a banner or a heading
 * from attributes.
 */
const comesLater =
  /\ssrc=|<care-contents[^>]*><\/care-contents>|<care-(?:contact-banner|callout)[^>]*\s(?:heading|phone|href)=/;

/** Examples in which something can't stand still, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'care-article-card withoutPicture': 'a byline from attributes alone that wraps',
  'care-article-card accent': 'a byline from attributes alone that wraps',
  'care-byline long': 'a byline from attributes alone that wraps',
  'care-byline narrow': 'a byline from attributes alone that wraps',
  'care-benefit-list plainLabels': 'the box of a label is inside the padding then; its words stand still',
};

let origins: Origins;
before(async () => {
  origins = await startOrigins();
  origins.site.reply('/late.js', { body: readFileSync('dist/careleaf.js'), delay: 300 });
});
after(() => origins.close());

for (const engine of engines) {
  describe(`every example in ${engine}, when the script comes late`, () => {
    let page: Page;
    before(async () => {
      page = await openBrowser(engine);
    });
    after(() => page.close());

    const nothingMoves = async (body: string): Promise<void> => {
      const head = `<script>${TRACE}</script><script type="module" async src="/late.js"></script>`;
      const html = sitePage(body, { files: origins.files.url, head, script: false });
      await page.goto(origins.site.page('/example.html', html));
      const { moves, shift } = await traced(page);
      assert.deepEqual({ moves: moves.slice(0, 5), shift }, { moves: [], shift: 0 });
    };

    for (const { tag, examples } of allExamples)
      for (const [name, example] of Object.entries(examples)) {
        if (comesLater.test(example.html) || exceptions[`${tag} ${name}`]) continue;
        const html = exampleHtml(example, (path) => `/${path}`);
        test(`${tag} ${name}: nothing moves`, async () => {
          const { lang = 'en', dir = 'ltr', width } = example;
          await page.viewport({ width: 1024, height: 900 });
          const style = width ? ` style="inline-size: ${width}px"` : '';
          await nothingMoves(`<main lang="${lang}" dir="${dir}"${style}>${html}<p>After it.</p></main>`);
        });
      }

    test('care-contents above an article on a phone: nothing moves', async () => {
      await page.viewport({ width: 500, height: 900 });
      await nothingMoves(contents.examples.beside.html);
    });
  });
}
