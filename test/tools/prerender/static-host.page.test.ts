import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { engines, openBrowser, type Page } from '../../support/drive.js';
import { type Origins, startOrigins } from '../../support/origins.js';

let origins: Origins;
before(async () => {
  origins = await startOrigins();
});
after(() => origins.close());

/** A page as the built command makes it, for a site that takes careleaf's files from another origin. */
const builtPage = (): string =>
  execFileSync(
    process.execPath,
    [
      ...['dist/cli.js', 'render', 'dist/articles/ketamine-therapy-for-ptsd.en.json', '--page', '--contents'],
      ...['--assets', origins.files.url, '--base', `${origins.files.url}/articles/`],
    ],
    { encoding: 'utf8' },
  );

for (const engine of engines) {
  describe(`a page that careleaf render has made, on a static host, in ${engine}`, () => {
    let page: Page;
    before(async () => {
      page = await openBrowser(engine);
    });
    after(() => page.close());

    test('loads the script and the style sheet that its hashes name', async () => {
      await page.goto(origins.site.page('/page.html', builtPage()));
      await page.waitFor(() => document.querySelector('care-benefit:defined') !== null);
      const facts = await page.evaluate(() => ({
        hashed: [...document.querySelectorAll('link[rel=stylesheet], script[src]')].map((each) =>
          each.getAttribute('integrity')?.slice(0, 7),
        ),
        sheet: document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')?.sheet !== null,
        citations: document.querySelectorAll('care-reference-popover').length,
      }));
      assert.deepEqual(facts, { hashed: ['sha384-', 'sha384-'], sheet: true, citations: 9 });
    });

    test('stays as it is where the script is another one', async () => {
      const script = readFileSync('dist/careleaf.js', 'utf8');
      origins.files.reply('/careleaf.js', { body: `${script}\n` });
      await page.goto(origins.site.page('/page.html', builtPage()));
      const state = await page.evaluate(() => ({
        defined: customElements.get('care-article') !== undefined,
        words: document.querySelector('article')?.textContent.includes('Rewiring the brain'),
      }));
      assert.deepEqual(state, { defined: false, words: true });
      origins.files.reply('/careleaf.js', {});
    });
  });
}
