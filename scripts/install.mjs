import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';

/**
 * Says what is wrong with the running Node, if anything is.
 *
 * @param {string} version Such as `20.19.0`.
 * @returns {string | undefined}
 */
export function nodeFault(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return undefined;
  return `careleaf needs Node 20.19 or later; this is Node ${version}. Get one at https://nodejs.org/en/download`;
}

/**
 * Whether what is installed differs from the lock file. Compares versions, not dates: a checkout changes dates.
 *
 * @param {string} lock Text of `package-lock.json`.
 * @param {string} installed Text of `node_modules/.package-lock.json`.
 */
export function isOutdated(lock, installed) {
  const wanted = JSON.parse(lock).packages;
  const present = JSON.parse(installed).packages;
  return Object.entries(wanted).some(([path, { version, optional }]) => {
    const other = present[path]?.version;
    // Programs for other systems are optional, and absent here.
    return path !== '' && (other === undefined ? !optional : other !== version);
  });
}

/** Checks Node and installs the packages if they are missing or outdated. Ends the program when that fails. */
export async function installPackages() {
  const fault = nodeFault(process.versions.node);
  if (fault) stop(fault);
  const installed = 'node_modules/.package-lock.json';
  if (
    existsSync(installed) &&
    !isOutdated(readFileSync('package-lock.json', 'utf8'), readFileSync(installed, 'utf8'))
  )
    return;
  console.log('Installing packages…');
  const npm = process.env['npm_execpath'];
  const parameters = ['ci', '--no-audit', '--no-fund'];
  const { ok } = npm
    ? await run(process.execPath, [npm, ...parameters], { show: true })
    : await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', parameters, { show: true });
  if (!ok) stop('npm ci failed: see above.');
}

/**
 * Ends the program with a message.
 *
 * @param {string} message
 * @returns {never}
 */
export function stop(message) {
  console.error(message);
  process.exit(1);
}
