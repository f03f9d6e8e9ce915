import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * @typedef {object} Ended
 * @property {boolean} ok Whether it ended with code 0.
 * @property {string} output Standard output and errors, unless they were shown at once.
 */

/**
 * Runs a program to its end. Never throws: a program that can't be started has failed.
 *
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {{ show?: boolean, environment?: Record<string, string> }} [options] `show` prints while it runs.
 * @returns {Promise<Ended>}
 */
export function run(command, parameters, { show = false, environment = {} } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, parameters, {
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    });
    const keep = (/** @type {Buffer} */ data) => void (output += data.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ ok: false, output: `${output}${command}: ${error.message}\n` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/**
 * Runs a command of an installed package by its own script, since `node_modules/.bin` differs between systems.
 *
 * @param {string} name Package, or `package:command` where the two names differ.
 * @param {readonly string[]} parameters
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runTool(name, parameters, options) {
  const [packageName = name, command = packageName] = name.split(':');
  const require = createRequire(import.meta.url);
  const folder = require.resolve.paths(packageName)?.map((path) => join(path, packageName)) ?? [];
  for (const path of folder) {
    try {
      const { bin } = require(join(path, 'package.json'));
      const file = typeof bin === 'string' ? bin : bin[command];
      return run(process.execPath, [join(path, file), ...parameters], options);
    } catch {
      // Not in this node_modules folder: look one level higher.
    }
  }
  return Promise.resolve({ ok: false, output: `${name} is not installed in ${dirname(import.meta.url)}.\n` });
}
