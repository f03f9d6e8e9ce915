import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { renderPage } from '../../../src/tools/prerender/prerender.js';
import { engines, openBrowser, type Page } from '../../support/drive.js';
import { type Origin, startOrigin } from '../../support/origins.js';
import { ARTICLE } from './pages.js';

// The library of Firefox's reader mode, in the page as the reader mode of a browser has it.
const readability = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

interface Extracted {
  readonly title: string;
  readonly byline: string;
  readonly lang: string;
  readonly text: string;
  readonly links: readonly string[];
}

let origin: Origin;
before(async () => {
  origin = await startOrigin();
});
after(() => origin.close());

const squeeze = (text: string): string => text.replace(/\s+/g, '');

for (const engine of engines) {
  describe(`reader mode in ${engine}`, () => {
    let browser: Page;
    before(async () => {
      browser = await openBrowser(engine);
    });
    after(() => browser.close());

    test('has the whole article, in order, references included', async () => {
      const { html } = renderPage(ARTICLE, { base: 'https://files.example/articles/' });
      await browser.goto(origin.page('/page.html', html));
      const { extracted, texts } = await browser.evaluate((source) => {
        interface Reader {
          parse(): { title: string; byline: string; lang: string; textContent: string; content: string };
        }
        const Readability = new Function(`${source}; return Readability`)() as new (page: Document) => Reader;
        const { title, byline, lang, textContent, content } = new Readability(
          document.cloneNode(true) as Document,
        ).parse();
        const parsed = new DOMParser().parseFromString(content, 'text/html');
        const links = [...parsed.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
        const texts = [...document.querySelectorAll('article :is(h2, h3, p, li, strong, a[slot])')].map(
          (element) => element.textContent,
        );
        return { extracted: { title, byline, lang, text: textContent, links }, texts };
      }, readability);
      const { title, byline, lang, text, links }: Extracted = extracted;
      assert.equal(title, 'Ketamine Therapy for PTSD: What You Need to Know');
      assert.equal(byline, 'Ashley Barnes, M.S.');
      assert.equal(lang, 'en');
      assert.ok(texts.length > 60, `${texts.length} texts`);
      let from = 0;
      const whole = squeeze(text);
      for (const part of texts.map(squeeze)) {
        const at = whole.indexOf(part, from);
        assert.notEqual(at, -1, `missing, or out of order: ${part}`);
        from = at;
      }
      assert.equal(links.filter((link) => link.startsWith('https://doi.org/')).length, 7);
      assert.ok(links.includes('https://doi.org/10.1016/S0006-3223(00)00930-4'));
      assert.ok(links.includes('tel:+13106019999'));
    });
  });
}
