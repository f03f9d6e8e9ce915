import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runTool } from '../../scripts/run.mjs';

test('TypeScript knows the elements in JSX, and refuses what they do not take', async () => {
  const { output } = await runTool('typescript:tsc', ['--project', 'test/hosts/react']);
  assert.equal(output, '');
});
