import { css } from 'lit';

export const lightDomStyles = css`
  care-article {
    & [id] {
      scroll-margin-block-start: 1.5em;
    }
    & > article {
      max-inline-size: 68ch;
      overflow-wrap: break-word;
      & > [role='note'] {
        margin-block: var(--_space);
        padding-block: 0.75em;
        border-block: 1px solid var(--_border);
        font-size: 0.875em;
        & > * {
          margin-block: 0;
        }
      }
    }
    & blockquote {
      margin-inline: 0;
      padding-inline: 1em 0;
      border-inline-start: 3px solid var(--_border);
    }
    & figure {
      margin: var(--_space) 0;
    }
    & img {
      max-inline-size: 100%;
      block-size: auto;
    }
    & :is(figcaption, caption) {
      margin-block: 0.5em;
      font-size: 0.875em;
      text-align: start;
    }
    & div:has(> table) {
      margin-block: var(--_space);
      overflow-x: auto;
    }
    & table {
      inline-size: 100%;
      border-collapse: collapse;
      font-variant-numeric: tabular-nums;
    }
    & :is(td, th) {
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
    &[src]:is(:not(:defined), :state(loading)):not(:has(article)) {
      min-block-size: 30em;
    }
    @media print {
      & a[href^='http']:not(care-reference *)::after {
        content: ' (' attr(href) ')';
        font-size: 0.8em;
        overflow-wrap: anywhere;
      }
      & :is(h1, h2, h3, h4, h5, h6) {
        break-after: avoid;
      }
      & li {
        break-inside: avoid;
      }
    }
  }
`;
