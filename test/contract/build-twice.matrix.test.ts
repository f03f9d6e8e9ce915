import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { filesBelow } from '../../src/tools/files.js';

const folder = mkdtempSync(join(tmpdir(), 'careleaf-again-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('two builds, in two folders, are equal byte for byte, whole dist', { timeout: 600_000 }, async () => {
  // What somebody else's checkout has: nothing that an earlier build left behind.
  for (const name of readdirSync('.'))
    if (!['.git', '.cache', 'dist', 'node_modules'].includes(name))
      cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  await promisify(execFile)(process.execPath, ['scripts/build.mjs'], { cwd: folder });
  const built = filesBelow(join(folder, 'dist'));
  const shipped = filesBelow('dist').filter((file) => file !== 'README.md' && !file.startsWith('storybook/'));
  assert.ok(existsSync(join(folder, 'dist/careleaf.js')));
  assert.deepEqual(
    built.filter((file) => file !== 'README.md'),
    shipped,
  );
  const different = shipped.filter(
    (file) => !readFileSync(join('dist', file)).equals(readFileSync(join(folder, 'dist', file))),
  );
  assert.deepEqual(different, []);
});
