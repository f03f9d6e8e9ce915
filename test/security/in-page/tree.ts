/** What stands in a page and its shadow roots: whether it may, and what a press on it does. */
import type { Tripwired } from './tripwires.js';

/** The page, as the tripwires have left it. */
export const tripwired = globalThis as unknown as Tripwired;

const deep = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((each) => [
    each,
    ...(each.shadowRoot ? deep(each.shadowRoot) : []),
  ]);

/** Waits until no element has anything left to render. */
export async function settle(root: ParentNode): Promise<void> {
  type Busy = Element & { isUpdatePending?: boolean; updateComplete?: Promise<unknown> };
  for (let round = 0; round < 20; round++) {
    const busy = deep(root).filter((each: Busy) => each.isUpdatePending);
    if (!busy.length) return;
    await Promise.all(busy.map((each: Busy) => each.updateComplete));
  }
}

/** What may stand in no page of ours, whatever the data. */
export function inspect(root: ParentNode): string[] {
  const faults: string[] = [];
  for (const each of deep(root)) {
    const { localName: name } = each;
    if (
      /^(script|style|iframe|object|embed|link|meta|base|form|input|math|template|noscript|title)$/.test(name)
    )
      faults.push(name);
    for (const { name: attribute, value } of each.attributes) {
      if (/^on|^(style|srcdoc|formaction|action|background|ping|is)$/.test(attribute))
        faults.push(`${name} ${attribute}`);
      if (!/^(href|src|data-href|xlink:href|cite|poster|data)$/.test(attribute) || name.startsWith('care-'))
        continue;
      const protocol = URL.canParse(value, document.baseURI) && new URL(value, document.baseURI).protocol;
      if (!/^(https?|mailto|tel|sms):$/.test(String(protocol)) && !value.startsWith('#'))
        faults.push(`${name} ${attribute}=${value}`);
    }
    // A fragment means this page, whatever its base.
    const leaves = each instanceof HTMLAnchorElement && !each.getAttribute('href')?.startsWith('#');
    if (leaves && each.protocol.startsWith('http') && each.origin !== location.origin) {
      const rel = each.rel.split(' ');
      if (!rel.includes('noopener') || !rel.includes('noreferrer')) faults.push(`rel of ${each.href}`);
    }
  }
  return faults;
}

function press(root: ParentNode): void {
  for (const each of deep(root))
    // What a press has taken out of the page can't be pressed.
    if (
      each instanceof HTMLElement &&
      each.isConnected &&
      (/^(a|button)$/.test(each.localName) || each.role === 'button')
    )
      each.click();
}

/** Ends one try: the faults that were found, those in its place, and those that come of pressing everything there. */
export function ended(place: ParentNode, tried: string, found: readonly string[]): string[] {
  const faults = [...found, ...inspect(place)];
  press(place);
  faults.push(...inspect(place), ...tripwired.heard.splice(0));
  return faults.map((fault) => `${tried}: ${fault}`);
}
