import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { citationLabel, citedReferences } from '../../src/article/citation-label.js';
import { referenceEntry } from '../../src/article/reference-entry.js';
import type { Reference } from '../../src/article/types.js';
import { apaOracle, comparable } from './apa-oracle.js';
import { englishWords as words } from './english-words.js';
import { referenceItems } from './reference-items.js';

const marked = (reference: Reference, all: readonly Reference[]): string =>
  comparable(
    referenceEntry(reference, words, all)
      .map(({ text, emphasis }) => (emphasis ? `<i>${text}</i>` : text))
      .join(''),
  );

/** Where ours differs on purpose, and how it reads. */
const OURS: Record<string, string> = {
  // APA 7 keeps the comma before the ampersand of a group as well.
  'person-and-group':
    'Kay, L., & The Sleep Society. (2018). A joint statement. <i>Sleep Medicine</i>, <i>44</i>, 1–2.',
  // Bold is no matter of an entry.
  'title-with-ampersand':
    'Amp, U. (2007). Research & practice: bold claims. <i>Research & Practice</i>, <i>5</i>, 1–2.',
  // A hyphen within a code is no range.
  'report-code':
    'Substance Abuse Agency. (2020). <i>Key indicators</i> (Publication No. PEP20-07-01-001). Center for Statistics.',
};
/** Titles in citations: APA wants them in title case; ours stay as they are written. */
const TITLES = new Set(['no-author-journal', 'book-no-author', 'page-no-author']);

describe('over a hundred references, held against citeproc with the APA style', () => {
  const oracle = apaOracle(referenceItems);
  const labels = oracle.labels(referenceItems.map(({ id }) => [id]));

  test('there are that many', () => {
    assert.ok(new Set(referenceItems.map(({ id }) => id)).size > 100);
  });

  for (const [index, reference] of referenceItems.entries()) {
    const { id } = reference;
    test(`entry of ${id}`, () => {
      assert.equal(marked(reference, referenceItems), OURS[id] ?? oracle.entries.get(id));
    });
    test(`citation of ${id}`, () => {
      const [ours, theirs] = [comparable(citationLabel([reference], words, referenceItems)), labels[index]];
      if (TITLES.has(id)) assert.equal(ours.toLowerCase(), theirs?.toLowerCase());
      else assert.equal(ours, theirs);
    });
  }

  test('the differences are differences', () => {
    for (const [id, text] of Object.entries(OURS)) assert.notEqual(text, oracle.entries.get(id));
  });

  test('order of the list', () => {
    assert.deepEqual(
      citedReferences(referenceItems, words).map(({ reference }) => reference.id),
      oracle.order,
    );
  });

  test('several in one marker: order, shared names', () => {
    const known = referenceItems.filter(({ id }) => !TITLES.has(id));
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...known), { minLength: 2, maxLength: 5 }), (cited) => {
        const [theirs] = oracle.labels([cited.map(({ id }) => id)]);
        assert.equal(comparable(citationLabel(cited, words, referenceItems)), theirs);
      }),
      { numRuns: 20 },
    );
  });
});

describe('more works of one author and year than there are letters', () => {
  const works = (count: number): Reference[] =>
    Array.from({ length: count }, (_, index) => ({
      id: `work-${index}`,
      type: 'book',
      author: [{ family: 'Prolific', given: 'A.' }],
      issued: { 'date-parts': [[2019]] },
      title: `Volume ${String(index).padStart(4, '0')}`,
    }));

  test('read as citeproc sets them', () => {
    const all = works(60);
    const ours = all.map((work) => comparable(citationLabel([work], words, all)));
    assert.deepEqual(
      [0, 25, 26, 27, 51, 52].map((index) => ours[index]),
      ['a', 'z', 'aa', 'ab', 'az', 'ba'].map((suffix) => `(Prolific, 2019${suffix})`),
    );
    assert.deepEqual(ours, apaOracle(all).labels(all.map(({ id }) => [id])));
  });

  test('are told apart, however many they are', () => {
    const all = works(1000);
    const ours = all.map((work) => citationLabel([work], words, all));
    assert.equal(new Set(ours).size, 1000);
    assert.deepEqual([ours[701], ours[702]], ['(Prolific, 2019zz)', '(Prolific, 2019aaa)']);
  });
});
