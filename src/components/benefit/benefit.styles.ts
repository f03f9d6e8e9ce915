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
  button > svg {
    position: absolute;
    inset-block-start: calc(50% - 0.5em);
    inset-inline-end: 0.25em;
    color: var(--_accent);
  }
  button[aria-expanded='true'] > svg {
    transform: rotate(180deg);
  }
  button:hover > span {
    text-decoration: underline 1px;
    text-underline-offset: 0.25em;
  }
  button:focus-visible {
    outline-offset: -2px;
  }
  @media print {
    button {
      display: block;
    }
    button > svg {
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
  .text {
    display: flow-root;
    padding-block-end: 0.25em;
  }
  @media print {
    .panel {
      display: block;
      content-visibility: visible;
    }
  }
`;
