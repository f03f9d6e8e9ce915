import { readFileSync } from 'node:fs';
import type { TestRunnerPlugin } from '@web/test-runner-core';
import { trimLit } from '../../src/tools/build/trim-lit.js';

const MODULE =
  /^\/(node_modules\/(?:lit-html|lit-element|@lit\/reactive-element)\/)development\/(lit-html|lit-element|reactive-element|css-tag)\.js$/;

/** What `careleaf.js` has none of, and `lit` hands on all the same. */
const LEFT_OUT = 'export const svg = undefined, _$LH = undefined;';

/**
 * Puts as much of Lit as `careleaf.js` has in it in the place of Lit, seen through its private global (see `trim-lit.ts`): the tests of the
 * elements hold for the one as for the other.
 */
export const bundledLit = (): TestRunnerPlugin => ({
  name: 'careleaf-bundled-lit',
  transform({ path }) {
    const [, folder = '', module = ''] = MODULE.exec(path) ?? [];
    if (!module) return;
    const file = `${folder}${module}.js`;
    return `import { privateGlobal as globalThis } from '/.cache/build/src/internal/private-global.js';
${trimLit(`/${file}`, readFileSync(file, 'utf8'))}
${module === 'lit-html' ? LEFT_OUT : ''}`;
  },
});
