const flat = css(`
  :host > * {
    display: block !important;
    position: static !important;
    position-area: none !important;
    margin: 0 0 1em !important;
  }
`);

function css(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

const openPopovers = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => [
    ...(each.matches(':popover-open') ? [each] : []),
    ...(each.shadowRoot ? openPopovers(each.shadowRoot) : []),
  ]);

/** The element with the focus, in whatever shadow root. */
function deepestActive(): HTMLElement | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement ? element : undefined;
}

/** The library's own custom properties that style sheets read, with what they are at an element. */
function propertiesAt(element: Element, sheets: readonly CSSStyleSheet[]): [string, string][] {
  const text = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('');
  const style = getComputedStyle(element);
  return [...new Set(text.match(/--_[\w-]+/g))].map((name) => [name, style.getPropertyValue(name)]);
}

/**
 * Opens something, and leaves a picture of it in the page: what is in the top layer can't stand in the flow of a page, nor beside other
 * open boxes. Nothing is painted, focused or scrolled meanwhile.
 *
 * @param open opens popovers inside the place, at once
 */
export function poppedUp(place: HTMLElement, open: (place: HTMLElement) => unknown): void {
  const { activeElement } = document;
  const { scrollX, scrollY } = window;
  open(place);
  for (const popover of openPopovers(place)) {
    const root = popover.getRootNode();
    if (!(root instanceof ShadowRoot)) continue;
    const copy = document.createElement('div');
    copy.dataset['copyOf'] = root.host.localName;
    copy.inert = true;
    const { adoptedStyleSheets: sheets } = root;
    for (const [name, value] of propertiesAt(root.host, sheets)) copy.style.setProperty(name, value);
    const shadow = copy.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [...sheets, flat];
    const picture = popover.cloneNode(true);
    if (picture instanceof HTMLElement) picture.popover = null;
    shadow.append(picture);
    popover.hidePopover();
    (root.host.closest('p') ?? root.host).after(copy);
  }
  deepestActive()?.blur();
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
}
