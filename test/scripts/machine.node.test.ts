import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { debianPackages } from '../../scripts/install-browsers.mjs';
import { isOutdated, nodeFault } from '../../scripts/install.mjs';

/** A machine with these programs and nothing else. */
const machine = (
  platform: NodeJS.Platform,
  programs: string[],
  environment: Record<string, string> = {},
) => ({
  platform,
  environment: { PATH: '/usr/bin', ...environment },
  home: '/home/me',
  exists: (path: string) => programs.map((program) => join(program)).includes(join(path)),
  list: (path: string) => (path === '/usr/lib' ? ['aarch64-linux-gnu'] : []),
});

describe('browsers are found', () => {
  test('on Debian', () => {
    const browser = '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
    const programs = ['chromium', 'firefox-esr', 'WebKitWebDriver', 'Xvfb'].map((name) => `/usr/bin/${name}`);
    assert.deepEqual(findBrowsers(machine('linux', [...programs, browser])), {
      chromium: '/usr/bin/chromium',
      firefox: '/usr/bin/firefox-esr',
      webkit: { driver: '/usr/bin/WebKitWebDriver', browser, display: '/usr/bin/Xvfb' },
    });
  });
  test('on macOS', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const firefox = '/home/me/Applications/Firefox.app/Contents/MacOS/firefox';
    assert.deepEqual(findBrowsers(machine('darwin', [chrome, firefox])), { chromium: chrome, firefox });
  });
  test('on Windows', () => {
    const folders = { PROGRAMFILES: 'C:/Program Files', 'PROGRAMFILES(X86)': 'C:/Program Files (x86)' };
    const edge = join('C:/Program Files (x86)', 'Microsoft/Edge/Application/msedge.exe');
    assert.deepEqual(findBrowsers(machine('win32', [edge], folders)), { chromium: edge });
  });
  test('where the environment says', () => {
    const named = { CHROME_PATH: '/opt/chrome', FIREFOX_PATH: '/opt/firefox' };
    assert.deepEqual(findBrowsers(machine('linux', ['/usr/bin/chromium'], named)), {
      chromium: '/opt/chrome',
      firefox: '/opt/firefox',
    });
  });
  test('or not, and WebKit only whole', () => {
    assert.deepEqual(findBrowsers(machine('linux', ['/usr/bin/WebKitWebDriver'])), {});
  });
});

describe('missing browsers are installed', () => {
  test('on Debian, each package once', () => {
    const packages = debianPackages(['chromium', 'webkit'], 'NAME="Debian"\nID=debian\n');
    assert.deepEqual(packages, ['chromium', 'fonts-dejavu-core', 'webkit2gtk-driver', 'xvfb']);
  });
  test('on Ubuntu only WebKit, for the others are snaps there', () => {
    const system = 'ID=ubuntu\nID_LIKE=debian\n';
    assert.deepEqual(debianPackages(['chromium', 'firefox'], system), []);
    assert.ok(debianPackages(['webkit'], system).includes('webkit2gtk-driver'));
  });
  test('nowhere else', () => assert.deepEqual(debianPackages(['chromium'], 'ID=fedora\n'), []));
});

describe('Node', () => {
  test('is refused when it is too old, in one line', () => {
    for (const version of ['18.20.0', '20.18.3'])
      assert.match(nodeFault(version) ?? '', /20\.19 or later.*nodejs\.org/);
    for (const version of ['20.19.0', '20.20.2', '22.12.0', '24.0.1'])
      assert.equal(nodeFault(version), undefined);
  });
  test('is wanted as package.json says', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
    assert.equal(engines.node, '>=20.19');
  });
});

describe('packages are installed', () => {
  const lock = (packages: object) => JSON.stringify({ packages: { '': { version: '1.0.0' }, ...packages } });
  const a = { 'node_modules/a': { version: '1.0.0' } };
  test('when one is missing or has another version', () => {
    assert.equal(isOutdated(lock(a), lock({})), true);
    assert.equal(isOutdated(lock(a), lock({ 'node_modules/a': { version: '1.0.1' } })), true);
  });
  test('not when all are there, but for programs of other systems', () => {
    const other = { 'node_modules/a-win32': { version: '1.0.0', optional: true } };
    assert.equal(isOutdated(lock({ ...a, ...other }), lock(a)), false);
  });
});
