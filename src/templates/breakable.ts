import { html } from 'lit';

/**
 * The text of an address, with places where a line may break: between a slash and a number, where browsers see none (UAX #14, LB25) and
 * break in the middle of the number. A copy of the text shows nothing of them; hidden, they put no spaces into the link's name in Chromium.
 */
export const breakable = (address: string): unknown => {
  const number = address.search(/(?<=[^/]\/)\d/);
  return number < 0
    ? address
    : html`${address.slice(0, number)}<wbr aria-hidden="true" />${breakable(address.slice(number))}`;
};
