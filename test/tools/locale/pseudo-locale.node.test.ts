import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseIcu } from '../../../src/tools/locale/icu-message.js';
import { PSEUDO_LOCALES, pseudoText } from '../../../src/tools/locale/pseudo-locale.js';
import { localization } from '../../../src/localization/localization.js';
import { registerMessages } from '../../../src/localization/locale-files.js';
import { msg } from '../../../src/localization/message.js';

const text =
  '{count, plural, one {# benefit of <link>{name}</link>} other {# benefits of <link>{name}</link>}}';
const message = msg(text, { id: 'test.pseudo', desc: '' });

test('en-XA has accents and brackets, and is longer', () => {
  const shown = pseudoText({ id: 'x.y', text: 'Show all' }, 'en-XA');
  assert.match(shown, /^\[Šĥöŵ åļļ .+\]$/);
  assert.ok(shown.length >= 16);
  assert.match(pseudoText({ id: 'x.y', text: 'By {author}' }, 'en-XA'), /\{author\}/);
});

test('qqx shows the id and the arguments', () => {
  assert.equal(pseudoText({ id: 'x.y', text: 'Show all' }, 'qqx'), '(x.y)');
  assert.equal(pseudoText({ id: 'x.y', text }, 'qqx'), '(x.y: {count}, {name})');
});

test('every pseudo-locale can be formatted, with its placeholders and tags', () => {
  for (const locale of PSEUDO_LOCALES) {
    const pseudo = pseudoText({ id: 'test.pseudo', text }, locale);
    assert.doesNotThrow(() => parseIcu(pseudo), locale);
    registerMessages(locale, { 'test.pseudo': pseudo });
    const l10n = localization(locale);
    assert.equal(l10n.language, locale);
    assert.match(l10n.t(message, { count: 7, name: 'Ann' }), /7.*Ann/, locale);
  }
  assert.equal(localization('ar-XB').dir, 'rtl');
  assert.equal(localization('en-GB').language, 'en');
});
