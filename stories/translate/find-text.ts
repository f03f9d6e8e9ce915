import type { Article } from '../../src/article/types.js';
import { mapArticle } from '../../src/tools/locale/map-article.js';

/*
 * Where a text comes from is found in a twin: the same example in the pseudo-locale `qqx`, where the words are ids. What stands at the same
 * place of the two trees is the same text, in any language, in the page and in shadow roots.
 */

/** An article whose texts are their own ids, for the twin. */
export const articleOfIds = (article: Article): Article => ({
  ...mapArticle(article, ({ id, text }) => `(${id})${text.match(/<[^>]*>/g)?.join('') ?? ''}`),
  inLanguage: 'qqx',
});

const SHADOW = -1;

/** The way from a root down to an element, through shadow roots; undefined where the element is not in it. */
function wayTo(element: Element, root: Node): number[] | undefined {
  const way: number[] = [];
  for (let node: Node = element; node !== root;) {
    const parent: ParentNode | null = node.parentNode;
    if (!parent) return undefined;
    way.unshift([...parent.children].indexOf(node as Element));
    if (parent === root) break;
    if (parent instanceof ShadowRoot) way.unshift(SHADOW);
    node = parent instanceof ShadowRoot ? parent.host : (parent as Node);
  }
  return way;
}

function goTo(way: readonly number[], root: ParentNode): Element | undefined {
  let node: ParentNode | undefined = root;
  for (const step of way) {
    const host: ParentNode | undefined = node;
    node =
      step === SHADOW
        ? (host instanceof Element && host.shadowRoot) || undefined
        : (host?.children[step] ?? undefined);
  }
  return node instanceof Element ? node : undefined;
}

/** The words of an element itself, seen or spoken, without those of the elements in it. */
const ownWords = (element: Element): string =>
  [
    ...[...element.childNodes].map((node) => (node instanceof Text ? node.data : '')),
    ...['aria-label', 'alt', 'title'].map((name) => element.getAttribute(name) ?? ''),
  ].join('\n');

const idsIn = (words: string): string[] =>
  [...words.matchAll(/\(([\w-]+(?:[.~][\w-]+)*)(?=\)|: )/g)].map(([, id = '']) => id);

/** A text that was found: its ids (a line may be made of several), and the element that shows it. */
export interface FoundText {
  readonly ids: readonly string[];
  readonly element: Element;
}

/**
 * The text at an element, or around it where it has none of its own.
 *
 * @param path the element and what is around it, from the inside out, as `composedPath` gives it
 * @param isText whether an id is one of a text
 */
export function textAt(
  path: readonly EventTarget[],
  shown: ParentNode & Node,
  twin: ParentNode,
  isText: (id: string) => boolean,
): FoundText | undefined {
  for (const element of path) {
    if (element === shown) return undefined;
    if (!(element instanceof Element)) continue;
    const way = wayTo(element, shown);
    const other = way && goTo(way, twin);
    const ids = other ? idsIn(ownWords(other)).filter(isText) : [];
    if (ids.length) return { ids, element };
  }
  return undefined;
}

function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.children) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
    yield* elementsIn(element);
  }
}

/** All texts of a twin, in the order in which they stand, with the elements that show them. */
export function textsIn(
  shown: ParentNode,
  twin: ParentNode & Node,
  isText: (id: string) => boolean,
): FoundText[] {
  return [...elementsIn(twin)].flatMap((other) => {
    const ids = idsIn(ownWords(other)).filter(isText);
    const way = ids.length ? wayTo(other, twin) : undefined;
    const element = way && goTo(way, shown);
    return element ? [{ ids, element }] : [];
  });
}

/** Ids of the messages that a text may be, by its words alone: for what only appears when somebody acts, such as a dialog. */
export function idsByWords(words: string, messages: Readonly<Record<string, string>>): string[] {
  const squeezed = words.replaceAll(/\s+/g, ' ').trim();
  if (!/\p{L}{2}/u.test(squeezed)) return [];
  return Object.entries(messages).flatMap(([id, text]) => {
    if (/, (?:plural|select), /.test(text)) return [];
    const pattern = text
      .replaceAll(/<[^>]*>/g, '')
      .split(/\{\w+\}/)
      .map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&').replaceAll(/\s+/g, ' '));
    if (!/\p{L}{2}/u.test(pattern.join(''))) return [];
    return new RegExp(`^${pattern.join('.+')}$`, 'u').test(squeezed) ? [id] : [];
  });
}
