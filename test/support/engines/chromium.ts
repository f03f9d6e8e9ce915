import { type CDPSession, launch, type Protocol } from 'puppeteer-core';
import { markTarget } from './in-page.js';
import type { Accessible, AccessibleNode, BrowserOptions, Page } from './page.js';
import { puppeteerPage } from './puppeteer-page.js';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--js-flags=--expose-gc',
  // Sealed: a test that reaches for another host fails at once and the same everywhere.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  // Chromium refuses its sandbox to root, which is who tests in a container.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Starts Chromium, Chrome or Edge, headless, with a fresh profile. */
export async function openChromium(executablePath: string, options: BrowserOptions): Promise<Page> {
  const browser = await launch({
    executablePath,
    args: [...FLAGS, ...(options.chromiumFlags ?? [])],
    defaultViewport: { width: 1024, height: 768 },
  });
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  const session = await page.createCDPSession();
  // A headless window never gets the focus of a desktop, but readers have it.
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });

  return puppeteerPage(page, {
    engine: 'chromium',
    version: await browser.version(),
    media: async ({ colorScheme, reducedMotion, forcedColors, print }) => {
      await session.send('Emulation.setEmulatedMedia', {
        media: print ? 'print' : '',
        features: [
          { name: 'prefers-color-scheme', value: colorScheme ?? '' },
          { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : '' },
          { name: 'forced-colors', value: forcedColors ? 'active' : '' },
        ],
      });
      return 'done';
    },
    offline: async (offline) => {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', {
        offline,
        latency: 0,
        downloadThroughput: -1,
        uploadThroughput: -1,
      });
      return 'done';
    },
    accessible: async (target) => {
      await page.evaluate(markTarget, target);
      const { result } = await session.send('Runtime.evaluate', { expression: 'globalThis.careleafTarget' });
      const { objectId } = result;
      const { nodes } = await session.send('Accessibility.getPartialAXTree', {
        ...(objectId === undefined ? {} : { objectId }),
        fetchRelatives: false,
      });
      return describeNode(nodes[0]);
    },
    accessibilityTree: () => wholeTree(session),
    // The protocol's own types know only literal method names, and the caller has a string.
    devtools: (method, parameters) =>
      (session.send as (method: string, parameters?: object) => Promise<unknown>).call(
        session,
        method,
        parameters,
      ),
    close: () => browser.close(),
  });
}

function describeNode(node: Protocol.Accessibility.AXNode | undefined): Accessible {
  const states: Record<string, string | boolean | number> = {};
  for (const { name, value } of node?.properties ?? []) {
    const state: unknown = value.value;
    if (typeof state === 'string' || typeof state === 'number' || typeof state === 'boolean')
      states[name] = state;
  }
  const role: unknown = node?.ignored ? 'none' : node?.role?.value;
  const name: unknown = node?.name?.value;
  return { role: typeof role === 'string' ? role : '', name: typeof name === 'string' ? name : '', states };
}

async function wholeTree(session: CDPSession): Promise<AccessibleNode> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const children = (node: Protocol.Accessibility.AXNode): AccessibleNode[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      // An inline text box is a line of a text node: layout, not meaning.
      if (!child || child.role?.value === 'InlineTextBox') return [];
      return child.ignored ? children(child) : { ...describeNode(child), children: children(child) };
    });
  const [root] = nodes;
  return { ...describeNode(root), children: root ? children(root) : [] };
}
