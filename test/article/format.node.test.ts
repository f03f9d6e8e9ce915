import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import * as v from 'valibot';
import { parseArticleText } from '../../src/article/parse-article.js';
import { articleSchema } from '../../src/article/schema.js';
import type { Article } from '../../src/article/types.js';
import { articleJsonSchema, generatedFiles } from '../../src/tools/build/generate-format.js';

/** Compiles only where two types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Flat<T> = { [Key in keyof T]: T[Key] };

describe('what is generated from the schema', () => {
  test('is up to date; otherwise run node .cache/build/src/tools/build/generate-format.js', async () => {
    for (const [path, text] of await generatedFiles()) {
      assert.equal(await readFile(path, 'utf8'), text, path);
    }
  });

  test('the types are those of the schema', () => {
    const same: Same<Flat<v.InferOutput<typeof articleSchema>>, Flat<Article>> = true;
    assert.ok(same);
    // Both directions, through all levels.
    const fromSchema = (article: v.InferOutput<typeof articleSchema>): Article => article;
    const toSchema = (article: Article): v.InferOutput<typeof articleSchema> => article;
    assert.deepEqual(
      [fromSchema, toSchema].map(({ length }) => length),
      [1, 1],
    );
  });
});

describe('articleJsonSchema', () => {
  const schema = articleJsonSchema();
  const text = JSON.stringify(schema);

  test('describes the article and each of its nodes once', () => {
    assert.deepEqual(schema.required, ['format', 'inLanguage', 'headline', 'body']);
    assert.deepEqual(Object.keys(schema.$defs ?? {}).sort(), [
      'Benefit',
      'Benefits',
      'Block',
      'Blockquote',
      'Break',
      'Callout',
      'Citation',
      'Contact',
      'ContactDetails',
      'Emphasis',
      'Flow',
      'Image',
      'Inline',
      'InlineImage',
      'KeyPoint',
      'KeyPoints',
      'Link',
      'List',
      'ListItem',
      'Name',
      'Paragraph',
      'Person',
      'Picture',
      'Prose',
      'Reference',
      'ReferenceDate',
      'Section',
      'Source',
      'Strong',
      'Subscript',
      'Superscript',
      'Table',
      'TableCell',
      'TableRow',
      'Text',
    ]);
    for (const [, name] of text.matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g))
      assert.ok(schema.$defs?.[name ?? ''], name);
  });

  test('says what to write, and how', () => {
    const { id, inLanguage, datePublished } = schema.properties ?? {};
    assert.deepEqual(id, {
      type: 'string',
      pattern: '^[\\w-]+$',
      description: 'Names the article in all its languages.',
    });
    assert.ok(typeof inLanguage === 'object' && typeof datePublished === 'object');
    assert.match(inLanguage.description ?? '', /language tag such as en/);
    assert.match('--04-22', new RegExp(datePublished.pattern ?? '$^'));
    assert.equal(/"title":"[a-z]/.test(text), false, 'names of the table are of no use to an editor');
  });

  test('its patterns hold under the u flag, as JSON Schema demands', () => {
    for (const [, pattern] of text.matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)) {
      assert.ok(new RegExp(JSON.parse(pattern ?? '""'), 'u'));
    }
  });
});

describe('the articles of this package', () => {
  test('are read without a fault', async () => {
    const path = 'src/articles/ketamine-therapy-for-ptsd/en.json';
    const { faults } = parseArticleText(await readFile(path, 'utf8'));
    assert.deepEqual(faults, []);
  });
});
