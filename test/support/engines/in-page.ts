/**
 * Functions that run inside the page. The drivers send their source text, so each of them must stand alone: no
 * imports, no names from this module.
 */

/** What a driver may be pointed at: a selector (` >>> ` enters a shadow root), a point, or the marked element. */
export type InPageTarget = string | { readonly x: number; readonly y: number } | { readonly marked: true };

/**
 * Brings the target into view and says where to press it: the middle of its first box, as a reader would.
 * @throws when it is missing, has no box, or something else lies over it.
 */
export async function pointOf(target: InPageTarget): Promise<{ x: number; y: number }> {
  if (typeof target === 'object' && 'x' in target) return { x: target.x, y: target.y };
  let element: Element | null | undefined;
  if (typeof target === 'object') {
    element = (globalThis as { careleafTarget?: Element }).careleafTarget;
  } else {
    let root: ParentNode | null | undefined = document;
    for (const selector of target.split(' >>> ')) {
      element = root?.querySelector(selector);
      root = element?.shadowRoot;
    }
  }
  const name = typeof target === 'string' ? target : (element?.localName ?? 'marked element');
  if (!element?.isConnected) throw new Error(`Nothing in the page matches "${name}".`);
  const inside = (box: DOMRect) =>
    box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
  const firstBox = () => [...(element?.getClientRects() ?? [])].find((box) => box.width && box.height);
  const before = firstBox();
  if (!before) throw new Error(`"${name}" has no box in the page.`);
  if (!inside(before)) element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // Scrolling and transitions go on for a while: press what stands still, for at most half a second.
  let box = firstBox() ?? before;
  for (let frame = 0, still = 0; frame < 30 && still < 2; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = firstBox() ?? box;
    still = now.top === box.top && now.left === box.left ? still + 1 : 0;
    box = now;
  }
  const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
  const y = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1);

  let hit = document.elementFromPoint(x, y);
  for (let deeper = hit; deeper;) {
    hit = deeper;
    deeper = deeper.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (deeper === hit) break;
  }
  const upwards = (node: Node | null | undefined): Node | null | undefined =>
    (node instanceof Element ? node.assignedSlot : undefined) ??
    node?.parentNode ??
    (node instanceof ShadowRoot ? node.host : undefined);
  const contains = (outer: Node, inner: Node | null) => {
    for (let node: Node | null | undefined = inner; node; node = upwards(node))
      if (node === outer) return true;
    return false;
  };
  if (!contains(element, hit) && !(hit && contains(hit, element)))
    throw new Error(
      `"${name}" is covered by <${hit?.localName ?? 'nothing'}> at ${Math.round(x)}, ${Math.round(y)}.`,
    );
  return { x, y };
}

/** Marks the target so that a driver can ask for it; says what its ARIA attributes and native states are. */
export function markTarget(target: InPageTarget): Record<string, string | boolean | number> {
  const page = globalThis as { careleafTarget?: Element | undefined };
  if (typeof target === 'string') {
    let root: ParentNode | null | undefined = document;
    page.careleafTarget = undefined;
    for (const selector of target.split(' >>> ')) {
      page.careleafTarget = root?.querySelector(selector) ?? undefined;
      root = page.careleafTarget?.shadowRoot;
    }
  } else if ('x' in target) {
    page.careleafTarget = document.elementFromPoint(target.x, target.y) ?? undefined;
  }
  const element = page.careleafTarget;
  if (!element?.isConnected) throw new Error(`Nothing in the page matches "${String(target)}".`);
  const states: Record<string, string | boolean | number> = {};
  for (const name of [
    'expanded',
    'pressed',
    'checked',
    'selected',
    'current',
    'disabled',
    'busy',
    'invalid',
  ]) {
    const value = element.getAttribute(`aria-${name}`);
    if (value !== null) states[name] = value === 'true' ? true : value === 'false' ? false : value;
  }
  const level = element.getAttribute('aria-level') ?? /^H([1-6])$/.exec(element.tagName)?.[1];
  if (level) states['level'] = Number(level);
  if (element.matches(':disabled')) states['disabled'] = true;
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (active === element) states['focused'] = true;
  return states;
}
