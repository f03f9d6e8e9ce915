import assert from 'node:assert/strict';
import process from 'node:process';
import { describe, test } from 'node:test';
import { parseArticleText } from '../../src/article/parse-article.js';
import { structuredData } from '../../src/article/structured-data.js';
import { telephoneAddress } from '../../src/article/telephone.js';
import type { Article } from '../../src/article/types.js';
import { renderParsedArticle } from '../../src/tools/prerender/prerender.js';
import { fullArticle } from './full-article.js';

/** Most seconds of the processor, not of the clock, which other work on the machine would slow down. */
const LIMIT = 8;

interface Taken<Result> {
  readonly result: Result;
  readonly seconds: number;
}

function taken<Result>(work: () => Result): Taken<Result> {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}

/** Reads a file and makes everything of it that the elements show. */
function readAndRender(text: string, wanted?: { faulty?: boolean }): { article: Article; html: string } {
  const parsed = taken(() => parseArticleText(text));
  const { article, faults } = parsed.result;
  assert.ok(article, faults[0]?.message);
  if (!wanted?.faulty) assert.deepEqual(faults, []);
  const rendered = taken(() => {
    const { html } = renderParsedArticle(article, { contents: true });
    return html + renderParsedArticle(article, { numbered: true }).html.slice(0, 1);
  });
  const data = taken(() => JSON.stringify(structuredData(article)));
  if (process.env['CARELEAF_SHOW_TIMES'])
    console.log(
      `${(text.length / 2 ** 20).toFixed(1)} MiB: parse ${parsed.seconds.toFixed(2)} s, render twice ${rendered.seconds.toFixed(2)} s, data ${data.seconds.toFixed(2)} s`,
    );
  assert.ok(parsed.seconds < LIMIT, `reading took ${parsed.seconds} s`);
  assert.ok(rendered.seconds < LIMIT, `rendering took ${rendered.seconds} s`);
  assert.ok(data.seconds < LIMIT, `structured data took ${data.seconds} s`);
  return { article, html: rendered.result };
}

const file = (fields: Record<string, unknown>): string =>
  JSON.stringify({ format: 1, inLanguage: 'en', headline: 'At the limits', body: [], ...fields });

/** What makes patterns try again and again: a long run of what they repeat, and then not what they wait for. */
const runs: Record<string, string> = {
  letters: 'a',
  capitals: 'A',
  digits: '1',
  signs: '!',
  spaces: ' ',
  lines: '\n',
  'spaces and lines': ' \n',
  stops: '.',
  'stops and spaces': '. ',
  hyphens: '-',
  'capitals and hyphens': 'A-',
  'digits and dashes': '1-',
  'digits and spaces': '1 ',
  commas: ',',
  'open tags': '<b ',
  'italic tags': '<i>',
  'closing tags': '</i>.',
  'stops in tags': '.</i>',
  'percent signs': '%',
  'extensions of telephones': 'ext.',
  'x and dots': 'x.',
  'Han signs': '字',
  'combining marks': 'e\u0301',
  'lone surrogates': '\uD800',
  NUL: '\0',
  'right-to-left overrides': '\u202E',
  'joined families': '👨‍👩‍👧',
  ampersands: '&amp;',
};

const MIB = 2 ** 20;

/** A text of so many bytes of JSON. */
const long = (run: string, bytes: number): string =>
  `x ${run.repeat(Math.floor(bytes / Buffer.byteLength(JSON.stringify(run).slice(1, -1))))} ~`;

/** An article whose fields that patterns look at hold one long text each. */
const demanding = (text: string): string =>
  file({
    headline: text,
    author: [{ name: text }],
    body: [{ type: 'paragraph', children: [text, { type: 'citation', references: ['one'] }] }],
    contact: { telephone: text, email: text, name: text },
    references: [
      {
        id: 'one',
        type: 'chapter',
        title: text,
        'container-title': text,
        page: text,
        volume: text,
        edition: text,
        DOI: text,
        author: [{ family: 'A', given: text }],
      },
      { id: 'two', type: 'article-journal', title: text, URL: text, author: [{ family: text, given: 'A' }] },
    ],
  });

describe('an article file at the limits is read and rendered in time', () => {
  for (const [name, run] of Object.entries(runs))
    test(`4 MiB of ${name}, in all its fields and in few`, () => {
      readAndRender(
        JSON.stringify(fullArticle({ text: long(run, (4 * MIB) / 160), address: 'https://clinic.example/' })),
      );
      readAndRender(demanding(long(run, (4 * MIB) / 17)));
    });

  const name = (index: number) => ({ family: `Name${index}` });
  const reference = (index: number, fields: object = {}) => ({
    id: `r${index}`,
    type: 'book',
    title: `Title ${index}`,
    ...fields,
  });
  const list = <Item>(length: number, item: (index: number) => Item): Item[] =>
    Array.from({ length }, (_, index) => item(index));
  const citing = (references: string[]) => ({ type: 'citation', references });

  test('as many values as there may be', () => {
    const { html } = readAndRender(
      file({ body: list(66_000, (index) => ({ type: 'paragraph', children: [`${index}`] })) }),
    );
    assert.ok(html.includes('65999'));
  });

  test('5,000 references of different people, each cited six times', () => {
    readAndRender(
      file({
        references: list(5000, (index) =>
          reference(index, { author: [name(index)], issued: { 'date-parts': [[2000]] } }),
        ),
        body: [{ type: 'paragraph', children: list(30_000, (index) => citing([`r${index % 5000}`])) }],
      }),
    );
  });

  test('5,000 references of the same people and year', () => {
    readAndRender(
      file({
        references: list(5000, (index) =>
          reference(index, { author: list(8, name), issued: { 'date-parts': [[2000]] } }),
        ),
        body: [{ type: 'paragraph', children: list(5000, (index) => citing([`r${index}`])) }],
      }),
    );
  });

  test('two references that only their last of 45,000 names tells apart', () => {
    readAndRender(
      file({
        references: [0, 1].map((index) =>
          reference(index, { author: [...list(45_000, name), name(-index)] }),
        ),
        body: [{ type: 'paragraph', children: [citing(['r0']), citing(['r1'])] }],
      }),
    );
  });

  test('one citation of 5,000 references, 30 times each', () => {
    readAndRender(
      file({
        references: list(5000, (index) => reference(index)),
        body: [{ type: 'paragraph', children: [citing(list(150_000, (index) => `r${index % 5000}`))] }],
      }),
    );
  });

  test('nested as deep as may be, 3,000 times', () => {
    let nested: unknown = 'core';
    for (let depth = 0; depth < 29; depth++) nested = { type: 'strong', children: [nested] };
    const { html } = readAndRender(
      file({ body: list(3000, () => ({ type: 'paragraph', children: [nested] })) }),
    );
    assert.equal(html.split('core').length, 3001);
  });

  test('nothing but faults', () => {
    readAndRender(file({ body: list(190_000, () => ({ type: 'nothing' })) }), { faulty: true });
  });

  test('beyond them there is one fault', () => {
    const { article, faults } = parseArticleText(file({ body: list(200_000, () => 'x') }));
    assert.equal(article, undefined);
    assert.deepEqual(
      faults.map(({ code }) => code),
      ['too-large'],
    );
  });

  test('telephone numbers that go on and on are no numbers', () => {
    for (const run of Object.values(runs)) assert.equal(telephoneAddress(`1${run.repeat(4e6)}`), undefined);
    assert.equal(telephoneAddress('+1 (310) 601-9999 ext. 12'), 'tel:+13106019999;ext=12');
  });
});
