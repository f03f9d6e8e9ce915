import 'axe-core';
import type { default as AxeCore } from 'axe-core';
import { render, type TemplateResult } from 'lit';
import { restoreBrowser } from './commands.js';
import { expectSilence, takeErrors, takeWarnings } from './console-watch.js';

const mounted: Element[] = [];

/** Options of `fixture`. */
export interface FixtureOptions {
  /** Where to mount. Default: the end of the body. */
  readonly parent?: Element | ShadowRoot;
}

/**
 * Mounts HTML (as the parser would) or a Lit template in the document, waits until all elements in it have rendered,
 * and gives back its first element. After the test everything is removed.
 *
 * @param expected Class that the first element must be of; it then has that type.
 * @throws when there is no element, or it is of another class.
 */
export async function fixture(
  content: string | TemplateResult,
  options?: FixtureOptions,
): Promise<HTMLElement>;
export async function fixture<E extends Element>(
  content: string | TemplateResult,
  expected: new () => E,
  options?: FixtureOptions,
): Promise<E>;
export async function fixture(
  content: string | TemplateResult,
  expected: (new () => Element) | FixtureOptions = HTMLElement,
  options: FixtureOptions = {},
): Promise<Element> {
  const type = typeof expected === 'function' ? expected : HTMLElement;
  const { parent = document.body } = typeof expected === 'function' ? options : expected;
  const place = document.createElement('div');
  mounted.push(place);
  parent.append(place);
  if (typeof content === 'string') {
    const range = document.createRange();
    range.selectNodeContents(place);
    place.append(range.createContextualFragment(content));
  } else {
    render(content, place);
  }
  const first = place.firstElementChild;
  if (!first || !(first instanceof type))
    throw new Error(
      `The fixture begins with <${place.firstElementChild?.localName ?? 'nothing'}>, which is no ${type.name}.`,
    );
  await settled(place);
  return first;
}

/** Waits until every custom element in the tree, also in shadow roots, has rendered, and one frame more. */
export async function settled(root: Element | ShadowRoot = document.body): Promise<void> {
  for (let round = 0; round < 20; round++) {
    const elements = deepElements(root);
    const busy = elements.filter(
      (element) => 'isUpdatePending' in element && element.isUpdatePending === true,
    );
    await Promise.all(
      busy.map((element) => ('updateComplete' in element ? element.updateComplete : undefined)),
    );
    if (busy.length === 0 && deepElements(root).length === elements.length) break;
  }
  await nextFrame();
}

/** All elements below, shadow roots included, in tree order. */
export function deepElements(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? deepElements(element.shadowRoot) : []),
  ]);
}

/** First element that matches, looked for in open shadow roots too. @throws when there is none. */
export function deepQuery(root: ParentNode, selector: string): HTMLElement {
  const found = deepElements(root).find((element) => element.matches(selector));
  if (!(found instanceof HTMLElement)) throw new Error(`Nothing below matches "${selector}".`);
  return found;
}

/** What has the focus, also in shadow roots. */
export function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Waits for the next frame. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => resolve()));

/**
 * Waits for one event. Begin waiting before you cause it.
 * @throws when it doesn't come within `within` milliseconds (default 3,000).
 */
export function nextEvent<E extends Event = Event>(
  target: EventTarget,
  type: string,
  within = 3000,
): Promise<E> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`No "${type}" came within ${within} ms.`)), within);
    target.addEventListener(
      type,
      (event) => {
        clearTimeout(late);
        resolve(event as E);
      },
      { once: true },
    );
  });
}

/**
 * Asks in every frame until the answer is truthy.
 * @throws after `within` milliseconds (default 3,000), with the question's source text.
 */
export async function eventually<T>(ask: () => T | Promise<T>, within = 3000): Promise<NonNullable<T>> {
  const end = performance.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`Not within ${within} ms: ${String(ask)}`);
    await nextFrame();
  }
}

/**
 * Warnings of this test so far, so that a test can expect them. An error in the console, an uncaught one or a violation
 * of the page's policy fails the test instead, unless the test takes it by `errors()`.
 */
export const warnings = takeWarnings;

/** Errors of this test so far; asking for them is expecting them. */
export const errors = takeErrors;

/** Rules of axe about whole pages, which a fragment can't satisfy. */
const PAGE_RULES = [
  ...['bypass', 'document-title', 'html-has-lang', 'landmark-one-main', 'page-has-heading-one', 'region'],
  'heading-order',
];

/** Options of `axe`. */
export interface AxeOptions {
  /** Rules to leave out besides those about whole pages. Say why, where you do. */
  readonly without?: readonly string[];
  /** Rules about whole pages too. */
  readonly wholePage?: boolean;
}

/**
 * Runs axe-core (WCAG 2.2 A and AA, best practices) over an element.
 * @throws an error that lists each finding, its elements and its help page.
 */
export async function axe(element: Element = document.body, options: AxeOptions = {}): Promise<void> {
  const off = [...(options.wholePage ? [] : PAGE_RULES), ...(options.without ?? [])];
  // It is no module: it sets a global.
  const { axe: core } = globalThis as unknown as { axe: typeof AxeCore };
  const { violations, passes } = await core.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
  });
  if (passes.length === 0) throw new Error('axe found nothing that it could check.');
  if (violations.length === 0) return;
  const findings = violations.map(({ id, help, helpUrl, nodes }) => {
    const places = nodes.map(
      (node) => `    ${node.target.flat().join(' >>> ')}\n      ${node.failureSummary ?? ''}`,
    );
    return `  ${id}: ${help} (${helpUrl})\n${places.join('\n')}`;
  });
  throw new Error(`axe found ${violations.length} faults:\n${findings.join('\n')}`);
}

beforeEach(() => {
  expectSilence();
  takeErrors();
  takeWarnings();
});

afterEach(async () => {
  for (const element of mounted.splice(0)) element.remove();
  const root = document.documentElement;
  for (const { name } of [...root.attributes]) if (name !== 'lang') root.removeAttribute(name);
  root.lang = 'en';
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  window.scrollTo(0, 0);
  await restoreBrowser();
  const faults = takeErrors();
  if (faults.length) throw new Error(`The console was not silent:\n${faults.join('\n')}`);
});
