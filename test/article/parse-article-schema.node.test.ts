import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { parseArticle, parseArticleText } from '../../src/article/parse-article.js';
import { articleSchema } from '../../src/article/schema.js';
import type { Fault } from '../../src/article/types.js';
import { arbitraryArticle, mutatedArticle } from './arbitrary-article.js';

const article = (rest: object) => ({ format: 1, inLanguage: 'en', headline: 'Sleep', body: [], ...rest });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

/** Faults that the schema can tell as well. */
const structural = (faults: readonly Fault[]) =>
  faults.filter(({ code }) => ['missing', 'invalid', 'unknown-type'].includes(code));

describe('parseArticle, held against the schema', () => {
  test('reads every valid article as valibot does, without a fault', () => {
    fc.assert(
      fc.property(arbitraryArticle, (json) => {
        const { article: made, faults } = parseArticle(json);
        assert.deepEqual(faults, []);
        assert.deepEqual(made, v.parse(articleSchema, json));
      }),
      { numRuns: 100 },
    );
  });

  test('agrees with valibot on which articles are valid', () => {
    let valid = 0;
    fc.assert(
      fc.property(mutatedArticle, (json) => {
        const { success } = v.safeParse(articleSchema, json);
        if (success) valid += 1;
        assert.equal(structural(parseArticle(json).faults).length === 0, success, JSON.stringify(json));
      }),
      { numRuns: 300 },
    );
    // Both answers must have been met, or the property says nothing.
    assert.ok(valid > 15 && valid < 285, `${valid} of 300 were valid`);
  });

  test('is idempotent: what comes out goes in again unchanged and without a fault', () => {
    fc.assert(
      fc.property(mutatedArticle, (json) => {
        const { article: first } = parseArticle(json);
        if (!first) return;
        const { article: second, faults } = parseArticle(first);
        assert.deepEqual(faults, []);
        assert.deepEqual(second, first);
      }),
      { numRuns: 150 },
    );
  });

  test('costs the whole article only for a required field of the root', () => {
    fc.assert(
      fc.property(mutatedArticle, (json) => {
        const { article: made, faults } = parseArticle(json);
        const atRoot = faults.some(({ path }) => /^(format|inLanguage|headline|body)?$/.test(path));
        assert.equal(made === undefined, atRoot);
      }),
      { numRuns: 150 },
    );
  });

  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBoxedValues: true, withNullPrototype: true, withSparseArray: true }),
        (value) => {
          parseArticle(value);
          parseArticle(article({ body: [value], references: [value], author: value }));
          parseArticle(article({ body: [paragraph(value)] }));
        },
      ),
      { numRuns: 150 },
    );
    fc.assert(fc.property(fc.json(), (text) => void parseArticleText(text)));
    fc.assert(fc.property(fc.string(), (text) => void parseArticleText(text)));
  });
});
