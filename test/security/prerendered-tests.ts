/** The tests of payloads in Node, for as many of them as a file wants to try. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { structuredData } from '../../src/article/structured-data.js';
import { safeUrl } from '../../src/article/url.js';
import { wellFormed } from '../../src/article/well-formed.js';
import { type Article, renderArticle, renderPage } from '../../src/tools/prerender/prerender.js';
import { runCommand } from '../../src/tools/run-command.js';
import { urlTests } from './collections.js';
import { filled, mailTo, withText, WORD } from './in-page/harmless.js';
import { elementsIn, fragmentOf, pageOf, picture, textOf } from './prerendered.js';
import { tried, visible, whole } from './tried.js';

const base = 'https://files.example/a.json';

/** The picture of harmless words as it is with other words; a link to write a mail is none where they make no address. */
const withWords = (plain: readonly string[], text: string): string[] => {
  const shown = wellFormed(text);
  return plain.map((each) =>
    each === '<a href>' && mailTo(shown) === null ? '<span>' : withText(each, shown),
  );
};

/** A parser has one kind of line end where none is spelled out. */
const oneLineEnd = (seen: readonly string[]): string[] => seen.map((each) => each.replace(/\r\n?/g, '\n'));

/** What is written for search engines must be what was meant, to the letter. */
const data = (nodes: ReturnType<typeof fragmentOf>): unknown[] =>
  elementsIn(nodes)
    .filter(({ tagName }) => tagName === 'script')
    .filter(({ attrs }) => attrs.some(({ value }) => value === 'application/ld+json'))
    .map((script) => JSON.parse(textOf(script)) as unknown);

const facts = (article: Article | undefined, from?: string): unknown =>
  article && JSON.parse(JSON.stringify(structuredData(article, from)));

/** Tests in Node that no text of an article file becomes more than text in static HTML and in what commands print. */
export function describePrerendered(given: readonly string[]): void {
  const texts = given.map(visible);
  describe('prerendered payloads, read by parse5', () => {
    test(`${texts.length} texts in every field of a fragment make the elements, attributes and texts of harmless words`, () => {
      const options = { contents: true, structuredData: true, base };
      const plain = picture(fragmentOf(renderArticle(whole, options).html));
      assert.ok(plain.length > 200);
      for (const text of texts) {
        const { html, article, faults } = renderArticle(filled(whole, text), options);
        assert.deepEqual(faults, []);
        const nodes = fragmentOf(html);
        assert.deepEqual(picture(nodes), withWords(plain, text), JSON.stringify(text));
        assert.deepEqual(data(nodes), [facts(article, base)], JSON.stringify(text));
        const { entries, labels } = tried(whole, text);
        const all = elementsIn(nodes);
        const saidBy = (wanted: string) => all.filter(({ tagName }) => tagName === wanted).map(textOf);
        assert.deepEqual([saidBy('care-reference'), saidBy('care-reference-popover')], [entries, labels]);
        for (const entry of all.filter(({ tagName }) => tagName === 'care-reference'))
          for (const { tagName } of elementsIn(entry.childNodes)) assert.match(tagName, /^(em|a|wbr)$/, text);
      }
    });

    test(`${texts.length} texts in the head of a page, and in a card`, () => {
      const article = { ...(whole as object), body: [], references: [], contact: {}, editorialNote: [] };
      const plain = picture(pageOf(renderPage(article).html));
      const card = { only: 'care-article-card', href: 'https://clinic.example/' };
      const plainCard = picture(fragmentOf(renderArticle(article, card).html));
      for (const text of texts) {
        const made = renderPage(filled(article, text));
        const nodes = pageOf(made.html);
        assert.deepEqual(
          oneLineEnd(picture(nodes)),
          oneLineEnd(withWords(plain, text)),
          JSON.stringify(text),
        );
        assert.deepEqual(data(nodes), [facts(made.article)]);
        const madeCard = fragmentOf(renderArticle(filled(article, text), card).html);
        assert.deepEqual(picture(madeCard), withWords(plainCard, text), JSON.stringify(text));
      }
    });

    test(`${texts.length} texts as options: each is an attribute or a fault, and never markup`, () => {
      const article = { ...(whole as object), body: [], references: [] };
      const plain = elementsIn(pageOf(renderPage(article).html)).map(({ tagName }) => tagName);
      for (const text of texts) {
        const alternates = [
          { inLanguage: text, url: text },
          { inLanguage: 'en', url: 'https://clinic.example/en' },
        ];
        const { html } = renderPage(article, {
          base: text,
          assets: text,
          href: text,
          origin: text,
          alternates,
        });
        const names = elementsIn(pageOf(html)).map(({ tagName }) => tagName);
        // A base that is no address costs links and pictures.
        const steady = (all: readonly string[]) =>
          all.filter((name) => !/^(link|meta|a|span|img|bdi)$/.test(name));
        assert.deepEqual(steady(names), steady(plain), JSON.stringify(text));
        for (const only of ['care-byline', text]) {
          const part = renderArticle(article, { lang: text, only });
          assert.ok(part.html === '' || /^[\w-]+$/.test(text), JSON.stringify([text, part.html]));
          assert.equal(part.faults.length > 0, part.html === '');
        }
      }
    });

    test(`${urlTests.length} addresses of the URL standard's tests lead where it says, or nowhere`, () => {
      for (const { input, base: from, href, protocol = '' } of urlTests) {
        if (input.startsWith('#')) continue;
        const expected = /^(https?|mailto|tel|sms):$/.test(protocol) ? href : undefined;
        assert.equal(safeUrl(input, from ?? undefined), expected, JSON.stringify(input));
      }
    });
  });

  describe('careleaf check with payloads', () => {
    test(`${texts.length} texts in every field: told without a character that a terminal obeys or a line that a CI would`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'payloads-'));
      try {
        texts.forEach((text, index) => {
          // Wrong in two fields, so that findings quote it.
          const article = filled(
            { ...(whole as object), datePublished: WORD, [WORD]: 1, url: WORD, unknown: WORD },
            text,
          );
          writeFileSync(join(folder, `${String(index).padStart(4, '0')}.json`), JSON.stringify(article));
        });
        const run = (format: string): string => {
          let out = '';
          const status = runCommand(['check', folder, '--format', format], {
            out: (text) => (out += text),
            error: (text) => assert.fail(text),
          });
          assert.equal(status, 1);
          return out;
        };
        const json = JSON.parse(run('json')) as { files: { findings: { code: string }[] }[] };
        assert.equal(json.files.length, texts.length);
        for (const { findings } of json.files) assert.ok(findings.length >= 1);
        // Each line is a file's name, a finding, a level, or the sum.
        const lines = {
          text: /^(|\/.*\.json|  \d+:\d+ .*|  Reading level: .*|[\d,]+ files: .*)$/,
          github: /^(::(error|warning) file=.*|)$/,
        };
        for (const [format, line] of Object.entries(lines))
          for (const each of run(format).split('\n')) {
            assert.match(each, line, JSON.stringify(each));
            assert.doesNotMatch(
              each,
              /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u,
              JSON.stringify(each),
            );
          }
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  });
}
