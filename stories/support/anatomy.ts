import type { Example } from './example.js';
import { type ArticleFiles, stage } from './page.js';

interface Mark {
  readonly kind: 'part' | 'slot';
  readonly name: string;
  readonly box: DOMRect;
}

const below = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((each) => [
    each,
    ...(each.shadowRoot ? below(each.shadowRoot) : []),
  ]);

function marksOf(elements: readonly Element[]): Mark[] {
  const found = elements.flatMap((each): Mark[] => {
    const part = each.getAttribute('part');
    const box = each.getBoundingClientRect();
    if (!box.width || !box.height) return [];
    return [
      ...(part ? [{ kind: 'part' as const, name: part, box }] : []),
      ...(each.slot ? [{ kind: 'slot' as const, name: each.slot, box }] : []),
    ];
  });
  return [
    ...new Map(found.toReversed().map((mark) => [`${mark.kind} ${mark.name}`, mark])).values(),
  ].reverse();
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

/**
 * A live example with an outline and a number around each part and slot, and a legend below.
 *
 * @param articles names of the article files that are there
 */
export function anatomy(example: Example, articles: ArticleFiles): HTMLElement {
  const figure = document.createElement('figure');
  const stagePlace = document.createElement('div');
  const legend = document.createElement('figcaption');
  figure.className = 'anatomy';
  stagePlace.className = 'anatomy-stage';
  const frame = stage(example, { globals: {}, articles, apart: true });
  stagePlace.append(frame);
  figure.append(stagePlace, legend);
  const draw = (): void => {
    const marks = marksOf(below(frame.shadowRoot ?? frame));
    const origin = stagePlace.getBoundingClientRect();
    for (const old of stagePlace.querySelectorAll('.outline')) old.remove();
    stagePlace.append(...marks.map((mark, index) => drawn(mark, index + 1, origin)));
    legend.replaceChildren(
      ...marks.map(({ kind, name }, index) => {
        const item = document.createElement('span');
        item.className = `legend ${kind}`;
        item.dataset['number'] = String(index + 1);
        item.textContent = `${kind} “${name}”`;
        return item;
      }),
    );
  };
  new ResizeObserver(() => requestAnimationFrame(draw)).observe(stagePlace);
  new MutationObserver(() => requestAnimationFrame(draw)).observe(frame, { attributes: true });
  return figure;
}
