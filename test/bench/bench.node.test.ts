import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { lowered } from './budget.js';
import { articleHtml, plainPage } from './pages.js';
import { table } from './print.js';

const wordsOf = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the pages that are measured', () => {
  test('plain HTML holds the words of the article, and natively what opens', () => {
    const plain = plainPage();
    for (const sentence of wordsOf(articleHtml()).match(/[A-Z][^.()]{40,}\./g) ?? [])
      assert.ok(wordsOf(plain).includes(sentence), sentence);
    assert.equal(plain.match(/<details/g)?.length, 5);
    assert.equal(plain.match(/popovertarget/g)?.length, 9);
    assert.doesNotMatch(plain, /<care-/);
    const ids = [...plain.matchAll(/popovertarget="(.*?)"/g)].map(([, id]) => id);
    for (const id of ids) assert.match(plain, new RegExp(`popover id="${id}">[^<]`));
  });
});

describe('tables', () => {
  test('set words to the left and numbers to the right', () => {
    assert.equal(
      table(
        ['name', 'bytes'],
        [
          ['a', 5],
          ['longer', 12345],
        ],
      ),
      'name     bytes\na            5\nlonger  12,345',
    );
  });
});

describe('budgets', () => {
  test('go down only', () => {
    const budgets = { about: '', brotli: { a: { budget: 100, goal: 50 }, b: { budget: 100, goal: 50 } } };
    assert.deepEqual(lowered(budgets, { a: 90, b: 110 }).brotli, {
      a: { budget: 90, goal: 50 },
      b: { budget: 100, goal: 50 },
    });
  });
  test('stand beside the goals, and none is left out', () => {
    const { brotli } = JSON.parse(readFileSync('test/bench/budget.json', 'utf8')) as {
      brotli: Record<string, { goal: number }>;
    };
    assert.equal(brotli['careleaf.js']?.goal, 16 * 1024);
    assert.equal(brotli['careleaf.css']?.goal, 2 * 1024);
  });
});
