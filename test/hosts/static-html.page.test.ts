import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { autop } from '@wordpress/autop';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { type Origins, startOrigins } from '../support/origins.js';
import { snippet } from './host-page.js';
import { becomesInteractive, readsWithoutScript } from './static-pages.js';

let origins: Origins;
let article: string;
before(async () => {
  origins = await startOrigins();
  article = execFileSync(
    process.execPath,
    ['dist/cli.js', 'render', 'dist/articles/ketamine-therapy-for-ptsd.en.json'],
    { encoding: 'utf8' },
  );
});
after(() => origins.close());

/** A page of someone's site around what was pasted; the script as in the recipe, or none where it is refused. */
const page = (content: string, script = true): string => {
  const [load = ''] = snippet(origins, 'plain/snippet.html').split('<care-article');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Site</title>${script ? load : ''}</head><body><main>${content}</main></body></html>`;
};

for (const engine of engines) {
  describe(`the article pasted as HTML, ${engine}`, () => {
    let browser: Page;
    before(async () => {
      browser = await openBrowser(engine);
    });
    after(() => browser.close());

    test('WordPress, block “Custom HTML”: reads without script, becomes interactive with it', async () => {
      const block = `<!-- wp:html -->\n${article}\n<!-- /wp:html -->`;
      await readsWithoutScript(browser, origins, page(block), article);
      await becomesInteractive(browser, origins, page(block), article);
    });

    test('WordPress, classic editor, whose paragraphs tear the elements apart: still every word, in order', async () => {
      const formatted = autop(article);
      assert.match(formatted, /<p><care-article><\/p>/);
      await readsWithoutScript(browser, origins, page(formatted, false), article);
      await readsWithoutScript(browser, origins, page(formatted), article);
    });

    test('Wix: seoMarkup gives robots every word', async () => {
      let markup = '';
      const element = {
        set seoMarkup(html: string) {
          markup = html;
        },
      };
      const $w = (id: string) => (id === '#careArticle' ? element : undefined);
      const code = snippet(origins, 'wix/seo-markup.js').replace('PASTE THE ARTICLE HERE', () => article);
      runInNewContext(code, { $w: Object.assign($w, { onReady: (run: () => void) => run() }) });
      await readsWithoutScript(browser, origins, page(markup, false), article);
    });
  });
}
