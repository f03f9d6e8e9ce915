import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inspect } from 'node:util';

/**
 * Reporter for `node --test`: prints failures and a last line of counts, and writes the counts to the file that
 * `CARELEAF_COUNTS` names. A file without tests and a test that is skipped count as failures.
 *
 * @param {AsyncIterable<{ type: string, data: any }>} events
 */
export default async function* nodeReporter(events) {
  const counts = { passed: 0, failed: 0 };
  /** @type {string[]} Names of the suites around the current test. */
  const path = [];
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type === 'test:start') path.splice(data.nesting, Infinity, data.name);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
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
