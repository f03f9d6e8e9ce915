import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { formatMessage, plainMessage } from '../../../src/localization/format-message.js';
import {
  IcuError,
  joinForms,
  parseIcu,
  splitForms,
  writeIcu,
} from '../../../src/tools/locale/icu-message.js';

const format = (text: string, values: Record<string, string | number>): string =>
  plainMessage(
    formatMessage(text, values, { number: String, plural: (n) => new Intl.PluralRules('en').select(n) }),
  );

test('what is read is written again', () => {
  for (const text of [
    'By <link>{name}</link>, {area}',
    '{count, plural, =0 {none} one {# item} other {# <b>items</b>}}',
    '{form, select, one {{edition}st ed.} other {{edition}th ed.}}',
    'Text <ref1/>, 5 < 7',
  ]) {
    assert.equal(writeIcu(parseIcu(text)), text);
  }
});

test('what is not of the subset is refused in plain words', () => {
  const refused: Record<string, RegExp> = {
    'a {b': /has no }/,
    'a } b': /without a \{/,
    '<b>x': /<\/b> is missing/,
    'x</b>': /no <b> is open/,
    '<b><i>x</b></i>': /<\/b> stands where no <b> is open/,
    '{}': /is not a placeholder/,
    '{a b}': /is not a placeholder/,
    '{a, number}': /neither plural nor select/,
    '{a, plural, one {x}}': /other is missing/,
    '{a, plural, one {x} one {y} other {z}}': /twice/,
    '{a, plural, o-ne {x} other {z}}': /not the name of a form/,
    '{a, plural, other {z}': /missing/,
  };
  for (const [text, why] of Object.entries(refused)) {
    assert.throws(
      () => parseIcu(text),
      (error) => error instanceof IcuError && why.test(error.message),
      text,
    );
  }
});

test('what it accepts, intl-messageformat accepts too', () => {
  const token = fc.constantFrom(
    '{',
    '}',
    '{n}',
    '{n, plural,',
    'other {',
    '}}',
    '<b>',
    '</b>',
    ' ',
    'word',
    '#',
  );
  fc.assert(
    fc.property(fc.array(token, { maxLength: 12 }), (tokens) => {
      const text = tokens.join('');
      try {
        parseIcu(text);
      } catch (error) {
        assert.ok(error instanceof IcuError);
        return;
      }
      assert.doesNotThrow(() => new IntlMessageFormat(text, 'en'), text);
    }),
    { numRuns: 2000 },
  );
});

test('forms are whole sentences, and put together they read as before', () => {
  const text = 'Show {count, plural, =0 {nothing} one {<b># item</b>} other {<b># items</b>}} of {all}';
  const split = splitForms(text);
  assert.deepEqual(
    [...split.forms],
    [
      ['=0', 'Show nothing of {all}'],
      ['one', 'Show <b>{count} item</b> of {all}'],
      ['other', 'Show <b>{count} items</b> of {all}'],
    ],
  );
  for (const count of [0, 1, 2]) {
    assert.equal(format(joinForms(split), { count, all: 9 }), format(text, { count, all: 9 }));
  }
  assert.deepEqual([...splitForms('Plain {name}').forms], [['other', 'Plain {name}']]);
});

test('two plurals in a message are refused', () => {
  assert.throws(() => splitForms('{a, plural, other {{b, plural, other {x}}}}'), /more than one/);
  assert.throws(() => splitForms('{a, plural, other {x}} {b, select, other {x}}'), /more than one/);
});
