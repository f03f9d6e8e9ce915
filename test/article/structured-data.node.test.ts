import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseArticle } from '../../src/article/parse-article.js';
import { structuredData, type StructuredData } from '../../src/article/structured-data.js';
import type { Article } from '../../src/article/types.js';
import { arbitraryArticle } from './arbitrary-article.js';

/** Properties that schema.org has on the types we write, their own and inherited ones (schema.org, version 29). */
const CREATIVE_WORK = [
  'author',
  'citation',
  'dateModified',
  'datePublished',
  'description',
  'headline',
  'image',
  'inLanguage',
  'isBasedOn',
  'license',
  'mainEntity',
  'name',
  'publisher',
  'timeRequired',
  'translator',
  'url',
];
const VOCABULARY: Record<string, string[]> = {
  MedicalWebPage: [...CREATIVE_WORK, 'aspect', 'lastReviewed', 'reviewedBy'],
  Article: CREATIVE_WORK,
  CreativeWork: CREATIVE_WORK,
  ScholarlyArticle: CREATIVE_WORK,
  Person: ['name', 'description', 'url', 'honorificPrefix', 'honorificSuffix', 'jobTitle'],
  Organization: ['name', 'description', 'url'],
};

/** Every object of some JSON-LD, as it is written. */
const objectsIn = (data: unknown): StructuredData[] => {
  const found: StructuredData[] = [];
  JSON.stringify(data, (_, value: StructuredData | string) => {
    if (typeof value === 'object' && !Array.isArray(value)) found.push(JSON.parse(JSON.stringify(value)));
    return value;
  });
  return found;
};

const facts: Article = {
  format: 1,
  inLanguage: 'en',
  headline: 'Sleep',
  author: [{ name: 'Ann Lee', honorificSuffix: 'M.D.', url: '/ann' }],
  reviewedBy: [
    { name: 'Bo Ek', jobTitle: 'Chief' },
    { type: 'Organization', name: 'Sleep Society', jobTitle: 'Reviewer' },
  ],
  translator: [{ name: 'Iza Sen' }],
  datePublished: '2024-04',
  lastReviewed: '2024-05-01',
  body: [
    {
      type: 'section',
      heading: 'How',
      healthAspect: 'HowItWorks',
      body: [{ type: 'callout', healthAspect: 'Safety', body: [] }],
    },
    { type: 'section', heading: 'Why', healthAspect: 'HowItWorks', body: [] },
    { type: 'callout', body: [] },
    { type: 'contact' },
  ],
};

describe('structuredData', () => {
  test('is a page about the article, with its facts where schema.org has them', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(structuredData(facts, 'https://a.example/x/file.json'))), {
      '@context': 'https://schema.org',
      '@type': 'MedicalWebPage',
      name: 'Sleep',
      inLanguage: 'en',
      aspect: ['HowItWorks', 'Safety'],
      lastReviewed: '2024-05-01',
      reviewedBy: [
        { '@type': 'Person', name: 'Bo Ek', jobTitle: 'Chief' },
        { '@type': 'Organization', name: 'Sleep Society' },
      ],
      mainEntity: {
        '@type': 'Article',
        headline: 'Sleep',
        inLanguage: 'en',
        author: [
          { '@type': 'Person', name: 'Ann Lee', honorificSuffix: 'M.D.', url: 'https://a.example/ann' },
        ],
        translator: [{ '@type': 'Person', name: 'Iza Sen' }],
        datePublished: '2024-04',
      },
    });
  });

  test('leaves review facts out where another text was reviewed', () => {
    const { lastReviewed, reviewedBy } = structuredData({ ...facts, isBasedOn: { name: 'The original' } });
    assert.equal(lastReviewed, undefined);
    assert.equal(reviewedBy, undefined);
  });

  test('leaves out a date without a year', () => {
    const text = JSON.stringify(
      structuredData({ ...facts, datePublished: '--04-22', lastReviewed: '--05-01' }),
    );
    assert.ok(!/datePublished|lastReviewed|--0/.test(text));
  });

  test('the first article: authors, citations with their DOIs, no review, no date', async () => {
    const { article } = parseArticle(
      JSON.parse(await readFile('src/articles/ketamine-therapy-for-ptsd/en.json', 'utf8')),
    );
    assert.ok(article);
    const data = structuredData(article, 'https://files.example/a.json');
    const text = JSON.stringify(data);
    assert.ok(!/datePublished|reviewedBy|Hrymoc/.test(text));
    assert.ok(text.includes('"url":"https://doi.org/10.1016/S0006-3223(00)00930-4"'));
    assert.equal(objectsIn(data).filter(({ '@type': type }) => type === 'ScholarlyArticle').length, 7);
  });

  test('uses only types and properties that schema.org has, whatever the article', () => {
    fc.assert(
      fc.property(arbitraryArticle, (json) => {
        const { article } = parseArticle(json);
        assert.ok(article);
        for (const { '@type': type, '@context': _, ...properties } of objectsIn(
          structuredData(article, 'https://a.example/'),
        )) {
          const known = VOCABULARY[String(type)];
          assert.ok(known, String(type));
          for (const property of Object.keys(properties))
            assert.ok(known.includes(property), `${type} ${property}`);
        }
      }),
    );
  });
});
