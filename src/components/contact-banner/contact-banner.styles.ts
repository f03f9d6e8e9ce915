import { css } from 'lit';
import { action, printedAction, quietAction } from '../../styles/actions.styles.js';

export const styles = css`
  a,
  ::slotted(a[slot]) {
    ${action}
  }
  /* An address in full is one long word. */
  a,
  ::slotted(:is(a, ul)[slot]) {
    overflow-wrap: anywhere !important;
  }
  a.website,
  ::slotted(a[slot='website']) {
    ${quietAction}
  }
  a.phone,
  ::slotted(a[slot='phone']) {
    direction: ltr !important;
  }
  /* Its sides are its own, left to right. */
  :host(:dir(rtl)) a.phone,
  :host(:dir(rtl)) ::slotted(a[slot='phone']) {
    margin-inline: 0.75em 0 !important;
  }
  ::slotted(a:focus-visible),
  a:focus-visible {
    outline: 2px solid var(--_accent) !important;
    outline-offset: 2px !important;
  }
  ::slotted(a:hover),
  a:hover {
    text-decoration: underline !important;
    text-underline-offset: 0.2em !important;
  }
  /* Frameworks indent every list. */
  ::slotted([slot='services']) {
    padding: 0 !important;
  }
  .heading {
    margin-block-end: 0.5em;
    font-size: 1.25em;
    font-weight: 600;
  }
  @media print {
    ::slotted(a[slot]),
    a[class] {
      ${printedAction}
    }
  }
`;
