import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseArticle, parseArticleText } from '../../src/article/parse-article.js';
import { LIMITS } from '../../src/article/schema.js';
import type { Article, Fault } from '../../src/article/types.js';

const base = { format: 1, inLanguage: 'en', headline: 'Sleep', body: [] };
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const article = (rest: object) => ({ ...base, ...rest });
const parsed = (rest: object): Article => {
  const { article: made } = parseArticle(article(rest));
  assert.ok(made);
  return made;
};
const codesOf = (faults: readonly Fault[]) => faults.map(({ code, path }) => `${code} ${path}`);
const faultsOf = (rest: object) => codesOf(parseArticle(article(rest)).faults);

describe('faults', () => {
  test('say where, what is wrong and what to write', () => {
    const { faults } = parseArticle(
      article({
        datePublished: '22 April',
        body: [
          {
            type: 'keyPoints',
            items: [
              { label: 'One', body: [] },
              { label: 7, body: [] },
            ],
          },
        ],
      }),
    );
    assert.deepEqual(faults, [
      {
        code: 'invalid',
        path: 'datePublished',
        message: '“22 April” does not fit here.',
        advice: 'Write a date such as 2024-04-22, 2024-04, 2024 or --04-22.',
      },
      {
        code: 'invalid',
        path: 'body[0].items[1].label',
        message: 'This number does not fit here.',
        advice: 'Write text that is not empty.',
      },
    ]);
  });

  test('are told all at once, in every part of the file', () => {
    const references = [{ id: 'a' }, { id: 'b', type: 'book', 'container-title': {} }];
    assert.deepEqual(
      faultsOf({
        references,
        image: { url: 'a.svg' },
        body: [paragraph({ type: 'link', url: ' ' }), { type: 'p' }],
      }),
      [
        'missing references[0].type',
        "invalid references[1]['container-title']",
        'missing image.alt',
        'invalid body[0].children[0].url',
        'missing body[0].children[0].children',
        'unknown-type body[1].type',
      ],
    );
  });

  test('name what may stand in place of an unknown type', () => {
    const [fault] = parseArticle(article({ body: [{ type: 'heading' }] })).faults;
    assert.match(fault?.advice ?? '', /^Write paragraph, list, .*, callout, contact\.$/);
  });

  test('tell a list and an object from a text', () => {
    const { faults } = parseArticle(article({ author: 'Ann', image: 'a.svg', body: {} }));
    assert.deepEqual(
      faults.map(({ path, advice }) => `${path}: ${advice}`),
      ['image: Write an object: {…}.', 'author: Write a list: […].', 'body: Write a list: […].'],
    );
  });

  test('quote at most the beginning of a long value', () => {
    const [fault] = parseArticle(article({ datePublished: 'x'.repeat(1e6) })).faults;
    assert.ok(fault && fault.message.length < 100);
  });

  test('a required field of the root costs the article', () => {
    for (const key of ['format', 'inLanguage', 'headline', 'body']) {
      const { article: made, faults } = parseArticle({ ...base, [key]: undefined });
      assert.equal(made, undefined);
      assert.deepEqual(codesOf(faults), [`missing ${key}`]);
    }
    assert.deepEqual(faultsOf({ format: 2 }), ['invalid format']);
    assert.equal(parseArticle(article({ format: 2 })).article, undefined);
    for (const json of [null, [], 'text', 1, undefined]) {
      assert.deepEqual(codesOf(parseArticle(json).faults), ['invalid ']);
    }
  });

  test('a fault costs the smallest unit', () => {
    const made = parsed({
      dateModified: 'yesterday',
      author: [{ name: 'Ann' }, {}],
      body: [
        paragraph('a', { type: 'emphasis', children: 'b' }, 'c'),
        { type: 'nothing' },
        { type: 'benefits', items: [{ label: 'Yes', body: [] }, { body: [] }] },
        { type: 'callout', tone: 'loud', heading: 'Mind', body: [paragraph('d')] },
      ],
    });
    assert.deepEqual(made.author, [{ name: 'Ann' }]);
    assert.equal('dateModified' in made, false);
    assert.deepEqual(made.body, [
      paragraph('a', 'c'),
      { type: 'benefits', items: [{ label: 'Yes', body: [] }] },
      { type: 'callout', heading: 'Mind', body: [paragraph('d')] },
    ]);
  });

  test('the text and the blocks in a lost node stay', () => {
    const made = parsed({
      body: [
        paragraph('go ', {
          type: 'link',
          url: 'javascript:alert(1)',
          children: ['here ', { type: 'u', children: ['now'] }],
        }),
        { type: 'section', body: [paragraph('kept')] },
        {
          type: 'list',
          children: [{ type: 'listItem', children: [{ type: 'mark', children: ['marked'] }] }],
        },
      ],
    });
    assert.deepEqual(made.body, [
      paragraph('go ', 'here ', 'now'),
      paragraph('kept'),
      { type: 'list', children: [{ type: 'listItem', children: ['marked'] }] },
    ]);
  });
});

describe('what only the whole file can tell', () => {
  const references = [{ id: 'a', type: 'book' }];

  test('an id stands once', () => {
    const section = (id: string) => ({ type: 'section', id, heading: 'H', body: [] });
    const { article: made, faults } = parseArticle(article({ body: [section('x'), section('x')] }));
    assert.deepEqual(codesOf(faults), ['duplicate-id body[1].id']);
    assert.deepEqual(made?.body, [section('x'), { type: 'section', heading: 'H', body: [] }]);
  });

  test('a reference stands once, and its id may be that of a block', () => {
    const { article: made, faults } = parseArticle(
      article({
        references: [...references, { id: 'a', type: 'report' }],
        body: [{ ...paragraph(), id: 'a' }],
      }),
    );
    assert.deepEqual(codesOf(faults), ['duplicate-id references[1].id']);
    assert.deepEqual(made?.references, references);
  });

  test('a citation of no reference becomes its words', () => {
    const cite = (...ids: string[]) => ({ type: 'citation', references: ids });
    const { article: made, faults } = parseArticle(
      article({
        references,
        body: [paragraph(cite('a', 'b'), cite('b', 'c'), { ...cite('b'), label: '(B, 1)' })],
      }),
    );
    assert.deepEqual(codesOf(faults), [
      'unknown-reference body[0].children[0].references[1]',
      'unknown-reference body[0].children[1].references[0]',
      'unknown-reference body[0].children[1].references[1]',
      'unknown-reference body[0].children[2].references[0]',
    ]);
    assert.deepEqual(made?.body, [paragraph(cite('a'), '(b; c)', '(B, 1)')]);
  });

  test('a citation without words goes', () => {
    const made = parsed({
      body: [paragraph('a', { type: 'citation', references: 5 }, { type: 'citation' })],
    });
    assert.deepEqual(made.body, [paragraph('a')]);
  });

  test('a citation of a reference that is lost becomes its words', () => {
    const made = parsed({
      references: [{ id: 'a' }],
      body: [paragraph({ type: 'citation', references: ['a'] })],
    });
    assert.deepEqual(made.body, [paragraph('(a)')]);
  });

  test('ids of references may be numbers', () => {
    const made = parsed({
      references: [{ id: 7, type: 'book', volume: 3, issued: { 'date-parts': [['2012', 5]] } }],
      body: [paragraph({ type: 'citation', references: [7] })],
    });
    assert.deepEqual(made.references, [
      { id: '7', type: 'book', volume: '3', issued: { 'date-parts': [[2012, 5]] } },
    ]);
    assert.deepEqual(made.body, [paragraph({ type: 'citation', references: ['7'] })]);
  });

  test('a link holds no link and no citation', () => {
    const inner = { type: 'link', url: '#b', children: ['in'] };
    const outer = (...children: unknown[]) => ({ type: 'link', url: '#a', children });
    const citation = { type: 'citation', references: ['a'], label: '(A)' };
    const { article: made, faults } = parseArticle(
      article({
        references,
        body: [paragraph(outer({ type: 'emphasis', children: [inner] }, citation), inner)],
      }),
    );
    assert.deepEqual(codesOf(faults), [
      'nested-link body[0].children[0].children[0].children[0]',
      'nested-link body[0].children[0].children[1]',
    ]);
    assert.deepEqual(made?.body, [paragraph(outer({ type: 'emphasis', children: ['in'] }, '(A)'), inner)]);
  });

  test('the contact stands once', () => {
    const contact = { type: 'contact' };
    const { article: made, faults } = parseArticle(article({ body: [contact, contact] }));
    assert.deepEqual(codesOf(faults), ['second-contact body[1]']);
    assert.deepEqual(made?.body, [contact]);
  });
});

describe('hostile input', () => {
  test('keys of prototypes are harmless', () => {
    const json = JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"format":1,"inLanguage":"en",' +
        '"headline":"x","body":[{"type":"__proto__"},{"type":"constructor"},{"type":"toString","children":["t"]},' +
        '{"type":"paragraph","__proto__":{"id":"x"},"children":[{"type":"hasOwnProperty","children":["kept"]}]}]}',
    );
    const { article: made } = parseArticle(json);
    assert.deepEqual(made?.body, [paragraph('kept')]);
    assert.equal(Object.getPrototypeOf(made), Object.prototype);
    assert.deepEqual(Object.keys(made ?? {}), ['format', 'inLanguage', 'headline', 'body']);
    assert.equal('polluted' in {}, false);
  });

  test('fields are never taken from a prototype', () => {
    const { faults } = parseArticle(Object.create(base));
    assert.equal(faults.length, 4);
  });

  test('unknown keys go, without a fault', () => {
    const { article: made, faults } = parseArticle(article({ onclick: 'x', future: {} }));
    assert.deepEqual(faults, []);
    assert.deepEqual(made, base);
  });

  test('strings are well-formed and without NUL', () => {
    const made = parsed({
      headline: 'a\0b\uD800c\u{1F600}',
      body: [paragraph('\uDC00', { type: 'text', value: 'z\0' })],
    });
    assert.equal(made.headline, 'ab\uFFFDc\u{1F600}');
    assert.deepEqual(made.body, [paragraph('\uFFFD', 'z')]);
    assert.deepEqual(faultsOf({ headline: '\0' }), ['invalid headline']);
  });

  test('getters that throw, proxies and cycles cost the article at most', () => {
    const body: unknown[] = [];
    const cyclic = article({ body });
    body.push({ type: 'section', heading: 'x', body }, { type: 'section', heading: 'y', body });
    assert.deepEqual(parseArticle(cyclic).article, undefined);
    const throwing = Object.defineProperty({ ...base }, 'headline', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    assert.deepEqual(codesOf(parseArticle(throwing).faults), ['invalid ']);
  });

  test('nesting beyond the limit costs what is nested there', () => {
    const nested = (levels: number): object =>
      levels ? { type: 'emphasis', children: [nested(levels - 1)] } : paragraph();
    const { article: made, faults } = parseArticle(article({ body: [paragraph('kept', nested(100))] }));
    assert.deepEqual(
      faults.map(({ code }) => code),
      ['too-deep'],
    );
    assert.ok(made);
    const deepText = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    assert.equal(parseArticleText(`{"format":1,"body":${deepText}}`).article, undefined);
  });

  test('nesting up to the limit is no fault', () => {
    const nested = (levels: number): object => ({
      type: 'emphasis',
      children: levels > 1 ? [nested(levels - 1)] : [],
    });
    // The body is one level, the text of the paragraph another.
    assert.deepEqual(faultsOf({ body: [paragraph(nested(LIMITS.depth - 2))] }), []);
    assert.equal(faultsOf({ body: [paragraph(nested(LIMITS.depth - 1))] }).length, 1);
  });

  test('too many values cost the article, in no time', () => {
    const children = Array.from({ length: LIMITS.values + 1 }, () => 'x');
    const { article: made, faults } = parseArticle(article({ body: [{ type: 'paragraph', children }] }));
    assert.equal(made, undefined);
    assert.deepEqual(codesOf(faults), ['too-large ']);
    const sparse: unknown[] = [];
    sparse.length = 2 ** 32 - 1;
    assert.deepEqual(codesOf(parseArticle(article({ body: sparse })).faults), ['too-large ']);
  });

  test('a flood of faults ends', () => {
    const { faults } = parseArticle(article({ body: Array.from({ length: 50_000 }, () => 0) }));
    assert.equal(faults.length, LIMITS.faults);
  });
});

describe('parseArticleText', () => {
  test('reads an article', () => {
    assert.deepEqual(parseArticleText(JSON.stringify(base)), { article: base, faults: [] });
  });

  test('broken JSON is one fault', () => {
    const { article: made, faults } = parseArticleText('{"format": 1,}');
    assert.equal(made, undefined);
    assert.deepEqual(codesOf(faults), ['syntax ']);
  });
});
