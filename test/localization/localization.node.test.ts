import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { onMessages, registerMessages } from '../../src/localization/locale-files.js';
import { localization } from '../../src/localization/localization.js';
import { msg } from '../../src/localization/message.js';
import { CATEGORIES, NUMBERS } from './plural-forms.js';

const count = msg('{count, plural, one {# benefit} other {# benefits}}', { id: 'test.count', desc: '' });
const by = msg('By <link>{name}</link>', { id: 'test.by', desc: '' });
const only = msg('Only English', { id: 'test.only', desc: '' });

describe('localization', () => {
  test('English for no language, no tag, an unknown tag', () => {
    for (const tag of ['', 'not a tag', 'de', '__proto__']) {
      const l10n = localization(tag);
      assert.equal(l10n.language, 'en', tag);
      assert.equal(l10n.dir, 'ltr');
      assert.equal(l10n.format, 'en');
      assert.equal(l10n.t(count, { count: 1234 }), '1,234 benefits');
    }
    assert.equal(localization('de').tag, 'de');
  });

  test('English of another region formats as that region does', () => {
    assert.equal(localization('en-IN').number(1234567), '12,34,567');
    assert.equal(localization('en-IN').language, 'en');
  });

  test('is the same object until its messages change, and no other language is touched', () => {
    const english = localization('en');
    const before = localization('nl-BE');
    assert.equal(before, localization('nl-BE'));
    registerMessages('nl', { 'test.only': 'Alleen' });
    assert.notEqual(before, localization('nl-BE'));
    assert.equal(localization('nl-BE').t(only), 'Alleen');
    assert.equal(english, localization('en'));
  });

  test('each message falls back along the chain, at last to English', () => {
    registerMessages('es', {
      'test.count': '{count, plural, one {# beneficio} other {# beneficios}}',
      'test.by': 'De <link>{name}</link>',
    });
    registerMessages('es-419', { 'test.by': 'Por <link>{name}</link>' });
    const l10n = localization('es-MX');
    assert.deepEqual([l10n.tag, l10n.language, l10n.format], ['es-MX', 'es-419', 'es-MX']);
    assert.deepEqual(l10n.parts(by, { name: 'A' }), ['Por ', { tag: 'link', children: ['A'] }]);
    assert.equal(l10n.t(by, { name: 'A' }), 'Por A');
    assert.equal(l10n.t(count, { count: 1 }), '1 beneficio');
    assert.equal(l10n.t(only), 'Only English');
  });

  test('a text that falls back counts and writes numbers as its own language does', () => {
    registerMessages('pl', { 'test.only': 'Tylko' });
    assert.equal(localization('pl').number(12345.5), '12\u00a0345,5');
    assert.equal(localization('pl').t(count, { count: 12345.5 }), '12,345.5 benefits');
    assert.equal(localization('pl').t(count, { count: 1 }), '1 benefit');
  });

  test('plural forms in six languages', () => {
    const forms = 'zero one two few many other'
      .split(' ')
      .map((form) => `${form} {${form}}`)
      .join(' ');
    for (const [tag, categories] of Object.entries(CATEGORIES)) {
      registerMessages(tag, { 'test.count': `{count, plural, ${forms}}` });
      const l10n = localization(tag);
      assert.equal(NUMBERS.map((n) => l10n.t(count, { count: n })).join(' '), categories, tag);
    }
  });

  test('direction, lists and numbers', () => {
    registerMessages('ar', { 'test.only': 'x' });
    assert.equal(localization('ar-EG').dir, 'rtl');
    assert.equal(localization('ar-EG').number(12), '١٢');
    assert.equal(localization('en').list(['a', 'b', 'c']), 'a, b, and c');
    assert.equal(localization('es').list(['a', 'b']), 'a y b');
  });

  test('what Intl does not know is formatted as in English, not as the machine would', () => {
    registerMessages('hmn', { 'test.only': 'x' });
    assert.equal(localization('hmn').format, 'en');
  });

  test('messages handed over later win, one by one, and listeners hear of them', () => {
    const heard: string[] = [];
    onMessages((tag) => heard.push(tag));
    registerMessages('ca_ES', { 'test.only': 'a', 'test.by': 'b' });
    registerMessages('ca-ES', { 'test.only': 'c' });
    registerMessages('no such tag', { 'test.only': 'd' });
    assert.deepEqual(heard, ['ca-ES', 'ca-ES']);
    assert.equal(localization('ca').t(only), 'c');
    assert.equal(localization('ca').t(by, { name: '' }), 'b');
  });

  test('English can be reworded', () => {
    registerMessages('en', { 'test.only': 'Reworded' });
    assert.equal(localization('en-GB').t(only), 'Reworded');
  });
});
