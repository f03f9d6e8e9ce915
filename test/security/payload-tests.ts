/** The tests of payloads, for as many of them as a file wants to try. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseArticle } from '../../src/article/parse-article.js';
import { declarationsOf, type Manifest } from '../../src/tools/build/declarations.js';
import { renderArticle } from '../../src/tools/prerender/prerender.js';
import { hostPage } from '../hosts/host-page.js';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { type Origins, startOrigins, strictPolicy } from '../support/origins.js';
import { fuzz } from './fuzz.js';
import type { Checks } from './in-page/checks.js';
import { filled, WORD } from './in-page/harmless.js';
import { tripwires, type Tripwired } from './in-page/tripwires.js';
import type { TriedAddress } from './in-page/try-articles.js';
import { addressed, deeper, inNode, tried, visible, whole } from './tried.js';

const elements = declarationsOf(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest);

/** Markup of a page's author: the words in every slot of every element, and what elements make of them. */
const slotted = `<care-article>
  <h2 slot="heading">${WORD}</h2><p slot="comments">${WORD}</p>
  <article><care-contents></care-contents>
  <section id="one"><h3>${WORD}</h3><p>Text <care-reference-popover><a href="#entry">${WORD}</a></care-reference-popover></p></section>
  <care-byline>${WORD}</care-byline>
  <care-benefit-list><care-benefit open><span slot="heading">${WORD}</span><p>${WORD}</p></care-benefit><care-benefit><h4 slot="heading">${WORD}</h4><p>${WORD}</p></care-benefit></care-benefit-list>
  <care-callout><strong slot="heading">${WORD}</strong><p>${WORD}</p></care-callout>
  <care-key-points heading-level="3"><care-key-point><b slot="label">${WORD}</b><p>${WORD}</p></care-key-point></care-key-points>
  <care-contact-banner><b slot="heading">${WORD}</b><p>${WORD}</p><ul slot="services"><li>${WORD}</li></ul><a slot="phone" href="tel:+1">${WORD}</a><a slot="website" href="/">${WORD}</a></care-contact-banner>
  <care-reference-list with-copy><b slot="heading">${WORD}</b><ol><li id="entry"><care-reference>${WORD}<i>${WORD}</i></care-reference></li></ol></care-reference-list>
  </article></care-article>
  <care-article-card href="/"><b slot="media">${WORD}</b><h3 slot="heading">${WORD}</h3><p>${WORD}</p><p slot="byline">${WORD}</p></care-article-card>`;

/** JSON of any text, half characters too, in ASCII only: drivers differ in what else they carry. */
const ascii = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007F-\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The strictest policy, which tells what it would have stopped, and stops nothing: what can run, runs. Pictures may come from anywhere. */
const reporting = (origins: Origins): Record<string, string> => ({
  'Content-Security-Policy-Report-Only': (strictPolicy(origins.files.url)['Content-Security-Policy'] ?? '')
    .replace(/img-src [^;]*/, 'img-src *')
    // WebKit reports every base, even where all are allowed; the page's checks set some.
    .replace(/base-uri [^;]*; /, ''),
});

const IN_PAGE = fileURLToPath(new URL('in-page/', import.meta.url));

/** Serves a page with the tripwires and the checks; gives back its address. `bare`: without careleaf.js. */
function servePage(origins: Origins, path: string, body: string, bare = false): string {
  origins.site.reply('/tripwires.js', { body: `(${tripwires.toString()})();` });
  for (const file of readdirSync(IN_PAGE).filter((name) => name.endsWith('.js')))
    origins.site.reply(`/in-page/${file}`, { body: readFileSync(IN_PAGE + file) });
  const head =
    '<script src="/tripwires.js"></script><script type="module" src="/in-page/checks.js"></script>';
  return origins.site.page(path, hostPage(origins, body, { head, bare }), reporting(origins));
}

/** Runs one of the page's checks on a list, some at a time. */
async function check<Item>(
  page: Page,
  name: 'texts' | 'addresses' | 'attributes' | 'sources' | 'slots' | 'fragments',
  subjects: readonly unknown[],
  items: readonly Item[],
): Promise<string[]> {
  const faults: string[] = [];
  // What stands in slots stands in the page at once, and elements look through all of it.
  const step = name === 'slots' ? 20 : 100;
  for (let from = 0; from < items.length; from += step) {
    const told = await page.evaluate(
      async (kind, parameters) => {
        const { checks } = globalThis as unknown as {
          checks: Record<string, (...values: unknown[]) => Promise<string[]>>;
        };
        const found = await checks[kind]?.(...(JSON.parse(parameters) as unknown[]));
        return JSON.stringify(found ?? ['There is no such check.']);
      },
      name,
      ascii([...subjects, items.slice(from, from + step)]),
    );
    faults.push(...(JSON.parse(told) as string[]));
  }
  return faults;
}

/** Which payloads are tried. */
export interface Chosen {
  readonly texts: readonly string[];
  readonly addresses: readonly TriedAddress[];
  /** How many texts are made of pieces of them at random. */
  readonly fuzzed: number;
}

/** Goes to a page with the checks and careleaf.js; gives back its address. */
export async function openPayloads(page: Page, origins: Origins): Promise<string> {
  const url = servePage(origins, '/payloads.html', `<template>${slotted}</template>`);
  await page.goto(url);
  await page.waitFor(() => customElements.get('care-article') !== undefined);
  return url;
}

/** What the page has heard since it was last asked. */
export const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as Tripwired).heard.splice(0));

/** Tests in every engine that no payload becomes more than text, and no address more than an address. */
export function describePayloads(title: string, { texts: given, addresses, fuzzed }: Chosen): void {
  const texts = given.map(visible);
  let origins: Origins;
  before(async () => {
    origins = await startOrigins();
  });
  after(() => origins.close());

  for (const engine of engines) {
    describe(`${title}, ${engine}`, () => {
      let page: Page;
      let url: string;
      before(async () => {
        page = await openBrowser(engine);
        url = await openPayloads(page, origins);
      });
      after(() => page.close());

      test('nothing happens by itself', async () => assert.deepEqual(await heard(page), []));

      const tryTexts = (template: unknown, list: readonly string[]): Promise<string[]> =>
        check(
          page,
          'texts',
          [template],
          list.map((text) => tried(template, text)),
        );
      const tryAddresses = (list: readonly TriedAddress[]): Promise<string[]> =>
        check(page, 'addresses', [addressed], list);
      const readHere = (list: readonly string[]): TriedAddress[] => list.map((text) => inNode(text, url));

      test(`${texts.length} texts in every field of an article file`, async () => {
        assert.deepEqual(parseArticle(whole).faults, []);
        assert.deepEqual(await tryTexts(whole, texts), []);
      });

      test(`${texts.length} texts in the fields that others stand for, and in references of all kinds`, async () => {
        assert.deepEqual(parseArticle(deeper).faults, []);
        assert.deepEqual(await tryTexts(deeper, texts), []);
      });

      test(`${fuzzed} texts made at random, in every field`, async () => {
        const list = fuzz(given, fuzzed);
        assert.deepEqual(await tryTexts(whole, list), []);
        assert.deepEqual(await tryAddresses(readHere(list)), []);
      });

      test(`${given.length} texts in every address of an article file`, async () => {
        assert.deepEqual(await tryAddresses(readHere(given)), []);
      });

      test(`${addresses.length} addresses, as the URL standard reads them`, async () => {
        assert.deepEqual(await tryAddresses(addresses), []);
      });

      test(`${texts.length} texts in every attribute of every element`, async () => {
        const list = elements.map(({ tag, attributes }) => ({
          tag,
          attributes: attributes
            .filter(({ name }) => name !== 'src')
            .map(({ name, type }) => ({ name, isNumber: type.includes('number') })),
        }));
        assert.ok(list.length >= 13);
        assert.deepEqual(await check(page, 'attributes', [list], texts), []);
      });

      test(`${texts.length} texts as address of a file`, async () => {
        const tags = elements.flatMap(({ tag, attributes }) =>
          attributes.some(({ name }) => name === 'src') ? [tag] : [],
        );
        assert.ok(tags.length >= 8);
        assert.deepEqual(await check(page, 'sources', [tags], texts), []);
      });

      test(`${texts.length} texts in every slot of every element`, async () => {
        const markup = slotted.replaceAll(/ href="[^"]*"/g, '');
        const isFilled = (tag: string, slot: string): boolean =>
          slot ? new RegExp(`<${tag}\\b[^]*<\\w+ slot="${slot}">`).test(markup) : markup.includes(`<${tag}`);
        for (const { tag, slots } of elements)
          for (const { name } of slots)
            assert.ok(isFilled(tag, name), `Fill the slot "${name}" of ${tag} above.`);
        assert.deepEqual(await check(page, 'slots', [], texts), []);
      });

      test('the engine reads few addresses otherwise than the standard', async () => {
        const deviations = await page.evaluate(
          () => (globalThis as unknown as { checks: Checks }).checks.deviations,
        );
        assert.ok(deviations.length < 5 + (given.length + addresses.length) / 20, JSON.stringify(deviations));
      });

      test('nothing has left the page', async () => {
        assert.equal(await page.url(), url);
        assert.deepEqual(await heard(page), []);
      });

      test(`${texts.length} texts in prerendered articles, on a page without careleaf.js`, async () => {
        const section = (text: string, index: number): string =>
          `<section id="case-${index}">${renderArticle(filled(whole, text), { contents: true }).html}</section>`;
        for (let from = 0; from < texts.length; from += 100) {
          const some = texts.slice(from, from + 100);
          const body = [WORD, ...some].map(section).join('\n');
          const address = servePage(origins, '/static.html', body, true);
          await page.goto(address);
          const list = some.map((text) => tried(whole, text));
          assert.deepEqual(await check(page, 'fragments', [], list), []);
          assert.equal(await page.url(), address);
        }
      });
    });
  }
}
