import { css } from 'lit';

/** Of an item and of the list around it: neither is without the other. */
export const lightDomStyles = css`
  care-benefit-list,
  care-benefit {
    display: flow-root;
    &:not(:defined, [hidden]) {
      display: flow-root !important;
    }
  }
  care-benefit {
    border-block-end: 1px solid var(--_border);
    & > [slot='heading'] {
      font-weight: 600;
      & + * {
        margin-block-start: 0;
      }
      /* The words become a button: what a page hangs before them would stand on a line of its own. */
      &::before,
      &::after {
        content: none !important;
      }
    }
    &:not(:defined) {
      & > [slot='heading'] {
        display: block !important;
        margin: 0 !important;
        padding-block: 0.75em !important;
        padding-inline: 0 2em !important;
        border: 0 !important;
        @media (pointer: coarse) {
          box-sizing: border-box !important;
          min-block-size: 44px !important;
          align-content: center !important;
        }
      }
      &::after {
        content: '' !important;
        display: block !important;
        block-size: 0.25em !important;
      }
    }
  }
  care-benefit-list > care-benefit:first-of-type {
    border-block: 1px solid var(--_border);
  }
  @media (scripting: enabled) {
    care-benefit-list:not(:defined, [exclusive]):has(care-benefit ~ care-benefit, * ~ * > care-benefit)::before {
      content: '' !important;
      display: block !important;
      block-size: 2.75em !important;
    }
    /* The first item of a list that may still be streaming in is not painted before a second one, which brings the bar above both. */
    /* Not by :last-child and :only-of-type, which Chromium and WebKit match only once the parent has been read to its end. */
    care-benefit-list:is(:not(:defined), :state(streaming)):not([exclusive], :has(+ *), :has(> care-benefit ~ care-benefit))
      > care-benefit {
      animation: careleaf-veil 3s !important;
    }
    /* By way of a property: a rule for what stands in [open] would style all of it anew with each opening. */
    care-benefit:not(:defined):has(> [slot='heading']) {
      --_wait: careleaf-wait 3s;
      &:is([open], :target, :has(:target)) {
        --_wait: none;
      }
      & > :not([slot]),
      &::after {
        animation: var(--_wait) !important;
      }
    }
  }
  @keyframes careleaf-veil {
    from,
    to {
      visibility: hidden;
    }
  }
  @keyframes careleaf-wait {
    from,
    to {
      position: absolute;
      visibility: hidden;
      inline-size: 0;
      block-size: 0;
      overflow: clip;
    }
  }
`;
