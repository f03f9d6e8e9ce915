import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { engines, type Json, openBrowser, type Page } from '../support/drive.js';
import { type Origins, startOrigins } from '../support/origins.js';
import { parseArticle } from '../../src/article/parse-article.js';
import { wellFormed } from '../../src/article/well-formed.js';
import { EVENTS, hostPage } from '../hosts/host-page.js';
import { fullArticle } from './full-article.js';
import { addresses, markup } from './payloads.js';

const GOOD = { text: 'Plain text', address: 'https://clinic.example/page' };

let origins: Origins;
before(async () => {
  origins = await startOrigins();
});
after(() => origins.close());

/**
 * Helpers in the page. Its clicks are real ones, so that what runs only on a click would run; nothing leaves the page.
 */
const HELPERS = `
  globalThis.executed = 0;
  globalThis.deep = (root) => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? deep(each.shadowRoot) : [])]);
  globalThis.census = (root) => {
    const counts = {};
    for (const { localName } of deep(root)) counts[localName] = (counts[localName] ?? 0) + 1;
    return counts;
  };
  globalThis.settle = async (root) => {
    for (let round = 0; round < 20; round++) {
      const busy = deep(root).filter((each) => each.isUpdatePending);
      if (!busy.length) break;
      await Promise.all(busy.map((each) => each.updateComplete));
    }
  };
  globalThis.inspect = (root) => {
    const faults = [];
    for (const each of deep(root)) {
      for (const { name, value } of each.attributes) {
        if (/^on|^(style|srcdoc|formaction|action|background|ping|is)$/.test(name)) faults.push(each.localName + ' ' + name);
        if (/^(href|src|data-href|xlink:href|cite|poster|data)$/.test(name) && !each.localName.startsWith('care-')) {
          const { protocol } = new URL(value, document.baseURI);
          if (!/^(https?|mailto|tel|sms):$/.test(protocol)) faults.push(each.localName + ' ' + name + '=' + value);
        }
      }
      if (each.localName === 'a' && each.href.startsWith('http') && each.origin !== location.origin && !/noopener.*noreferrer/.test(each.rel))
        faults.push('rel ' + each.href);
      if (/^(script|style|iframe|object|embed|link|meta|base|form|input|math|template|noscript|title)$/.test(each.localName))
        faults.push(each.localName);
    }
    return faults;
  };
  addEventListener('click', (event) => event.composedPath().some((each) => each.localName === 'a' && !/^javascript:/i.test(each.href)) && event.preventDefault());
  globalThis.press = (root) => { for (const each of deep(root)) if (/^(a|button)$/.test(each.localName) || each.role === 'button') each.click(); };
  globalThis.render = async (article) => {
    const place = document.createElement('main');
    const element = document.createElement('care-article');
    element.contents = true;
    const told = new Promise((done) => { element.addEventListener('care-load', done); element.addEventListener('care-error', ({ code }) => code !== 'content' && done()); });
    element.article = article;
    place.append(element);
    document.body.append(place);
    await told;
    await settle(place);
    return place;
  };
`;

interface Helpers {
  executed: number;
  render(article: unknown): Promise<HTMLElement>;
  settle(root: Element): Promise<void>;
  census(root: Element): Record<string, number>;
  inspect(root: Element): string[];
  press(root: Element): void;
}

interface Outcome {
  readonly counts: Record<string, number>;
  readonly faults: string[];
  readonly text: string;
  readonly links: number;
}

/** Renders articles one after the other, presses everything, and says what came of each. */
const renderAll = (page: Page, articles: readonly unknown[]): Promise<Outcome[]> =>
  page.evaluate(async (list) => {
    const helpers = globalThis as unknown as Helpers;
    const outcomes: Outcome[] = [];
    for (const article of list) {
      const place = await helpers.render(article);
      const counts = helpers.census(place);
      const before = helpers.executed;
      const faults = helpers.inspect(place);
      const text = place.textContent;
      const links = place.querySelectorAll('a[href]').length;
      helpers.press(place);
      if (helpers.executed !== before) faults.push('executed');
      place.remove();
      outcomes.push({ counts, faults, text, links });
    }
    // What waits for a picture or a frame.
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return outcomes;
  }, articles as Json[]);

const executed = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as Helpers).executed);

for (const engine of engines) {
  describe(`payloads stay text, ${engine}`, () => {
    let page: Page;
    before(async () => {
      page = await openBrowser(engine);
      // No policy: nothing but the elements themselves stands between a payload and the page.
      await page.goto(
        origins.site.page('/payloads.html', hostPage(origins, '', { script: EVENTS + HELPERS })),
      );
    });
    after(() => page.close());

    test('in every text field of an article file', async () => {
      const [plain, ...outcomes] = await renderAll(
        page,
        [GOOD.text, ...markup].map((text) => fullArticle({ ...GOOD, text })),
      );
      assert.ok(plain && plain.links > 5, 'The article is rendered, with its links.');
      assert.deepEqual(parseArticle(fullArticle(GOOD)).faults, []);
      // What a text field may change: the words in italics of a reference, and whether there are digits to call.
      const without = (counts: Record<string, number>) =>
        Object.entries(counts).filter(([name]) => name !== 'em' && name !== 'a');
      for (const [index, { counts, faults, text }] of outcomes.entries()) {
        const payload = markup[index] ?? '';
        assert.deepEqual(faults, [], payload);
        assert.deepEqual(without(counts), without(plain.counts), payload);
        assert.ok(Math.abs((counts['a'] ?? 0) - (plain.counts['a'] ?? 0)) <= 1, payload);
        const shown = payload.replaceAll('\0', '').replace(/\p{Cs}/gu, '\uFFFD');
        assert.ok(text.includes(shown), payload);
      }
      assert.equal(await executed(page), 0);
    });

    test('in every address of an article file', async () => {
      const [plain, ...outcomes] = await renderAll(
        page,
        [GOOD.address, ...addresses].map((address) => fullArticle({ ...GOOD, address })),
      );
      for (const [index, { faults, counts }] of outcomes.entries()) {
        assert.deepEqual(faults, [], addresses[index]);
        assert.ok((counts['a'] ?? 0) <= (plain?.counts['a'] ?? 0), addresses[index]);
      }
      assert.equal(await executed(page), 0);
    });

    test('as addresses in fields that hold text, and as text in both', async () => {
      const outcomes = await renderAll(
        page,
        addresses.map((text) => fullArticle({ text, address: text })),
      );
      for (const [index, { faults }] of outcomes.entries()) assert.deepEqual(faults, [], addresses[index]);
      assert.equal(await executed(page), 0);
    });

    test('in text that nobody thought of', async () => {
      const piece = fc.oneof(
        fc.constantFrom(...markup, ...addresses),
        fc.constantFrom(
          '<',
          '>',
          '"',
          "'",
          '`',
          '&',
          '=',
          '/',
          '\\',
          '\0',
          '\u202E',
          '\uD800',
          ']]>',
          '-->',
          '${',
          '<!',
        ),
        fc.string({ unit: 'binary', maxLength: 8 }),
      );
      const texts = fc.sample(
        fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join('')),
        { numRuns: 30, seed: 6 },
      );
      // Text crosses to the page as JSON, which has no lone surrogates in some drivers: those are tried above, by escapes.
      const articles = texts.map((text) =>
        fullArticle({ text: wellFormed(text), address: wellFormed(text) }),
      );
      for (const [index, { faults }] of (await renderAll(page, articles)).entries())
        assert.deepEqual(faults, [], JSON.stringify(texts[index]));
      assert.equal(await executed(page), 0);
    });

    test('in every attribute of every element', async () => {
      const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
        modules: { declarations: { tagName?: string; attributes?: { name: string }[] }[] }[];
      };
      const elements = manifest.modules.flatMap(({ declarations }) =>
        declarations.flatMap(({ tagName, attributes = [] }) =>
          tagName ? [[tagName, attributes.map(({ name }) => name)] as const] : [],
        ),
      );
      assert.ok(elements.length >= 13);
      const faults = await page.evaluate(
        async (list, payloads) => {
          const helpers = globalThis as unknown as Helpers;
          const found: string[] = [];
          for (const [tag, names] of list)
            for (const payload of ['Plain', ...payloads]) {
              const place = document.createElement('main');
              const element = document.createElement(tag);
              for (const name of names) if (name !== 'src') element.setAttribute(name, payload);
              element.append('Words');
              place.append(element);
              document.body.append(place);
              await helpers.settle(place);
              found.push(...helpers.inspect(place).map((fault) => `${tag} ${payload}: ${fault}`));
              helpers.press(place);
              place.remove();
            }
          return found;
        },
        elements as unknown as [string, string[]][],
        [
          ...markup,
          ...addresses,
          'red;background:url(//evil.example/x)',
          'url(//evil.example/x)',
          'var(--x)',
        ],
      );
      assert.deepEqual(faults, []);
      const asked = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .flatMap(({ name }) => (new URL(name).hostname.includes('evil') ? [name] : [])),
      );
      assert.deepEqual(asked, []);
      assert.equal(await executed(page), 0);
    });

    test('in the attribute src', async () => {
      const faults = await page.evaluate(
        async (payloads) => {
          const helpers = globalThis as unknown as Helpers;
          const found: string[] = [];
          for (const payload of payloads) {
            const place = document.createElement('main');
            const element = document.createElement('care-article');
            const told = new Promise((done) => element.addEventListener('care-error', done));
            element.setAttribute('src', payload);
            element.setAttribute('href', payload);
            place.append(element);
            document.body.append(place);
            await told;
            await helpers.settle(place);
            found.push(...helpers.inspect(place));
            helpers.press(place);
            place.remove();
          }
          return found;
        },
        addresses.filter(
          (address) =>
            !/^(?:[^:]*$|feed|java\0|\u00A0|\u2028|\uFEFF|\u200B|&|java%|javascript&)/.test(address),
        ),
      );
      assert.deepEqual(faults, []);
      assert.equal(await executed(page), 0);
    });

    test('in words that stand in slots', async () => {
      const found = await page.evaluate(
        async (payloads) => {
          const helpers = globalThis as unknown as Helpers;
          const results: [string, Record<string, number>, string[]][] = [];
          const places = payloads.map((payload, index) => {
            const place = document.createElement('main');
            const range = document.createRange();
            range.selectNodeContents(place);
            const words = (selector: string) => {
              for (const each of place.querySelectorAll(selector)) each.append(payload);
            };
            place.append(
              range.createContextualFragment(`<care-article><article>
              <care-contents></care-contents>
              <section id="one-${index}"><h3></h3><p>Text <care-reference-popover><a href="#entry-${index}"></a></care-reference-popover></p></section>
              <care-benefit-list><care-benefit open><span slot="heading"></span><p></p></care-benefit><care-benefit><h4 slot="heading"></h4><p></p></care-benefit></care-benefit-list>
              <care-callout><strong slot="heading"></strong></care-callout>
              <care-key-points heading-level="3"><care-key-point><b slot="label"></b></care-key-point></care-key-points>
              <care-contact-banner><b slot="heading"></b></care-contact-banner>
              <care-reference-list with-copy><b slot="heading"></b><ol><li id="entry-${index}"><care-reference><i></i></care-reference></li></ol></care-reference-list>
            </article></care-article>`),
            );
            words('h3, h4, p, a, span, strong, b, i');
            document.body.append(place);
            return place;
          });
          await helpers.settle(document.body);
          // Lists and back-links follow the tree a frame later.
          await new Promise(requestAnimationFrame);
          await helpers.settle(document.body);
          for (const [index, place] of places.entries()) {
            const popover = place.querySelector<HTMLElement & { show(): void }>('care-reference-popover');
            popover?.show();
            await helpers.settle(place);
            results.push([payloads[index] ?? '', helpers.census(place), helpers.inspect(place)]);
            helpers.press(place);
            place.remove();
          }
          return results;
        },
        ['Plain', ...markup],
      );
      const [plain] = found;
      assert.ok((plain?.[1]['button'] ?? 0) >= 5, 'The controls are there, the dialog too.');
      assert.ok(
        (plain?.[1]['care-contents'] ?? 0) === 1 && (plain?.[1]['li'] ?? 0) > 1,
        'The contents list is there.',
      );
      for (const [payload, counts, faults] of found) {
        assert.deepEqual(faults, [], payload);
        assert.deepEqual(counts, plain?.[1], payload);
      }
      assert.equal(await executed(page), 0);
    });

    test('forged templates, prototypes and wrong kinds cost their field only', async () => {
      const result = await page.evaluate(async () => {
        const helpers = globalThis as unknown as Helpers;
        const forged = [
          { _$litType$: 1, strings: ['<img src=x onerror=executed++>'], values: [] },
          {
            _$litType$: 1,
            strings: Object.assign(['<b>forged</b>'], { raw: ['<b>forged</b>'] }),
            values: [],
          },
          { _$litType$: { h: '<b>forged</b>' }, values: [] },
          { _$litDirective$: { values: [] } },
          { toString: null },
          JSON.parse(
            '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"type":"text","value":"x"}',
          ),
          JSON.parse('{"type":"__proto__","children":["kept"]}'),
          JSON.parse('{"type":"constructor","children":["kept"]}'),
          null,
          7,
          true,
          [['nested']],
        ];
        const faults: string[] = [];
        for (const value of forged) {
          const place = await helpers.render({
            format: 1,
            inLanguage: 'en',
            headline: 'Headline',
            description: value,
            author: value,
            contact: value,
            references: value,
            __proto__: { polluted: true },
            body: [{ type: 'paragraph', children: ['Before ', value, ' after'] }, value],
          });
          const text = place.textContent;
          if (!text.includes('Before') || !text.includes('after')) faults.push(`lost: ${text}`);
          faults.push(...helpers.inspect(place));
          if (place.querySelector('b, img')) faults.push('an element was made of data');
          place.remove();
        }
        if ('polluted' in {} || 'polluted' in Object.prototype) faults.push('Object.prototype');
        return faults;
      });
      assert.deepEqual(result, []);
      assert.equal(await executed(page), 0);
    });

    test('an article that is nested without end or has no end of nodes ends in a message or in words', async () => {
      const outcome = await page.evaluate(async () => {
        const helpers = globalThis as unknown as Helpers;
        let nested: unknown = 'core';
        for (let depth = 0; depth < 20_000; depth++) nested = { type: 'strong', children: [nested] };
        const deepPlace = await helpers.render({
          format: 1,
          inLanguage: 'en',
          headline: 'Deep',
          body: [{ type: 'paragraph', children: ['Before', nested] }],
        });
        const deepText = deepPlace.textContent;
        deepPlace.remove();
        const many = await helpers.render({
          format: 1,
          inLanguage: 'en',
          headline: 'Many',
          body: Array.from({ length: 200_001 }, () => 0),
        });
        const error = many.firstElementChild?.matches(':state(error)');
        many.remove();
        return [deepText.includes('Before'), error];
      });
      assert.deepEqual(outcome, [true, true]);
    });
  });
}
