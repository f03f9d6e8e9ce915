import { css } from 'lit';

export const lightDomStyles = css`
  care-reference-popover {
    display: inline;
    & a {
      all: unset !important;
      &::before,
      &::after {
        content: none !important;
      }
      &[href] {
        cursor: pointer !important;
        text-decoration: underline dotted 1px !important;
        text-underline-offset: 0.2em !important;
      }
      &[href]:focus-visible {
        outline: 2px solid !important;
      }
    }
  }
`;
