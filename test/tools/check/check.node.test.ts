import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { checkArticle } from '../../../src/tools/check/check.js';
import { fieldKinds } from '../../../src/tools/walk-article.js';
import { arbitraryArticle } from '../../article/arbitrary-article.js';
import { smallArticle } from '../../support/small-article.js';

const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

const duman = {
  id: 'duman2012',
  type: 'article-journal',
  author: [
    { family: 'Duman', given: 'R. S.' },
    { family: 'Aghajanian', given: 'G. K.' },
  ],
  issued: { 'date-parts': [[2012]] },
  title: 'Synaptic dysfunction in depression',
  DOI: '10.1126/science.1222939',
};

const check = (article: unknown, today?: Date) =>
  checkArticle(JSON.stringify(article, undefined, 2), today).findings;

/** What is found, as `code path`. */
const found = (article: unknown, today?: Date): string[] =>
  check(article, today).map(({ code, path }) => `${code} ${path}`);

/** An article that cites references, each with the words given, if any. */
const citing = (references: readonly unknown[], ...labels: readonly (string | undefined)[]) =>
  smallArticle({
    references,
    body: labels.map((label) =>
      paragraph('Text ', { type: 'citation', references: ['duman2012'], ...(label && { label }) }, '.'),
    ),
  });

/** Articles of which one field holds anything. */
const spoilt = fc
  .tuple(arbitraryArticle, fc.constantFrom(...fieldKinds('article').keys()), fc.jsonValue())
  .map(([article, key, value]) => ({ ...(article as object), [key]: value }));

describe('checks of an article file', () => {
  test('the first article has no fault, and advice only on what was meant or can not be shorter', () => {
    const text = readFileSync('src/articles/ketamine-therapy-for-ptsd/en.json', 'utf8');
    const { findings, readingLevel } = checkArticle(text);
    assert.deepEqual(
      findings.map(({ severity, code }) => [severity, code]),
      [
        ['advice', 'hard-sentence'],
        ['advice', 'citation-label'],
      ],
    );
    const label = findings.find(({ code }) => code === 'citation-label');
    assert.match(label?.message ?? '', /“\(Carlson et al\., 2016\)”.*“\(Carlson & Staggs, 2016\)”/);
    assert.equal(text.split('\n')[(label?.line ?? 0) - 1]?.trim(), '"label": "(Carlson et al., 2016)"');
    assert.equal(readingLevel?.formula, 'Flesch–Kincaid');
  });

  test('never throws, and each finding has its place and says what to write', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryArticle, spoilt, fc.jsonValue()), (json) => {
        const text = JSON.stringify(json) ?? '';
        const lines = text.split('\n');
        for (const { line, column, message, advice } of checkArticle(text).findings) {
          assert.ok(line >= 1 && line <= lines.length);
          assert.ok(column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1);
          assert.ok(message && advice);
        }
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => checkArticle(text).findings.length > 0));
  });

  test('broken JSON is one fault, where it breaks', () => {
    const { findings } = checkArticle('{\n  "format": 1,\n  "headline" "x"\n}');
    assert.deepEqual(
      findings.map(({ code, severity, line, column }) => [code, severity, line, column]),
      [['syntax', 'fault', 3, 14]],
    );
  });

  test('faults and advice of one file are told together, in its order', () => {
    const article = smallArticle({ body: [paragraph('Ask about CBT.'), { type: 'nonsense' }], headlin: 'x' });
    assert.deepEqual(found(article), [
      'abbreviation body[0].children',
      'unknown-type body[1].type',
      'unknown-field headlin',
    ]);
  });

  test('a fault in the root keeps no advice back', () => {
    assert.deepEqual(found({ ...smallArticle(), headline: undefined, body: [paragraph('Ask about CBT.')] }), [
      'missing headline',
      'abbreviation body[0].children',
    ]);
  });

  test('a reference that nothing cites, a citation of no reference', () => {
    assert.deepEqual(found(citing([duman], undefined)), []);
    assert.deepEqual(found(smallArticle({ references: [duman] })), ['uncited references[0]']);
    assert.deepEqual(found(citing([], undefined)), ['unknown-reference body[0].children[1].references[0]']);
  });

  test('a DOI that is none, or more than one', () => {
    const codes = (DOI: string) => found(citing([{ ...duman, DOI }], undefined));
    for (const right of [
      '10.1016/S0006-3223(00)00930-4',
      '10.1002/(SICI)1097-4636(199823)43:4<338::AID-JBM2>3.0.CO;2-K',
      '10.1023/A:1012345678901',
    ])
      assert.deepEqual(codes(right), [], right);
    for (const wrong of [
      'https://doi.org/10.1126/science.1222939',
      'doi:10.1126/science.1222939',
      '10.1126/science.1222939.',
      '10.12/x',
      'science.1222939',
      'PMID 123',
      '10.1126/a“b”',
    ])
      assert.deepEqual(codes(wrong), ['doi references[0].DOI'], wrong);
    const [advice] = check(citing([{ ...duman, DOI: 'https://doi.org/10.1126/x1,' }], undefined));
    assert.match(advice?.advice ?? '', /^Write 10\.1126\/x1\.$/);
  });

  test('a label that names other authors or years than the reference; other words are the author’s own', () => {
    const right = [
      '(Duman & Aghajanian, 2012)',
      'Duman and Aghajanian (2012)',
      '(see Duman & Aghajanian, 2012, p. 70)',
      '[1]',
      '1',
    ];
    for (const label of right) assert.deepEqual(found(citing([duman], label)), [], label);
    const wrong = ['(Duman et al., 2012)', '(Duman, 2012)', '(Duman & Aghajanian, 2013)', '(Smith, 2012)'];
    for (const label of wrong)
      assert.deepEqual(found(citing([duman], label)), ['citation-label body[0].children[1].label'], label);
  });

  test('a review that is overdue on the day of the check', () => {
    const article = smallArticle({ reviewDue: '2026-03' });
    assert.deepEqual(found(article, new Date(2026, 2, 31)), []);
    assert.deepEqual(found(article, new Date(2026, 3, 1)), ['review-overdue reviewDue']);
  });

  test('a heading that leaves out a level, or stands too deep', () => {
    const section = (heading: string, ...body: unknown[]) => ({ type: 'section', heading, body });
    const callout = (...body: unknown[]) => ({ type: 'callout', body });
    assert.deepEqual(found(smallArticle({ body: [section('A', section('B')), section('C')] })), []);
    assert.deepEqual(found(smallArticle({ body: [callout(section('Deep'))] })), [
      'heading-jump body[0].body[0].heading',
    ]);
    assert.deepEqual(found(smallArticle({ body: [section('A', callout(section('Deep')))] })), [
      'heading-jump body[0].body[0].body[0].heading',
    ]);
    const deep = section('1', section('2', section('3', section('4', section('5')))));
    assert.deepEqual(found(smallArticle({ body: [deep] })), [
      'heading-depth body[0].body[0].body[0].body[0].body[0].heading',
    ]);
  });

  test('a picture without alternative text, or with the name of a file', () => {
    const picture = (alt?: string) => ({ type: 'image', url: 'https://a.example/b.png', alt });
    assert.deepEqual(
      found(smallArticle({ body: [picture('Hills'), picture(''), picture('IMG_0123.jpg')] })),
      ['picture-alt body[1].alt', 'picture-alt body[2].alt'],
    );
    assert.deepEqual(found(smallArticle({ body: [picture()] })), ['missing body[0].alt']);
    assert.deepEqual(found(smallArticle({ image: { url: 'a.png', alt: ' ' } })), ['picture-alt image.alt']);
  });

  test('a link with a bad address, without words, or to nothing', () => {
    const link = (url: string, ...children: string[]) => paragraph({ type: 'link', url, children });
    const article = (url: string, ...children: string[]) =>
      smallArticle({
        body: [link(url, ...children), { ...paragraph('x'), id: 'here' }],
        references: [duman],
      });
    const others = (url: string, ...children: string[]) =>
      found(article(url, ...children)).filter((each) => !each.startsWith('uncited'));
    assert.deepEqual(others('https://a.example', 'x'), []);
    assert.deepEqual(others('#here', 'x'), []);
    assert.deepEqual(others('#ref-duman2012', 'x'), []);
    assert.deepEqual(others('javascript:alert(1)', 'x'), ['invalid body[0].children[0].url']);
    assert.deepEqual(others('#there', 'x'), ['link-target body[0].children[0].url']);
    assert.deepEqual(others('mailto:desk', 'x'), ['link-address body[0].children[0].url']);
    assert.deepEqual(others('https://a.example'), ['link-words body[0].children[0].children']);
  });

  test('fields that are not read, with the name that was meant', () => {
    const article = smallArticle({
      $schema: 'x',
      datePublishd: '2024',
      references: [{ ...duman, DOl: 'x', ISSN: '1' }],
    });
    const advice = new Map(check(article).map(({ path, advice }) => [path, advice]));
    assert.equal(advice.get('datePublishd'), 'Did you mean “datePublished”?');
    assert.equal(advice.get('references[0].DOl'), 'Did you mean “DOI”?');
    assert.deepEqual([...advice.keys()].sort(), ['datePublishd', 'references[0]', 'references[0].DOl']);
  });

  test('its cost grows in line with the article', () => {
    const time = (count: number): number => {
      const text = JSON.stringify(
        smallArticle({
          references: Array.from({ length: count }, (_, index) => ({ ...duman, id: `r${index}` })),
          body: Array.from({ length: count }, (_, index) =>
            paragraph('Some plain words about CBT ', { type: 'citation', references: [`r${index}`] }, '.'),
          ),
        }),
      );
      const start = process.cpuUsage();
      checkArticle(text);
      return process.cpuUsage(start).user / 1000;
    };
    time(200);
    const ratio = time(2000) / time(200);
    assert.ok(ratio < 30, `ten times the article took ${ratio.toFixed(1)} times as long`);
  });
});
