/**
 * Prints what careleaf costs, beside plain HTML and Lit elements that do nothing.
 *
 * `--check`: only the sizes, and fails where one exceeds its budget. `--lower`: lowers budgets. `--only NAME`, more than once if
 * wanted: only these measures. `--rounds N`: how often the quick ones are repeated; the long ones less often.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Budgets, lowered, overBudget } from './budget.js';
import { articleFile } from './measures/article-file.js';
import { clicks } from './measures/clicks.js';
import { languageChange } from './measures/language-change.js';
import { layoutShift } from './measures/layout-shift.js';
import { citations, items } from './measures/many.js';
import { requests } from './measures/requests.js';
import { allSizes, sizeRows } from './measures/sizes.js';
import { startUp } from './measures/start-up.js';
import { withoutScript } from './measures/without-script.js';
import { figures, table } from './print.js';
import type { Row } from './row.js';
import { moduleCosts, type Sizes } from './sizes.js';

const BUDGETS = 'test/bench/budget.json';

/** In the order of the table. */
const MEASURES: Readonly<Record<string, (rounds: number) => Promise<Row[]>>> = {
  sizes: async () => sizeRows(await allSizes()),
  requests,
  'start-up': startUp,
  'layout-shift': layoutShift,
  items: (rounds) => items(Math.ceil(rounds / 2)),
  citations: (rounds) => citations(Math.ceil(rounds / 2)),
  clicks: (rounds) => clicks(Math.ceil((rounds * 2) / 3)),
  'without-script': withoutScript,
  'article-file': articleFile,
  'language-change': languageChange,
};

const { values } = parseArgs({
  options: {
    check: { type: 'boolean' },
    lower: { type: 'boolean' },
    only: { type: 'string', multiple: true },
    rounds: { type: 'string', default: '9' },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds ${values.rounds}: write a whole number from 1 on.`);
for (const name of values.only ?? [])
  if (!MEASURES[name]) throw new Error(`--only ${name}: write one of ${Object.keys(MEASURES).join(', ')}.`);
if (!existsSync('dist/careleaf.js')) throw new Error('There is no dist/: run npm run build first.');

if (!values.only) {
  const sizes = await allSizes();
  printSizes(sizes);
  checkBudgets(sizes);
  if (!values.check) printModules();
}
if (!values.check) await printFigures(values.only ?? Object.keys(MEASURES));

function printSizes(sizes: ReadonlyMap<string, Sizes>): void {
  console.log('\nSizes in bytes\n');
  const rows = [...sizes].map(([file, { raw, gzip, brotli }]) => [file, raw, gzip, brotli]);
  console.log(table(['dist/', 'raw', 'gzip', 'brotli'], rows));
}

function checkBudgets(sizes: ReadonlyMap<string, Sizes>): void {
  const budgets = JSON.parse(readFileSync(BUDGETS, 'utf8')) as Budgets;
  const measured = Object.fromEntries([...sizes].map(([file, { brotli }]) => [file, brotli]));
  const rows = Object.entries(budgets.brotli).map(([file, { budget, goal }]) => [
    file,
    measured[file] ?? 0,
    budget,
    goal,
  ]);
  console.log('\nBudgets, brotli bytes\n');
  console.log(table(['', 'now', 'budget', 'goal'], rows));
  const faults = overBudget(budgets, measured);
  if (values.lower) writeFileSync(BUDGETS, `${JSON.stringify(lowered(budgets, measured), null, 2)}\n`);
  if (faults.length) {
    console.error(`\n${faults.join('\n')}`);
    process.exitCode = 1;
  }
}

function printModules(): void {
  console.log('\nInside careleaf.js: minified bytes, and how much smaller it were without them (brotli)\n');
  const costs = moduleCosts('dist/careleaf.js', '.cache/careleaf.js.map');
  const rows = costs.map(({ module, bytes, brotli }) => [module, bytes, brotli]);
  console.log(table(['module', 'minified', 'brotli'], rows));
}

async function printFigures(names: readonly string[]): Promise<void> {
  const rows: Row[] = [];
  for (const [name, measure] of Object.entries(MEASURES)) {
    if (!names.includes(name)) continue;
    const begun = performance.now();
    rows.push(...(await measure(rounds)));
    console.error(`${name}: ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  }
  console.log(`
Beside plain HTML in Chromium, medians of interleaved rounds. Without a unit: so many times plain HTML, whose own time stands
in brackets. “Lit alone” are Lit elements of the same number that do nothing. Sizes are brotli.
`);
  console.log(figures(rows));
}
