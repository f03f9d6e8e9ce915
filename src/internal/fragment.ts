/** An element that hides some of its content until it is opened. */
export interface Disclosure extends Element {
  open: boolean;
}

const currentId = (): string => {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
};

/** Opens what hides an element, from the inside out. */
export function reveal(target: Element): void {
  for (
    let item = target.closest('care-benefit');
    item;
    item = item.parentElement?.closest('care-benefit') ?? null
  ) {
    (item as Disclosure).open = true;
  }
}

const go = (id: string, within: ParentNode = document): void => {
  const target = id && within.querySelector(`#${CSS.escape(id)}`);
  if (!target) return;
  reveal(target);
  // The next frame: what has just been opened has its place then.
  requestAnimationFrame(() => target.scrollIntoView());
};

/**
 * Goes to the page's current `#fragment` where that has just been rendered into an element, unless the reader has scrolled.
 */
export function goToFragment(within: Element): void {
  if (scrollY === 0) go(currentId(), within);
}

let listening = false;

/**
 * Opens what a `#fragment` link leads to, for the whole page: on a click, and on a second click on the same link, which changes no
 * address. Uses the platform's navigation only.
 */
export function followFragments(): void {
  if (listening) return;
  listening = true;
  addEventListener('hashchange', () => go(currentId()));
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = event
      .composedPath()
      .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
    if (link?.hash && link.href === location.href) go(currentId());
  });
}

/** Whether the page was opened at, or has gone to, this very element. */
export const isTarget = (element: Element): boolean => !!element.id && element.id === currentId();
