import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { autop } from '@wordpress/autop';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { LISTENER, type Origins, startOrigins } from '../support/origins.js';
import { EVENTS, snippet, wixFields } from './host-page.js';

let origins: Origins;
before(async () => {
  origins = await startOrigins();
  origins.site.reply('/htmx.js', { body: readFileSync('node_modules/htmx.org/dist/htmx.js') });
  origins.site.reply('/turbo.js', {
    body: readFileSync('node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js'),
  });
});
after(() => origins.close());

const put = (path: string, body: string, head = ''): string =>
  origins.site.page(
    path,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${path}</title><script>${LISTENER}${EVENTS}</script>${head}</head><body>${body}</body></html>`,
  );

/** Waits until there is one whole article, and it stands where the snippet was pasted. */
async function isShown(page: Page, around: string): Promise<void> {
  await page.waitFor(
    (selector) =>
      document.querySelectorAll(`${selector} care-article > article care-reference-list li`).length > 5,
    around,
  );
  assert.equal(await page.evaluate(() => document.querySelectorAll('care-article > article').length), 1);
  assert.equal(await page.evaluate(() => document.querySelectorAll('care-article > a').length), 0);
}

const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);

for (const engine of engines) {
  describe(`site builders, ${engine}`, () => {
    let page: Page;
    before(async () => {
      page = await openBrowser(engine);
    });
    after(() => page.close());

    test('plain HTML: the snippet shows the article', async () => {
      await page.goto(put('/plain.html', `<main>${snippet(origins, 'plain/snippet.html')}</main>`));
      await isShown(page, 'main');
      assert.deepEqual(await heard(page), []);
    });

    test('plain HTML: another script under that address is refused, and the link stays', async () => {
      const html = snippet(origins, 'plain/snippet.html').replaceAll('integrity="sha384-', '$&AAAA');
      await page.goto(put('/altered.html', `<main>${html}</main>`));
      const state = await page.evaluate(() => ({
        defined: customElements.get('care-article') !== undefined,
        link: document.querySelector('care-article a')?.textContent,
      }));
      assert.deepEqual(state, { defined: false, link: 'Read about ketamine therapy for PTSD' });
    });

    test('plain HTML: where scripts are refused the link stays', async () => {
      const path = '/refused.html';
      put(path, `<main>${snippet(origins, 'plain/snippet.html')}</main>`);
      const html = await (await fetch(origins.site.url + path)).text();
      await page.goto(origins.site.page(path, html, { 'Content-Security-Policy': `script-src 'self'` }));
      const link = await page.evaluate(() => {
        const found = document.querySelector('care-article a');
        return [found?.textContent, (found?.getClientRects().length ?? 0) > 0];
      });
      assert.deepEqual(link, ['Read about ketamine therapy for PTSD', true]);
    });

    test('WordPress: the snippet survives its formatting of paragraphs', async () => {
      const post = `Some words before.\n\n${snippet(origins, 'wordpress/snippet.html')}\n\nSome words after.\nAnd a line.`;
      const formatted = autop(post);
      assert.match(formatted, /<p>Some words after\.<br ?\/?>/);
      await page.goto(put('/wordpress.html', `<div class="entry-content">${formatted}</div>`));
      await isShown(page, '.entry-content');
      assert.deepEqual(await heard(page), []);
    });

    test('Wix: an element made by script, with attributes only, set before and after it is in the page', async () => {
      const { server, tag, attributes } = wixFields(snippet(origins, 'wix/snippet.txt'));
      assert.deepEqual(
        attributes.map(([name]) => name),
        ['src', 'href'],
      );
      await page.goto(put('/wix.html', '<div id="comp-x" style="width: 600px; min-height: 400px"></div>'));
      await page.evaluate(
        (address, name, [first, ...rest]) => {
          const script = document.createElement('script');
          script.type = 'module';
          script.src = address;
          document.head.append(script);
          const element = document.createElement(name);
          if (first) element.setAttribute(...first);
          document.querySelector('#comp-x')?.append(element);
          for (const each of rest) element.setAttribute(...each);
        },
        server,
        tag,
        attributes as unknown as [string, string][],
      );
      await isShown(page, '#comp-x');
      assert.deepEqual(await heard(page), []);
    });

    for (const type of ['text/javascript', 'module'])
      test(`Wix: a file of the site that loads careleaf.js, itself loaded as ${type}`, async () => {
        const { tag, attributes } = wixFields(snippet(origins, 'wix/snippet.txt'));
        const element = `<${tag} ${attributes.map(([name, value]) => `${name}="${value}"`).join(' ')}></${tag}>`;
        origins.site.reply('/wix-careleaf.js', { body: snippet(origins, 'wix/careleaf.js') });
        const script = `<script type="${type}" src="/wix-careleaf.js"></script>`;
        await page.goto(put('/wix-file.html', `<div id="comp-x">${element}</div>`, script));
        await isShown(page, '#comp-x');
        const integrity = await page.evaluate(
          () => document.querySelector<HTMLScriptElement>('script[src$="/careleaf.js"]')?.integrity,
        );
        assert.match(integrity ?? '', /^sha384-/);
        assert.deepEqual(await heard(page), []);
      });

    test('Squarespace: a code block, loaded again when its pages change without a load', async () => {
      const block = `<div class="sqs-block code-block"><div class="sqs-block-content">${snippet(origins, 'squarespace/snippet.html')}</div></div>`;
      await page.goto(put('/squarespace.html', `<main>${block}</main>`));
      await isShown(page, '.sqs-block-content');
      // Their loader puts the next page in by script, and runs its script tags again.
      await page.evaluate((html) => {
        const main = document.querySelector('main');
        main?.replaceChildren(document.createRange().createContextualFragment(html));
      }, block);
      await isShown(page, '.sqs-block-content');
      assert.deepEqual(await heard(page), []);
    });

    test('htmx: swapped in, swapped for another, gone and back by history', async () => {
      const article = snippet(origins, 'htmx/fragment.html');
      origins.site.reply('/article-fragment', { body: article, headers: { 'Content-Type': 'text/html' } });
      origins.site.reply('/other', {
        body: '<p id="other">Other</p>',
        headers: { 'Content-Type': 'text/html' },
      });
      const body = `${snippet(origins, 'htmx/snippet.html')}
        <button id="leave" hx-get="/other" hx-target="#article" hx-push-url="/other-page">Leave</button>`;
      const head =
        '<meta name="htmx-config" content=\'{"includeIndicatorStyles":false}\'><script src="/htmx.js"></script>';
      await page.goto(put('/htmx.html', body, head));
      for (let round = 0; round < 2; round++) {
        await page.click('button');
        await isShown(page, '#article');
      }
      await page.click('#leave');
      await page.waitFor(
        () => document.querySelector('#other') !== null && !document.querySelector('care-article'),
      );
      await page.evaluate(() => history.back());
      await isShown(page, '#article');
      assert.deepEqual(await heard(page), []);
    });

    test('Turbo: visits, back, and a refresh by morphing', async () => {
      const head = `<meta name="turbo-refresh-method" content="morph"><meta name="turbo-refresh-scroll" content="preserve">
        <meta name="turbo-cache-control" content="cache"><script src="/turbo.js"></script>`;
      const body = `<main><p id="time">0</p>${snippet(origins, 'turbo/snippet.html')}<a id="next" href="/turbo-next.html">Next</a></main>`;
      const url = put('/turbo.html', body, head);
      put('/turbo-next.html', '<main><h1>Next page</h1></main>', head);
      await page.goto(url);
      await isShown(page, 'main');
      await page.click('#next');
      await page.waitFor(() => document.querySelector('h1')?.textContent === 'Next page');
      await page.evaluate(() => history.back());
      await isShown(page, 'main');
      put('/turbo.html', body.replace('>0<', '>1<'), head);
      await page.evaluate(() => {
        const { Turbo } = globalThis as unknown as { Turbo: { session: { refresh(url: string): void } } };
        Turbo.session.refresh(location.href);
      });
      await page.waitFor(() => document.querySelector('#time')?.textContent === '1');
      await isShown(page, 'main');
      // A citation still opens: nothing of the article was lost on the way.
      await page.click('care-reference-popover');
      await page.waitFor(
        () => !!document.querySelector('care-reference-popover')?.shadowRoot?.querySelector('[role=dialog]'),
      );
      assert.deepEqual(await heard(page), []);
    });
  });
}
