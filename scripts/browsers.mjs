import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * @typedef {object} WebKitParts What a run in WebKit needs: its driver, the browser, and a virtual display.
 * @property {string} driver Path of `WebKitWebDriver`.
 * @property {string} browser Path of `MiniBrowser`, which has no headless mode.
 * @property {string} display Path of `Xvfb`.
 */

/**
 * @typedef {object} Browsers The browsers of this machine; what isn't there is left out.
 * @property {string} [chromium] Path of Chromium, Chrome or Edge.
 * @property {string} [firefox] Path of Firefox.
 * @property {WebKitParts} [webkit]
 */

/**
 * @typedef {object} Machine What the search looks at; tests describe other machines by it.
 * @property {NodeJS.Platform} [platform]
 * @property {Record<string, string | undefined>} [environment]
 * @property {string} [home]
 * @property {(path: string) => boolean} [exists] Whether the path is a program.
 * @property {(path: string) => string[]} [list] Names in a folder, none when there is no such folder.
 */

/** Engines in the order in which they are tested. */
export const ENGINES = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

const MAC_APPS = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};
const WINDOWS_APPS = {
  chromium: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
  firefox: ['Mozilla Firefox/firefox.exe'],
};
const LINUX_COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
};

/**
 * Finds the browsers in the usual places of Linux, macOS and Windows. `CHROME_PATH` and `FIREFOX_PATH` come first.
 * WebKit is looked for on Linux only: elsewhere its driver needs the user's consent in a dialogue.
 *
 * @param {Machine} [machine] Default: this one.
 * @returns {Browsers}
 */
export function findBrowsers(machine = {}) {
  const {
    platform = process.platform,
    environment = process.env,
    home = homedir(),
    exists = isProgram,
    list = namesIn,
  } = machine;
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = (/** @type {string} */ name) =>
    folders.map((folder) => join(folder, name)).find((path) => exists(path));

  const places = (/** @type {'chromium' | 'firefox'} */ engine) => {
    if (platform === 'darwin')
      return ['/Applications', join(home, 'Applications')].flatMap((folder) =>
        MAC_APPS[engine].map((app) => join(folder, app)),
      );
    if (platform === 'win32')
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
        .flatMap((name) => environment[name] ?? [])
        .flatMap((folder) => WINDOWS_APPS[engine].map((app) => join(folder, app)));
    return LINUX_COMMANDS[engine].flatMap((name) => onPath(name) ?? []);
  };

  /** @type {Browsers} */
  const found = {};
  const chromium = environment['CHROME_PATH'] || places('chromium').find((path) => exists(path));
  if (chromium) found.chromium = chromium;
  const firefox = environment['FIREFOX_PATH'] || places('firefox').find((path) => exists(path));
  if (firefox) found.firefox = firefox;
  if (platform === 'linux') {
    const driver = onPath('WebKitWebDriver');
    const display = onPath('Xvfb');
    const browser = miniBrowserPlaces(list).find((path) => exists(path));
    if (driver && display && browser) found.webkit = { driver, browser, display };
  }
  return found;
}

/** @param {(path: string) => string[]} list */
function miniBrowserPlaces(list) {
  // Debian: /usr/lib/TRIPLET/webkit2gtk-4.1, Fedora: /usr/libexec/webkit2gtk-4.1, Arch: /usr/lib/webkit2gtk-4.1.
  const roots = [
    '/usr/libexec',
    '/usr/lib',
    '/usr/lib64',
    ...list('/usr/lib').map((name) => `/usr/lib/${name}`),
  ];
  return roots.flatMap((root) =>
    ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((version) => `${root}/${version}/MiniBrowser`),
  );
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} path */
function namesIn(path) {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
