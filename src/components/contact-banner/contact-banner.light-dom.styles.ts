import { css } from 'lit';
import { action, printedAction, quietAction } from '../../styles/actions.styles.js';

export const lightDomStyles = css`
  care-contact-banner {
    padding: 1.25em;
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentColor 6%, transparent);
    /* Drawn in forced colours, where the tint is not. */
    outline: 1px solid transparent;
    & > [slot='heading'] {
      display: block;
      font-weight: 600;
      margin-block: 0 0.5em;
    }
    & > p {
      margin-block: 0 0.75em;
    }
    & > [slot='services'] {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1.25em;
      margin: 0 0 1em;
      padding: 0;
      list-style: '';
      font-weight: 600;
    }
    &:not(:defined) {
      & > [slot='services'] {
        padding: 0 !important;
      }
      & > a[slot] {
        ${action}
      }
      & > a[slot='website'] {
        ${quietAction}
      }
      & > a[slot='phone'] {
        direction: ltr !important;
      }
      &:dir(rtl) > a[slot='phone'] {
        margin-inline: 0.75em 0 !important;
      }
    }
    @media print {
      padding: 0;
      background: none;
      break-inside: avoid;
      &:not(:defined) > a[slot] {
        ${printedAction}
      }
    }
  }
`;
