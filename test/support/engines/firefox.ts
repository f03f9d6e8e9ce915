import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from 'puppeteer-core';
import WebSocket from 'ws';
import { markTarget } from './in-page.js';
import { connectMarionette, isRecord, type Marionette } from './marionette.js';
import type { AccessibleNode, BrowserOptions, Page } from './page.js';
import { startProgram, temporaryFolder, until } from './processes.js';
import { puppeteerPage } from './puppeteer-page.js';

const PREFERENCES: BrowserOptions['firefoxPreferences'] = {
  'marionette.port': 0,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  // Otherwise Tab leaves the page for the browser's own buttons after the last control.
  'browser.toolbars.keyboard_navigation': false,
};

/**
 * Starts Firefox, headless, with a fresh profile. Puppeteer drives it over BiDi; Marionette, in the same session, tells
 * roles and names and emulates media.
 */
export async function openFirefox(executablePath: string, options: BrowserOptions): Promise<Page> {
  const profile = temporaryFolder();
  const preferences = { ...PREFERENCES, ...options.firefoxPreferences };
  writeFileSync(
    join(profile.path, 'user.js'),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );
  const program = startProgram(
    executablePath,
    [
      ...['--headless', '--no-remote', '--profile', profile.path],
      ...['--marionette', '--remote-debugging-port=0', '--remote-allow-system-access'],
    ],
    { stdio: 'ignore' },
  );
  const marionette = await connectMarionette(profile.path);
  const session = await marionette.send('WebDriver:NewSession', { webSocketUrl: true });
  if (!isRecord(session) || !isRecord(session['capabilities'])) throw new Error('Firefox began no session.');
  const transport = await sessionTransport(session, String(session['capabilities']['webSocketUrl']));
  const browser = await connect({ transport, protocol: 'webDriverBiDi', defaultViewport: null });
  const [page] = await browser.pages();
  if (!page) throw new Error('Firefox has no page.');
  await page.bringToFront();
  await page.setViewport({ width: 1024, height: 768 });

  return puppeteerPage(page, {
    engine: 'firefox',
    version: await browser.version(),
    media: async ({ colorScheme, reducedMotion, forcedColors, print }) => {
      await inBrowser(marionette, `Object.assign(gBrowser.selectedBrowser.browsingContext, arguments[0])`, {
        prefersColorSchemeOverride: colorScheme ?? 'none',
        prefersReducedMotionOverride: reducedMotion ? 'reduce' : 'none',
        forcedColorsOverride: forcedColors ? 'active' : 'none',
        mediumOverride: print ? 'print' : '',
      });
      return 'done';
    },
    offline: async (off) => {
      await inBrowser(
        marionette,
        `gBrowser.selectedBrowser.browsingContext.forceOffline = arguments[0]`,
        off,
      );
      return 'done';
    },
    accessible: async (target) => {
      const states = await page.evaluate(markTarget, target);
      const element = await marionette.send('WebDriver:ExecuteScript', {
        script: 'return window.careleafTarget',
        args: [],
      });
      const id = isRecord(element) ? Object.values(element)[0] : undefined;
      return {
        role: String(await marionette.send('WebDriver:GetComputedRole', { id })),
        name: String(await marionette.send('WebDriver:GetComputedLabel', { id })),
        states,
      };
    },
    // The first question starts the accessibility service, which then needs a moment for the page.
    accessibilityTree: () =>
      until(
        'the accessibility tree',
        async () => (await inBrowser(marionette, READ_TREE)) as AccessibleNode | null,
      ),
    devtools: () => Promise.reject(new Error('Firefox has no DevTools protocol.')),
    close: async () => {
      await browser.disconnect();
      marionette.close();
      await program.stop();
      profile.remove();
    },
  });
}

/** Runs a script with the browser's own rights. */
async function inBrowser(marionette: Marionette, script: string, ...args: unknown[]): Promise<unknown> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    return await marionette.send('WebDriver:ExecuteScript', { script, args, sandbox: 'system' });
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

/** Reads what Firefox tells assistive technology about the page. */
const READ_TREE = `
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const names = (node) => {
    const state = {}, extra = {};
    node.getState(state, extra);
    const list = service.getStringStates(state.value, extra.value);
    return Array.from({ length: list.length }, (_, index) => list.item(index));
  };
  const read = (node) => {
    const states = {};
    for (const name of names(node)) if (name === 'expanded' || name === 'focused' || name === 'pressed') states[name] = true;
      else if (name === 'collapsed') states.expanded = false;
    const level = node.attributes && node.attributes.has('level') ? Number(node.attributes.getStringProperty('level')) : 0;
    if (level) states.level = level;
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(read(child));
    return { role: node.computedARIARole || service.getStringRole(node.role), name: node.name ?? '', states, children };
  };
  const page = service.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild;
  return !page || names(page).includes('busy') ? null : read(page);`;

/**
 * Puppeteer always asks for a new session, but Firefox has one at a time and it is Marionette's: this transport answers
 * that question itself and passes on everything else.
 */
async function sessionTransport(session: Record<string, unknown>, url: string) {
  const socket = new WebSocket(url, { maxPayload: 256 * 1024 * 1024 });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve());
    socket.once('error', reject);
  });
  const transport: {
    onmessage?: (message: string) => void;
    onclose?: () => void;
    send(message: string): void;
    close(): void;
  } = {
    send: (message) => {
      const command: unknown = JSON.parse(message);
      if (isRecord(command) && command['method'] === 'session.new')
        queueMicrotask(() =>
          transport.onmessage?.(JSON.stringify({ type: 'success', id: command['id'], result: session })),
        );
      else socket.send(message);
    },
    close: () => socket.close(),
  };
  socket.on('message', (data: Buffer) => transport.onmessage?.(data.toString()));
  socket.on('close', () => transport.onclose?.());
  return transport;
}
