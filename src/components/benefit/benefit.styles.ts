import { css } from 'lit';

/** The row that opens and closes: in the shadow root of the author's heading, or around a label that is none. */
export const buttonStyles = css`
  button {
    display: block;
    position: relative;
    inline-size: 100%;
    padding-block: 0.75em;
    padding-inline-end: 2em;
    font-weight: inherit;
  }
  button::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 0.45em);
    inset-inline-end: 0.45em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  button[aria-expanded='true']::after {
    inset-block-start: calc(50% - 0.2em);
    rotate: 225deg;
  }
  button:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  button:focus-visible {
    outline-offset: -2px;
  }
  @media print {
    button {
      display: block;
      position: static;
    }
    button::after {
      display: none;
    }
  }
`;

export const styles = css`
  ::slotted([slot='heading']) {
    display: block !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
  }
  /* No other display than when it is closed: its boxes would be made anew. */
  .panel:not([hidden]) {
    padding-block-end: 0.25em;
  }
  @media print {
    .panel {
      display: flow-root !important;
      content-visibility: visible;
    }
  }
`;
