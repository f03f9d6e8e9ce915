import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { LISTENER, type Origins, startOrigins } from '../support/origins.js';
import { articleFile, articleUrl, EVENTS, hostPage } from './host-page.js';

let origins: Origins;
before(async () => {
  origins = await startOrigins();
});
after(() => origins.close());

const MOUNTS = 2000;

/** Everything but `care-article`, which is tried with a small article below. */
const WIDGETS = `<care-benefit-list><care-benefit open><h4 slot="heading">One</h4><p>Text</p></care-benefit><care-benefit><b slot="heading">Two</b><p>Text</p></care-benefit></care-benefit-list>
  <p>Words <care-reference-popover><a href="#entry">(Somebody, 2012)</a></care-reference-popover></p>
  <care-callout tone="caution" heading="Heading"><p>Text</p></care-callout>
  <care-key-points><care-key-point><b slot="label">Label</b><p>Text</p></care-key-point></care-key-points>
  <care-contact-banner phone="+1-310-601-9999" heading="Call"></care-contact-banner>
  <care-byline author="Somebody" published="2024-04-22" minutes="3"></care-byline>
  <care-reference-list><ol><li id="entry"><care-reference>Somebody. (2012).</care-reference></li></ol></care-reference-list>
  <care-contents></care-contents>`;

/** Lets the engine collect garbage, and counts what is still alive. */
async function alive(page: Page): Promise<number> {
  let count = Infinity;
  for (let round = 0; round < 12 && count > 0; round++)
    count = await page.evaluate(async () => {
      const { refs, gc, TestUtils } = globalThis as unknown as {
        refs: WeakRef<object>[];
        gc?: () => void;
        TestUtils?: { gc(): Promise<void> };
      };
      if (gc) gc();
      else if (TestUtils) await TestUtils.gc();
      else {
        // WebKit can't be asked: rubbish makes it.
        let rubbish: unknown[] = [];
        for (let index = 0; index < 200; index++) rubbish.push(Array.from({ length: 125_000 }, () => index));
        rubbish = [];
      }
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return refs.filter((ref) => ref.deref()).length;
    });
  return count;
}

for (const engine of engines) {
  describe(`endurance, ${engine}`, () => {
    let page: Page;
    before(async () => {
      page = await openBrowser(engine, { firefoxPreferences: { 'dom.testing.testutils.enabled': true } });
    });
    after(() => page.close());

    test(`${MOUNTS} mounts and removals leave no element behind, and no listener`, async () => {
      const COUNT = `
        globalThis.listeners = 0;
        for (const target of [window, document]) {
          const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
          target.addEventListener = function (...given) { listeners++; return add.apply(this, given); };
          target.removeEventListener = function (...given) { listeners--; return remove.apply(this, given); };
        }`;
      await page.goto(
        origins.site.page(
          '/mounts.html',
          hostPage(origins, '<main></main>', { script: EVENTS + LISTENER + COUNT }),
        ),
      );
      await page.waitFor(() => customElements.get('care-callout') !== undefined);
      const listeners = () => page.evaluate(() => (globalThis as unknown as { listeners: number }).listeners);
      const mount = (times: number) =>
        page.evaluate(
          async (markup, file, count) => {
            const store = globalThis as unknown as { refs?: WeakRef<object>[] };
            const refs = (store.refs ??= []);
            const main = document.querySelector('main');
            const range = document.createRange();
            for (let index = 0; index < count; index++) {
              const box = document.createElement('div');
              box.append(range.createContextualFragment(markup));
              if (index % 20 === 0)
                box.append(Object.assign(document.createElement('care-article'), { article: file }));
              main?.append(box);
              // Most live long enough to render, some do not.
              if (index % 7) await Promise.resolve();
              if (index % 20 === 0) await new Promise(requestAnimationFrame);
              if (index % 5 === 0)
                box.querySelector<HTMLElement & { show(): void }>('care-reference-popover')?.show();
              for (const each of box.querySelectorAll('*'))
                if (each.localName.startsWith('care-')) refs.push(new WeakRef(each));
              box.remove();
            }
            return refs.length;
          },
          WIDGETS,
          JSON.parse(articleFile()) as never,
          times,
        );
      await mount(20);
      const first = await listeners();
      const elements = await mount(MOUNTS / 10);
      assert.ok(elements >= MOUNTS, `${elements} elements`);
      assert.equal(await listeners(), first);
      // The last ones may be held by the engine itself: its focus, its last event.
      const left = await alive(page);
      assert.ok(left <= 24, `${left} of ${elements} are still alive`);
    });

    test('the measure finds what is kept', async () => {
      await page.evaluate(() => {
        const store = globalThis as unknown as { refs: WeakRef<object>[]; kept: object[] };
        store.kept = Array.from({ length: 100 }, () => document.createElement('care-callout'));
        store.refs = store.kept.map((each) => new WeakRef(each));
      });
      assert.equal(await alive(page), 100);
    });

    test('streamed in small pieces, with the script first: everything once, in place', async () => {
      const body = `<main>${WIDGETS}</main>`;
      const path = '/streamed.html';
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Streamed</title><script>${LISTENER}</script>
        <script type="module" async src="/early.js"></script></head><body>${body}</body></html>`;
      origins.site.reply('/early.js', { body: readFileSync('dist/careleaf.js') });
      origins.site.reply(path, {
        body: html,
        headers: { 'Content-Type': 'text/html; charset=utf-8' },
        drip: { bytes: 7, milliseconds: 1 },
      });
      await page.goto(origins.site.url + path);
      const look = () =>
        page.waitFor(() => {
          const text = (selector: string, inner: string) =>
            [...(document.querySelector(selector)?.shadowRoot?.querySelectorAll(inner) ?? [])].map(
              ({ textContent }) => textContent.trim(),
            );
          const found = {
            showAll: text('care-benefit-list', '[part=button]').length,
            phone: text('care-contact-banner', 'a').length,
            row: [...document.querySelectorAll('care-benefit h4')].flatMap((each) => [
              ...(each.shadowRoot?.querySelectorAll('button') ?? []),
            ]).length,
            marker: document
              .querySelector('care-reference-popover')
              ?.shadowRoot?.querySelectorAll('[role=button]').length,
            back: text('care-reference', 'a').length,
          };
          return Object.values(found).every((count) => count === 1) && found;
        });
      await look();
      assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard), []);
    });

    test('the script twice and late: everything once', async () => {
      const html = hostPage(origins, `<main>${WIDGETS}</main>`, { bare: true, script: LISTENER });
      await page.goto(origins.site.page('/late-script.html', html));
      await page.evaluate(
        async (addresses) => {
          for (const src of addresses)
            await new Promise((done) => {
              const script = document.createElement('script');
              script.type = 'module';
              script.src = src;
              script.addEventListener('load', done);
              document.head.append(script);
            });
        },
        [`${origins.files.url}/careleaf.js`, `${origins.files.url}/careleaf.js?again`],
      );
      await page.waitFor(
        () =>
          document.querySelector('care-benefit-list')?.shadowRoot?.querySelectorAll('[part=button]')
            .length === 1,
      );
      assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard), []);
    });

    test('a page that comes back from the cache of pages is as it was left', async () => {
      const url = origins.site.page(
        '/back.html',
        hostPage(origins, `<care-article src="${articleUrl(origins)}"></care-article>`, {
          script: `${EVENTS}${LISTENER} addEventListener('pageshow', ({ persisted }) => (globalThis.persisted = persisted));`,
        }),
        { 'Cache-Control': 'max-age=60' },
      );
      await page.goto(url);
      await page.waitFor(() => document.querySelectorAll('care-article li').length > 5);
      await page.click('care-benefit [slot=heading]');
      await page.goto(origins.site.page('/away.html', '<!doctype html><title>Away</title><p>Away'));
      // The driver's own command waits for a load that a kept page does not have.
      await page.evaluate(() => history.back());
      const end = performance.now() + 10_000;
      while ((await page.url().catch(() => '')) !== url)
        assert.ok(performance.now() < end, 'It did not come back.');
      await page.waitFor(() => document.querySelectorAll('care-article > article').length === 1);
      // Nothing of ours keeps an engine from keeping the page, and what the reader opened is still open.
      const {
        persisted,
        open,
        told: loads,
      } = await page.evaluate(() => ({
        persisted: (globalThis as unknown as { persisted?: boolean }).persisted ?? false,
        open: document.querySelector('care-benefit')?.hasAttribute('open') ?? false,
        told: (globalThis as unknown as { told: unknown[] }).told.length,
      }));
      assert.deepEqual({ persisted, open, loads }, { persisted: true, open: true, loads: 1 });
      await page.waitFor(() => document.querySelectorAll('care-reference-list li').length > 5);
      await page.click('care-reference-popover');
      await page.waitFor(
        () => !!document.querySelector('care-reference-popover')?.shadowRoot?.querySelector('[role=dialog]'),
      );
    });

    test('a page left while its files were on their way shows the article when the reader is back', async () => {
      let release = (): void => {};
      const until = new Promise<void>((resolve) => {
        release = resolve;
      });
      const slow = { headers: { 'Access-Control-Allow-Origin': '*' }, until };
      origins.files.reply('/slow.json', { ...slow, body: articleFile({ inLanguage: 'de' }) });
      origins.files.reply('/locales/de.json', { ...slow, body: readFileSync('dist/locales/de.json') });
      const url = origins.site.page(
        '/left.html',
        hostPage(
          origins,
          `<care-article id="left" src="${origins.files.url}/slow.json">Children</care-article><care-article id="empty" src="${origins.files.url}/slow.json"></care-article>
           <div lang="de"><care-callout tone="urgent"><p>Words</p></care-callout></div>`,
          { script: EVENTS },
        ),
        { 'Cache-Control': 'max-age=60' },
      );
      // Firefox's driver waits in vain for a load after a page has come back from the cache.
      await page.goto(url, { wait: false });
      await page.waitFor(() => document.querySelector('#left:state(loading)') !== null);
      await page.goto(origins.site.page('/away.html', '<!doctype html><title>Away</title><p>Away'), {
        wait: false,
      });
      await page.waitFor(() => document.title === 'Away');
      await page.evaluate(() => history.back());
      const end = performance.now() + 10_000;
      while ((await page.url().catch(() => '')) !== url)
        assert.ok(performance.now() < end, 'It did not come back.');
      release();
      // The engine may have broken the request off. Then the children stay and the empty one offers a retry.
      const ended = () =>
        page.waitFor(
          () =>
            ['left', 'empty'].every((id) => {
              const element = document.getElementById(id);
              return element && !element.matches(':state(loading)') && element.textContent !== '';
            }) ||
            (document.querySelector('#empty')?.matches(':state(error)') && 'failed'),
        );
      if ((await ended()) === 'failed') {
        assert.equal(await page.evaluate(() => document.querySelector('#left')?.textContent), 'Children');
        await page.click('#empty >>> [role=alert] button');
      }
      await page.waitFor(() =>
        document.querySelector('#empty')?.textContent.includes('Pain makes sleep worse'),
      );
      await page.waitFor(
        () =>
          document
            .querySelector('care-callout')
            ?.shadowRoot?.querySelector('[part~=label]')
            ?.textContent.trim() === 'Dringend',
      );
    });
  });
}
