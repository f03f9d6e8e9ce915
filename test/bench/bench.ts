/** Prints sizes and times. `--check`: only the sizes, and fails where one exceeds its budget. `--lower`: lowers budgets. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { filesBelow } from '../../src/tools/build-files.js';
import { measureAlone } from './alone.js';
import { overBudget, type Budgets, lowered } from './budget.js';
import { table } from './print.js';
import { moduleCosts, sizesOf } from './sizes.js';
import { measureStartUp } from './start-up.js';

const BUDGETS = 'test/bench/budget.json';
const { values } = parseArgs({
  options: {
    check: { type: 'boolean' },
    lower: { type: 'boolean' },
    rounds: { type: 'string', default: '15' },
  },
});
if (!existsSync('dist/careleaf.js')) throw new Error('There is no dist/: run npm run build first.');

const files = filesBelow('dist').filter((file) =>
  /^[^/]+\.(?:js|css|json)$|^(?:locales|articles)\//.test(file),
);
const sizes = new Map(files.map((file) => [file, sizesOf(readFileSync(`dist/${file}`))]));
sizes.set('benefit list alone, with Lit', sizesOf(Buffer.from(await measureAlone('benefit-list'))));

console.log('\nSizes in bytes\n');
console.log(
  table(
    ['dist/', 'raw', 'gzip', 'brotli'],
    [...sizes].map(([file, { raw, gzip, brotli }]) => [file, raw, gzip, brotli]),
  ),
);

const budgets = JSON.parse(readFileSync(BUDGETS, 'utf8')) as Budgets;
const measured = Object.fromEntries([...sizes].map(([file, { brotli }]) => [file, brotli]));
console.log('\nBudgets, brotli bytes\n');
console.log(
  table(
    ['', 'now', 'budget', 'goal'],
    Object.entries(budgets.brotli).map(([file, { budget, goal }]) => [
      file,
      measured[file] ?? 0,
      budget,
      goal,
    ]),
  ),
);
const faults = overBudget(budgets, measured);
if (values.lower) writeFileSync(BUDGETS, `${JSON.stringify(lowered(budgets, measured), null, 2)}\n`);
if (faults.length) {
  console.error(`\n${faults.join('\n')}`);
  process.exitCode = 1;
}

if (!values.check) {
  console.log('\nInside careleaf.js: minified bytes, and how much smaller it were without them (brotli)\n');
  const costs = moduleCosts('dist/careleaf.js', '.cache/careleaf.js.map');
  console.log(
    table(
      ['module', 'minified', 'brotli'],
      costs.map(({ module, bytes, brotli }) => [module, bytes, brotli]),
    ),
  );

  console.log(
    `\nStart-up in Chromium, medians of ${values.rounds} rounds: milliseconds, and in units of plain HTML\n`,
  );
  const rows = await measureStartUp(Number(values.rounds));
  console.log(
    table(
      ['', 'main thread', 'ratio', '4x slower, cold', 'ratio'],
      rows.map(({ page, cpu, cpuRatio, slow, slowRatio }) => [
        page,
        cpu.toFixed(1),
        cpuRatio.toFixed(2),
        slow.toFixed(0),
        slowRatio.toFixed(2),
      ]),
    ),
  );
}
