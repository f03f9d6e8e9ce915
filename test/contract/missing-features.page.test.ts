import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { articleHtml, sitePage } from '../tools/prerender/pages.js';
import { axeInPage } from '../support/axe-in-page.js';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { LISTENER, type Origins, startOrigins } from '../support/origins.js';

/** A feature of the platform that a browser may lack. */
interface Feature {
  /** Takes it away, run in the page before anything else. */
  readonly script?: string;
  /** Words of style sheets that a browser without it does not know. */
  readonly css?: RegExp;
  /** Nothing can be defined without it. */
  readonly vital?: true;
}

const features: Readonly<Record<string, Feature>> = {
  'nothing missing': {},
  popover: {
    script: `for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) delete HTMLElement.prototype[name];`,
  },
  'anchor positioning': {
    css: /position-area|position-anchor|anchor-name|position-try-fallbacks|@position-try/g,
  },
  'hidden=until-found': {
    script: `delete HTMLElement.prototype.onbeforematch;
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function (options) {
        const root = attachShadow.call(this, options);
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('[hidden] { display: none; content-visibility: visible }');
        root.adoptedStyleSheets.push(sheet);
        return root;
      };`,
  },
  ':state()': {
    script: `delete ElementInternals.prototype.states; delete globalThis.CustomStateSet;`,
    css: /:state\(/g,
  },
  ':state() without dashes': {
    script: `CustomStateSet.prototype.add = (name) => { throw new SyntaxError(name); };`,
  },
  'light-dark()': { css: /light-dark\(/g },
  'color-mix()': { css: /color-mix\(/g },
  'relative colours': { css: /oklch\(/g },
  'container queries': { css: /@container|container-type|cqi/g },
  ElementInternals: { script: `delete HTMLElement.prototype.attachInternals;`, vital: true },
  adoptedStyleSheets: {
    script: `delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;`,
    vital: true,
  },
  'a registry of the browser, as an old polyfill is forced on it': {
    script: `customElements.forcePolyfill = true;
      ${readFileSync('node_modules/@webcomponents/custom-elements/custom-elements.min.js', 'utf8')}`,
    vital: true,
  },
  'Intl.ListFormat': { script: `delete Intl.ListFormat;` },
  'Intl.Segmenter': { script: `delete Intl.Segmenter;` },
  'Intl.PluralRules': { script: `delete Intl.PluralRules;` },
  clipboard: { script: `delete Navigator.prototype.clipboard;` },
  'scheduler and idle callbacks': {
    script: `delete globalThis.scheduler; delete globalThis.requestIdleCallback;`,
  },
  'URL.parse': { script: `delete URL.parse; delete URL.canParse;` },
  'scripting language of 2024': {
    script: `delete Promise.withResolvers; delete Object.groupBy; delete Map.groupBy; delete Array.fromAsync; delete Set.prototype.union;
      delete Promise.try; delete globalThis.Iterator; delete RegExp.escape;`,
  },
  'reduced observers': { script: `delete globalThis.ResizeObserver; delete globalThis.PerformanceObserver;` },
};

let origins: Origins;
let sheet: string;
before(async () => {
  origins = await startOrigins();
  sheet = readFileSync('dist/careleaf.css', 'utf8');
});
after(() => origins.close());

const unknown = (css: RegExp): string => `
  const { replaceSync } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.replaceSync = function (text) {
    return replaceSync.call(this, text.replaceAll(${css}, (word) => '-unknown-' + word.replace('@', '')));
  };`;

/** The texts of the article's blocks, and which of them a reader sees. */
const blocks = () =>
  [...document.querySelectorAll('article :is(h1, h2, h3, p, li, care-byline, a[slot], care-reference)')]
    .filter((element) => !element.closest('care-contents'))
    .map((element) => ({
      words: element.textContent.replaceAll(/\s+/g, ' '),
      seen: element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
    }));

for (const engine of engines) {
  describe(`an older browser, ${engine}`, () => {
    let page: Page;
    let complete: string[] | undefined;
    before(async () => {
      page = await openBrowser(engine);
    });
    after(() => page.close());

    for (const [name, { script = '', css, vital = false }] of Object.entries(features)) {
      test(`${name === 'nothing missing' ? name : `without ${name}`}: every word can be read, controls work, no fault is told`, async () => {
        const files = origins.files.url;
        origins.files.reply(
          '/careleaf.css',
          css ? { body: sheet.replaceAll(css, (word) => `-unknown-${word.replace('@', '')}`) } : {},
        );
        const html = sitePage(
          `<care-article-card src="${files}/articles/ketamine-therapy-for-ptsd.en.json"></care-article-card>${articleHtml({ contents: true })}`,
          { files, head: `<script>${LISTENER}${script}${css ? unknown(css) : ''}</script>` },
        );
        await page.goto(origins.site.page('/older.html', html));
        if (vital) {
          // What the style sheet has hidden for a script in time comes back by itself.
          await page.waitFor(() =>
            [...document.querySelectorAll('care-benefit > p')].every((each) =>
              each.checkVisibility({ visibilityProperty: true }),
            ),
          );
          assert.equal(
            await page.evaluate(
              () => document.querySelectorAll(':defined:is(care-article, care-benefit)').length,
            ),
            0,
          );
        } else {
          await page.waitFor(
            () =>
              document.querySelector('care-article-card h3 a') !== null &&
              Boolean(document.querySelector('care-benefit h3')?.shadowRoot?.querySelector('button')),
          );
          assert.equal(
            (await page.evaluate(blocks)).some(({ seen }) => !seen),
            true,
            'closed at first',
          );
          await openAndClose(page);
        }
        const now = await page.evaluate(blocks);
        assert.deepEqual(
          now.filter(({ seen }) => !seen),
          [],
        );
        complete ??= now.map(({ words }) => words);
        assert.deepEqual(
          now.map(({ words }) => words),
          complete,
        );
        assert.equal(
          await page.evaluate(() => document.querySelector('a[slot=phone]')?.getAttribute('href')),
          'tel:+13106019999',
        );
        await cite(page, vital || name === 'popover', name === 'clipboard');
        if (css) assert.deepEqual(await axeInPage(page), []);
        assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard), []);
      });
    }
  });
}

/** Opens one benefit by its heading, then all. */
async function openAndClose(page: Page): Promise<void> {
  const seen = () => document.querySelector('#fast-acting-text')?.checkVisibility();
  await page.click('#fast-acting h3');
  await page.waitFor(seen);
  await page.click('#fast-acting h3');
  await page.waitFor(() => document.querySelector('#fast-acting-text')?.checkVisibility() === false);
  await page.click('care-benefit-list >>> .bar button');
  await page.waitFor(() => [...document.querySelectorAll('care-benefit')].every(({ open }) => open));
  await page.waitFor(seen);
}

/** A citation leads to its reference: as a link, or in a box that lies in the window. */
async function cite(page: Page, asLink: boolean, refused: boolean): Promise<void> {
  if (asLink) {
    await page.click('#cite-duman2012-1 a');
    assert.equal(new URL(await page.url()).hash, '#ref-duman2012');
    return;
  }
  await page.click('#cite-duman2012-1 a');
  const { inside, text } = await page.waitFor(() => {
    const dialog = document.querySelector('#cite-duman2012-1')?.shadowRoot?.querySelector('[role=dialog]');
    if (!dialog?.matches(':popover-open')) return false;
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    return {
      inside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
      text: dialog.textContent,
    };
  });
  assert.equal(inside, true);
  assert.match(text, /https:\/\/doi\.org\/10\.1126\/science\.1222939/);
  if (refused) {
    await page.click('#cite-duman2012-1 >>> .actions button');
    await page.waitFor(() =>
      document.querySelector('#cite-duman2012-1')?.shadowRoot?.textContent.includes('Not copied'),
    );
  }
  await page.press('Escape');
  await page.waitFor(
    () => !document.querySelector('#cite-duman2012-1')?.shadowRoot?.querySelector('[role=dialog]'),
  );
}
