import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { jsonSyntaxFault } from '../../src/article/json-syntax.js';

const place = (text: string): string | undefined =>
  /line \d+, column \d+/.exec(jsonSyntaxFault(text)?.message ?? '')?.[0];

describe('jsonSyntaxFault', () => {
  const cases: [text: string, line: number, column: number][] = [
    ['', 1, 1],
    ['{"a": 1,}', 1, 9],
    ['{"a": 1,\n  "b" 2}', 2, 7],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['[1, tru]', 1, 5],
    ['[1, TRUE]', 1, 5],
    ['[01]', 1, 3],
    ['["a\nb"]', 1, 2],
    ['["\\x"]', 1, 2],
    ["{'a': 1}", 1, 2],
    ['{"a": 1} x', 1, 10],
    ['[1, 2', 1, 6],
    ['// comment\n{}', 1, 1],
  ];
  for (const [text, line, column] of cases) {
    test(`${JSON.stringify(text)} breaks at line ${line}, column ${column}`, () => {
      assert.equal(place(text), `line ${line}, column ${column}`);
    });
  }

  test('is a fault of the whole file, with advice', () => {
    assert.deepEqual(jsonSyntaxFault('{'), {
      code: 'syntax',
      path: '',
      message: 'This is no JSON from line 1, column 2 on.',
      advice: 'Look there for a missing comma, quote or bracket, or one too many.',
    });
  });

  test('text that is JSON has none', () => {
    fc.assert(fc.property(fc.json(), (text) => assert.equal(jsonSyntaxFault(text), undefined)));
  });

  test('is found in any broken text: where it is, an insertion is told, or the end', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, at) => {
        const index = at % (text.length + 1);
        const broken = `${text.slice(0, index)}\u0001${text.slice(index)}`;
        const column = Number(/column (\d+)/.exec(jsonSyntaxFault(broken)?.message ?? '')?.[1]);
        // Within a string or a number the fault is told at its beginning.
        assert.ok(column >= 1 && column <= index + 1, `${column} > ${index + 1}`);
      }),
    );
  });

  test('never throws, on long strings and deep nesting either', () => {
    fc.assert(fc.property(fc.string(), (text) => void jsonSyntaxFault(text)));
    assert.equal(place(`["${'a'.repeat(5e6)}`), 'line 1, column 2');
    assert.ok(place(`${'['.repeat(1e5)}x`));
  });
});
