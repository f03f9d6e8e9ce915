import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { fault } from '../../src/tools/finding.js';
import { jsonPositions, locate, memberPath } from '../../src/tools/json-positions.js';

/** Every value in JSON by its path. */
function* values(json: unknown, path = ''): Generator<[path: string, value: unknown]> {
  yield [path, json];
  if (Array.isArray(json))
    for (const [index, item] of json.entries()) yield* values(item, `${path}[${index}]`);
  else if (typeof json === 'object' && json !== null)
    for (const [key, value] of Object.entries(json)) yield* values(value, memberPath(path, key));
}

describe('places in a JSON text', () => {
  test('every value and only those, whatever the text and its layout', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(3), (json, indent) => {
        const text = JSON.stringify(json, undefined, indent);
        const positions = jsonPositions(text);
        const expected = [...values(JSON.parse(text))];
        assert.deepEqual(new Set(positions.keys()), new Set(expected.map(([path]) => path)));
        for (const [path, value] of expected) {
          const there = text.slice(positions.get(path));
          const member = /(?:\.|^)(\w+)$|\['(.*)'\]$/s.exec(path);
          const start =
            member && !/\[\d+\]$/.test(path) ? JSON.stringify(member[1] ?? member[2]) : JSON.stringify(value);
          assert.equal(there[0], start[0], path);
        }
      }),
    );
  });

  test('a finding is at its field, a missing field at the object that lacks it', () => {
    const text = '{\n  "body": [\n    { "type": "paragraph",\n      "id": "a b" },\n    7\n  ]\n}';
    const at = (path: string) => {
      const [found] = locate(text, [fault('x', path, '', '')]);
      return [found?.line, found?.column];
    };
    assert.deepEqual(at('body[0].id'), [4, 7]);
    assert.deepEqual(at('body[0].children'), [3, 5]);
    assert.deepEqual(at('body[0].children[3].label'), [3, 5]);
    assert.deepEqual(at('body[1]'), [5, 5]);
    assert.deepEqual(at("body['type']"), [2, 3]);
    assert.deepEqual(at('headline'), [1, 1]);
    assert.deepEqual(at(''), [1, 1]);
  });

  test('findings stand in the order of the file', () => {
    const text = '{"a": 1, "b": 2}';
    const found = locate(text, [fault('x', 'b', '', ''), fault('x', '', '', ''), fault('x', 'a', '', '')]);
    assert.deepEqual(
      found.map(({ path }) => path),
      ['', 'a', 'b'],
    );
  });
});
