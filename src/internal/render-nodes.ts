import { render } from 'lit';

/**
 * A template as plain nodes, as an author would have written them: no comment of the template engine is left, and no white space that
 * only laid out our source. Bindings are done once; listeners and properties that they set stay.
 */
export function renderNodes(template: unknown): ChildNode[] {
  const fragment = document.createDocumentFragment();
  render(template, fragment);
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
  const noise: ChildNode[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Comment | Text;
    if (node instanceof Comment || (!node.data.trim() && node.data.includes('\n'))) noise.push(node);
  }
  for (const node of noise) node.remove();
  fragment.normalize();
  return [...fragment.childNodes];
}

/** Attributes that readers and elements change in the page, as citations do links to ids; a new rendering leaves them. */
const live = new Set(['id', 'open', 'for', 'hidden', 'tabindex', 'style', 'class']);

/**
 * Brings standing nodes to what a new rendering of the same article says, in place, so that focus, selection and open items stay.
 * Where the shape differs the new nodes take the place of the old.
 *
 * @returns the nodes that now stand
 */
export function syncNodes(standing: readonly ChildNode[], wanted: readonly ChildNode[]): ChildNode[] {
  for (const node of standing.slice(wanted.length)) node.remove();
  return wanted.map((node, index) => {
    const old = standing[index];
    if (!old) return node;
    if (old.nodeName !== node.nodeName || old.childNodes.length !== node.childNodes.length) {
      old.replaceWith(node);
      return node;
    }
    if (old instanceof Element && node instanceof Element) {
      for (const { name, value } of node.attributes) {
        const kept = name === 'href' ? value[0] === '#' : live.has(name);
        if (!kept && old.getAttribute(name) !== value) old.setAttribute(name, value);
      }
      // The one that a rendering can lose.
      old.toggleAttribute('numbered', node.hasAttribute('numbered'));
      syncNodes([...old.childNodes], [...node.childNodes]);
    } else if (old.nodeValue !== node.nodeValue) {
      old.nodeValue = node.nodeValue;
    }
    return old;
  });
}
