import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localization } from '../../../src/localization/localization.js';
import { registerMessages } from '../../../src/localization/locale-files.js';
import { msg } from '../../../src/localization/message.js';
import { joinUnits, messageUnits, type SourceMessage } from '../../../src/tools/locale/units.js';
import { pluralForms } from '../../../src/tools/locale/plural-forms.js';
import { CATEGORIES, NUMBERS } from '../../localization/plural-forms.js';

const count: SourceMessage = {
  id: 'list.count',
  text: '{count, plural, one {# benefit} other {# benefits}}',
  desc: 'Number of benefits; at most 24 characters.',
  file: 'list.messages.ts',
};

test('a language has the plural forms that whole numbers reach', () => {
  const forms = (tag: string): string =>
    pluralForms(tag)
      .map(({ form }) => form)
      .join(' ');
  assert.equal(forms('es'), 'one other');
  assert.equal(forms('fr'), 'one other');
  assert.equal(forms('pl'), 'one few many');
  assert.equal(forms('ru'), 'one few many');
  assert.equal(forms('he'), 'one two other');
  assert.equal(forms('ar'), 'zero one two few many other');
  assert.equal(forms('ja'), 'other');
});

test('one unit for each form, with the numbers it is for', () => {
  const units = messageUnits(count, 'pl');
  assert.deepEqual(
    units.map(({ id }) => id),
    ['list.count~one', 'list.count~few', 'list.count~many'],
  );
  assert.deepEqual(
    units.map(({ source }) => source),
    ['{count} benefit', '{count} benefits', '{count} benefits'],
  );
  assert.deepEqual(
    units.map(({ mayOmit }) => mayOmit),
    ['count', undefined, undefined],
  );
  assert.match(units[1]?.note ?? '', /Used when \{count\} is 2, 3, 4, 22, 23…\./);
  assert.equal(units[0]?.maxLength, 24);
});

test('a singular that also takes 21 shows the number', () => {
  const [one] = messageUnits(count, 'ru');
  assert.equal(one?.source, '{count} benefits');
  assert.equal(one?.mayOmit, undefined);
});

test('exact forms of the English are units in every language', () => {
  const message = { ...count, text: '{count, plural, =0 {none} one {# item} other {# items}}' };
  assert.deepEqual(
    messageUnits(message, 'ja').map(({ id }) => id),
    ['list.count~=0', 'list.count~other'],
  );
});

test('each choice of a select is a unit', () => {
  const message = { ...count, text: '{kind, select, book {a book} other {a text}}' };
  assert.deepEqual(
    messageUnits(message, 'es').map(({ id, source }) => [id, source]),
    [
      ['list.count~book', 'a book'],
      ['list.count~other', 'a text'],
    ],
  );
});

test('translated forms are put together, and right on screen for 0, 1, 2, 5, 11, 21, 22, 100', () => {
  const message = msg('{count, plural, one {# benefit} other {# benefits}}', { id: 'list.count', desc: '' });
  for (const [tag, forms] of Object.entries(CATEGORIES)) {
    const units = messageUnits(count, tag);
    const text = joinUnits(count, tag, new Map(units.map(({ id }) => [id, id.split('~')[1] ?? ''])));
    registerMessages(tag, { 'list.count': text ?? '' });
    const shown = NUMBERS.map((n) => localization(tag).t(message, { count: n }));
    assert.equal(shown.join(' '), forms, tag);
  }
});

test('a message with a form missing is not put together', () => {
  const units = new Map([
    ['list.count~one', '{count} korzyść'],
    ['list.count~few', '{count} korzyści'],
  ]);
  assert.equal(joinUnits(count, 'pl', units), undefined);
});

test('forms that are the same are sent once', () => {
  const units = new Map([
    ['list.count~one', '{count} min'],
    ['list.count~other', '{count} min'],
  ]);
  assert.equal(joinUnits(count, 'es', units), '{count} min');
});
