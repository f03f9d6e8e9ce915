import { css } from 'lit';

export const lightDomStyles = css`
  care-key-point {
    margin-block: 0.75em;
    padding-inline-start: 1.5em;
    & > * {
      margin-block: 0;
    }
    & > [slot='label'] {
      display: block;
      font-weight: 600;
    }
    &:not(:defined)::before {
      content: '';
      float: inline-start;
      margin-block-start: 0.5em;
      margin-inline-start: -1.5em;
      border: 0.25em solid var(--_accent);
    }
    @media print {
      break-inside: avoid;
    }
  }
`;
