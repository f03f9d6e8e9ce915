import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { parseArticleText } from '../../src/article/parse-article.js';
import { personName } from '../../src/article/person-name.js';
import { plainText } from '../../src/article/plain-text.js';
import { readingMinutes } from '../../src/article/reading-time.js';
import type { Article } from '../../src/article/types.js';

const article = (inLanguage: string, text: string, rest: Partial<Article> = {}): Article => ({
  format: 1,
  inLanguage,
  headline: 'Sleep',
  body: [{ type: 'paragraph', children: [text] }],
  ...rest,
});
const words = (count: number, word = 'word'): string => Array.from({ length: count }, () => word).join(' ');

describe('readingMinutes', () => {
  test('follows the speed of the language', () => {
    const cases: [language: string, words: number][] = [
      ['en', 238],
      ['en-GB', 238],
      ['es', 218],
      ['ar', 138],
      ['pl', 166],
      ['hi', 184],
    ];
    for (const [language, speed] of cases) {
      assert.equal(readingMinutes(article(language, words(speed * 10))), 10, language);
    }
  });

  test('counts characters in Chinese and Japanese', () => {
    assert.equal(readingMinutes(article('zh-Hant', '創'.repeat(2550))), 10);
    assert.equal(readingMinutes(article('ja', '心のケア'.repeat(893))), 10);
  });

  test('adds words of another script', () => {
    assert.equal(readingMinutes(article('zh', `${'創'.repeat(2550)} ${words(1840, 'PTSD')}`)), 20);
  });

  test('counts words in scripts that write no spaces', () => {
    const thai = 'การนอนหลับช่วยให้ร่างกายฟื้นตัว'.repeat(200);
    const minutes = readingMinutes(article('th', thai));
    assert.ok(minutes >= 5 && minutes <= 15, `${minutes}`);
  });

  test('takes what stands between spaces for one word where spaces are written', () => {
    assert.equal(readingMinutes(article('en', words(2380, 'treatment-resistant'))), 10);
  });

  test('does not count what is no word', () => {
    assert.equal(readingMinutes(article('en', words(2380, '— …'))), 1);
  });

  test('is at least a minute', () => {
    assert.equal(readingMinutes(article('en', '')), 1);
  });

  test('gives way to what the file says', () => {
    assert.equal(readingMinutes(article('en', words(2380), { timeRequired: 'PT6M' })), 6);
    assert.equal(readingMinutes(article('en', '', { timeRequired: 'PT120M' })), 120);
  });

  test('counts headings, labels and closed benefits', () => {
    const body: Article['body'] = [
      {
        type: 'section',
        heading: words(238),
        body: [
          {
            type: 'benefits',
            items: [{ label: words(238), body: [{ type: 'paragraph', children: [words(238)] }] }],
          },
        ],
      },
    ];
    assert.equal(readingMinutes(article('en', '', { body })), 3);
  });
});

describe('plainText', () => {
  test('joins what stands in a line and parts what stands apart', () => {
    assert.equal(
      plainText([
        {
          type: 'paragraph',
          children: [
            'H',
            { type: 'subscript', children: ['2'] },
            'O ',
            { type: 'link', children: ['is wet'] },
            '.',
          ],
        },
        {
          type: 'section',
          heading: 'Lists',
          body: [{ type: 'list', children: [{ children: ['one'] }, { children: ['two'] }] }],
        },
        {
          type: 'table',
          caption: ['Doses'],
          children: [{ children: [{ children: ['1'] }, { children: ['2'] }] }],
        },
      ]),
      'H2O is wet.\nLists\none\ntwo\nDoses\n1\n2\n',
    );
  });

  test('keeps lines apart, and takes citations by their authored words only', () => {
    assert.equal(
      plainText([
        {
          type: 'paragraph',
          children: [
            'a',
            { type: 'break' },
            'b ',
            { type: 'citation', label: '(C, 1)' },
            { type: 'citation' },
          ],
        },
      ]),
      'a\nb (C, 1)\n',
    );
  });

  test('holds every word of the first article', async () => {
    const { article: first } = parseArticleText(
      await readFile('src/articles/ketamine-therapy-for-ptsd/en.json', 'utf8'),
    );
    const text = plainText(first?.body ?? []);
    for (const phrase of ['flashbacks', 'Rewiring the brain', 'Minimal side effects', 'The Road Ahead']) {
      assert.ok(text.includes(phrase), phrase);
    }
  });
});

describe('personName', () => {
  test('with and without what stands around it', () => {
    assert.equal(personName({ name: 'Ashley Barnes', honorificSuffix: 'M.S.' }), 'Ashley Barnes, M.S.');
    assert.equal(
      personName({ name: 'Ann Lee', honorificPrefix: 'Dr.', honorificSuffix: 'Ph.D.' }),
      'Dr. Ann Lee, Ph.D.',
    );
    assert.equal(personName({ name: 'Ann Lee' }), 'Ann Lee');
  });
});
