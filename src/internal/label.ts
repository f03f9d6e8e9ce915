import { adoptStyles, html, render, type CSSResultOrNative, type LitElement } from 'lit';

const ours = new WeakSet<ShadowRoot>();

/** Whether an element is a heading of HTML, which keeps its own level in the accessibility tree. */
export const isHeading = (element: Element | null | undefined): element is HTMLHeadingElement =>
  !!element && /^H[1-6]$/.test(element.nodeName);

/** The element that an author has given as a label. */
export const labelOf = (host: Element, slot = 'heading'): Element | undefined =>
  [...host.children].find((child) => child.slot === slot);

/**
 * Renders into the author's own heading; `<slot></slot>` stands for its words.
 *
 * Nothing may stand around a heading (it would be a second one in Chromium and Firefox) or in front of it (its text could not be
 * selected), and its light DOM is the author's: so it is given a shadow root.
 *
 * @returns false where there is no heading, or one that has a root which is not ours
 */
export function renderInHeading(
  label: Element | undefined,
  content: unknown,
  styles: CSSResultOrNative[] = [],
): boolean {
  if (!isHeading(label)) return false;
  let root = label.shadowRoot;
  if (!root) {
    root = label.attachShadow({ mode: 'open' });
    ours.add(root);
    adoptStyles(root, styles);
  }
  if (!ours.has(root)) return false;
  render(content, root);
  return true;
}

/** What a heading shows by itself. */
export const plainHeading = html`<slot></slot>`;

/**
 * The slot of a label. One that is no heading of HTML becomes one, of the level given.
 *
 * @param words shown where there is no such element
 * @param before what is read out before it
 */
export function headingSlot(host: LitElement, level: number, words?: unknown, before?: unknown): unknown {
  const label = labelOf(host);
  const slot = html`<slot name="heading" @slotchange=${() => host.requestUpdate()}>${words}</slot>`;
  return isHeading(label) || !(label || words)
    ? slot
    : html`<div class="heading" role="heading" aria-level=${level}>${before}${slot}</div>`;
}
