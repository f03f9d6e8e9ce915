import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import type { default as AxeCore } from 'axe-core';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { LISTENER, type Origins, startOrigins, WITHOUT_SCRIPT } from '../support/origins.js';
import { sitePage } from '../tools/prerender/pages.js';
import { TRACE, traced } from '../tools/prerender/trace.js';
import { forms } from './by-hand-forms.js';

/** A warning to the page's developer, each once, where a form can't be what was meant. */
const WARNINGS = ['its label is a child with slot="heading"'];

/** In a benefit the box of a label that is no heading is inside the padding once the script is there; its words stand still. */
const BOX_OF_LABEL = /care-benefit > \w+\[heading\]/;

let origins: Origins;
before(async () => {
  origins = await startOrigins();
  origins.site.reply('/late.js', { body: readFileSync('dist/careleaf.js'), delay: 300 });
  origins.site.reply('/listen.js', { body: LISTENER });
  origins.site.reply('/picture.svg', {
    body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>',
  });
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  origins.site.reply('/axe.js', { body: readFileSync(axe) });
});
after(() => origins.close());

/** The words that can be seen, form by form; what a shadow root adds does not count. */
const visibleWords = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => {
    const seen = (node: Node): boolean => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return (
        !!node.parentElement?.checkVisibility({ visibilityProperty: true }) &&
        [...range.getClientRects()].some(({ width, height }) => width > 1 && height > 1)
      );
    };
    return Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-form]')].map((form) => {
        const walker = document.createTreeWalker(form, NodeFilter.SHOW_TEXT);
        const words: string[] = [];
        while (walker.nextNode())
          if (walker.currentNode.nodeValue?.trim() && seen(walker.currentNode))
            words.push(walker.currentNode.nodeValue.trim());
        return [form.dataset['form'] ?? '', words];
      }),
    );
  });

const openAll = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const list of document.querySelectorAll('[exclusive]')) list.removeAttribute('exclusive');
    await new Promise(requestAnimationFrame);
    for (const item of document.querySelectorAll('care-benefit')) item.setAttribute('open', '');
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  });

for (const engine of engines) {
  describe(`written by hand, in ${engine}`, () => {
    let page: Page;
    before(async () => {
      page = await openBrowser(engine);
    });
    after(() => page.close());

    for (const [group, each] of Object.entries(forms)) {
      const body = Object.entries(each)
        .map(
          ([name, html], index) =>
            `<section data-form="${name}" aria-label="${name}"><p>Before ${name}</p>${html.replaceAll('ID', `form-${index}`)}<p>After</p></section>`,
        )
        .join('\n');

      test(`${group}: nothing moves, every word stays, axe finds nothing, put back it is the same`, async () => {
        const files = origins.files.url;
        const plain = body
          .replaceAll(/<(\/?)care-reference-popover/g, '<$1span')
          .replaceAll(/<(\/?)care-[\w-]+/g, '<$1div');
        await page.goto(origins.site.page('/plain.html', sitePage(plain, { files, script: false })));
        const words = await visibleWords(page);
        await page.goto(
          origins.site.page('/quiet.html', sitePage(body, { files, script: false }), WITHOUT_SCRIPT),
        );
        assert.deepEqual(await visibleWords(page), words, 'without script');

        const head = `<script src="/listen.js"></script><script src="/axe.js"></script><script>${TRACE}</script><script type="module" async src="/late.js"></script>`;
        await page.goto(origins.site.page('/page.html', sitePage(body, { files, head, script: false })));
        const { moves, shift } = await traced(page);
        const moved = moves.filter((each) => !BOX_OF_LABEL.test(each)).slice(0, 5);
        assert.deepEqual({ moved, shift }, { moved: [], shift: 0 });

        const same = async (when: string): Promise<void> => {
          await openAll(page);
          assert.deepEqual(await visibleWords(page), words, when);
        };
        await same('with script');
        if ((await page.media({ print: true })) !== 'unsupported') await same('on paper');
        await page.media({});
        const faults = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as { axe: typeof AxeCore };
          // What is each page's own affair.
          const rules = [
            'page-has-heading-one',
            'heading-order',
            'color-contrast',
            'empty-table-header',
            'target-size',
          ];
          const { violations } = await axe.run(document.querySelector('main') ?? document, {
            rules: Object.fromEntries(rules.map((id) => [id, { enabled: false }])),
            resultTypes: ['violations'],
          });
          return violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target }) => `${id} ${target.join(' ')}`),
          );
        });
        assert.deepEqual(faults, []);

        await page.evaluate(async () => {
          for (const form of document.querySelectorAll('[data-form]')) {
            const children = [...form.childNodes];
            form.replaceChildren();
            await new Promise(requestAnimationFrame);
            form.replaceChildren(...children);
          }
        });
        await same('taken away and put back');
        await page.evaluate(() => {
          for (const form of document.querySelectorAll('[data-form]')) form.replaceWith(form.cloneNode(true));
        });
        await same('as a copy');
        const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
        assert.deepEqual(
          heard.filter((line) => !WARNINGS.some((text) => line.includes(text))),
          [],
        );
      });
    }
  });
}
