import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { engines, openBrowser, type Page } from '../../support/drive.js';
import { LISTENER, type Origins, startOrigins } from '../../support/origins.js';
import { renderArticle } from '../../../src/tools/prerender/prerender.js';
import { articleFile } from '../../hosts/host-page.js';
import { articleHtml, sitePage } from './pages.js';

/**
 * A classic script for the head of a page that streams in: from the first frame on it writes down every block whose place changes, and
 * Chromium's layout shift. Sizes and the insides of a line change as the text comes; places don't.
 */
const PLACES = `
  globalThis.trace = { moves: [], frames: 0, framesDefined: 0, shift: 0, sources: [] };
  {
    const { trace } = globalThis;
    const places = new Map();
    // Observers of size are called when all that a frame changes is laid out, just before it is drawn: this box changes in each frame.
    const probe = document.createElement('div');
    Object.assign(probe.style, { position: 'fixed', inset: 'auto auto 0 0', blockSize: '1px', visibility: 'hidden' });
    document.documentElement.append(probe);
    new ResizeObserver(() => look()).observe(probe);
    const frame = () => {
      probe.style.inlineSize = trace.frames++ % 2 ? '1px' : '2px';
      requestAnimationFrame(frame);
    };
    const look = () => {
      if (document.readyState === 'complete' && customElements.get('care-callout')) trace.framesDefined++;
      for (const element of document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, section, ul, ol, care-byline, care-benefit, care-benefit-list, care-callout, care-key-points, care-key-point, care-contact-banner, care-reference-list), footer')) {
        if (!element.checkVisibility({ visibilityProperty: true })) continue;
        const { x, y } = element.getBoundingClientRect();
        const now = [x + scrollX, y + scrollY];
        const before = places.get(element);
        if (element.localName !== 'footer' && before?.some((value, index) => Math.abs(value - now[index]) > 0.6))
          trace.moves.push(element.localName + '#' + element.id + ' ' + element.textContent.slice(0, 20) + ': ' + before + ' → ' + now);
        places.set(element, now);
      }
    };
    requestAnimationFrame(frame);
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          trace.shift += entry.value;
          for (const { node } of entry.sources ?? []) trace.sources.push(node?.parentElement?.localName + ' > ' + node?.nodeName + '#' + node?.id);
        }
      }).observe({ type: 'layout-shift', buffered: true });
  }
`;

interface Places {
  readonly moves: readonly string[];
  readonly framesDefined: number;
  readonly shift: number;
  readonly sources: readonly string[];
}

let origins: Origins;
before(async () => {
  origins = await startOrigins();
  origins.site.reply('/careleaf.js', { body: readFileSync('dist/careleaf.js') });
  origins.site.reply('/again.js', { body: readFileSync('dist/careleaf.js') });
  origins.site.reply('/late.js', { body: readFileSync('dist/careleaf.js'), delay: 300 });
});
after(() => origins.close());

/** A page short enough to come byte by byte. */
const short = (): string =>
  renderArticle(
    articleFile({
      author: [{ name: 'A. Writer' }],
      body: [
        { type: 'paragraph', children: ['Pain ', { type: 'citation', references: ['one'] }, '.'] },
        {
          type: 'benefits',
          items: [1, 2].map((index) => ({
            id: `b${index}`,
            label: `Benefit ${index}`,
            body: [{ type: 'paragraph', children: ['Its text.'] }],
          })),
        },
        { type: 'callout', tone: 'caution', heading: 'Mind', body: [] },
        { type: 'keyPoints', items: [{ id: 'k', label: 'Key', body: [] }] },
      ],
      contact: { heading: 'Call', telephone: '+1-310-601-9999' },
      references: [{ id: 'one', type: 'book', title: 'A book' }],
    }),
  ).html;

const scripts: Record<string, string> = {
  'the script early': '<script type="module" async src="/careleaf.js"></script>',
  'the script 300 ms late': '<script type="module" async src="/late.js"></script>',
  'the script twice':
    '<script type="module" async src="/careleaf.js"></script><script type="module" async src="/again.js"></script>',
};

const item = (id: string): string =>
  `<care-benefit id="${id}"><h3 slot="heading">Benefit ${id}</h3><p>Its text.</p></care-benefit>`;

const lists: Record<string, string> = {
  two: `<care-benefit-list>${item('a')}<!-- stalls -->${item('b')}</care-benefit-list>`,
  one: `<care-benefit-list>${item('a')}<!-- stalls --></care-benefit-list>`,
  'an exclusive two': `<care-benefit-list exclusive>${item('a')}<!-- stalls -->${item('b')}</care-benefit-list>`,
  'a second list': `<care-benefit-list exclusive>${item('c')}${item('d')}</care-benefit-list><care-benefit-list>${item('a')}<!-- stalls -->${item('b')}</care-benefit-list>`,
};

for (const engine of engines) {
  describe(`a page with static HTML that streams in, ${engine}`, () => {
    let page: Page;
    before(async () => {
      page = await openBrowser(engine);
      // What the cache holds comes at once.
      await page.goto(origins.site.page('/warm.html', sitePage('', { files: origins.files.url })));
    });
    after(() => page.close());

    for (const [name, tags] of Object.entries(scripts))
      for (const [pieces, drip, body] of [
        ['byte by byte', { bytes: 1, milliseconds: 0 }, short],
        ['in slow pieces', { bytes: 1500, milliseconds: 60 }, articleHtml],
      ] as const)
        test(`${pieces}, with ${name}: what stands stays in place, everything is there once`, async () => {
          const head = `<script>${LISTENER}${PLACES}</script>${tags}`;
          origins.site.reply('/stream.html', {
            body: sitePage(body(), { files: origins.files.url, head, script: false }),
            headers: { 'Content-Type': 'text/html; charset=utf-8' },
            drip,
          });
          await page.goto(`${origins.site.url}/stream.html`);
          const { moves, shift, sources } = await page.waitFor(() => {
            const { trace } = globalThis as unknown as { trace: Places };
            return trace.framesDefined > 20 && trace;
          });
          assert.deepEqual(moves.slice(0, 5), []);
          // Letters that come one by one into a line that is centred move the letters before them, as on any page.
          const shifted = sources.filter((each) => !/#text|undefined/.test(each));
          assert.deepEqual(shifted, []);
          if (drip.bytes > 1) assert.equal(shift, 0);
          const counts = await page.evaluate(() => {
            const inRoots = (tag: string, selector: string) =>
              [...document.querySelectorAll(tag)].map(
                (each) => each.shadowRoot?.querySelectorAll(selector).length,
              );
            return [
              ...inRoots('care-benefit > [slot=heading]', 'button'),
              ...inRoots('care-benefit-list', '[part=button]'),
              ...inRoots('care-reference-popover', '[role=button]'),
            ];
          });
          assert.ok(counts.length > 3 && counts.every((count) => count === 1), JSON.stringify(counts));
          assert.deepEqual(
            await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard),
            [],
          );
        });

    for (const [name, tags] of Object.entries(scripts))
      for (const [what, list] of Object.entries(lists))
        test(`that stalls behind the first item of ${what}, with ${name}: what stands stays in place`, async () => {
          const head = `<script>${LISTENER}${PLACES}</script>${tags}`;
          const html = sitePage(`<div>${list}</div><p>After it.</p>`, {
            files: origins.files.url,
            head,
            script: false,
          });
          const first = Buffer.byteLength(html.slice(0, html.indexOf('<!-- stalls -->')));
          origins.site.reply('/stalled.html', {
            body: html,
            headers: { 'Content-Type': 'text/html; charset=utf-8' },
            drip: { bytes: first, milliseconds: 700 },
          });
          await page.goto(`${origins.site.url}/stalled.html`);
          const { moves, shift } = await page.waitFor(() => {
            const { trace } = globalThis as unknown as { trace: Places };
            return trace.framesDefined > 20 && trace;
          });
          assert.deepEqual({ moves, shift }, { moves: [], shift: 0 });
          assert.deepEqual(
            await page.evaluate(() =>
              [...document.querySelectorAll('care-benefit')].map((each) =>
                each.checkVisibility({ visibilityProperty: true }),
              ),
            ),
            Array.from(list.matchAll(/<care-benefit /g), () => true),
          );
        });
  });
}
