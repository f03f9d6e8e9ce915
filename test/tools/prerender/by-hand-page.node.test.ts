import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { BY_HAND, byHandPage } from './by-hand-page.js';

test('the sample page with the article as HTML children is up to date', () => {
  const current = readFileSync(BY_HAND, 'utf8') === byHandPage();
  assert.ok(current, 'Run: npx tsc && node .cache/build/test/tools/prerender/by-hand-page.js');
});
