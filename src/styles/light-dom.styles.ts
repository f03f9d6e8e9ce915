import { css, unsafeCSS, type CSSResult } from 'lit';
import { tokens } from './tokens.styles.js';

/** Every tag, in the order of the documentation. */
export const tags = [
  'care-article',
  'care-article-card',
  'care-byline',
  'care-contents',
  'care-key-points',
  'care-key-point',
  'care-benefit-list',
  'care-benefit',
  'care-reference-popover',
  'care-reference-list',
  'care-reference',
  'care-contact-banner',
  'care-callout',
] as const;

/** What all elements have in common. Each has its own rules in its folder, in a file `*.light-dom.styles.ts`. */
export const commonStyles = css`
  :where(${unsafeCSS(tags.join(','))}) {
    display: block;
    font-family: var(--care-font, inherit);
    ${tokens}
    /* Room for what the article file brings. */
    &:is([src]:not(:defined), :state(loading)):not(care-byline) {
      min-block-size: 10em;
    }
    /* Twice, to win over the display of each. */
    &[hidden][hidden] {
      display: none;
    }
  }
  :where(care-byline, care-contents, care-key-points, care-benefit-list, care-contact-banner, care-callout) {
    margin-block: var(--_space);
  }
  /* An element that has nothing to show yet shows nothing. */
  :is(care-contact-banner, care-callout):empty:not(:defined, [src]) {
    display: none;
  }
`;

/**
 * The look of what stands in the page as one sheet: `careleaf.css` has the rules of all elements, and each element adopts its own.
 *
 * Boxes belong to the host elements, so that they look the same before the script, without it and after it; what a shadow root adds
 * (a button's room, a bar) is reserved under `:not(:defined)`, the only rules that are `!important`.
 * Everything is in one layer, so that any rule of the page wins, and selects only inside `care-*`.
 */
export const lightDomSheet = (...rules: readonly CSSResult[]): CSSResult =>
  unsafeCSS(`@layer careleaf{${rules.join('')}}`);
