import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { describe, test } from 'node:test';
import { renderPage } from '../../../src/tools/prerender/prerender.js';
import { everything } from './everything.js';
import { ARTICLE } from './pages.js';

const FOLDER = '.cache/structured-data';

/** The structured data of a page, as it stands in the HTML. */
function structuredData(file: unknown): Record<string, unknown> {
  const { html } = renderPage(file, { base: 'https://files.example/articles/' });
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(json) as Record<string, unknown>;
}

/**
 * What schema.org's vocabulary has against each of several data. `schema-dts` is that vocabulary as types: the data is compiled as a
 * literal of them, so that no type, property or kind of value is let through that the vocabulary does not have.
 */
function faults(pages: readonly unknown[]): string[][] {
  mkdirSync(FOLDER, { recursive: true });
  const lines = pages.map(
    (data, index) => `export const page${index}: WithContext<MedicalWebPage> = ${JSON.stringify(data)};`,
  );
  const file = join(FOLDER, 'data.ts');
  writeFileSync(
    file,
    `import type { MedicalWebPage, WithContext } from 'schema-dts';\n${lines.join('\n')}\n`,
  );
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const options = ['--ignoreConfig', '--noEmit', '--strict', '--module', 'nodenext', '--pretty', 'false'];
  const { stdout } = spawnSync(process.execPath, [tsc, ...options, file], { encoding: 'utf8' });
  const errors = stdout.match(/^.*: error .*$/gm) ?? [];
  const found = pages.map((_, index) => errors.filter((line) => line.includes(`data.ts(${index + 2},`)));
  // An error anywhere else, or of the compiler itself, is none of the data's.
  assert.equal(found.flat().length, errors.length, stdout);
  return found;
}

describe('structured data of a page', () => {
  test('is what schema.org has, for the first article and one with everything', () => {
    const data = structuredData(everything);
    const entity = data['mainEntity'] as object;
    const wrong = [
      { ...data, '@type': 'MedicalPage' },
      { ...data, lastReviewd: '2025-02-03' },
      { ...data, mainEntity: { ...entity, reviewedBy: { '@type': 'Person', name: 'x' } } },
      { ...data, mainEntity: { ...entity, author: { '@type': 'Persona', name: 'x' } } },
    ];
    const [first, second, ...others] = faults([structuredData(ARTICLE), data, ...wrong]);
    assert.deepEqual([first, second], [[], []]);
    for (const [index, found] of others.entries())
      assert.notDeepEqual(found, [], JSON.stringify(wrong[index]));
  });

  test('review facts stand on the page, and are left out where the text is based on another', () => {
    const own = structuredData(everything);
    assert.equal(own['@type'], 'MedicalWebPage');
    assert.equal(own['lastReviewed'], '2025-02-03');
    assert.ok(own['reviewedBy']);
    assert.deepEqual(
      Object.keys(own['mainEntity'] as object).filter((key) => /review/i.test(key)),
      [],
    );
    const based = structuredData({ ...everything, isBasedOn: { name: 'Another' } });
    assert.deepEqual([based['lastReviewed'], based['reviewedBy']], [undefined, undefined]);
    assert.doesNotMatch(JSON.stringify(structuredData(ARTICLE)), /reviewed|Hrymoc/i);
  });

  test('a date without a year is in no fact', () => {
    assert.doesNotMatch(JSON.stringify(structuredData(ARTICLE)), /04-22/);
  });
});
