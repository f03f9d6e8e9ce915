import { adoptStyles, html, render, type CSSResultOrNative, type LitElement } from 'lit';

/** The roots that we have given to headings, and the elements whose labels these are or were last. */
const hosts = new WeakMap<ShadowRoot, Element>();

/** Whether an element is a heading of HTML, which keeps its own level in the accessibility tree. */
export const isHeading = (element: Element | null | undefined): element is HTMLHeadingElement =>
  !!element && /^h[1-6]$/.test(element.localName);

/** The element that an author has given as a label; a heading that has something around it is the label itself. */
export function labelOf(host: Element, slot = 'heading'): Element | undefined {
  const given = [...host.children].find((child) => child.slot === slot);
  return given?.querySelector('h1,h2,h3,h4,h5,h6') ?? given;
}

/**
 * Renders into the author's own heading; `<slot></slot>` stands for its words.
 *
 * Nothing may stand around a heading (it would be a second one in Chromium and Firefox) or in front of it (its text could not be
 * selected), and its light DOM is the author's: so it is given a shadow root. Does nothing where there is no heading, or one that has a
 * root which is not ours.
 *
 * @param content left out: the heading is no label of the host any more, and shows itself again unless another host has it already
 */
export function renderInHeading(
  host: Element,
  label: Element | undefined,
  content?: unknown,
  styles: CSSResultOrNative[] = [],
): void {
  if (!isHeading(label)) return;
  let root = label.shadowRoot;
  if (!root) {
    root = label.attachShadow({ mode: 'open' });
    adoptStyles(root, styles);
  } else if (content ? !hosts.has(root) : hosts.get(root) !== host) return;
  hosts.set(root, host);
  render(content ?? plainHeading, root);
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
    : html`<div class=${label ? '' : 'heading'} role="heading" aria-level=${level}>${before}${slot}</div>`;
}
