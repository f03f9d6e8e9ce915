import { readFileSync } from 'node:fs';
import { findBrowsers } from './browsers.mjs';
import { stop } from './install.mjs';
import { run } from './run.mjs';

/** @typedef {(typeof import('./browsers.mjs').ENGINES)[number]} Engine */

/** Debian's packages; DejaVu, because its browsers come without any font. */
const DEBIAN = {
  chromium: ['chromium', 'fonts-dejavu-core'],
  firefox: ['firefox-esr', 'fonts-dejavu-core'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'fonts-dejavu-core'],
};

/** Ubuntu has Chromium and Firefox only as snaps, which can't see the profiles that tests make. */
const UBUNTU = { chromium: [], firefox: [], webkit: DEBIAN.webkit };

const HOW = {
  chromium: 'install Chrome (https://www.google.com/chrome) or Chromium, or set CHROME_PATH',
  firefox: 'install Firefox (https://www.mozilla.org/firefox), or set FIREFOX_PATH',
  webkit:
    process.platform === 'linux'
      ? 'install WebKitWebDriver, MiniBrowser and Xvfb (Debian, Ubuntu: webkit2gtk-driver and xvfb)'
      : 'it is tested on Linux only',
};

/**
 * Finds the wanted browsers; on Debian and Ubuntu gets missing ones where it may. Says in one line each what it goes
 * without, or ends the program where one can't be done without: Chromium always, all in CI.
 *
 * @param {readonly Engine[]} wanted
 * @returns {Promise<Engine[]>} Those that can be tested.
 */
export async function installBrowsers(wanted) {
  const missing = () => {
    const found = findBrowsers();
    return wanted.filter((engine) => !found[engine]);
  };
  if (missing().length) await installDebianPackages(missing());
  for (const engine of missing()) {
    const message = `${engine} was not found: ${HOW[engine]}.`;
    if (process.env['CI'] || engine === 'chromium') stop(message);
    console.log(`Left out: ${message}`);
  }
  const left = missing();
  return wanted.filter((engine) => !left.includes(engine));
}

/** @param {readonly Engine[]} engines */
async function installDebianPackages(engines) {
  const packages = debianPackages(engines, readSystem());
  if (packages.length === 0) return;
  const root = process.getuid?.() === 0;
  if (!root && !(await run('sudo', ['-n', 'true'])).ok) return;
  const apt = (/** @type {string[]} */ ...parameters) =>
    run(root ? 'apt-get' : 'sudo', [...(root ? [] : ['-n', 'apt-get']), ...parameters], {
      environment: { DEBIAN_FRONTEND: 'noninteractive' },
    });
  console.log(`Installing ${packages.join(', ')}…`);
  await apt('update', '-q');
  const { ok, output } = await apt('install', '-qy', '--no-install-recommends', ...packages);
  if (!ok) console.log(output);
}

/**
 * The packages to install for these engines; none where this isn't Debian or Ubuntu.
 *
 * @param {readonly Engine[]} engines
 * @param {string} system Text of `/etc/os-release`.
 * @returns {string[]}
 */
export function debianPackages(engines, system) {
  const names = `${/^ID=(.*)$/m.exec(system)?.[1]} ${/^ID_LIKE=(.*)$/m.exec(system)?.[1]}`;
  const packages = /ubuntu/.test(names) ? UBUNTU : /debian/.test(names) ? DEBIAN : undefined;
  return packages ? [...new Set(engines.flatMap((engine) => packages[engine]))] : [];
}

function readSystem() {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}
