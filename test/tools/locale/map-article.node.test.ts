import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseArticle } from '../../../src/article/parse-article.js';
import type { Article, TableCell } from '../../../src/article/types.js';
import { checkUnit } from '../../../src/tools/locale/check-unit.js';
import { inlineText, readInlineText } from '../../../src/tools/locale/inline-text.js';
import { mapArticle } from '../../../src/tools/locale/map-article.js';
import type { ArticleText } from '../../../src/tools/locale/map-texts.js';
import { arbitraryArticle } from '../../article/arbitrary-article.js';

const textsOf = (article: Article): ArticleText[] => {
  const texts: ArticleText[] = [];
  mapArticle(article, (text) => {
    texts.push(text);
    return undefined;
  });
  return texts;
};
const article = (change: Partial<Article>): Article => ({
  format: 1,
  inLanguage: 'en',
  headline: 'Title',
  body: [],
  ...change,
});

/** Neighbouring texts joined, as translators see them; empty ones and the language of blocks left out. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const joined: unknown[] = [];
    for (const each of value.map((one) => plain(one))) {
      const last = joined.at(-1);
      if (each === '') continue;
      if (typeof each === 'string' && typeof last === 'string') joined[joined.length - 1] = last + each;
      else joined.push(each);
    }
    return joined;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'inLanguage')
      .map(([key, each]) => [key, plain(each)]),
  );
};

test('an article of its own texts is the same article, whatever it holds', () => {
  fc.assert(
    fc.property(arbitraryArticle, (json) => {
      const parsed = parseArticle(json).article;
      if (!parsed) return;
      assert.deepEqual(plain(mapArticle(parsed, ({ text }) => text)), plain(parsed));
      assert.deepEqual(plain(mapArticle(parsed, () => undefined)), plain(parsed));
    }),
  );
});

test('the text of a unit is always a good translation of itself', () => {
  fc.assert(
    fc.property(arbitraryArticle, (json) => {
      const parsed = parseArticle(json).article;
      for (const { id, text } of parsed ? textsOf(parsed) : []) {
        const codes = checkUnit({ id, source: text, note: '', context: '' }, text).map(({ code }) => code);
        assert.deepEqual(
          codes.filter((code) => !/^(same|spaces|entity|control)$/.test(code)),
          [],
          text,
        );
      }
    }),
  );
});

test('marks become tags, and characters of our syntax stay characters', () => {
  const nodes = [
    'a {b} <c> ',
    { type: 'emphasis', children: ['d', { type: 'break' }] },
    { type: 'link', url: '#x', children: ['e'] },
  ] as const;
  const { text, tags } = inlineText(structuredClone(nodes) as Parameters<typeof inlineText>[0]);
  assert.equal(text, 'a <sign1/>b<sign2/> <sign3/>c> <em>d<break1/></em><link1>e</link1>');
  assert.deepEqual(readInlineText(text, tags), nodes);
});

test('ids are those of the file, and of what has none the place', () => {
  const ids = textsOf(
    article({
      description: 'Summary',
      body: [
        { type: 'paragraph', id: 'intro', children: ['Text'] },
        { type: 'section', heading: 'Part', body: [{ type: 'paragraph', children: ['Text'] }] },
        {
          type: 'benefits',
          id: 'list',
          items: [
            {
              id: 'fast',
              label: 'Fast',
              body: [{ type: 'list', children: [{ type: 'listItem', children: ['One'] }] }],
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'cited',
          children: ['So ', { type: 'citation', references: ['x'], label: '(X, 2000)' }],
        },
        { type: 'paragraph', id: 'sign', children: [{ type: 'citation', references: ['x'] }] },
      ],
    }),
  ).map(({ id }) => id);
  assert.deepEqual(ids, [
    'article.headline',
    'article.description',
    'intro',
    'body.2.heading',
    'body.2.1',
    'fast.label',
    'fast.1.1',
    'cited',
    'cited.ref1.label',
  ]);
});

test('advice on safety: callouts, health aspects, what starts open', () => {
  const paragraph = (id: string): { type: 'paragraph'; id: string; children: string[] } => ({
    type: 'paragraph',
    id,
    children: ['Text'],
  });
  const texts = textsOf(
    article({
      body: [
        paragraph('plain'),
        { type: 'callout', body: [paragraph('callout')] },
        { type: 'section', heading: 'Risks', healthAspect: 'SideEffects', body: [paragraph('aspect')] },
        {
          type: 'benefits',
          items: [
            { label: 'A', body: [paragraph('closed')] },
            { label: 'B', open: true, body: [paragraph('open')] },
          ],
        },
      ],
    }),
  );
  const safe = texts.filter(({ id, safety }) => safety && !id.includes('.')).map(({ id }) => id);
  assert.deepEqual(safe, ['callout', 'aspect', 'open']);
});

test('what stays English is marked, block by block', () => {
  const mapped = mapArticle(
    article({
      body: [
        { type: 'paragraph', id: 'a', children: ['A'] },
        {
          type: 'list',
          children: [
            { type: 'listItem', id: 'b', children: ['B'] },
            { type: 'listItem', id: 'c', children: ['C'] },
          ],
        },
      ],
    }),
    ({ id, text }) => (id === 'b' ? undefined : `${text}!`),
  );
  assert.deepEqual(mapped.body, [
    { type: 'paragraph', id: 'a', children: ['A!'] },
    {
      type: 'list',
      children: [
        { type: 'listItem', id: 'b', children: ['B'], inLanguage: 'en' },
        { type: 'listItem', id: 'c', children: ['C!'] },
      ],
    },
  ]);
});

test('a block is in one language: one text that stays English keeps its others, and what is in it', () => {
  const cell = (text: string): TableCell => ({ type: 'tableCell', children: [text] });
  const asked: string[] = [];
  const mapped = mapArticle(
    article({
      body: [
        { type: 'table', id: 't', children: [{ type: 'tableRow', children: [cell('A'), cell('B')] }] },
        { type: 'image', id: 'i', url: 'a.png', alt: 'Alt', caption: ['Caption'] },
        {
          type: 'blockquote',
          id: 'q',
          children: ['Said', { type: 'paragraph', id: 'p', children: ['Inside'] }],
        },
        {
          type: 'section',
          id: 's',
          heading: 'Heading',
          body: [{ type: 'paragraph', id: 'x', children: ['X'] }],
        },
      ],
    }),
    ({ id, text }) => {
      asked.push(id);
      return ['t.1.2', 'i.alt', 'q', 's.heading'].includes(id) ? undefined : `${text}!`;
    },
  );
  assert.deepEqual(mapped.body, [
    {
      type: 'table',
      id: 't',
      children: [{ type: 'tableRow', children: [cell('A'), cell('B')] }],
      inLanguage: 'en',
    },
    { type: 'image', id: 'i', url: 'a.png', alt: 'Alt', caption: ['Caption'], inLanguage: 'en' },
    {
      type: 'blockquote',
      id: 'q',
      children: ['Said', { type: 'paragraph', id: 'p', children: ['Inside'] }],
      inLanguage: 'en',
    },
    {
      type: 'section',
      id: 's',
      heading: 'Heading',
      inLanguage: 'en',
      body: [{ type: 'paragraph', id: 'x', children: ['X!'] }],
    },
  ]);
  assert.deepEqual(asked, [
    'article.headline',
    't.1.1',
    't.1.2',
    'i.alt',
    'i.caption',
    'q',
    'p',
    's.heading',
    'x',
  ]);
});
