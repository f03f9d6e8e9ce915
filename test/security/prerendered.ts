/** Static HTML as a second parser sees it. */
import { html, parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = (node: Element, name: string): string | undefined =>
  node.attrs.find((each) => each.name === name)?.value;

/** Every element in nodes, templates too. */
export const elementsIn = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) =>
    isElement(node)
      ? [node, ...elementsIn('content' in node ? (node.content as Element).childNodes : node.childNodes)]
      : [],
  );

export const textOf = (node: Node): string =>
  'value' in node ? node.value : isElement(node) ? node.childNodes.map(textOf).join('') : '';

/** The elements of a fragment of HTML, without one that holds them. */
export const fragmentOf = (markup: string): Node[] => parseFragment(markup).childNodes;

/** The elements of a whole page. */
export const pageOf = (markup: string): Node[] => parse(markup).childNodes;

/**
 * Elements with their attributes, and texts, in their order. Of an entry of a reference, a citation, a mail address and a number to
 * call only that they are there: what stands in them follows from more than one text.
 */
export const picture = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node): string[] => {
    if ('value' in node) return [`"${node.value}`];
    if (!isElement(node)) return [node.nodeName];
    const { tagName: name, namespaceURI: space, attrs } = node;
    const href = attribute(node, 'href') ?? '';
    if (name === 'a' && attribute(node, 'slot') === 'phone') return [];
    const attributes = attrs.map((each) =>
      each.name === 'aria-label' || (each.name === 'href' && each.value.startsWith('mailto:'))
        ? each.name
        : `${each.name}=${each.value}`,
    );
    const isCitation = name === 'a' && href.startsWith('#ref-');
    const inner =
      name === 'care-reference' || isCitation || name === 'script' ? ['…'] : picture(node.childNodes);
    return [
      `<${[name, ...attributes.sort()].join(' ')}>`,
      ...(space === html.NS.HTML ? [] : [space]),
      ...inner,
      '>',
    ];
  });
