/** An element that hides some of its content until it is opened. */
interface Disclosure extends Element {
  open: boolean;
}

/** The id that the part of an address from `#` on names. Empty where it names none, or can't be read. */
export const idIn = (hash: string): string => {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
};
const currentId = (): string => idIn(location.hash);

const enclosing = (element: Element | null): Disclosure | null =>
  element?.closest<Disclosure>('care-benefit') ?? null;

/** Opens what hides an element, the element itself too. True where something was closed. */
export function reveal(target: Element): boolean {
  let opened = false;
  for (let item = enclosing(target); item; item = enclosing(item.parentElement)) {
    if (!item.open) opened = item.open = true;
  }
  return opened;
}

/** Goes to an element and gives it the focus, after opening what hides it: that has its place in the next frame. */
export function goTo(target: HTMLElement): void {
  reveal(target);
  requestAnimationFrame(() => {
    target.scrollIntoView({ block: 'center' });
    target.focus({ preventScroll: true });
  });
}

/** The id that the page was opened at, until its element has been there; undefined before anyone asked. */
let awaited: string | undefined;

function go(id: string, root: Document | ShadowRoot = document): void {
  const target = root.getElementById(id);
  if (!target) return;
  // What comes after the page has loaded and the reader has scrolled opens only. Before that it is the browser that has scrolled.
  const late = id === awaited && scrollY && document.readyState === 'complete' && !target.matches(':target');
  if (id === awaited) awaited = '';
  // The browser goes there itself, but neither into a shadow root nor to what was hidden. What opens has its place in the next frame.
  if ((reveal(target) || root !== document) && !late) requestAnimationFrame(() => target.scrollIntoView());
}

/**
 * Goes to the page's current `#fragment` where that has just been rendered into an element, unless the reader has scrolled.
 */
export function goToFragment(within: Element): void {
  const id = currentId();
  // In this order: where the page is scrolled to can't be told before it has been laid out.
  const target = id && !scrollY && within.querySelector(`#${CSS.escape(id)}`);
  if (!target) return;
  reveal(target);
  requestAnimationFrame(() => target.scrollIntoView());
}

/**
 * Opens what a `#fragment` leads to, for the whole page: when the page is opened there, on a click, and on a second click on the same
 * link, which changes no address. Uses the platform's navigation only. To be called again as content comes.
 */
export function followFragments(): void {
  if (awaited === undefined) {
    awaited = currentId();
    addEventListener('hashchange', () => go(currentId()));
    document.addEventListener('click', (event) => {
      if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
      const link = event
        .composedPath()
        .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
      if (!link?.hash || link.href.split('#')[0] !== location.href.split('#')[0]) return;
      const root = link.getRootNode();
      go(idIn(link.hash), root instanceof ShadowRoot ? root : document);
    });
  }
  if (awaited) go(awaited);
}
