import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { lowered } from './budget.js';
import { bundled } from './bundler.js';
import { tags } from './lit-alone.js';
import { articleHtml, litPage, plainPage } from './pages.js';
import { figures, table } from './print.js';
import { interleave } from './rounds.js';
import { ratioRow, valueRow } from './row.js';
import { exponent, median, medianRatio } from './statistics.js';
import { inCommon, proseOf, wordsOf as separateWords } from './words.js';

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
  test('Lit alone holds the same, in as many elements as ours', () => {
    const count = (html: string) =>
      tags().map((tag) => [tag, html.match(new RegExp(`<${tag}[ >]`, 'g'))?.length ?? 0]);
    assert.deepEqual(count(litPage()), count(articleHtml()));
    assert.equal(wordsOf(litPage()), wordsOf(plainPage()));
    // A slot by name would take the words out of sight: these elements have none.
    assert.doesNotMatch(litPage(), /\sslot=/);
    assert.equal(litPage().match(/<details/g)?.length, 5);
  });
});

describe('statistics', () => {
  test('the median is the middle, in whatever order', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([4, 1, 2, 30]), 3);
    assert.equal(median([7]), 7);
    assert.ok(Number.isNaN(median([])));
  });
  test('a ratio is that of most rounds, whatever the machine did in one', () => {
    // The machine was ten times slower in the second round, and busy with something else in the last.
    assert.equal(medianRatio([2, 20, 2, 90], [1, 10, 1, 1]), 2);
  });
  test('the exponent tells linear from quadratic', () => {
    const near = (actual: number, expected: number) =>
      assert.ok(Math.abs(actual - expected) < 1e-9, `${actual}`);
    near(exponent([1000, [10, 12]], [5000, [50, 60]]), 1);
    near(exponent([1000, [10]], [5000, [250]]), 2);
    near(exponent([1000, [10]], [5000, [10]]), 0);
  });
  test('rounds take turns, every other one the other way about, and the first do not count', async () => {
    const order: string[] = [];
    const results = await interleave(['a', 'b'], { rounds: 2, warmUp: 1 }, (name) =>
      Promise.resolve(order.push(name)),
    );
    assert.equal(order.join(''), 'abbaab');
    assert.deepEqual(results, { a: [4, 5], b: [3, 6] });
  });
});

describe('words', () => {
  test('are counted without the marks around them', () => {
    assert.deepEqual(separateWords('“Post-traumatic” stress (PTSD): 3.5 mg, clinic’s.'), [
      'Post-traumatic',
      'stress',
      'PTSD',
      '3.5',
      'mg',
      'clinic’s',
    ]);
  });
  test('in common are those in the same order', () => {
    const count = (one: string, other: string) => inCommon(one.split(' '), other.split(' '));
    assert.equal(count('a b c d', 'a b c d'), 4);
    assert.equal(count('a b c d', 'c d a b'), 2);
    assert.equal(count('a b c', 'a x b y c z'), 3);
    assert.equal(count('a b', 'c'), 0);
  });
  test('of an article file are those that are read, in their order', () => {
    const file = {
      id: 'x',
      references: [{ id: 'r', title: 'Not this' }],
      body: [
        { type: 'paragraph', children: ['One ', { type: 'citation', references: ['r'] }] },
        {
          type: 'benefits',
          items: [{ id: 'i', label: 'Two', body: [{ type: 'paragraph', children: ['three'] }] }],
        },
      ],
      headline: 'First',
    };
    assert.deepEqual(separateWords(proseOf(file)), ['First', 'One', 'Two', 'three']);
  });
});

describe('what a bundler makes', () => {
  test('is told apart: what the page loads, and what is loaded later', async () => {
    const { loaded, lazy } = await bundled(
      `import { median } from '/test/bench/statistics.ts';
       console.log('early', median);
       import('/test/bench/words.ts').then(console.log);`.replaceAll("'/", `'${process.cwd()}/`),
    );
    assert.match(loaded, /early/);
    assert.match(loaded, /Math\.floor/);
    assert.doesNotMatch(loaded, /Uint32Array/);
    assert.match(lazy, /Uint32Array/);
  });
});

describe('lines', () => {
  test('over the goal are marked, by what is printed', () => {
    assert.equal(valueRow('', { careleaf: 1.004 }, { goal: 1, digits: 2 }).over, false);
    assert.equal(valueRow('', { careleaf: 1.006 }, { goal: 1, digits: 2 }).over, true);
    assert.equal(valueRow('', { careleaf: 99.9 }, { goal: 100, digits: 1, least: true }).over, true);
    assert.equal(valueRow('', { careleaf: 100 }, { goal: 100, digits: 1, least: true }).over, false);
    assert.equal(valueRow('', { careleaf: NaN }, { goal: 1 }).over, true);
    assert.equal(valueRow('', { careleaf: 1000 }).over, false);
  });
  test('say the time that is the unit', () => {
    const row = ratioRow('click', { plain: [2, 4, 3], lit: [2, 4, 3], careleaf: [5, 10, 7.5] }, 2);
    assert.deepEqual(row, {
      figure: 'click',
      plain: '1 (3.0 ms)',
      lit: '1.00',
      careleaf: '2.50',
      goal: '<= 2',
      over: true,
    });
    assert.match(figures([row]), /^click +1 \(3\.0 ms\) +1\.00 +2\.50 +<= 2 +over$/m);
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
  test('go down only, and leave some room', () => {
    const budgets = { about: '', brotli: { a: { budget: 900, goal: 50 }, b: { budget: 900, goal: 50 } } };
    assert.deepEqual(lowered(budgets, { a: 700, b: 850 }).brotli, {
      a: { budget: 800, goal: 50 },
      b: { budget: 900, goal: 50 },
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
