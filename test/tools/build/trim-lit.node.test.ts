import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import * as careleaf from '../../../src/index.js';
import { trimLit } from '../../../src/tools/build/trim-lit.js';

const MODULE = 'node_modules/lit-html/lit-html.js';
const lit = readFileSync(MODULE, 'utf8');

describe('trimLit', () => {
  test('says what a newer Lit no longer holds', () => {
    assert.throws(
      () => trimLit(`/${MODULE}`, lit.replace('get tagName()', 'get tag()')),
      /lit-html\.js no longer holds get tagName/,
    );
  });

  test('refuses modules that need what is cut', () => {
    for (const name of ['lit/directives/repeat.js', 'lit-html/async-directive.js', 'lit/decorators.js'])
      assert.throws(() => trimLit(`/node_modules/${name}`, ''), /leaves out/, name);
  });

  test('the elements declare no property that needs what is cut', () => {
    let count = 0;
    for (const element of Object.values(careleaf)) {
      if (!('observedAttributes' in element) || !element.observedAttributes.length) continue;
      for (const [name, { type, ...options }] of element.elementProperties) {
        count++;
        assert.ok(type === undefined || type === Boolean || type === Number, `type of ${String(name)}`);
        assert.deepEqual(
          Object.keys(options).filter((option) => !/^(?:attribute|reflect|state)$/.test(option)),
          [],
        );
      }
    }
    assert.ok(count > 50, `Only ${count} properties were found.`);
  });
});
