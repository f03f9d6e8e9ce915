type Root = Document | ShadowRoot;

const watched = new WeakMap<Node, Set<() => void>>();

/**
 * Calls back, once for a batch of changes, when elements or ids come, go or change in the tree around an element. One observer serves
 * all that watch the same tree.
 *
 * @returns ends it
 */
export function watchTree(element: Element, callback: () => void): () => void {
  const root = element.getRootNode();
  let callbacks = watched.get(root);
  if (!callbacks) {
    const all = new Set<() => void>();
    new MutationObserver(() => {
      for (const each of [...all]) each();
    }).observe(root, { childList: true, subtree: true, attributeFilter: ['id', 'for'] });
    watched.set(root, (callbacks = all));
  }
  callbacks.add(callback);
  return () => callbacks.delete(callback);
}

/** The element of an id, as seen from another: in the same article, else in the same tree, else in the document. */
export function findById(from: Element, id: string): Element | null {
  const selector = `#${CSS.escape(id)}`;
  return (
    from.closest('care-article')?.querySelector(selector) ??
    (from.getRootNode() as Root).querySelector(selector) ??
    document.querySelector(selector)
  );
}

/** Gives an element an id that is free in its tree, unless it has one: the one asked for, or that with `-2` and so on. */
export function ensureId(element: Element, wanted: string): string {
  if (!element.id) {
    const root = element.getRootNode() as Root;
    let id = wanted;
    for (let count = 2; root.querySelector(`#${CSS.escape(id)}`); count++) id = `${wanted}-${count}`;
    element.id = id;
  }
  return element.id;
}
