import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { checkArticle } from '../../../src/tools/check/check.js';
import { mergeReferences } from '../../../stories/write/merge-references.js';
import { openFile } from '../../../stories/write/open-file.js';
import { shortArticle } from '../../../stories/write/templates.js';

const firstArticle = readFileSync('src/articles/ketamine-therapy-for-ptsd/en.json', 'utf8');

const sleep = {
  id: 'http://zotero.org/users/1/items/ABCD',
  type: 'article-journal',
  title: 'Sleep and pain',
  author: [{ family: 'Finan', given: 'P. H.' }],
  issued: { 'date-parts': [[2013]] },
  DOI: '10.1016/j.jpain.2013.08.007',
};

const idsOf = (text: string): unknown[] =>
  (JSON.parse(text) as { references: { id: unknown }[] }).references.map(({ id }) => id);

describe('references of a reference manager', () => {
  test('come after those that are there, with the ids that they have', () => {
    const { text, added, leftOut } = mergeReferences(firstArticle, [sleep]);
    assert.deepEqual(added, [sleep.id]);
    assert.deepEqual(leftOut, []);
    assert.deepEqual(idsOf(text), [...idsOf(firstArticle), sleep.id]);
    assert.deepEqual(
      checkArticle(text).findings.filter(({ severity }) => severity === 'fault'),
      [],
    );
    assert.ok(
      text.startsWith(firstArticle.slice(0, firstArticle.lastIndexOf('"references"'))),
      'the rest is untouched',
    );
  });

  test('make the list in an article that has none', () => {
    const second = { ...sleep, id: 'second', title: 'Another', DOI: '10.1000/2' };
    const { text } = mergeReferences(shortArticle, [sleep, second]);
    assert.deepEqual(idsOf(text), [sleep.id, 'second']);
  });

  test('are left out and told where the article has them', () => {
    const again = {
      id: 'duman',
      type: 'article-journal',
      title: 'x',
      DOI: 'https://doi.org/10.1126/SCIENCE.1222939',
    };
    const same = { ...sleep, id: 'other', DOI: undefined, title: 'Sleep, and pain.' };
    const taken = { id: 'duman2012', type: 'book', title: 'A book' };
    const { added, leftOut } = mergeReferences(firstArticle, [again, sleep, same, taken]);
    assert.deepEqual(added, [sleep.id]);
    assert.equal(leftOut.length, 3);
    assert.match(leftOut[0] ?? '', /“duman” is there already, as “duman2012”/);
    assert.match(leftOut[1] ?? '', /“other” is there already, as “http/);
    assert.match(leftOut[2] ?? '', /“duman2012” is the id of another source.*“A book”/);
  });
});

describe('a file that is dropped', () => {
  test('is an article, also one that is broken', () => {
    assert.equal(openFile('a.json', `\uFEFF${firstArticle}`).kind, 'article');
    assert.equal(openFile('a.json', '{ "headline": "A", }').kind, 'article');
  });

  test('is a list of references, as Zotero and others write it', () => {
    for (const json of [[sleep], { items: [sleep] }, sleep])
      assert.deepEqual(openFile('a.json', JSON.stringify(json)), { kind: 'references', entries: [sleep] });
  });

  test('is told what to do if it is something else', () => {
    const why = (text: string): string => {
      const opened = openFile('a.txt', text);
      return opened.kind === 'other' ? opened.why : '';
    };
    assert.match(why('@article{duman2012,\n}'), /BibTeX.*CSL JSON/);
    assert.match(why('TY  - JOUR\nER  - '), /RIS.*CSL JSON/);
    assert.match(why('{ "a": 1 }'), /neither/);
    assert.match(why('[1, 2'), /line 1, column 6/);
  });
});
