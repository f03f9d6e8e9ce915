// Runs the compiled browser tests; `npm test` compiles them first, or do it yourself: `npx tsc && npx wtr`. With `CARELEAF_LIT=bundled`
// they run on what `careleaf.js` has of Lit.
import process from 'node:process';
import { defaultReporter } from '@web/test-runner';
import { browserLauncher, commandPlugin } from './.cache/build/test/support/browser-runner.js';
import { bundledLit } from './.cache/build/test/support/bundled-lit.js';
import { countingReporter } from './.cache/build/test/support/counting-reporter.js';
import { engines } from './.cache/build/test/support/drive.js';
import { freePort } from './.cache/build/test/support/engines/processes.js';

const watch = '/.cache/build/test/support/console-watch.js';

export default {
  files: ['.cache/build/test/**/*.test.js', '!.cache/build/test/**/*.{node,page,matrix}.test.js'],
  hostname: 'localhost',
  port: await freePort(),
  nodeResolve: { exportConditions: ['development'] },
  browsers: engines.map((engine) => browserLauncher(engine)),
  // Each browser is busy with one file at a time; on two cores a third browser only slows the others down.
  concurrentBrowsers: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { ui: 'bdd', timeout: 10_000, forbidOnly: true, forbidPending: true } },
  plugins: [commandPlugin(), ...(process.env.CARELEAF_LIT === 'bundled' ? [bundledLit()] : [])],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countingReporter()],
  testRunnerHtml: (runner) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Tests</title><link rel="icon" href="data:,"></head>
  <body>
    <script type="module" src="${watch}"></script>
    <script type="module" src="${runner}"></script>
  </body>
</html>`,
};
