import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { LISTENER, type Origin, type Origins, startOrigin, startOrigins } from '../support/origins.js';
import { articleFile, snippet } from './host-page.js';

const ARTICLE = 'articles/ketamine-therapy-for-ptsd.en.json';

let origins: Origins;
let stranger: Origin;
before(async () => {
  origins = await startOrigins();
  stranger = await startOrigin({ host: '127.0.0.1', headers: { 'Access-Control-Allow-Origin': '*' } });
  stranger.reply('/theirs.json', { body: articleFile({ headline: 'A stranger wrote this' }) });
});
after(() => Promise.all([origins.close(), stranger.close()]));

const embed = (query: Record<string, string>): string =>
  `${origins.files.url}/embed.html?${new URLSearchParams(query).toString()}`;

const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);

/** Address of a page of the clinic that holds a frame and notes the heights that the frame tells. */
function frame(address: string, attributes = ''): string {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Clinic</title><script>${LISTENER}
    globalThis.heights = [];
    addEventListener('message', ({ data }) => data?.type === 'careleaf-height' && heights.push(data.height));</script>
    <iframe ${attributes} title="Article" width="600" height="400" src="${address.replaceAll('&', '&amp;')}"></iframe>`;
  return origins.site.page('/frame.html', html);
}

const heights = (page: Page): Promise<number[]> =>
  page.evaluate(() => (globalThis as unknown as { heights: number[] }).heights);

for (const engine of engines) {
  describe(`embed.html, ${engine}`, () => {
    let page: Page;
    before(async () => {
      page = await openBrowser(engine);
    });
    after(() => page.close());

    const shown = (selector: string) =>
      page.waitFor((query) => document.querySelector(query) !== null, selector);
    const words = () => page.evaluate(() => document.body.innerText);

    test('shows the article with its title, language, colour and scheme', async () => {
      await page.goto(
        embed({
          src: ARTICLE,
          lang: 'en-GB',
          accent: '#7b2d5e',
          scheme: 'dark',
          contents: '',
          without: 'byline',
        }),
      );
      await shown('care-article article h2');
      const found = await page.evaluate(() => {
        const element = document.querySelector('care-article');
        const root = document.documentElement;
        return {
          title: document.title,
          headline: element?.querySelector('h2')?.textContent,
          lang: root.lang,
          scheme: getComputedStyle(root).colorScheme,
          accent: element ? getComputedStyle(element).getPropertyValue('--care-accent') : '',
          contents: element?.querySelectorAll('care-contents').length,
          byline: element?.querySelectorAll('care-byline').length,
          language: element?.querySelector('article')?.lang,
          robots: document.querySelector<HTMLMetaElement>('meta[name=robots]')?.content,
        };
      });
      assert.equal(found.title, found.headline);
      assert.match(found.title, /^Ketamine Therapy/);
      assert.deepEqual(
        { ...found, title: '', headline: '' },
        {
          title: '',
          headline: '',
          lang: 'en-GB',
          scheme: 'dark',
          accent: '#7b2d5e',
          contents: 1,
          byline: 0,
          language: 'en',
          robots: 'noindex',
        },
      );
    });

    test('shows one widget, and one block of it', async () => {
      const widgets = {
        card: 'care-article-card a',
        'benefit-list': 'care-benefit-list care-benefit',
        'key-points': 'care-key-points care-key-point',
        'contact-banner': 'care-contact-banner [slot=phone]',
        callout: 'care-callout p',
        'reference-list': 'care-reference-list li',
        byline: 'care-byline *, care-byline:not(:empty)',
      };
      for (const [element, selector] of Object.entries(widgets)) {
        await page.goto(
          embed({ src: ARTICLE, element, ...(element === 'callout' ? { block: 'suitability' } : {}) }),
        );
        await shown(selector);
        assert.equal(await page.evaluate(() => document.body.children.length), 1);
      }
      await page.goto(embed({ src: ARTICLE, element: 'script' }));
      assert.match(await words(), /element=script: write one of article, /);
    });

    test('takes what its elements take', async () => {
      const looked = {
        'article&heading-level=1&numbered': 'care-article > article > h1',
        'benefit-list&exclusive&heading-level=4': 'care-benefit-list[exclusive] care-benefit > h4',
        'reference-list&with-copy&numbered': 'care-reference-list[with-copy][numbered] li',
        'card&layout=horizontal&heading-level=2': 'care-article-card[layout=horizontal] > h2',
        'key-points&block=mechanisms': 'care-key-points > care-key-point#rewiring',
      };
      for (const [query, selector] of Object.entries(looked)) {
        await page.goto(`${embed({ src: ARTICLE })}&element=${query}`);
        await shown(selector);
      }
      // Nothing but what is listed becomes an attribute.
      await page.goto(embed({ src: ARTICLE, element: 'callout', onclick: 'alert(1)', id: 'x', style: 'x' }));
      await shown('care-callout p');
      const names = await page.evaluate(() => document.querySelector('care-callout')?.getAttributeNames());
      assert.deepEqual(names, ['tone'], 'only what the callout says of itself');
    });

    test('the card leads to the page that is named', async () => {
      const target = () =>
        document.querySelector<HTMLAnchorElement>('care-article-card [slot=heading] a')?.href;
      await page.goto(embed({ src: ARTICLE, element: 'card' }));
      assert.match(await page.waitFor(target), /^https:/);
      const own = `${origins.files.url}/our/article?a=1&b=2#c`;
      for (const href of ['/our/article?a=1&b=2#c', own]) {
        await page.goto(embed({ src: ARTICLE, element: 'card', href }));
        assert.equal(await page.waitFor(target), own);
      }
    });

    test('the card of a link that anybody can send leads nowhere else', async () => {
      for (const href of [
        `${stranger.url}/target.html`,
        `${stranger.url.replace('http:', '')}/target.html`,
        `\\\\${stranger.url.slice(7)}\\target.html`,
        `${origins.files.url}@${stranger.url.slice(7)}/target.html`,
        'java\nscript:alert(1)',
        'data:text/html,<p>Theirs',
        'mailto:stranger@example.org',
        'https://[',
      ]) {
        await page.goto(embed({ src: ARTICLE, element: 'card', href }));
        assert.match(await words(), /This page may not lead to .*, only to http/, href);
        assert.equal(await page.evaluate(() => document.querySelectorAll('a, care-article-card').length), 0);
      }
      // Not even where the reader comes from a page of theirs.
      const there = embed({ src: ARTICLE, element: 'card', href: `${stranger.url}/target.html` });
      await page.goto(
        stranger.page(
          '/lure.html',
          `<!doctype html><title>Lure</title><a href="${there.replaceAll('&', '&amp;')}" referrerpolicy="unsafe-url">Read more about it</a>`,
        ),
      );
      await page.click('a');
      // The page that is asked may be on its way out.
      const end = performance.now() + 5000;
      while (!(await words().catch(() => '')).includes('may not lead to'))
        assert.ok(performance.now() < end, 'The page does not say so.');
    });

    test('renders no article of a stranger under its own name', async () => {
      (stranger.requests as unknown[]).length = 0;
      const addresses = [
        `${stranger.url}/theirs.json`,
        stranger.url.replace('http:', '') + '/theirs.json',
        `\\\\${stranger.url.slice(7)}\\theirs.json`,
        `${origins.files.url}@${stranger.url.slice(7)}/theirs.json`,
        `data:application/json,${articleFile({ headline: 'A stranger wrote this' })}`,
        `blob:${origins.files.url}/3c7d`,
        'javascript:alert(1)',
        'https://[',
      ];
      for (const src of addresses) {
        await page.goto(embed({ src }));
        assert.match(await words(), /This page may not show articles of/, src);
      }
      assert.equal(stranger.requests.length, 0);
      await page.goto(embed({}));
      assert.match(await words(), /embed\.html\?src=/);
    });

    test('follows no redirect to a stranger', async () => {
      (stranger.requests as unknown[]).length = 0;
      origins.files.reply('/leave.json', {
        status: 302,
        headers: { Location: `${stranger.url}/theirs.json` },
      });
      await page.goto(embed({ src: 'leave.json' }));
      await shown('care-article:state(error)');
      assert.match(
        await page.evaluate(() => document.querySelector('care-article')?.shadowRoot?.textContent ?? ''),
        /could not be (loaded|shown)/,
      );
      assert.equal(stranger.requests.length, 0);
    });

    test('shows articles and pictures of the origins that the clinic lists', async () => {
      await page.goto(`${origins.files.url}/embed.html`);
      const html = await (await fetch(`${origins.files.url}/embed.html`)).text();
      const listed = html.replace(
        'careleaf-origins" content=""',
        `careleaf-origins" content="https://Other.example/articles ${stranger.url.replace('http', 'HTTP')}/"`,
      );
      assert.notEqual(listed, html);
      origins.files.page('/clinic.html', listed);
      const address = `${origins.files.url}/clinic.html?src=${encodeURIComponent(`${stranger.url}/theirs.json`)}`;
      await page.goto(address);
      await shown('care-article h2');
      assert.match(await words(), /A stranger wrote this/);
    });

    for (const [name, attributes] of [
      ['in a frame', ''],
      ['in a sandbox without same-origin', 'sandbox="allow-scripts allow-top-navigation-by-user-activation"'],
    ] as const) {
      test(`${name}: tells its height, now and when it changes`, async () => {
        await page.goto(frame(embed({ src: ARTICLE, element: 'benefit-list' }), attributes));
        await page.waitFor(() =>
          (globalThis as unknown as { heights: number[] }).heights.some((each) => each > 100),
        );
        const before = (await heights(page)).at(-1) ?? 0;
        await page.evaluate(() => document.querySelector('iframe')?.setAttribute('width', '160'));
        await page.waitFor(
          (last) => ((globalThis as unknown as { heights: number[] }).heights.at(-1) ?? 0) > last + 20,
          before,
        );
        assert.deepEqual(await heard(page), []);
      });
    }

    for (const [name, attributes] of [
      ['in a frame', ''],
      ['in a sandbox without same-origin', 'sandbox="allow-scripts allow-top-navigation-by-user-activation"'],
    ] as const)
      test(`${name}: the card may lead to a page beside the one around`, async () => {
        origins.site.page('/target.html', '<!doctype html><title>Target</title>');
        const href = `${origins.site.url}/target.html`;
        await page.goto(frame(embed({ src: ARTICLE, element: 'card', href }), attributes));
        // A refusal is one line.
        await page.waitFor(() =>
          (globalThis as unknown as { heights: number[] }).heights.some((each) => each > 300),
        );
        await page.goto(
          frame(embed({ src: ARTICLE, element: 'card', href: `${stranger.url}/target.html` }), attributes),
        );
        await page.waitFor(() => (globalThis as unknown as { heights: number[] }).heights.length > 0);
        assert.ok(((await heights(page)).at(-1) ?? 0) < 100, 'It is not refused.');
        // Firefox's driver can't press anything in a frame of another site.
        if (engine === 'firefox') return;
        await page.goto(frame(embed({ src: ARTICLE, element: 'card', href }), attributes));
        await page.waitFor(() =>
          (globalThis as unknown as { heights: number[] }).heights.some((each) => each > 300),
        );
        const end = performance.now() + 5000;
        // A frame of another site may not take a press at once; a reader presses again.
        while ((await page.url().catch(() => '')) !== href) {
          assert.ok(performance.now() < end, 'The link was not followed.');
          await page.click({ x: 200, y: 60 }).catch(() => undefined);
        }
      });

    test('links open in the whole window, links to a place in the article stay in the frame', async () => {
      stranger.page('/target.html', '<!doctype html><title>Target</title>');
      origins.files.reply('/links.json', {
        body: articleFile({
          headline: 'Links',
          body: [
            {
              type: 'paragraph',
              children: [{ type: 'link', url: '#end', children: ['To the end, a very long link'] }],
            },
            {
              type: 'paragraph',
              children: [
                { type: 'link', url: `${stranger.url}/target.html`, children: ['Away, a very long link'] },
              ],
            },
            { type: 'section', id: 'end', heading: 'The end', body: [] },
          ],
        }),
        headers: { 'Access-Control-Allow-Origin': '*' },
      });
      const address = embed({ src: 'links.json', without: 'headline byline' });
      // A page of the same origin may look into the frame.
      const outer = origins.files.page(
        '/outer.html',
        `<!doctype html><html lang="en"><title>Outer</title><iframe title="Article" width="600" height="300" src="${address.replaceAll('&', '&amp;')}"></iframe>`,
      );
      const press = async (index: number) => {
        const find = (at: number) => {
          const inner = document.querySelector('iframe');
          const link = inner?.contentDocument?.querySelectorAll('care-article p a')[at];
          if (!inner || !link) return null;
          const [around, box] = [inner.getBoundingClientRect(), link.getBoundingClientRect()];
          // The border of the frame is 2 pixels wide.
          return { x: around.left + 2 + box.left + 5, y: around.top + 2 + box.top + box.height / 2 };
        };
        await page.click(await page.waitFor(find, index));
      };
      await page.goto(outer);
      const end = performance.now() + 5000;
      await press(0);
      await page.waitFor(() => document.querySelector('iframe')?.contentWindow?.location.hash === '#end');
      assert.equal(await page.url(), outer);
      // Without waiting: the page that is asked goes away.
      await press(1);
      while ((await page.url().catch(() => '')) !== `${stranger.url}/target.html`)
        assert.ok(performance.now() < end, 'The link was not followed.');
    });

    test('the snippet makes the frame as high as the article', async () => {
      const html = `<!doctype html><html lang="en"><title>Clinic</title><body>${snippet(origins, 'iframe/snippet.html')}`;
      await page.goto(origins.site.page('/snippet.html', html));
      await page.waitFor(() => (document.querySelector('iframe')?.offsetHeight ?? 0) > 1500);
    });
  });
}
