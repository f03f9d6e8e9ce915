type Root = Document | ShadowRoot;

const callbacks = new Set<() => void>();
const watched = new WeakSet<Node>();
let observer: MutationObserver | undefined;
let frame = 0;

const hasElement = (nodes: NodeList): boolean => [...nodes].some((node) => node instanceof Element);

/** Calls back all that watch, once, before the next frame is drawn. */
export function treeChanged(): void {
  frame ||= requestAnimationFrame(() => {
    frame = 0;
    for (const each of [...callbacks]) each();
  });
}

/**
 * Calls back, at most once a frame, when elements or ids come, go or change in the tree around an element or in the document. One
 * observer serves everyone; the same function given for many elements is called once.
 *
 * @returns ends it
 */
export function watchTree(element: Element, callback: () => void): () => void {
  for (const root of [element.getRootNode(), document]) {
    if (watched.has(root)) continue;
    watched.add(root);
    observer ??= new MutationObserver((records) => {
      // A counter or a clock in the page changes its text all the time.
      if (
        records.some(
          ({ type, addedNodes, removedNodes }) =>
            type === 'attributes' || hasElement(addedNodes) || hasElement(removedNodes),
        )
      )
        treeChanged();
    });
    observer.observe(root, { childList: true, subtree: true, attributeFilter: ['id', 'for', 'href'] });
  }
  callbacks.add(callback);
  return () => callbacks.delete(callback);
}

/** The element of an id, as seen from another: in the same article, else in the same tree, else in the document. */
export function findById(from: Element, id: string): HTMLElement | null {
  const root = from.getRootNode();
  return (
    from.closest('care-article')?.querySelector<HTMLElement>(`#${CSS.escape(id)}`) ??
    (root instanceof ShadowRoot ? root : document).getElementById(id) ??
    document.getElementById(id)
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
