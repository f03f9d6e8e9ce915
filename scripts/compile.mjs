import { readdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { runTool } from './run.mjs';

/** Where TypeScript's output lies: the tests run it, the bundle is made of it. */
export const BUILD = '.cache/build';

/**
 * Compiles src, test, stories and scripts. Output of sources that are gone is removed, so that no old test runs.
 * Files are written although there are type errors: whoever works on one file is not held up by another.
 *
 * @returns {Promise<import('./run.mjs').Ended>} `ok` when there is no type error; `output` lists them.
 */
export async function compile() {
  const { ok, output } = await runTool('typescript:tsc', ['--listEmittedFiles', '--pretty', 'false']);
  const emitted = new Set();
  const faults = [];
  for (const line of output.split(/\r?\n/)) {
    if (line.startsWith('TSFILE: ')) emitted.add(resolve(line.slice('TSFILE: '.length)));
    else if (line) faults.push(line);
  }
  if (emitted.size)
    for (const file of filesBelow(BUILD)) if (!emitted.has(resolve(file))) rmSync(file, { force: true });
  return { ok, output: faults.join('\n') };
}

/**
 * Paths of all files below a folder, sorted; none when there is no such folder.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function filesBelow(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative('.', join(entry.parentPath, entry.name)))
      .sort();
  } catch {
    return [];
  }
}
