import type { InPageTarget } from './in-page.js';

/** The three engines that every test runs in. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

/** CSS selector (` >>> ` enters an open shadow root: `care-benefit >>> button`) or a point in the viewport, CSS pixels. */
export type Target = InPageTarget;

/** What the page is told about the reader's wishes and the medium. Each call replaces what an earlier call said. */
export interface Media {
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
  readonly print?: boolean;
}

/** Not every engine can do everything: what it can't do, it says, so that a test chooses on purpose. */
export type Support = 'done' | 'unsupported';

/** An element as assistive technology meets it. */
export interface Accessible {
  /** Role the engine computes. Chromium writes some native ones in its own way (`DisclosureTriangle`). */
  readonly role: string;
  /** Name the engine computes. */
  readonly name: string;
  /** `expanded`, `level`, `focused`…: from the tree in Chromium, from attributes elsewhere. False ones may be left out. */
  readonly states: Readonly<Record<string, string | boolean | number>>;
}

/** A node of the whole tree. Ignored nodes are left out, their children take their place. */
export interface AccessibleNode extends Accessible {
  readonly children: readonly AccessibleNode[];
}

/** A value that can travel between the page and the test. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** A page of a real browser, driven in the same way in every engine. */
export interface Page {
  readonly engine: Engine;
  readonly version: string;
  /** Goes to the address. Default: until `load`; `wait: false`: until it begins, for pages that never end. */
  goto(url: string, options?: { readonly wait?: boolean }): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  url(): Promise<string>;
  /** Runs a function that stands alone (no outer names) in the page, waits for what it promises, gives back JSON. */
  evaluate<A extends readonly Json[], R>(run: (...values: A) => R, ...values: A): Promise<Awaited<R>>;
  /** Asks again until the answer (JSON, not an element) is truthy, and gives it back. @throws after 5,000 ms */
  waitFor<A extends readonly Json[], R>(
    run: (...values: A) => R,
    ...values: A
  ): Promise<Exclude<Awaited<R>, null | undefined | false>>;
  hover(target: Target): Promise<void>;
  click(target: Target): Promise<void>;
  /** A finger. WebKitGTK's driver turns it into a mouse. */
  tap(target: Target): Promise<void>;
  drag(from: Target, to: Target): Promise<void>;
  /** Presses keys one after the other: `Tab`, `Shift+Tab`, `Enter`, `Space`, `Escape`, `ArrowDown`, `a`. */
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Size in CSS pixels of the visible page. WebKitGTK has no window narrower than 447: use a frame. */
  viewport(size: { readonly width: number; readonly height: number }): Promise<Support>;
  media(media: Media): Promise<Support>;
  /** Takes the page off the net, and puts it back; WebKitGTK's driver can't. */
  offline(off: boolean): Promise<Support>;
  accessible(target: Target): Promise<Accessible>;
  /** The whole tree of the page; WebKit has none to offer. */
  accessibilityTree(): Promise<AccessibleNode | 'unsupported'>;
  /** The visible page as PNG. */
  screenshot(): Promise<Buffer>;
  /** The page as printed; WebKit can't. */
  pdf(): Promise<Buffer | 'unsupported'>;
  /** A command of the Chrome DevTools protocol; the other engines have none. */
  devtools(method: string, parameters?: Record<string, Json>): Promise<unknown>;
  close(): Promise<void>;
}

/** Options for one engine or another; the others pass them by. */
export interface BrowserOptions {
  /** Command-line switches of Chromium. */
  readonly chromiumFlags?: readonly string[];
  /** Preferences of Firefox, as in about:config. */
  readonly firefoxPreferences?: Readonly<Record<string, string | number | boolean>>;
  /** Environment variables for WebKit, such as `GTK_THEME`. */
  readonly webkitEnvironment?: Readonly<Record<string, string>>;
}
