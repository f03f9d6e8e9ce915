import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { listen, serveFolder } from '../../scripts/serve.mjs';
import { axeInPage } from '../support/axe-in-page.js';
import { engines, openBrowser, type Page } from '../support/drive.js';

// The sample site as `npm start` serves it, with a listener in front of everything else.
const LISTEN = `<script>
  globalThis.heard = [];
  for (const kind of ['error', 'warn']) {
    const original = console[kind];
    console[kind] = (...words) => { heard.push(words.join(' ')); original.apply(console, words); };
  }
  addEventListener('error', (event) => heard.push(event.message || 'not loaded: ' + (event.target.src || event.target.href)), true);
  addEventListener('unhandledrejection', (event) => heard.push(String(event.reason)));
</script>`;

type Served = Awaited<ReturnType<typeof listen>>;
let files: Served;
let site: Served;
before(async () => {
  files = await listen(serveFolder('dist', { headers: { 'Access-Control-Allow-Origin': '*' } }), 0);
  site = await listen(
    serveFolder('test/clinic', {
      rewrite: (text) =>
        text.replaceAll('https://careleaf.example/', `${files.origin}/`).replace('<head>', `<head>${LISTEN}`),
    }),
    0,
    '127.0.0.1',
  );
});
after(() => Promise.all([files.close(), site.close()]));

const pages = ['index.html', 'article.html', 'widgets.html', 'by-hand.html'];

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${site.origin}/${path}`);
  await page.waitFor(() =>
    [...document.querySelectorAll('[src]')].every(
      (element) =>
        !element.localName.startsWith('care-') || element.querySelector('*:not([slot=comments], a)') !== null,
    ),
  );
  await page.waitFor(() => document.querySelector('care-article, care-article-card')?.matches(':defined'));
}

/** Runs in the page: whether the text of a benefit that is closed at first can be read now. */
const textInView = (): boolean => {
  const { top, height } =
    document.getElementById('safe-and-non-addictive-text')?.getBoundingClientRect() ?? new DOMRect();
  return height > 0 && top >= 0 && top < innerHeight;
};

for (const engine of engines) {
  describe(`the sample clinic in ${engine}`, () => {
    let page: Page;
    before(async () => {
      page = await openBrowser(engine);
    });
    after(() => page.close());

    for (const path of pages) {
      for (const theme of ['', '?theme=night']) {
        test(`${path}${theme}: the console is silent, and axe finds nothing`, async () => {
          await page.viewport({ width: 1280, height: 900 });
          await open(page, path + theme);
          assert.deepEqual(await axeInPage(page), []);
          assert.deepEqual(
            await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard),
            [],
          );
        });
      }

      test(`${path}: nothing is wider than a phone of 320 px`, async () => {
        await open(page, path);
        // WebKitGTK has no window as narrow as that: a frame of the same origin stands in everywhere.
        await page.evaluate((address) => {
          const frame = document.createElement('iframe');
          frame.src = address;
          frame.style.border = '0';
          frame.width = '320';
          frame.height = '600';
          document.body.replaceChildren(frame);
        }, `/${path}`);
        const wide = await page.waitFor(() => {
          const inner = document.querySelector('iframe')?.contentDocument;
          const ready =
            inner?.readyState === 'complete' &&
            inner.querySelector('care-article, care-article-card')?.matches(':defined');
          return ready && [inner.documentElement.scrollWidth - inner.documentElement.clientWidth];
        });
        assert.deepEqual(wide, [0]);
      });
    }

    test('every citation opens its reference, by mouse and by keyboard', async () => {
      await page.viewport({ width: 1280, height: 900 });
      await open(page, 'article.html');
      const ids = await page.evaluate(() =>
        [...document.querySelectorAll('care-reference-popover')].map(({ id }) => id),
      );
      assert.equal(ids.length, 9);
      await page.evaluate(() => {
        for (const benefit of document.querySelectorAll('care-benefit')) benefit.setAttribute('open', '');
      });
      for (const [index, id] of ids.entries()) {
        const marker = `#${id} >>> [role=button]`;
        if (index % 2) {
          await page.evaluate((name) => {
            const host = document.getElementById(name);
            host?.scrollIntoView({ block: 'center' });
            host?.focus();
          }, id);
          await page.press('Enter');
        } else {
          await page.click(marker);
        }
        const shown = await page.waitFor((name) => {
          const host = document.getElementById(name);
          const dialog = host?.shadowRoot?.querySelector('[role=dialog]');
          const entry = document.getElementById(host?.getAttribute('for') ?? '');
          return (
            dialog?.matches(':popover-open') && {
              text: dialog.textContent,
              doi: entry?.querySelector('care-reference')?.getAttribute('doi') ?? 'none',
            }
          );
        }, id);
        assert.ok(shown.text.includes(`https://doi.org/${shown.doi}`), id);
        await page.press('Escape');
        await page.waitFor(
          (name) => !document.getElementById(name)?.shadowRoot?.querySelector('[role=dialog]'),
          id,
        );
      }
    });

    const opensAt = async (hash: string): Promise<void> => {
      await page.viewport({ width: 1280, height: 900 });
      await open(page, `by-hand.html${hash}`);
      await page.waitFor(textInView);
    };

    test('a link to a text in a closed benefit opens it, also after a reload', async () => {
      await opensAt('#safe-and-non-addictive-text');
      await page.reload();
      await page.waitFor(textInView);
    });

    // Firefox looks for such words once, before the script has come: it goes to the place, and the item stays closed.
    if (engine !== 'firefox') {
      test('a link to words in a closed benefit (#:~:text=) opens it', () =>
        opensAt('#:~:text=ketamine%20treatment%20is%20monitored'));
    }

    test('the phone number is a link that dials', async () => {
      await open(page, 'article.html');
      const href = await page.waitFor(() =>
        document.querySelector('care-contact-banner a[slot=phone]')?.getAttribute('href'),
      );
      assert.equal(href, 'tel:+13106019999');
    });
  });
}
