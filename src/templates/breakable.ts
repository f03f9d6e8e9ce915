import { html } from 'lit';

/**
 * The text of an address, with places where a line may break: after a slash or a full stop. Browsers know none of them, and break in
 * the middle of a number. A copy of the text shows nothing of them; hidden, they put no spaces into the link's name in Chromium.
 */
export const breakable = (address: string): unknown =>
  address
    .split(/(?<=[^/][/.])\b/)
    .map((piece, index) => (index ? html`<wbr aria-hidden="true" />${piece}` : piece));
