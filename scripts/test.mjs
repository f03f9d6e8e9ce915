// npm test [-- [--browser chromium,firefox,webkit] [FILE or FOLDER…]]: everything, or the tests named.
// npm run test:hosts: the page tests that take long (`*.matrix.test.ts`), which npm test leaves out, and those of the
// elements on the Lit of careleaf.js.
import { readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { ENGINES } from './browsers.mjs';
import { BUILD, compile, filesBelow } from './compile.mjs';
import { installBrowsers } from './install-browsers.mjs';
import { installPackages, stop } from './install.mjs';
import { run, runTool } from './run.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', multiple: true },
    'no-build': { type: 'boolean' },
    matrix: { type: 'boolean' },
  },
});
const named = (values.browser ?? []).flatMap((list) => list.split(','));
for (const name of named)
  if (!ENGINES.some((engine) => engine === name)) stop(`"${name}" is no browser: ${ENGINES.join(', ')}.`);

/** @type {{ passed: number, failed: number }} */
const total = { passed: 0, failed: 0 };
const started = Date.now();
const everything = positionals.length === 0 && !values.matrix;

await installPackages();
const engines = await installBrowsers(
  ENGINES.filter((engine) => named.length === 0 || named.includes(engine)),
);

const types = await step('types', compile);
const tests = chooseTests();
if (!types && everything) finish();

const needsBuild =
  tests.page.length > 0 || tests.node.some((file) => file.includes(join('test', 'contract')));
await Promise.all([
  everything && checkText(),
  needsBuild &&
    !values['no-build'] &&
    step('build', () => run(process.execPath, ['scripts/build.mjs', '--compiled'])),
]);
if (everything)
  await step('sizes', () => run(process.execPath, [join(BUILD, 'test/bench/bench.js'), '--check']));
// Page tests open browsers of their own and count on quiet cores; the others don't.
await Promise.all([runTests('node', tests.node), runTests('browser', tests.browser)]);
await runTests('page', tests.page);
// Once more on what careleaf.js has of Lit.
if (values.matrix && positionals.length === 0)
  await runTests('browser', filesBelow(join(BUILD, 'test')).filter(isOfElements), {
    CARELEAF_LIT: 'bundled',
  });
finish();

async function checkText() {
  await step('lint', () => runTool('oxlint', ['--quiet']));
  await step('format', () => runTool('prettier', ['--check', '--log-level', 'warn', '.']));
}

/** The compiled tests by runner: all of them, or those that the command line names by their sources. */
function chooseTests() {
  const wanted = positionals.map((path) => {
    const source = relative('.', path);
    return statSync(source, { throwIfNoEntry: false })?.isDirectory()
      ? `${source}${sep}`
      : source.replace(/\.ts$/, '.js');
  });
  const all = filesBelow(join(BUILD, 'test')).filter((file) => file.endsWith('.test.js'));
  const chosen = all.filter((file) =>
    wanted.length
      ? wanted.some((path) => relative(BUILD, file).startsWith(path))
      : file.endsWith('.matrix.test.js') === Boolean(values.matrix),
  );
  if (chosen.length === 0) stop(`No test matches ${positionals.join(' ')}.`);
  const node = chosen.filter((file) => file.endsWith('.node.test.js'));
  const page = chosen.filter((file) => /\.(?:page|matrix)\.test\.js$/.test(file));
  return { node, page, browser: chosen.filter((file) => !node.includes(file) && !page.includes(file)) };
}

/** @param {string} file */
function isOfElements(file) {
  const [kind, ...more] = relative(join(BUILD, 'test'), file).split(sep);
  return /^(?:components|internal)$/.test(kind ?? '') && /^[^.]+\.test\.js$/.test(more.at(-1) ?? '');
}

/**
 * Runs the tests of one kind and adds up their counts.
 *
 * @param {'node' | 'browser' | 'page'} kind
 * @param {readonly string[]} files
 * @param {Record<string, string>} [more] environment
 */
async function runTests(kind, files, more = {}) {
  if (files.length === 0) {
    if (!everything) return;
    total.failed++;
    console.log(`✖ ${kind} tests: there are none`);
    return;
  }
  const counts = `.cache/counts/${kind}.json`;
  rmSync(counts, { force: true });
  const environment = { ...more, CARELEAF_COUNTS: counts, CARELEAF_BROWSERS: engines.join(',') };
  const begun = Date.now();
  // A file that never ends, since a test that failed has left its browser open, is a failure with a name.
  const minutes = files.some((file) => file.includes('.matrix.')) ? 60 : 15;
  const parameters = [
    '--test',
    `--test-timeout=${minutes * 60_000}`,
    '--test-reporter=./scripts/node-reporter.mjs',
    '--test-reporter-destination=stdout',
  ];
  let { ok, output } = await (kind === 'browser'
    ? runInBrowsers(files, environment)
    : run(
        process.execPath,
        [...parameters, `--test-concurrency=${kind === 'page' ? 1 : availableParallelism()}`, ...files],
        { environment },
      ));
  let { passed, failed, inFirefox } = readCounts(counts);
  // Firefox 153's accessibility service now and then stops to know a page: plain buttons lose their names too, until the page is
  // left. Asked again in a browser of its own, a fault of ours shows again. Faults in other browsers stay what they are.
  for (const [file, before] of Object.entries(inFirefox ?? {})) {
    const again = await runInBrowsers([file], { ...environment, CARELEAF_BROWSERS: 'firefox' });
    const second = readCounts(counts);
    output += `\nOnce more in a Firefox of its own, after ${before} failed:\n${again.output}`;
    failed += second.failed - before;
    passed += before - second.failed;
    ok = failed === 0;
  }
  total.passed += passed;
  // A runner that ends badly without naming a test, or that counted none, has failed all the same.
  total.failed += Math.max(failed, ok && passed > 0 ? 0 : 1);
  report(
    `${kind} tests (${passed} passed, ${failed} failed)`,
    ok && passed > 0 && failed === 0,
    begun,
    output,
  );
}

/**
 * @param {readonly string[]} files
 * @param {Record<string, string>} environment
 */
function runInBrowsers(files, environment) {
  const parameters = ['--static-logging', ...files.flatMap((file) => ['--files', file])];
  return runTool('@web/test-runner:wtr', parameters, { environment });
}

/**
 * @param {string} file
 * @returns {{ passed: number, failed: number, inFirefox?: Record<string, number> }}
 */
function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/**
 * One step that passes or fails as a whole.
 *
 * @param {string} name
 * @param {() => Promise<import('./run.mjs').Ended>} work
 */
async function step(name, work) {
  const begun = Date.now();
  const { ok, output } = await work();
  total[ok ? 'passed' : 'failed']++;
  report(name, ok, begun, ok ? '' : output);
  return ok;
}

/**
 * @param {string} name
 * @param {boolean} ok
 * @param {number} begun
 * @param {string} output
 */
function report(name, ok, begun, output) {
  if (output.trim()) console.log(output.trim());
  console.log(`${ok ? '✔' : '✖'} ${name}, ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}

function finish() {
  console.log(`${((Date.now() - started) / 1000).toFixed(0)} s, browsers: ${engines.join(', ') || 'none'}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed ? 1 : 0);
}
