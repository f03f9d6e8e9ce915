/**
 * A real keyboard, pointer and window for tests that run in the page. The same in every engine; where an engine can't,
 * the promise says `unsupported`, and the test decides what to do about it.
 */
import { executeServerCommand } from '@web/test-runner-commands';
import type { Command } from './browser-runner.js';
import { pointOf } from './engines/in-page.js';
import type { Accessible, AccessibleNode, Engine, Json, Media, Support } from './engines/page.js';

/** An element of the page, or a point in the viewport in CSS pixels. */
export type Place = Element | { readonly x: number; readonly y: number };

/** The engine that this test runs in. */
export const engine: Engine = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

/** Presses keys one after the other, as `Tab`, `Shift+Tab`, `Enter`, `Space`, `Escape`, `ArrowDown` or `a`. */
export const press = async (...keys: readonly string[]): Promise<void> =>
  void (await run({ name: 'press', keys }));

/** Types text into what has the focus. */
export const type = async (text: string): Promise<void> => void (await run({ name: 'type', text }));

/**
 * Presses the left mouse button on the middle of the element's first box, after scrolling it into view.
 * @throws when it has no box or is covered.
 */
export const click = async (place: Place): Promise<void> =>
  void (await run({ name: 'click', target: await pointAt(place) }));

/** As `click`, by a finger. WebKitGTK's driver makes a mouse click of it. */
export const tap = async (place: Place): Promise<void> =>
  void (await run({ name: 'tap', target: await pointAt(place) }));

/** Moves the mouse there. */
export const hover = async (place: Place): Promise<void> =>
  void (await run({ name: 'hover', target: await pointAt(place) }));

/** Presses the mouse at one place, moves, and releases it at the other. */
export const drag = async (from: Place, to: Place): Promise<void> =>
  void (await run({ name: 'drag', from: await pointAt(from), to: await pointAt(to) }));

/** Resizes the window to this many CSS pixels; undone after the test. WebKitGTK: at least 447 wide, else use a frame. */
export const viewport = async (width: number, height: number): Promise<Support> =>
  (await changing({ name: 'viewport', width, height })) as Support;

/** Emulates a colour scheme, forced colours, reduced motion or paper; undone after the test. Not in WebKitGTK. */
export const media = async (wishes: Media): Promise<Support> =>
  (await changing({ name: 'media', media: wishes })) as Support;

/** Role, name and states of an element, also in shadow roots, as the engine computes them. */
export const accessible = async (element: Element): Promise<Accessible> => {
  (globalThis as { careleafTarget?: Element }).careleafTarget = element;
  return (await run({ name: 'accessible', target: { marked: true } })) as Accessible;
};

/** The accessibility tree of the whole page in Chromium and Firefox. */
export const accessibilityTree = async (): Promise<AccessibleNode | 'unsupported'> =>
  (await run({ name: 'accessibilityTree' })) as AccessibleNode | 'unsupported';

/** A command of the Chrome DevTools protocol, for tests that are Chromium's only. */
export const devtools = (method: string, parameters: Record<string, Json> = {}): Promise<unknown> =>
  run({ name: 'devtools', method, parameters });

/** Writes the visible page to `.cache/screenshots/ENGINE/FILE.png` and says where. */
export const screenshot = async (file: string): Promise<string> =>
  String(await run({ name: 'screenshot', file }));

/** Takes back what `viewport` and `media` have changed; `fixture.ts` does so after each test. */
export async function restoreBrowser(): Promise<void> {
  if (changed.delete('viewport')) await run({ name: 'viewport', width: 1024, height: 768 });
  if (changed.delete('media')) await run({ name: 'media', media: {} });
}

const changed = new Set<Command['name']>();

function changing(command: Command): Promise<unknown> {
  changed.add(command.name);
  return run(command);
}

async function run(command: Command): Promise<unknown> {
  const { value } = (await executeServerCommand('careleaf', command)) as { value: unknown };
  return value;
}

async function pointAt(place: Place): Promise<{ x: number; y: number }> {
  if (!(place instanceof Element)) return place;
  (globalThis as { careleafTarget?: Element }).careleafTarget = place;
  return pointOf({ marked: true });
}
