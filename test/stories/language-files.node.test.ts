import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { idsByWords } from '../../stories/translate/find-text.js';
import { recognise, type TranslationSource } from '../../stories/translate/language-files.js';

const source: TranslationSource = {
  config: {
    storybook: '',
    preview: '',
    locales: { pl: { name: 'Polski', english: 'Polish' }, ar: { name: 'العربية', english: 'Arabic' } },
  },
  messages: [{ id: 'callout.note', text: 'Note', desc: 'A note.', file: 'x.ts' }],
  articles: {
    sleep: { format: 1, inLanguage: 'en', headline: 'Sleep', body: [] },
  },
  glossary: '',
};
const xliff = (language: string, id: string): string =>
  `<xliff version="1.2"><file target-language="${language}"><body><trans-unit id="${id}"><source>a</source></trans-unit></body></file></xliff>`;

describe('a file that somebody brings', () => {
  test('is known by its name, else by what it says', () => {
    for (const [name, language, tag] of [
      ['pl.xlf', 'pl', 'pl'],
      ['pl (2).xlf', 'pl', 'pl'],
      // It is for the check to say that the two differ.
      ['pl.xlf', 'ar', 'pl'],
      ['final.xlf', 'ar', 'ar'],
      ['it.xlf', '', 'it'],
    ] as const) {
      const known = recognise(source, name, xliff(language, 'callout.note'));
      assert.deepEqual('tag' in known && [known.tag, known.path], [tag, `locales/ui/${tag}.xlf`], name);
    }
  });

  test('is known by its texts: the interface, or an article', () => {
    const known = recognise(source, 'pl.xlf', xliff('pl', 'article.headline'));
    assert.equal('path' in known && known.path, 'locales/articles/sleep/pl.xlf');
  });

  test('is refused in plain words where it is none', () => {
    for (const [name, text, said] of [
      ['pl.xlf', '', /not an XLIFF file/],
      ['my file.xlf', xliff('', 'callout.note'), /does not say its language/],
      ['pl.xlf', xliff('pl', 'other'), /None of the texts/],
    ] as const) {
      const known = recognise(source, name, text);
      assert.match('message' in known ? known.message : '', said);
    }
  });
});

test('a text that only appears when somebody acts is known by its words', () => {
  const texts = { a: 'Zamknij', b: 'Autor: {author}', c: '{count}', d: 'Idź do <link>listy</link>' };
  assert.deepEqual(idsByWords(' Zamknij ', texts), ['a']);
  assert.deepEqual(idsByWords('Autor: (X.) Y', texts), ['b']);
  assert.deepEqual(idsByWords('Idź do\n listy', texts), ['d']);
  assert.deepEqual(idsByWords('12', texts), []);
});
