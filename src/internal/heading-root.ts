import type { CSSResultOrNative } from 'lit';
import { adoptStyles } from 'lit';

const ours = new WeakSet<ShadowRoot>();

/** Whether an element is a heading of HTML, which keeps its own level in the accessibility tree. */
export const isHeading = (element: Element | null | undefined): element is HTMLHeadingElement =>
  !!element && /^H[1-6]$/.test(element.nodeName);

/**
 * A shadow root on the author's own heading, to put a button or a word into it while its text stays where it is.
 *
 * Nothing may stand around a heading (it would be a second one in Chromium and Firefox) or in front of it (its text could not be
 * selected), and its light DOM is the author's. Undefined where the heading has a root that is not ours.
 */
export function headingRoot(
  heading: HTMLHeadingElement,
  styles: CSSResultOrNative[],
): ShadowRoot | undefined {
  let root = heading.shadowRoot;
  if (root) return ours.has(root) ? root : undefined;
  root = heading.attachShadow({ mode: 'open' });
  ours.add(root);
  adoptStyles(root, styles);
  return root;
}
