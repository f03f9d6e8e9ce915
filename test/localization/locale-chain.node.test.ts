import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicalTag, directionOf, localeChain } from '../../src/localization/locale-chain.js';

const available = [
  'en',
  'es',
  'es-419',
  'pt-BR',
  'pt-PT',
  'zh-Hans',
  'zh-Hant',
  'fr',
  'fil',
  'he',
  'ar',
  'sr-Latn',
  'nb',
];
const chain = (asked: string): string => localeChain(canonicalTag(asked), available).join(' ');

test('region, parent region, language, best first', () => {
  const cases: Record<string, string> = {
    es: 'es',
    'es-ES': 'es',
    'es-MX': 'es-419 es',
    'es-419': 'es-419 es',
    'fr-CA': 'fr',
    'en-GB': 'en',
    'en-GB-oxendict': 'en',
    'ar-EG': 'ar',
    de: '',
    qqx: '',
  };
  for (const [asked, expected] of Object.entries(cases)) assert.equal(chain(asked), expected, asked);
});

test('another region where there is nothing nearer', () => {
  assert.equal(chain('pt'), 'pt-BR');
  assert.equal(chain('pt-AO'), 'pt-PT');
  assert.deepEqual(localeChain('pt-AO', ['pt-BR', 'en']), ['pt-BR']);
  assert.deepEqual(localeChain('pt-AO', ['pt-BR', 'pt', 'pt-PT']), ['pt-PT', 'pt']);
});

test('never another script', () => {
  const cases: Record<string, string> = {
    zh: 'zh-Hans',
    'zh-SG': 'zh-Hans',
    'zh-TW': 'zh-Hant',
    'zh-Hant-TW': 'zh-Hant',
    'zh-HK': 'zh-Hant',
    sr: '',
    'sr-Latn-RS': 'sr-Latn',
  };
  for (const [asked, expected] of Object.entries(cases)) assert.equal(chain(asked), expected, asked);
  assert.deepEqual(localeChain('zh-Hant-TW', ['zh', 'zh-Hans', 'zh-CN']), []);
});

test('old, other and ill-written codes of the same language', () => {
  assert.equal(chain('iw'), 'he');
  assert.equal(chain('tl'), 'fil');
  assert.equal(chain('zh_tw'), 'zh-Hant');
  assert.equal(chain('yue'), 'zh-Hant');
  assert.equal(chain('no'), 'nb');
  assert.equal(canonicalTag('EN_us'), 'en-US');
});

test('what names no language is the empty string, whatever it is', () => {
  for (const nothing of ['', ' ', '-', 'e', '__proto__', 'not a tag', 'x-private', 'en--US'])
    assert.equal(canonicalTag(nothing), '');
  fc.assert(fc.property(fc.string(), (text) => void localeChain(canonicalTag(text) || 'en', available)));
});

test('every candidate has the language and script asked for', () => {
  const tag = fc.constantFrom(
    ...available,
    'zh-TW',
    'es-MX',
    'sr',
    'uz',
    'uz-Arab',
    'pa-PK',
    'pa',
    'az',
    'kk-CN',
  );
  fc.assert(
    fc.property(
      tag,
      fc.subarray(['uz', 'uz-Cyrl', 'pa', 'pa-Arab', 'az-Cyrl', 'kk', ...available]),
      (asked, some) => {
        const { language, script } = new Intl.Locale(asked).maximize();
        for (const each of localeChain(asked, some)) {
          const found = new Intl.Locale(each).maximize();
          assert.deepEqual([found.language, found.script], [language, script]);
        }
        if (some.includes(asked)) assert.ok(localeChain(asked, some).includes(asked));
      },
    ),
  );
});

test('direction follows the script', () => {
  for (const tag of ['ar', 'he', 'fa-IR', 'ur', 'ckb', 'dv', 'uz-Arab', 'pa-PK', 'yi'])
    assert.equal(directionOf(tag), 'rtl', tag);
  for (const tag of ['en', 'uz', 'pa', 'ja', 'hy', 'az', 'qqx']) assert.equal(directionOf(tag), 'ltr', tag);
});
