// Entry point of npm run locale:add, locale:sync, locale:check and locale:build. Runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const run = (/** @type {string} */ command, /** @type {readonly string[]} */ args) =>
  spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });

if (
  !existsSync(join(root, 'node_modules/typescript')) &&
  run('npm', ['ci', '--no-audit', '--no-fund']).status
)
  process.exit(1);
const tools = join(root, '.cache/build/src/tools/locale.js');
// Type errors elsewhere in the project are not the translator's business: what counts is that the tools are there.
const compiled = run(process.execPath, [
  join(root, 'node_modules/typescript/bin/tsc'),
  '--outDir',
  '.cache/build',
]);
if (!existsSync(tools)) {
  console.error(String(compiled.stdout));
  process.exit(1);
}
const { runLocaleCommand } = await import(pathToFileURL(tools).href);
process.exitCode = runLocaleCommand(root, process.argv.slice(2));
