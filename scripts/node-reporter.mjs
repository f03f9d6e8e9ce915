import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { inspect } from 'node:util';

/**
 * Reporter for `node --test`: prints failures, counts, and which files took longer than 10 s, and writes the counts to the file that
 * `CARELEAF_COUNTS` names. A file without tests and a test that is skipped count as failures.
 *
 * @param {AsyncIterable<{ type: string, data: any }>} events
 */
export default async function* nodeReporter(events) {
  const counts = { passed: 0, failed: 0 };
  /** @type {string[]} Names of the suites around the current test. */
  const path = [];
  /** @type {Record<string, number>} Milliseconds by file. */
  const spent = {};
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type === 'test:start') path.splice(data.nesting, Infinity, data.name);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.nesting === 0 && data.file) {
      spent[data.file] = (spent[data.file] ?? 0) + data.details.duration_ms;
    }
    if (data.details?.type === 'suite') continue;
    const fault = faultOf(type, data);
    if (fault === undefined) counts.passed++;
    else {
      counts.failed++;
      const name = [...path.slice(0, data.nesting), data.name].join(' > ');
      yield `✖ ${name}${data.file ? ` (${data.file}:${data.line})` : ''}\n${fault}\n\n`;
    }
  }
  yield `node: ${counts.passed} passed, ${counts.failed} failed\n`;
  const slowest = Object.entries(spent)
    .filter(([, milliseconds]) => milliseconds > 10_000)
    .sort(([, one], [, other]) => other - one);
  for (const [file, milliseconds] of slowest)
    yield `${(milliseconds / 1000).toFixed(0).padStart(6)} s  ${relative('.', file)}\n`;
  const file = process.env['CARELEAF_COUNTS'];
  if (!file) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(counts));
}

/**
 * What is wrong with a test, undefined when nothing is.
 *
 * @param {string} type
 * @param {any} data
 * @returns {string | undefined}
 */
function faultOf(type, data) {
  if (type === 'test:fail') {
    const { error } = data.details;
    // Its tests have been reported one by one.
    if (error?.failureType === 'subtestsFailed') return undefined;
    return indent(error?.cause instanceof Error ? inspect(error.cause) : inspect(error));
  }
  if (data.skip !== undefined || data.todo !== undefined) return indent('It is skipped.');
  // Node reports a file as if it were a test when it holds none.
  if (/\.test\.m?js$/.test(data.name)) return indent('The file holds no test.');
  return undefined;
}

/** @param {string} text */
const indent = (text) => text.replace(/^/gm, '    ');
