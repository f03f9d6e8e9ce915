// npm run bench [-- --check | --lower | --rounds N | --only NAME]: builds, then prints sizes and times; --check holds the budgets.
import { compile } from './compile.mjs';
import { installBrowsers } from './install-browsers.mjs';
import { installPackages, stop } from './install.mjs';
import { run } from './run.mjs';

await installPackages();
await installBrowsers(['chromium']);
await compile();
const built = await run(process.execPath, ['scripts/build.mjs', '--compiled'], { show: true });
if (!built.ok) stop('The build failed: see above.');
const { ok } = await run(process.execPath, ['.cache/build/test/bench/bench.js', ...process.argv.slice(2)], {
  show: true,
});
process.exitCode = ok ? 0 : 1;
