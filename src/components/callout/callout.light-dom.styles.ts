import { css } from 'lit';

export const lightDomStyles = css`
  care-callout {
    padding-block: 0.25em;
    padding-inline: 1.25em 0;
    border-inline-start: 4px solid var(--_tone, var(--_accent));
    &[tone='caution'] {
      --_tone: var(--_caution);
    }
    &[tone='urgent'] {
      --_tone: var(--_urgent);
      padding: 0.75em 1.25em;
      border: 1px solid var(--_tone);
      border-inline-start-width: 8px;
    }
    & > :first-child,
    & > [slot='heading'] + * {
      margin-block-start: 0;
    }
    & > :last-child {
      margin-block-end: 0;
    }
    & > [slot='heading'] {
      display: block;
      font-weight: 600;
      margin-block: 0 0.5em;
    }
    @media (scripting: enabled) {
      &:not(:defined)::before {
        content: '' !important;
        display: block !important;
        block-size: 1.53125em !important;
      }
    }
    @media print {
      break-inside: avoid;
    }
  }
`;
