import { css, unsafeCSS } from 'lit';
import { tagList, tokens } from './tokens.styles.js';
import { action, quietAction } from './actions.styles.js';

/** Room for the links back to the text, which come under each entry with the script. */
const waitingEntry = unsafeCSS(
  'care-article :is(care-reference:not(:defined), care-reference-list:not(:defined) > ol > li[id]:not(:has(care-reference)))::after',
);

/**
 * The look of what stands in the page: `careleaf.css`, and the same rules adopted by the script.
 *
 * Boxes belong to the host elements, so that they look the same before the script, without it and after it; what a shadow root adds
 * (a button's room, a bar) is reserved under `:not(:defined)`, the only rules that are `!important`.
 * Everything is in one layer, so that any rule of the page wins, and selects only inside `care-*`.
 */
export const lightDomStyles = css`
  @layer careleaf {
    ${tokens}

    :where(${tagList}) {
      display: block;
      font-family: var(--care-font, inherit);
      /* Room for what the article file brings. */
      &:state(loading):not(care-byline) {
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

    /* Article */
    care-article > article {
      max-inline-size: 68ch;
      overflow-wrap: break-word;
    }
    care-article [id] {
      scroll-margin-block-start: 1.5em;
    }
    care-article > article > [role='note'] {
      margin-block: var(--_space);
      padding-block: 0.75em;
      border-block: 1px solid var(--_border);
      font-size: 0.875em;
      & > * {
        margin-block: 0;
      }
    }
    care-article blockquote {
      margin-inline: 0;
      padding-inline-start: 1em;
      border-inline-start: 3px solid var(--_border);
    }
    care-article figure {
      margin: var(--_space) 0;
    }
    care-article div:has(> table) {
      margin-block: var(--_space);
      overflow-x: auto;
    }
    care-article :is(figcaption, caption) {
      text-align: start;
      font-size: 0.875em;
      margin-block: 0.5em;
    }
    care-article img {
      max-inline-size: 100%;
      block-size: auto;
    }
    care-article table {
      border-collapse: collapse;
      inline-size: 100%;
      font-variant-numeric: tabular-nums;
    }
    care-article :is(td, th) {
      padding-block: 0.5em;
      padding-inline: 0 0.75em;
      border-block-end: 1px solid var(--_border);
      text-align: start;
      vertical-align: top;
      &[data-align='center'] {
        text-align: center;
      }
      /* The same file, translated, is set from right to left. */
      &[data-align='right'] {
        text-align: end;
      }
    }

    care-article[src]:is(:not(:defined), :state(loading)):not(:has(article)) {
      min-block-size: 30em;
    }

    /* Card */
    care-article-card {
      position: relative;
      display: flex;
      flex-direction: column;
      gap: 0.5em;
      & > * {
        margin-block: 0;
      }
      & > [slot='heading'] {
        order: -1;
        & a {
          color: inherit;
          text-decoration: underline;
          text-decoration-thickness: 1px;
          text-decoration-color: var(--_border);
          text-underline-offset: 0.25em;
          &::after {
            content: '';
            position: absolute;
            inset: 0;
          }
          &:focus-visible {
            outline: none;
            &::after {
              outline: 2px solid var(--_accent);
              outline-offset: 4px;
            }
          }
        }
      }
      /* At most three lines, so that a row stays a row: the link leads to the whole. */
      &:not([layout='horizontal']) > [slot='heading'] {
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 3;
        overflow: hidden;
      }
      &:hover > [slot='heading'] a {
        text-decoration-color: currentColor;
        text-decoration-thickness: 2px;
      }
      & > [slot='media'] {
        order: -2;
        inline-size: 100%;
        block-size: auto;
        aspect-ratio: 3 / 2;
        object-fit: cover;
        border-radius: var(--_radius);
      }
      & > [slot='byline'] {
        order: 1;
        margin-block-start: auto;
        padding-block-start: 0.25em;
      }
      &:defined > :not([slot='heading'], [slot='media']),
      & > :not([slot]) a {
        position: relative;
        z-index: 1;
      }
      &[layout='horizontal'] {
        display: flow-root;
        /* Side by side where the card is wider than 28em (448px), without a container query: a contained size would be 0 in a flex row. */
        & > [slot='media'] {
          float: inline-start;
          inline-size: clamp(38%, (448px - 100%) * 999, 100%);
          margin-block-end: 0.75em;
        }
        & > :not([slot='media']) {
          padding-inline-start: clamp(0%, (100% - 448px) * 999, 42%);
        }
        & > * + * {
          margin-block-start: 0.5em;
        }
      }
    }

    /* Byline */
    care-byline {
      font-size: 0.875em;
      line-height: 1.6;
      & time {
        white-space: nowrap;
      }
      & strong {
        color: var(--_caution);
        font-weight: 600;
      }
    }

    /* Contents: one disclosure on narrow screens, open where there is room, also before and without script. */
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
          border-inline-start-color: var(--_accent);
          font-weight: 600;
        }
      }
      @media (pointer: coarse) {
        & a {
          padding-block: 0.65em;
        }
      }
    }
    @media (min-width: 40em) {
      care-contents:not(:defined) > details::details-content {
        content-visibility: visible;
        block-size: auto;
      }
    }

    /* Key points */
    care-key-point {
      padding-inline-start: 1.5em;
      margin-block: 0.75em;
      & > * {
        margin-block: 0;
      }
      & > [slot='label'] {
        display: block;
        font-weight: 600;
      }
    }
    care-key-point:not(:defined)::before {
      content: '';
      float: inline-start;
      margin-block-start: 0.5em;
      margin-inline-start: -1.5em;
      border: 0.25em solid var(--_accent);
    }

    /* Benefit list */
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
      }
    }
    care-benefit-list > care-benefit:first-of-type {
      border-block-start: 1px solid var(--_border);
    }
    care-benefit:not(:defined) > [slot='heading'] {
      display: block !important;
      margin: 0 !important;
      padding-block: 0.75em !important;
      padding-inline: 0 2em !important;
      border: 0 !important;
    }
    @media (pointer: coarse) {
      care-benefit:not(:defined) > [slot='heading'] {
        box-sizing: border-box !important;
        min-block-size: 44px !important;
        align-content: center !important;
      }
      ${waitingEntry} {
        min-block-size: 44px !important;
      }
    }
    care-benefit > [slot='heading'] + * {
      margin-block-start: 0;
    }
    care-benefit:not(:defined)::after {
      content: '' !important;
      display: block !important;
      block-size: 0.25em !important;
    }
    @media (scripting: enabled) {
      care-benefit-list:not(:defined, [exclusive]):has(> care-benefit ~ care-benefit)::before {
        content: '' !important;
        display: block !important;
        block-size: 2.75em !important;
      }
      /* The first item of a list that may still be streaming in is not painted before a second one, which brings the bar above both. */
      /* Not by :last-child and :only-of-type, which Chromium and WebKit match only once the parent has been read to its end. */
      care-benefit-list:is(:not(:defined), :state(streaming)):not([exclusive], :has(+ *), :has(> care-benefit ~ care-benefit)) > care-benefit {
        animation: careleaf-veil 3s !important;
      }
      care-benefit:not(:defined):not([open], :target, :has(:target)) {
        & > :not([slot]) {
          animation: careleaf-wait 3s !important;
        }
        &::after {
          animation: careleaf-wait 3s !important;
        }
      }
    }

    /* Reference popover: the geometry of an author's link is the same before, as a link, and after, as a marker's words. */
    /* Not in the host's colours for links, nor as its buttons: as it looks when it opens, so that nothing changes under the eye. */
    care-reference-popover {
      display: inline;
      & > a {
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

    /* References */
    care-reference-list {
      & > ol {
        margin: 0;
        padding: 0;
        list-style: '';
        font-size: 0.875em;
        overflow-wrap: anywhere;
      }
      &[numbered] > ol,
      care-article[numbered] & > ol {
        list-style: decimal;
        padding-inline-start: 2.5em;
      }
      & > ol > li {
        padding-block: 0.5em;
        padding-inline-start: 1.5em;
        text-indent: -1.5em;
        scroll-margin-block: 2em;
        text-align: start;
        &:target {
          background: color-mix(in srgb, var(--_accent) 14%, transparent);
          outline: 0.5em solid color-mix(in srgb, var(--_accent) 14%, transparent);
        }
      }
      &[numbered] > ol > li,
      care-article[numbered] & > ol > li {
        padding-inline-start: 0;
        text-indent: 0;
      }
    }
    ${waitingEntry} {
      content: '' !important;
      display: block !important;
      block-size: 1.75em !important;
    }
    @media (scripting: none) {
      ${waitingEntry} {
        display: none !important;
      }
    }

    /* Callout */
    care-callout {
      padding-block: 0.25em;
      padding-inline: 1.25em 0;
      border-inline-start: 4px solid var(--_tone, var(--_accent));
      &[tone='caution'] {
        --_tone: var(--_caution);
      }
      &[tone='urgent'] {
        --_tone: var(--_urgent);
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
        margin-block: 0 0.5em;
      }
    }
    @media (scripting: enabled) {
      care-callout:not(:defined)::before {
        content: '' !important;
        display: block !important;
        font-size: 0.875em !important;
        block-size: 1.75em !important;
      }
    }

    /* Contact banner */
    care-contact-banner {
      padding: 1.25em;
      border-radius: var(--_radius);
      background: color-mix(in srgb, currentColor 6%, transparent);
      /* Drawn in forced colours, where the tint is not. */
      outline: 1px solid transparent;
      & > [slot='heading'] {
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
    }
    care-contact-banner:not(:defined) {
      & > :is([slot='phone'], [slot='website']) {
        ${action}
      }
      & > [slot='website'] {
        ${quietAction}
      }
      & > [slot='phone'] {
        direction: ltr !important;
      }
      &:dir(rtl) > [slot='phone'] {
        margin-inline: 0.75em 0 !important;
      }
    }

    /* An element that has nothing to show yet shows nothing. */
    :is(care-contact-banner, care-callout, care-contents):empty:not(:defined) {
      display: none;
    }

    @media print {
      care-article a[href^='http']:not(care-reference *)::after {
        content: ' (' attr(href) ')';
        font-size: 0.8em;
        overflow-wrap: anywhere;
      }
      care-article :is(h1, h2, h3, h4, h5, h6) {
        break-after: avoid;
      }
      care-contents {
        display: none;
      }
      care-contact-banner {
        padding: 0;
        background: none;
      }
      care-contact-banner,
      care-callout,
      care-key-point,
      care-article li {
        break-inside: avoid;
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
