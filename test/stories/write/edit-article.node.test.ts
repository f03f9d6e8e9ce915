import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { checkArticle } from '../../../src/tools/check/check.js';
import { walkArticle } from '../../../src/tools/walk-article.js';
import {
  type BlockType,
  blocks,
  type Edit,
  insertBlock,
  insertInline,
  insertItem,
} from '../../../stories/write/edit-article.js';
import { formatJson } from '../../../stories/write/format-json.js';
import { jsonRanges, parentPath, pathAt } from '../../../stories/write/json-ranges.js';
import { shortArticle } from '../../../stories/write/templates.js';

const firstArticle = readFileSync('src/articles/ketamine-therapy-for-ptsd/en.json', 'utf8');

const applied = (text: string, { from, to, insert }: Edit): string =>
  text.slice(0, from) + insert + text.slice(to);
const selected = ({ insert, select }: Edit): string => insert.slice(select.from, select.to);
const faults = (text: string) => checkArticle(text).findings.filter(({ severity }) => severity === 'fault');
const kinds = (text: string) => [...walkArticle(JSON.parse(text))].map(({ kind }) => kind);
const countOf = (text: string, kind: string): number => kinds(text).filter((each) => each === kind).length;

function* everyValue(value: unknown, path = ''): Generator<readonly [string, unknown]> {
  yield [path, value];
  if (Array.isArray(value))
    for (const [index, each] of value.entries()) yield* everyValue(each, `${path}[${index}]`);
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) yield* everyValue(each, path ? `${path}.${key}` : key);
}

const plainKeys = fc.stringMatching(/^[a-z]{1,5}$/);
const anyJson = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(plainKeys, tie('value'), { maxKeys: 4 }),
  ),
})).value;

describe('ranges of a JSON text', () => {
  test('hold every value, however it is laid out', () => {
    fc.assert(
      fc.property(anyJson, fc.boolean(), (value, pretty) => {
        const text = pretty ? JSON.stringify(value, null, 2) : formatJson(value);
        const ranges = jsonRanges(text);
        for (const [path, each] of everyValue(JSON.parse(text))) {
          const range = ranges.get(path);
          assert.ok(range, path);
          assert.deepEqual(JSON.parse(text.slice(range.from, range.to)), each);
        }
      }),
    );
  });

  test('say what stands at a place, keys included', () => {
    const text = '{ "a": [1, { "b c": "x" }] }';
    const ranges = jsonRanges(text);
    assert.equal(pathAt(ranges, text.indexOf('1')), 'a[0]');
    assert.equal(pathAt(ranges, text.indexOf('b c')), "a[1]['b c']");
    assert.equal(parentPath("a[1]['b c']"), 'a[1]');
    assert.equal(parentPath('body[0].children'), 'body[0]');
    assert.equal(parentPath('body'), '');
  });

  test('give what can be read of a text that is broken', () => {
    assert.ok(jsonRanges('{ "a": 1, "b": [2, }').has('b[0]'));
  });
});

describe('JSON as people like to read it', () => {
  test('says the same, and puts what is short on one line', () => {
    fc.assert(
      fc.property(anyJson, (value) =>
        assert.deepEqual(JSON.parse(formatJson(value)), JSON.parse(JSON.stringify(value))),
      ),
    );
    assert.equal(
      formatJson({ type: 'paragraph', children: ['A b.'] }),
      '{ "type": "paragraph", "children": ["A b."] }',
    );
  });
});

describe('a block put in by a button', () => {
  for (const [name, text] of Object.entries({ short: shortArticle, first: firstArticle })) {
    test(`leaves the ${name} article without a fault, wherever the cursor is`, () => {
      const before = faults(text);
      assert.deepEqual(before, []);
      for (let offset = 0; offset <= text.length; offset += name === 'short' ? 7 : 501) {
        for (const type of Object.keys(blocks) as BlockType[]) {
          const edit = insertBlock(text, offset, type);
          assert.ok(edit);
          const changed = applied(text, edit);
          assert.deepEqual(faults(changed), [], `${type} at ${offset}`);
          assert.equal(countOf(changed, type), countOf(text, type) + 1);
        }
      }
    });
  }

  test('has the words selected that are to be written over', () => {
    const edit = insertBlock(shortArticle, 0, 'section');
    assert.ok(edit);
    assert.equal(selected(edit), 'Heading of the section');
    const paragraph = insertBlock(shortArticle, 0, 'paragraph');
    assert.ok(paragraph);
    assert.equal(selected(paragraph), 'Write the text here.');
  });

  test('stands after the block at the cursor; under a heading, first', () => {
    const at = (words: string, type: BlockType) => {
      const edit = insertBlock(shortArticle, shortArticle.indexOf(words), type);
      assert.ok(edit);
      const { body } = JSON.parse(applied(shortArticle, edit)) as {
        body: { type: string; body?: { type: string }[] }[];
      };
      return [
        body.map((block) => block.type),
        body.map((block) => block.body?.map(({ type: inner }) => inner)),
      ];
    };
    assert.deepEqual(at('How it works', 'list')[1]?.[1], ['list', 'paragraph', 'keyPoints']);
    assert.deepEqual(at('Each section', 'list')[1]?.[1], ['paragraph', 'list', 'keyPoints']);
    assert.deepEqual(at('Each section', 'section')[0], ['paragraph', 'section', 'section', 'callout']);
    assert.deepEqual(at('Say first', 'callout')[0], ['paragraph', 'callout', 'section', 'callout']);
    assert.deepEqual(at('Visit our site', 'section')[0], ['paragraph', 'section', 'callout', 'section']);
  });

  test('makes the list that is missing', () => {
    const edit = insertBlock('{ "format": 1, "inLanguage": "en", "headline": "A" }', 3, 'section');
    assert.ok(edit);
    assert.deepEqual(faults(applied('{ "format": 1, "inLanguage": "en", "headline": "A" }', edit)), []);
  });

  test('may be one more item of the list at the cursor', () => {
    const edit = insertItem(shortArticle, shortArticle.indexOf('Then a sentence'));
    assert.ok(edit);
    const changed = applied(shortArticle, edit);
    assert.equal(countOf(changed, 'keyPoint'), 2);
    assert.deepEqual(faults(changed), []);
    assert.equal(selected(edit), 'A few words');
    assert.equal(insertItem(shortArticle, 0), undefined);
  });
});

describe('a citation or a mark in running text', () => {
  const words = 'Each section answers one question.';
  const start = shortArticle.indexOf(words);
  const children = (text: string): unknown => {
    const { body } = JSON.parse(text) as { body: { body: { children: unknown }[] }[] };
    return body[1]?.body[0]?.children;
  };

  test('parts the sentence at the cursor', () => {
    const at = start + words.length - 1;
    const edit = insertInline(shortArticle, { from: at, to: at }, () => ({
      type: 'citation',
      references: ['a'],
    }));
    assert.ok(edit);
    assert.deepEqual(children(applied(shortArticle, edit)), [
      'Each section answers one question',
      { type: 'citation', references: ['a'] },
      '.',
    ]);
  });

  test('goes round the selected words', () => {
    const edit = insertInline(shortArticle, { from: start + 5, to: start + 12 }, (inner) => ({
      type: 'strong',
      children: [inner],
    }));
    assert.ok(edit);
    assert.deepEqual(children(applied(shortArticle, edit)), [
      'Each ',
      { type: 'strong', children: ['section'] },
      ' answers one question.',
    ]);
  });

  test('is refused where no text runs', () => {
    const at = shortArticle.indexOf('How it works') + 2;
    assert.equal(
      insertInline(shortArticle, { from: at, to: at }, () => ({})),
      undefined,
    );
    const within = '{ "body": [{ "type": "paragraph", "children": ["a\\u00e4b"] }] }';
    const escape = within.indexOf('00e4');
    assert.equal(
      insertInline(within, { from: escape, to: escape }, () => ({})),
      undefined,
    );
  });
});
