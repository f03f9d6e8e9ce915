// npm run locale:add, locale:sync, locale:check: what translators and maintainers of translations run.
import { existsSync } from 'node:fs';
import { compile } from './compile.mjs';
import { installPackages } from './install.mjs';
import { run } from './run.mjs';

await installPackages();
// Type errors elsewhere are not the translator's business: what counts is that the tools are there.
const { output } = await compile();
const command = '.cache/build/src/tools/locale/cli.js';
if (!existsSync(command)) console.log(output);
const { ok } = await run(process.execPath, [command, ...process.argv.slice(2)], { show: true });
if (!ok) process.exitCode = 1;
