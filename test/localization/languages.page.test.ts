import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, describe, test } from 'node:test';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { startOrigins, type Origins } from '../support/origins.js';

const callout = (id: string): string => `<care-callout id="${id}" tone="urgent"><p>x</p></care-callout>`;
/** Spanish inside English inside Arabic, in and out of shadow roots, a slotted one, and regions that have no file of their own. */
const HTML = `<!doctype html><html lang="ar"><meta charset="utf-8"><title>Languages</title><body>
  ${callout('arabic')}
  <div lang="en">${callout('english')}<div id="open" lang="es"></div><div id="closed">${callout('slotted')}</div></div>
  <div lang="zh-Hant-TW">${callout('taiwan')}</div><div lang="pt-AO">${callout('angola')}</div><div lang="cy">${callout('welsh')}</div>
  <script>
    const template = (html) => { const t = document.createElement('template'); t.innerHTML = html; return t.content; };
    open_ = document.getElementById('open').attachShadow({ mode: 'open' });
    open_.append(template('${callout('inOpen')}'));
    closed_ = document.getElementById('closed').attachShadow({ mode: 'closed' });
    closed_.append(template('<div lang="pl">${callout('inClosed')}<slot></slot></div>'));
    said = () => Object.fromEntries([document, open_, closed_].flatMap((root) => [...root.querySelectorAll('care-callout')])
      .map((each) => [each.id, each.shadowRoot?.querySelector('[part~=label]')?.textContent.trim()]));
  </script>
  <script type="module" src="FILES/careleaf.js"></script>`;

declare const said: () => Record<string, string | undefined>;

let origins: Origins;
before(async () => {
  origins = await startOrigins();
});
after(() => origins.close());

for (const engine of engines) {
  describe(`languages in ${engine}`, () => {
    let page: Page;
    before(async () => {
      page = await openBrowser(engine);
    });
    after(() => page.close());
    beforeEach(() => {
      origins.site.reset();
      origins.files.reset();
    });

    const open = (): Promise<void> =>
      page.goto(origins.site.page('/languages.html', HTML.replace('FILES', origins.files.url)));
    const asked = (): string[] =>
      origins.files.requests
        .map(({ url }) => url)
        .filter((url) => url.startsWith('/locales/'))
        .sort();

    test('each element speaks the language around it, live, and each file is fetched once', async () => {
      await open();
      await page.waitFor(
        () => said()['arabic'] === 'عاجل' && said()['inOpen'] === 'Urgente' && said()['taiwan'] === '緊急',
      );
      await page.waitFor(() => said()['inClosed'] === 'Pilne' && said()['angola'] === 'Urgente');
      assert.deepEqual(await page.evaluate(() => said()), {
        arabic: 'عاجل',
        english: 'Urgent',
        slotted: 'Urgent',
        taiwan: '緊急',
        angola: 'Urgente',
        welsh: 'Urgent',
        inOpen: 'Urgente',
        inClosed: 'Pilne',
      });
      assert.deepEqual(
        asked(),
        ['ar', 'es', 'pl', 'pt-BR', 'zh-Hant'].map((tag) => `/locales/${tag}.json`),
      );
      const { headers } = origins.files.requests.find(({ url }) => url === '/locales/ar.json') ?? {};
      assert.deepEqual([headers?.cookie, headers?.referer], [undefined, undefined]);

      await page.evaluate(() => {
        document.documentElement.lang = 'pl';
        document.getElementById('open')?.setAttribute('lang', 'ar');
      });
      await page.waitFor(() => said()['arabic'] === 'Pilne' && said()['inOpen'] === 'عاجل');
      assert.equal(asked().length, 5);
      assert.equal(await page.evaluate(() => said()['english']), 'Urgent');
    });

    test('a failed request is repeated', async () => {
      const file = readFileSync('dist/locales/ar.json');
      let attempts = 0;
      // A body that fails the check of its hash stands for every kind of failure.
      origins.files.reply('/locales/ar.json', { body: () => (attempts++ ? file : 'nothing') });
      await open();
      await page.waitFor(() => said()['english'] === 'Urgent' && said()['arabic'] === 'Urgent');
      await page.waitFor(() => said()['arabic'] === 'عاجل');
      assert.equal(attempts, 2);
    });
  });
}
