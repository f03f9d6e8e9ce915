import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkUnit, type GlossaryTerm } from '../../../src/tools/locale/check-unit.js';
import type { SourceUnit } from '../../../src/tools/locale/units.js';

const unit = (source: string, more: Partial<SourceUnit> = {}): SourceUnit => ({
  id: 'test.unit',
  source,
  note: '',
  context: '',
  ...more,
});
const codes = (source: string | SourceUnit, target: string, glossary?: GlossaryTerm[]): string =>
  checkUnit(typeof source === 'string' ? unit(source) : source, target, glossary)
    .map(({ level, code }) => `${level} ${code}`)
    .join(', ');

test('a good translation has no faults', () => {
  assert.equal(codes('By <link>{name}</link>', '<link>{name}</link> tarafından'), '');
  assert.equal(codes('Take 5 mg, 30 % more.', 'Прийміть 5 мг, на 30 % більше.'), '');
  assert.equal(codes('1,234.5 people', '١٬٢٣٤٫٥ شخص'), '');
  assert.equal(codes(unit('{count} item', { mayOmit: 'count' }), 'jedna pozycja'), '');
  assert.equal(codes('anything', ''), '');
});

const wrong: Record<string, [string | SourceUnit, string]> = {
  'error placeholder-missing': ['By {name}', 'De'],
  'error placeholder-unknown': ['By {name}', 'De {name} y {name}'],
  'error placeholder-missing, error placeholder-unknown': ['By {name}', 'De {nombre}'],
  'error tags': ['See <link>this</link>', 'Vea esto'],
  'error syntax': ['See <link>this</link>', 'Vea </link>esto<link>'],
  'error number-sign': [unit('{count} item', { mayOmit: 'count' }), '# elemento'],
  'error too-long': [unit('Show', { maxLength: 7 }), 'Mostrarlo'],
  'error numbers': ['Take 5 mg', 'Tome 50 mg'],
  'error entity': ['Terms and conditions', 'Términos &amp; condiciones'],
  'error control': ['Show all texts', 'Mostrar \u202etodos\u202c'],
  'warning same': ['Show all', 'Show all'],
  'warning spaces': ['Show all', 'Mostrar  todo'],
  'warning end': ['This is a whole sentence.', 'Esta es una frase entera'],
};
for (const [expected, [source, target]] of Object.entries(wrong)) {
  test(`${expected}: ${target}`, () => assert.equal(codes(source, target), expected));
}

test('numbers differ by unit, by the point, by one more', () => {
  for (const target of ['5 g', '5 мл', '5', '5 mg 5 mg'])
    assert.equal(codes('5 mg', target), 'error numbers', target);
  assert.equal(codes('1.5 mg', '15 mg'), 'error numbers');
  assert.equal(codes('Take 5 mg', 'Tome la dosis'), 'error numbers');
  for (const target of ['1,5 mg', '1,5mg的', '१.५ मि.ग्रा.', '1.5 毫克'])
    assert.equal(codes('1.5 mg', target), '', target);
  assert.equal(codes('in the 1960s', 'في الستينيات'), '');
  assert.equal(codes('in the 1960s', 'en los años 1960'), '');
  assert.equal(codes('in the 1960s', 'en los años 1950'), 'error numbers');
});

test('unknown HTML is refused, and a whole plural in one form', () => {
  assert.equal(codes('Show all', '<b>Mostrar</b> todo'), 'error tags');
  assert.equal(codes('{n} items', '{n, plural, other {x}}'), 'error syntax');
});

test('glossary: a term, its stem, a name that stays', () => {
  const glossary = [
    { term: 'infusion', translations: ['infusión', 'perfusi*'], keep: false },
    { term: 'Spravato', translations: [], keep: true },
  ];
  assert.equal(codes('an infusion', 'una infusión', glossary), '');
  assert.equal(codes('an infusion', 'unas perfusiones', glossary), '');
  assert.equal(codes('an infusion', 'un goteo', glossary), 'warning glossary');
  assert.equal(codes('Take Spravato now', 'Tome ahora', glossary), 'warning glossary');
  assert.equal(codes('Spravato', 'Spravato', glossary), '');
  assert.equal(codes('two infusions', 'dos goteos', glossary), '');
});

test('every fault says what is wrong and what to do', () => {
  for (const [source, target] of Object.values(wrong)) {
    for (const { message, advice, id } of checkUnit(
      typeof source === 'string' ? unit(source) : source,
      target,
    )) {
      assert.match(message, /[.]$/);
      assert.match(advice, /[.”]$/);
      assert.equal(id, 'test.unit');
    }
  }
});
