import { declarationOf, type Manifest } from '../../src/tools/build/declarations.js';
import type { Example } from './example.js';
import { type ArticleFiles, type PageGlobals, stage } from './page.js';
import { poppedUp } from './popped-up.js';

interface Mark {
  readonly kind: 'part' | 'slot';
  readonly name: string;
  /** Tag of the element that has the part or slot. */
  readonly owner: string;
  readonly box: DOMRect;
}

/** What an anatomy is drawn from. */
export interface AnatomyOptions {
  readonly manifest: Manifest;
  /** The element that it is about, and those that only stand inside it. */
  readonly tags: readonly string[];
  /** Names of the article files that are there. */
  readonly articles: ArticleFiles;
  /** What the toolbar says. */
  readonly globals: PageGlobals;
}

const below = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((each) => [
    each,
    ...(each.shadowRoot ? below(each.shadowRoot) : []),
  ]);

const hostOf = (element: Element): HTMLElement | undefined => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host instanceof HTMLElement ? root.host : undefined;
};

function marksOf(elements: readonly Element[], tags: readonly string[]): Mark[] {
  const found = elements.flatMap((each): Mark[] => {
    const box = each.getBoundingClientRect();
    if (!box.width || !box.height) return [];
    const host = hostOf(each);
    const owner = host?.dataset['copyOf'] ?? host?.localName ?? '';
    const parent = each.parentElement?.localName ?? '';
    return [
      ...[...each.part].map((name) => ({ kind: 'part' as const, name, owner, box })),
      ...(each.slot ? [{ kind: 'slot' as const, name: each.slot, owner: parent, box }] : []),
    ].filter((mark) => tags.includes(mark.owner));
  });
  const keyOf = ({ kind, name, owner }: Mark): string => `${kind} ${name} ${owner}`;
  return [...new Map(found.toReversed().map((mark) => [keyOf(mark), mark])).values()].reverse();
}

function drawn({ kind, box }: Mark, number: number, origin: DOMRect): HTMLElement {
  const outline = document.createElement('span');
  outline.className = `outline ${kind}`;
  outline.dataset['number'] = String(number);
  Object.assign(outline.style, {
    left: `${box.left - origin.left}px`,
    top: `${box.top - origin.top}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
  });
  return outline;
}

/** What a slot or part is, as the manifest says. */
function aboutOf({ kind, name, owner }: Mark, manifest: Manifest): string {
  const { parts, slots } = declarationOf(manifest, owner);
  return (kind === 'part' ? parts : slots).find((each) => each.name === name)?.description ?? '';
}

function legendOf(mark: Mark, number: number, { manifest, tags }: AnatomyOptions): HTMLElement {
  const item = document.createElement('li');
  item.className = `legend ${mark.kind}`;
  item.dataset['number'] = String(number);
  const name = document.createElement('code');
  name.textContent = mark.name;
  const where = mark.owner === tags[0] ? '' : ` of ${mark.owner}`;
  item.append(`${mark.kind} `, name, `${where}: ${aboutOf(mark, manifest)}`);
  return item;
}

/**
 * A live example with an outline and a number around each part and slot, and a legend below. What the example opens over the page is
 * shown as a picture below the words that open it.
 */
export function anatomy(example: Example, options: AnatomyOptions): HTMLElement {
  const { articles, globals, tags } = options;
  const figure = document.createElement('figure');
  const stagePlace = document.createElement('div');
  const caption = document.createElement('figcaption');
  const legend = document.createElement('ol');
  figure.className = 'anatomy';
  stagePlace.className = 'anatomy-stage';
  const frame = stage(example, { globals, articles, apart: true });
  stagePlace.append(frame);
  caption.append(legend);
  figure.append(stagePlace, caption);
  const draw = (): void => {
    const marks = marksOf(below(frame.shadowRoot ?? frame), tags);
    const origin = stagePlace.getBoundingClientRect();
    for (const old of stagePlace.querySelectorAll('.outline')) old.remove();
    stagePlace.append(...marks.map((mark, index) => drawn(mark, index + 1, origin)));
    legend.replaceChildren(...marks.map((mark, index) => legendOf(mark, index + 1, options)));
  };
  const drawSoon = (): void => void requestAnimationFrame(draw);
  new ResizeObserver(drawSoon).observe(stagePlace);
  new MutationObserver((_, observer) => {
    if (!('ready' in frame.dataset)) return;
    observer.disconnect();
    const place = frame.shadowRoot?.querySelector<HTMLElement>('.page > *');
    if (example.act && place) poppedUp(place, example.act);
    drawSoon();
  }).observe(frame, { attributes: true });
  return figure;
}
