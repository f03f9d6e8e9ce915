import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { BrowserLauncher, TestRunnerPlugin } from '@web/test-runner-core';
import { type Engine, type Json, type Media, openBrowser, type Page, type Target } from './drive.js';

/** What a test in the page may ask of the browser around it. */
export type Command =
  | { readonly name: 'press'; readonly keys: readonly string[] }
  | { readonly name: 'type'; readonly text: string }
  | { readonly name: 'click' | 'tap' | 'hover' | 'accessible'; readonly target: Target }
  | { readonly name: 'drag'; readonly from: Target; readonly to: Target }
  | { readonly name: 'viewport'; readonly width: number; readonly height: number }
  | { readonly name: 'media'; readonly media: Media }
  | { readonly name: 'accessibilityTree' }
  | { readonly name: 'devtools'; readonly method: string; readonly parameters: Record<string, Json> }
  | { readonly name: 'screenshot'; readonly file: string };

/** Name of the message that carries a command. */
export const COMMAND = 'careleaf';

const pages = new WeakMap<object, Promise<Page>>();

/** Runs test files in one browser, one after the other, so that each has the focus. */
export function browserLauncher(engine: Engine): BrowserLauncher {
  let active: string | undefined;
  const pageOf = () => {
    const open = pages.get(launcher) ?? openBrowser(engine);
    pages.set(launcher, open);
    return open;
  };
  const close = async () => {
    const open = pages.get(launcher);
    pages.delete(launcher);
    await within(
      10_000,
      Promise.resolve(open).then((page) => page?.close()),
    ).catch(() => undefined);
  };
  const launcher: BrowserLauncher = {
    name: engine,
    type: 'careleaf',
    concurrency: 1,
    startSession: async (id, url) => {
      active = id;
      const visit = async () => {
        const page = await pageOf();
        await page.viewport({ width: 1024, height: 768 });
        await page.media({});
        await page.goto(url);
      };
      // A browser that an earlier file has brought down must not cost the files that follow.
      await within(30_000, visit()).catch(async () => {
        await close();
        await visit();
      });
    },
    isActive: (id) => id === active,
    // Asked when a page has fallen silent, which may be because the browser has died.
    getBrowserUrl: () =>
      within(
        5000,
        pageOf().then((page) => page.url()),
      ).catch(() => undefined),
    stopSession: async () => {
      active = undefined;
      // Ends whatever a test has left running.
      await within(
        30_000,
        pageOf().then((page) => page.goto('about:blank')),
      ).catch(close);
      return {};
    },
    stop: close,
    startDebugSession: () =>
      Promise.reject(new Error('Open the printed address in your own browser instead.')),
  };
  return launcher;
}

/** Carries out the commands of `commands.ts` in the browser that the test runs in. */
export function commandPlugin(): TestRunnerPlugin<Command> {
  return {
    name: 'careleaf-commands',
    executeCommand: async ({ command, payload, session }) => {
      const open = pages.get(session.browser);
      if (command !== COMMAND || !payload || !open) return undefined;
      const value = await carryOut(payload, await open);
      // The runner takes an empty answer for a command that nobody knows.
      return { value: value ?? null };
    },
  };
}

/** The promise's result, unless it takes longer than so many milliseconds. */
function within<T>(limit: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`It took longer than ${limit} ms.`)), limit);
    promise.then(resolve, reject).finally(() => clearTimeout(late));
  });
}

async function carryOut(command: Command, page: Page): Promise<unknown> {
  switch (command.name) {
    case 'press':
      return page.press(...command.keys);
    case 'type':
      return page.type(command.text);
    case 'click':
      return page.click(command.target);
    case 'tap':
      return page.tap(command.target);
    case 'hover':
      return page.hover(command.target);
    case 'drag':
      return page.drag(command.from, command.to);
    case 'viewport':
      return page.viewport(command);
    case 'media':
      return page.media(command.media);
    case 'accessible':
      return page.accessible(command.target);
    case 'accessibilityTree':
      return page.accessibilityTree();
    case 'devtools':
      return page.devtools(command.method, command.parameters);
    case 'screenshot': {
      const path = resolve(join('.cache/screenshots', page.engine, `${command.file}.png`));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, await page.screenshot());
      return path;
    }
  }
}
