import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import {
  formatMessage,
  plainMessage,
  type MessageLocale,
  type MessagePart,
} from '../../src/localization/format-message.js';

const localeOf = (tag: string): MessageLocale => {
  const numbers = new Intl.NumberFormat(tag);
  const plurals = new Intl.PluralRules(tag);
  return { number: (value) => numbers.format(value), plural: (value) => plurals.select(value) };
};
const english = localeOf('en');
const format = (text: string, values: Record<string, string | number> = {}, tag = 'en'): string =>
  plainMessage(formatMessage(text, values, localeOf(tag)));

describe('formatMessage', () => {
  test('arguments', () => {
    assert.equal(format('{a}, { b }{a}', { a: 'x', b: 1234.5 }), 'x, 1,234.5x');
    assert.equal(format('{a}', { a: 1234.5 }, 'de'), '1.234,5');
    assert.equal(format("l’{a} d'{a}", { a: 'x' }), "l’x d'x");
  });

  test('plural forms, exact ones first', () => {
    const text = '{n, plural, one {one: #} =1 {exactly one} =0 {none} other {# of them}}';
    assert.deepEqual(
      [0, 1, 2, 1000].map((n) => format(text, { n })),
      ['none', 'exactly one', '2 of them', '1,000 of them'],
    );
  });

  test('a number sign stands for the number directly in a plural form, else for itself', () => {
    assert.equal(format('#{n, plural, other {#{k, select, a {#} other {}}}}#', { n: 3, k: 'a' }), '#3##');
  });

  test('select falls back to other, also for names that every object has', () => {
    const text = '{k, select, a {A} other {O}}';
    assert.deepEqual(
      ['a', 'b', '__proto__', 'constructor'].map((k) => format(text, { k })),
      ['A', 'O', 'O', 'O'],
    );
  });

  test('named tags, also nested and inside forms', () => {
    assert.deepEqual(
      formatMessage('a <link>b <i>{x}</i></link>{n, plural, other {<b>#</b>}}', { x: 'y', n: 2 }, english),
      ['a ', { tag: 'link', children: ['b ', { tag: 'i', children: ['y'] }] }, { tag: 'b', children: ['2'] }],
    );
    assert.equal(format('1 < 2 and 3 > 2'), '1 < 2 and 3 > 2');
  });

  test('what is missing is empty', () => {
    assert.equal(format('a{x}b'), 'ab');
    assert.equal(format('a{n, plural, one {x}}b', { n: 5 }), 'ab');
    assert.deepEqual(formatMessage('', {}, english), []);
  });

  test('any text ends, without an error', () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '#',
      '<b>',
      '</b>',
      ',',
      'plural',
      'select',
      'other',
      '=1',
      'n',
      ' ',
      'word',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 40 }), (tokens) => {
        assert.equal(typeof format(tokens.join(''), { n: 1 }), 'string');
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void format(text, { n: 1 })));
  });
});

const word = fc.stringMatching(/^[a-zäñ €.!?()-]{0,8}$/);
const forms = fc
  .subarray(['=0', '=1', '=7', 'zero', 'one', 'two', 'few', 'many'])
  .map((some) => [...some, 'other']);

/** Texts of our subset, as `intl-messageformat` reads them too. */
const { message } = fc.letrec<{ message: string; piece: string }>((tie) => ({
  message: fc.array(tie('piece'), { maxLength: 4 }).map((pieces) => pieces.join('')),
  piece: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    word,
    fc.constantFrom('{a}', '{ b }', '#'),
    fc
      .tuple(forms, fc.array(tie('message'), { minLength: 9, maxLength: 9 }))
      .map(([names, texts]) => `{n, plural,${names.map((form, at) => ` ${form} {${texts[at]}#}`).join('')}}`),
    fc
      .tuple(tie('message'), tie('message'))
      .map(([one, other]) => `{k , select , x{${one}} other {${other}} }`),
    fc
      .tuple(fc.constantFrom('link', 'b2'), tie('message'))
      .map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
  ),
}));

const shown = (parts: readonly MessagePart[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : `⟨${part.tag}:${shown(part.children)}⟩`)).join('');

test('formats as intl-messageformat does', () => {
  const values = fc.record({
    a: word,
    b: word,
    k: fc.constantFrom('x', 'y', 'other'),
    n: fc.oneof(fc.nat(130), fc.constantFrom(1.5, 1000, 1e6, -1)),
  });
  const tags = fc.constantFrom('en', 'pl', 'ar', 'he', 'ru', 'ja', 'es', 'fa', 'hi');
  fc.assert(
    fc.property(message, tags, values, (text, tag, given) => {
      const handlers = Object.fromEntries(
        ['link', 'b2'].map((name) => [name, (inner: string[]): string => `⟨${name}:${inner.join('')}⟩`]),
      );
      const theirs = [new IntlMessageFormat(text, tag).format<string>({ ...given, ...handlers })]
        .flat()
        .join('');
      assert.equal(shown(formatMessage(text, given, localeOf(tag))), theirs);
    }),
    { numRuns: 300 },
  );
});
