/** What runs in the page of `examples.matrix.test.ts`: shows one example at a time and says what is wrong with it. */
import type { default as AxeCore } from 'axe-core';
import { allExamples } from '../../stories/all-examples.js';
import { answerForMissingFiles, type Example, mountExample } from '../../stories/support/example.js';

/** What the page offers to the test. */
export interface ExamplesPage {
  readonly names: readonly string[];
  /**
   * Shows an example and looks for faults.
   *
   * @param css the reader's own rules, for the page and for every shadow root
   */
  check(name: string, dir: string, css: string): Promise<string[]>;
  start(files: string): void;
}

const examples = new Map<string, Example>(
  allExamples.flatMap(({ tag, examples: each }) =>
    Object.entries(each).map(([name, example]) => [`${tag} ${name}`, example] as const),
  ),
);
let files = '';

const page: ExamplesPage = { names: [...examples.keys()], check, start };
Object.assign(globalThis, { examples: page });

function start(origin: string): void {
  files = origin;
  answerForMissingFiles();
}

const frames = (count: number): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => resolve(count > 1 ? frames(count - 1) : undefined)));

/** All elements, those of shadow roots too. */
const everything = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((each) => [
    each,
    ...(each.shadowRoot ? everything(each.shadowRoot) : []),
  ]);

async function check(name: string, dir: string, css: string): Promise<string[]> {
  const example = examples.get(name);
  if (!example) return [`${name}: there is none`];
  const place = document.createElement('main');
  document.body.replaceChildren(place);
  document.documentElement.dir = dir;
  scrollTo(0, 0);
  const { width = 0, ...rest } = example;
  await mountExample(
    width < document.body.clientWidth - 32 ? example : rest,
    place,
    (path) => `${path.startsWith('articles/') ? files : ''}/${path}`,
  );
  for (let wait = 0; wait < 300; wait++) {
    if (!place.querySelector(':state(loading):not([src$="/unanswered.json"])')) break;
    await frames(1);
  }
  await Promise.all(everything(place).map((each) => 'updateComplete' in each && each.updateComplete));
  await frames(2);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  for (const each of [document, ...everything(place).flatMap(({ shadowRoot }) => shadowRoot ?? [])])
    each.adoptedStyleSheets = [...each.adoptedStyleSheets, sheet];
  await frames(2);
  const found = [...(await axeFaults()), ...lostWords()];
  place.remove();
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  return found.map((fault) => `${name}: ${fault}`);
}

async function axeFaults(): Promise<string[]> {
  // What a page owes, and an example alone can't.
  const without = ['page-has-heading-one', 'heading-order', 'region', 'bypass'];
  // Forced colours are the reader's; computed styles go on telling the author's.
  if (matchMedia('(forced-colors: active)').matches) without.push('color-contrast');

  const { axe } = globalThis as unknown as { axe: typeof AxeCore };
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: Object.fromEntries(without.map((id) => [id, { enabled: false }])),
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}

interface Line {
  readonly text: string;
  readonly box: DOMRect;
  readonly floats: boolean;
  readonly owner: Element;
}

/** Words that stand beside the page, over other words, or in a box that cuts them off. */
function lostWords(): string[] {
  const found: string[] = [];
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth)
    found.push(`the page is ${scrollWidth - clientWidth} px wider than its window`);
  const lines = everything(document.body).flatMap(linesOf);
  for (const [index, { text, box, floats, owner }] of lines.entries()) {
    if ((box.left < -1 || box.right > clientWidth + 1) && !scroller(owner))
      found.push(`beside the page: ${text}`);
    for (const other of lines.slice(index + 1)) {
      // A card's headline ends in “…” after three lines; Chromium lays what it leaves out over the last of them, unpainted.
      if (owner === other.owner && owner.closest('care-article-card > [slot=heading]')) continue;
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const along = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      // Boxes of lines are taller than their letters, and may touch where a host sets lines close.
      if (floats === other.floats && across > 2 && along > Math.min(box.height, other.box.height) / 2)
        found.push(`"${text}" stands over "${other.text}"`);
    }
    if (clippers(owner).some((each) => isOurs(each) && !holds(each, box))) found.push(`cut off: ${text}`);
  }
  return found;
}

const above = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host : null);

function some(element: Element, test: (each: Element) => boolean): boolean {
  for (let each: Element | null = element; each; each = above(each)) if (test(each)) return true;
  return false;
}

const isOurs = (element: Element): boolean =>
  element.getRootNode() instanceof ShadowRoot || element.localName.startsWith('care-');

/** The boxes around an element that hide what overflows them. */
function clippers(element: Element): Element[] {
  const found: Element[] = [];
  some(element, (each) => {
    const { overflow, display } = getComputedStyle(each);
    if (/hidden|clip/.test(overflow) && display !== 'inline') found.push(each);
    // Nothing clips the top layer.
    return each.matches('[popover]');
  });
  return found;
}

function holds(outer: Element, box: DOMRect): boolean {
  const { left, right, bottom } = outer.getBoundingClientRect();
  return box.bottom < bottom + 2 && box.right < right + 2 && box.left > left - 2;
}

const scroller = (element: Element): boolean =>
  some(element, (each) => /auto|scroll/.test(getComputedStyle(each).overflowX));

/** The lines of the text that stands directly in an element, as a reader sees them. */
function linesOf(owner: Element): Line[] {
  if (!owner.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return [];
  // Only spoken.
  if (some(owner, (each) => getComputedStyle(each).clipPath.startsWith('inset'))) return [];
  const boxes = clippers(owner).filter((each) => !isOurs(each));
  const floats = some(owner, (each) => each.matches('[popover]'));
  return [...owner.childNodes].flatMap((node) => {
    if (!(node instanceof Text) || !node.data.trim()) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()]
      .filter((box) => box.width > 1 && box.height > 1 && boxes.every((each) => holds(each, box)))
      .map((box) => ({ text: node.data.trim().slice(0, 40), box, floats, owner }));
  });
}
