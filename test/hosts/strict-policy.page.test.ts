import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { LISTENER, type Origins, startOrigins, strictPolicy } from '../support/origins.js';

let origins: Origins;
before(async () => {
  origins = await startOrigins();
});
after(() => origins.close());

const article = () => `${origins.files.url}/articles/ketamine-therapy-for-ptsd.en.json`;

const pageOf = (body: string, scripts = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Strict</title>
<script src="/listener.js"></script>${scripts}
<script type="module" src="${origins.files.url}/careleaf.js"></script></head><body>${body}</body></html>`;

/** Waits until the article stands in the page, then says what the page heard and which globals are new. */
async function visit(page: Page, url: string): Promise<{ heard: string[]; added: string[] }> {
  await page.goto(url);
  await page.waitFor(() => document.querySelector('care-article care-reference-list li') !== null);
  return page.evaluate(() => {
    const { heard, globals } = globalThis as unknown as { heard: string[]; globals: string[] };
    return { heard, added: Object.getOwnPropertyNames(globalThis).filter((name) => !globals.includes(name)) };
  });
}

for (const engine of engines) {
  describe(`careleaf.js on strict pages, ${engine}`, () => {
    let page: Page;
    before(async () => {
      page = await openBrowser(engine);
      // A frame number is a global too, and so is each element with an id.
      origins.site.reply('/listener.js', {
        body: `${LISTENER}; globalThis.globals = []; globalThis.globals = Object.getOwnPropertyNames(globalThis);`,
      });
    });
    after(() => page.close());

    test(`runs under trusted-types 'none' and style-src 'none', silently, and adds no global`, async () => {
      const html = pageOf(`<care-article src="${article()}"></care-article>`);
      const url = origins.site.page('/strict.html', html, strictPolicy(origins.files.url));
      const { heard, added } = await visit(page, url);
      assert.deepEqual(heard, []);
      assert.deepEqual(
        added.filter((name) => !/^\d+$/.test(name)),
        [],
      );
    });

    test('runs in a page whose ids clobber the names that Lit uses', async () => {
      const ids = [
        'litHtmlVersions',
        'litElementVersions',
        'reactiveElementVersions',
        'litHtmlPolyfillSupport',
        'ShadyCSS',
      ];
      const clobber = ids.map((id) => `<p id="${id}"></p><p id="${id}"></p>`).join('');
      const html = pageOf(`${clobber}<care-article src="${article()}"></care-article>`);
      const { heard } = await visit(
        page,
        origins.site.page('/clobbered.html', html, strictPolicy(origins.files.url)),
      );
      assert.deepEqual(heard, []);
    });

    test('runs where the name of the Trusted Types policy is taken already', async () => {
      origins.site.reply('/taken.js', { body: `trustedTypes.createPolicy('lit-html', {})` });
      const html = pageOf(
        `<care-article src="${article()}"></care-article>`,
        '<script src="/taken.js"></script>',
      );
      const url = origins.site.page('/taken.html', html, strictPolicy(origins.files.url, 'lit-html'));
      const { heard } = await visit(page, url);
      assert.deepEqual(heard, []);
    });
  });
}
