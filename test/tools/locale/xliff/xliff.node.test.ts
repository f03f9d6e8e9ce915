import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { syncCatalog, textHash, type CatalogMemory } from '../../../../src/tools/locale/catalog.js';
import type { SourceUnit } from '../../../../src/tools/locale/units.js';
import { readXliff } from '../../../../src/tools/locale/xliff/read-xliff.js';
import { writeXliff } from '../../../../src/tools/locale/xliff/write-xliff.js';
import type { XliffUnit } from '../../../../src/tools/locale/xliff/xliff.js';

const fixture = (name: string): string =>
  readFileSync(
    new URL(`../../../../../../test/tools/locale/xliff/fixtures/${name}`, import.meta.url),
    'utf8',
  );

const targets = (text: string): Record<string, string> =>
  Object.fromEntries(readXliff(text).units.map(({ id, target }) => [id, target]));

const wrapped = (units: string): string =>
  `<?xml version="1.0"?><xliff version="1.2"><file original="careleaf" source-language="en" target-language="pl" datatype="plaintext"><body>${units}</body></file></xliff>`;

test('what is written is read again, whatever the text', () => {
  const text = fc.string({ unit: 'grapheme' }).map((value) =>
    value
      .replaceAll(/\s+|\p{Cc}|[\ufffe\uffff]/gu, ' ')
      .trim()
      .normalize('NFC'),
  );
  const unit = fc.record({
    source: text,
    target: text,
    notes: fc.array(fc.record({ from: fc.constantFrom('a', 'b"<'), text }, { noNullPrototype: true })),
  });
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 4 }), (list) => {
      const units = list.map((each, index): XliffUnit => ({
        ...each,
        id: `x.y~${index}`,
        state: 'translated',
      }));
      const written = writeXliff({ original: 'a"&<', sourceLanguage: 'en', targetLanguage: 'pl', units });
      const read = readXliff(written);
      assert.deepEqual(read.faults, []);
      assert.deepEqual(
        read.units.map(({ id, source, target, notes, state }) => ({ id, source, target, notes, state })),
        units.map(({ id, source, target, notes, state }) => ({ id, source, target, notes, state })),
      );
    }),
  );
});

test('any text at all is read without an error', () => {
  const piece = fc.constantFrom(
    '<trans-unit id="a">',
    '</trans-unit>',
    '<source>',
    '</source>',
    '<target>',
    '</target>',
    '<',
    '&',
    '&nbsp;',
    '<file>',
    ']]>',
    '<!--',
    '-->',
    'x',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => void readXliff(wrapped(pieces.join('')))),
  );
  fc.assert(fc.property(fc.string(), (text) => void readXliff(text)));
});

test('byte order mark, CRLF, prefixes, CDATA, comments, mrk, alt-trans, attributes in any order', () => {
  const text =
    '\ufeff' +
    wrapped(
      `<x:trans-unit xml:space="preserve" id='a'><x:alt-trans><x:target>not this</x:target></x:alt-trans><x:source>A</x:source>
        <x:target state-qualifier="tm-suggestion" state="final"><!-- note --><![CDATA[Zażółć <b>]]></x:target></x:trans-unit>
      <trans-unit id="b"><source>B</source><target/><target><mrk mtype="seg" mid="0">jaźń
          dalej</mrk></target></trans-unit>
      <trans-unit id="c"><source>C</source><target>Wy <x id="0" equiv-text="{name}"/>&nbsp;<g id="1">tak</g></target></trans-unit>
      <!-- <trans-unit id="d"><source>D</source></trans-unit> -->`,
    ).replaceAll('\n', '\r\n');
  const read = readXliff(text);
  assert.deepEqual(read.faults, []);
  assert.deepEqual(targets(text), { a: 'Zażółć <b>', b: 'jaźń dalej', c: 'Wy {name}\u00a0tak' });
  assert.equal(read.units[0]?.state, 'final');
  assert.equal(read.targetLanguage, 'pl');
  assert.deepEqual(
    read.units.map(({ line }) => line),
    [1, 3, 5],
  );
});

test('a damaged unit costs itself, and is named with its line', () => {
  const text = wrapped(`
    <trans-unit id="a"><source>A</source><target>jeden</target></trans-unit>
    <trans-unit id="b"><source>B</source><target>dwa & pół <b></target></trans-unit>
    <trans-unit id="c"><source>C</source><target>trzy</target>
    <trans-unit id="d"><source>D</source><target>cztery</target></trans-unit>`);
  const read = readXliff(text);
  assert.deepEqual(Object.keys(targets(text)), ['a', 'd']);
  assert.deepEqual(
    read.faults.map(({ code, id, line }) => [code, id, line]),
    [
      ['xml', 'b', 3],
      ['xml', 'c', 4],
    ],
  );
});

test('damage between the units costs none of them', () => {
  const text = wrapped('<group><trans-unit id="a"><source>A</source><target>jeden</target></trans-unit>');
  assert.deepEqual(targets(text), { a: 'jeden' });
  assert.deepEqual(
    readXliff(text).faults.map(({ code }) => code),
    ['xml'],
  );
});

test('other files are refused as what they are', () => {
  for (const text of [
    '',
    '{"a":"b"}',
    'msgid "a"\nmsgstr "b"',
    '<xliff version="2.0"><file id="f"/></xliff>',
  ]) {
    assert.deepEqual(
      readXliff(text).faults.map(({ code }) => code),
      ['not-xliff'],
    );
  }
});

const wanted: SourceUnit[] = readXliff(fixture('synced.xlf')).units.map(({ id, source = '', notes }) => ({
  id,
  source,
  note: notes[0]?.text ?? '',
  context: 'list.messages.ts',
}));
const waiting = (state: string): Record<string, string> =>
  Object.fromEntries(
    readXliff(fixture('synced.xlf'))
      .units.filter((unit) => unit.state === state)
      .map(({ id, target }) => [id, textHash(target)]),
  );
const memory: CatalogMemory = {
  stale: waiting('needs-adaptation'),
  unreviewed: waiting('needs-review-translation'),
};

test('a file that nobody touched is written the same', () => {
  const { units } = syncCatalog(wanted, readXliff(fixture('synced.xlf')).units, memory);
  const text = writeXliff({ original: 'careleaf', sourceLanguage: 'en', targetLanguage: 'pl', units });
  assert.equal(text, fixture('synced.xlf'));
});

for (const [tool, reviewed] of [
  ['poedit', false],
  ['weblate', true],
  ['omegat', false],
] as const) {
  test(`a file saved by ${tool} comes back whole, and what was edited counts as looked at`, () => {
    const read = readXliff(fixture(`${tool}.xlf`));
    assert.deepEqual(read.faults, []);
    const { units } = syncCatalog(wanted, read.units, memory);
    assert.deepEqual(
      units.map(({ target }) => target),
      [
        'Pokaż wszystko',
        'Autorstwa <link>{name}</link> & innych',
        '{count} korzyść',
        '{count} korzyści',
        '{count} korzyści',
        'Zamknij',
      ],
    );
    assert.deepEqual(
      units.map(({ state }) => state),
      [
        'translated',
        'translated',
        'translated',
        'translated',
        reviewed ? 'translated' : 'needs-review-translation',
        'final',
      ],
    );
    assert.ok(units.every(({ notes }) => notes.every(({ from }) => from !== 'previous-english')));
  });
}
