import { css } from 'lit';

export const lightDomStyles = css`
  care-contents {
    font-size: 0.875em;
    & summary {
      padding-block: 0.5em;
      font-weight: 600;
      cursor: pointer;
    }
    & ol {
      margin: 0;
      padding: 0;
      list-style: '';
    }
    & a {
      display: block;
      padding-block: 0.4em;
      padding-inline: 0.75em 0;
      border-inline-start: 2px solid var(--_border);
      text-decoration: none;
      &:hover {
        text-decoration: underline;
      }
      &[aria-current] {
        border-color: var(--_accent);
        font-weight: 600;
      }
    }
    & ol ol a {
      padding-inline-start: 1.75em;
    }
    & ol ol ol a {
      padding-inline-start: 2.75em;
    }
    @media (pointer: coarse) {
      & a,
      & summary,
      &:empty:not(:defined)::before {
        box-sizing: border-box;
        min-block-size: 44px;
        align-content: center;
      }
    }
    /* On a phone its height is known before the script: one line. */
    @media (max-width: 40em) and (scripting: enabled) {
      &:empty:not(:defined)::before {
        content: '\\200b';
        display: block;
        padding-block: 0.5em;
        font-weight: 600;
      }
    }
    @media (min-width: 40em) {
      &:not(:defined) > details::details-content {
        content-visibility: visible;
        block-size: auto;
      }
    }
    @media print {
      display: none;
    }
  }
`;
