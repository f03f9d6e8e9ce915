// npm run build: compiles, builds dist/, and with --readme writes its hashes into README.md. With --compiled: of what was
// compiled last.
import { compile } from './compile.mjs';
import { installPackages } from './install.mjs';
import { run } from './run.mjs';

await installPackages();
if (!process.argv.includes('--compiled')) {
  const { ok, output } = await compile();
  if (output) console.log(output);
  // The build goes on, since the faulty module may be a test, but it is not a success.
  if (!ok) process.exitCode = 1;
}
const parameters = [
  '.cache/build/src/tools/build/build.js',
  ...process.argv.filter((each) => each === '--readme'),
];
const { ok } = await run(process.execPath, parameters, { show: true });
if (!ok) process.exitCode = 1;
