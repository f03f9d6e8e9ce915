import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { promisify } from 'node:util';

test('TypeScript knows the elements in JSX, and refuses what they do not take', async () => {
  const compiler = join(
    dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
    'bin/tsc',
  );
  const faults = await promisify(execFile)(process.execPath, [
    compiler,
    '--project',
    'test/hosts/react',
  ]).then(
    () => '',
    (error: unknown) => String((error as { stdout?: unknown }).stdout),
  );
  assert.equal(faults, '');
});
