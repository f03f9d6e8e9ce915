import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { LISTENER, type Origins, startOrigins, strictPolicy } from '../support/origins.js';
import { bundle } from './bundle.js';
import { articleFile } from './host-page.js';

let origins: Origins;
before(async () => {
  origins = await startOrigins();
});
after(() => origins.close());

const article = () => `${origins.files.url}/articles/ketamine-therapy-for-ptsd.en.json`;

const urgentIn = (tag: string): string =>
  (JSON.parse(readFileSync(`dist/locales/${tag}.json`, 'utf8')) as Record<string, string>)[
    'callout.urgent'
  ] ?? 'nothing';

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

    test('does everything under that policy: languages, colours, pictures, boxes, all elements', async () => {
      origins.site.reply('/card.json', {
        body: articleFile({
          image: { url: '/picture.svg', alt: 'A picture', width: 9, height: 9 },
          contact: { heading: 'Call', telephone: '+1-310-601-9999' },
        }),
      });
      origins.site.reply('/picture.svg', {
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      });
      const html = pageOf(`<main lang="es">
        <care-article src="${article()}" accent="#7b2d5e" contents numbered></care-article>
        <care-article-card src="/card.json" accent="teal"></care-article-card>
        <care-callout tone="urgent" heading="Ahora"><p>Palabras</p></care-callout>
        <care-byline author="A. Writer" published="2026-04-22"></care-byline>
        <care-contact-banner heading="Llame" phone="(310)601-9999"></care-contact-banner>
        <care-article id="none" src="/none.json"></care-article></main>`);
      const says = (words: string) =>
        page.waitFor(
          (text) => document.querySelector('main > care-callout')?.shadowRoot?.textContent.includes(text),
          words,
        );
      await page.goto(origins.site.page('/all.html', html, strictPolicy(origins.files.url)));
      await page.waitFor(() => document.querySelector('care-article care-reference-list li') !== null);
      await page.waitFor(() => document.querySelector('care-article-card img') !== null);
      await page.waitFor(() => document.querySelector('#none:state(error)') !== null);
      await says(urgentIn('es'));
      await page.click('care-benefit [slot=heading]');
      await page.click('care-benefit-list >>> button');
      await page.click('care-reference-popover');
      await page.waitFor(
        () => !!document.querySelector('care-reference-popover')?.shadowRoot?.querySelector('[role=dialog]'),
      );
      await page.press('Tab', 'Escape');
      await page.evaluate(() => (document.querySelector('main')?.setAttribute('lang', 'ar'), undefined));
      await says(urgentIn('ar'));
      const faults = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
      // The file that is not there is told of once.
      assert.deepEqual(
        faults.filter((each) => !each.includes('/none.json')),
        [],
      );
      assert.equal(faults.length, 1);
    });

    test('the modules with a Lit of their own need the policy lit-html, and no more', async () => {
      const tags = readdirSync('dist/define').filter((file) => /^[\w-]+\.js$/.test(file));
      const modules = await bundle(
        'dist/own-site.js',
        tags.map((file) => `import './define/${file}';`).join(''),
      );
      origins.site.reply('/modules.js', { body: modules });
      const html = pageOf(`<care-article src="${article()}"></care-article>`).replace(
        `${origins.files.url}/careleaf.js`,
        '/modules.js',
      );
      assert.match(html, /src="\/modules\.js"/);
      const url = origins.site.page('/modules.html', html, strictPolicy(origins.files.url, 'lit-html'));
      const { heard } = await visit(page, url);
      assert.deepEqual(heard, []);
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
