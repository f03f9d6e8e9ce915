import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, type Json, openBrowser, type Page } from '../../support/drive.js';
import { type Origins, startOrigins } from '../../support/origins.js';
import { type PrerenderOptions, renderArticle } from '../../../src/tools/prerender/prerender.js';
import { everything } from './everything.js';
import { articleHtml, type PageParts, sitePage } from './pages.js';
import { hostSheets } from './sheets.js';
import { TRACE, traced } from './trace.js';

let origins: Origins;
before(async () => {
  origins = await startOrigins();
});
after(() => origins.close());

/** Address of a page that holds the article. */
const site = ({ body = articleHtml(), ...options }: Partial<PageParts> & { body?: string } = {}): string => {
  const parts = { files: origins.files.url, head: `<script>${TRACE}</script>`, ...options };
  return origins.site.page('/article.html', sitePage(body, parts));
};

const loadScript = (page: Page): Promise<void> =>
  page.evaluate((address) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = address;
    document.head.append(script);
  }, `${origins.files.url}/careleaf.js`);

/** Opens the page without the script, acts as a reader does, and then lets the script come. */
async function actEarly<A extends readonly Json[], Result>(
  page: Page,
  { fragment = '', ...options }: { fragment?: string; sheet?: string | undefined; body?: string },
  act: (...values: A) => Result,
  ...values: A
): Promise<Awaited<Result>> {
  // Another fragment of the same address would load nothing.
  if (fragment) await page.goto('about:blank');
  await page.goto(site({ script: false, ...options }) + fragment);
  // A third of a second, at least, and until the pictures are there.
  await page.waitFor(() => {
    const { trace } = globalThis as unknown as { trace: { frames: number; moves: string[] } };
    const ready = [...document.images].every(
      (each) => each.complete || each.getBoundingClientRect().top > 2000,
    );
    return ready && trace.frames > 20 && [(trace.moves = [])];
  });
  const result = await page.evaluate(act, ...values);
  await loadScript(page);
  await traced(page);
  return result;
}

for (const engine of engines) {
  describe(`a page with static HTML in ${engine}, when the script comes`, () => {
    let page: Page;
    before(async () => {
      page = await openBrowser(engine);
    });
    after(() => page.close());

    const nothingMoves = async (width: number, late: boolean, sheet?: string): Promise<void> => {
      await page.viewport({ width, height: 900 });
      if (late) await actEarly(page, { sheet }, () => scrollY);
      else await page.goto(site({ sheet }));
      const { moves, shift } = await traced(page);
      assert.deepEqual(moves.slice(0, 3), []);
      assert.equal(shift, 0);
    };

    // WebKitGTK has no window narrower than 447 px, which is a phone to every rule of ours.
    for (const [name, sheet] of Object.entries(hostSheets))
      test(`nothing moves on a phone, 300 ms late: ${name}`, () => nothingMoves(412, true, sheet));
    for (const name of ['none', 'a framework’s reset', 'roomy everything'])
      test(`nothing moves on a desktop, 300 ms late: ${name}`, () =>
        nothingMoves(1280, true, hostSheets[name]));
    for (const width of [412, 1280])
      test(`nothing moves at ${width} px when the script is early`, () => nothingMoves(width, false));

    const other: [what: string, width: number, file: object, options: PrerenderOptions][] = [
      ['everything that the format has', 412, everything, {}],
      ['everything, with a list of contents', 1280, everything, { contents: true }],
      ['everything, with numbers', 1280, everything, { numbered: true }],
      ['everything, in Arabic', 412, { ...everything, inLanguage: 'ar' }, {}],
      ['a card', 412, everything, { only: 'care-article-card' }],
      ['a list of benefits', 1280, everything, { only: 'care-benefit-list' }],
      ['a contact banner', 412, everything, { only: 'care-contact-banner' }],
    ];
    for (const [what, width, file, options] of other)
      test(`nothing moves: ${what}`, async () => {
        await page.viewport({ width, height: 900 });
        for (const [name, size] of [
          ['hills', [1200, 800]],
          ['icon', [16, 16]],
        ] as const)
          origins.site.reply(`/${name}.png`, {
            headers: { 'Content-Type': 'image/svg+xml' },
            body: `<svg xmlns="http://www.w3.org/2000/svg" width="${size[0]}" height="${size[1]}"></svg>`,
          });
        const body = renderArticle(file, { base: `${origins.site.url}/`, ...options }).html;
        await actEarly(page, { body, sheet: hostSheets['roomy everything'] }, () => scrollY);
        const { moves } = await traced(page);
        assert.deepEqual(moves.slice(0, 3), []);
      });

    test('benefits that the page has shown for want of the script stay open when it comes', async () => {
      await page.viewport({ width: 412, height: 900 });
      await page.goto(site({ script: false }));
      await page.waitFor(() => {
        const text = document.querySelector('#fast-acting-text');
        return text?.checkVisibility({ visibilityProperty: true });
      });
      // What the opening itself has moved is the price of words without a script; the script must move nothing more.
      await page.evaluate(() => {
        (globalThis as unknown as { trace: { moves: string[] } }).trace.moves = [];
      });
      await loadScript(page);
      const { moves } = await traced(page);
      assert.deepEqual(moves.slice(0, 3), []);
      assert.equal(await page.evaluate(() => document.querySelectorAll('care-benefit[open]').length), 5);
    });

    test('every word is there once, and the controls are', async () => {
      origins.files.reply('/careleaf.js', {});
      await page.goto(site());
      const words = await page.evaluate(() =>
        [...document.querySelectorAll('article :is(h1, h2, h3, p, li, strong, care-byline, a)')].map(
          (element) => element.textContent.replace(/\s+/g, ''),
        ),
      );
      await traced(page);
      const shown = await page.evaluate(() => {
        const text = (node: Node): string => {
          if (node instanceof Text) return node.data;
          if (node instanceof HTMLSlotElement && node.assignedNodes().length)
            return node.assignedNodes().map(text).join('');
          const root = node instanceof Element ? node.shadowRoot : null;
          return [...(root ?? node).childNodes].map(text).join('');
        };
        return text(document.body).replace(/\s+/g, '');
      });
      const count = (text: string, part: string) => text.split(part).length - 1;
      assert.ok(words.length > 80, `${words.length} texts`);
      for (const part of words.filter((each) => each.length > 25)) assert.equal(count(shown, part), 1, part);
      const controls = await page.evaluate(() => {
        const inRoots = (tag: string, selector: string) =>
          [...document.querySelectorAll(tag)].filter((each) => each.shadowRoot?.querySelector(selector))
            .length;
        return {
          citations: inRoots('care-reference-popover', '[role=button]'),
          benefits: inRoots('care-benefit > [slot=heading]', 'button[aria-expanded]'),
          open: document.querySelectorAll('care-benefit[open]').length,
          backLinks: inRoots('care-reference', 'a[href^="#cite-"]'),
        };
      });
      assert.deepEqual(controls, { citations: 9, benefits: 5, open: 1, backLinks: 7 });
    });

    test('the place that a reader has scrolled to stays', async () => {
      await page.viewport({ width: 412, height: 700 });
      const before = await actEarly(page, {}, () => {
        scrollTo(0, 1700);
        return document.querySelector('#rapid-relief-text')?.getBoundingClientRect().top;
      });
      const after = await page.evaluate(
        () => document.querySelector('#rapid-relief-text')?.getBoundingClientRect().top,
      );
      assert.equal(after, before);
    });

    for (const selector of ['#ref-feder2014 a', 'a[slot=phone]', '#cite-duman2012-1 a'])
      test(`focus stays where it was: ${selector}`, async () => {
        await page.viewport({ width: 1280, height: 700 });
        await actEarly(page, {}, (target) => document.querySelector<HTMLElement>(target)?.focus(), selector);
        const focused = await page.evaluate(() => {
          return document.activeElement?.closest('[id]')?.id;
        });
        assert.equal(focused, /#([\w-]+)/.exec(selector)?.[1] ?? 'seek-support');
      });

    test('a selection stays, over a citation too', async () => {
      const select = () => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector('#rewiring-text') ?? document.body);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
        return String(getSelection());
      };
      const before = await actEarly(page, {}, select);
      assert.match(before, /^Research suggests.*\(Duman & Aghajanian, 2012\)\.$/s);
      assert.equal(await page.evaluate(() => String(getSelection())), before);
    });

    test('a #fragment leads to its place, also into a closed benefit, and stays in view', async () => {
      await page.viewport({ width: 412, height: 700 });
      for (const id of ['ref-zarate2006', 'suitability', 'treatment-resistant-ptsd-text']) {
        await actEarly(page, { fragment: `#${id}` }, () => scrollY);
        const seen = await page.waitFor((name) => {
          const box = document.getElementById(name)?.getBoundingClientRect();
          return box && box.height > 20 && box.top >= -1 && box.top < innerHeight && [box.top];
        }, id);
        assert.ok(seen, id);
      }
    });
  });
}
