import { css } from 'lit';

export const lightDomStyles = css`
  care-article-card {
    display: flex;
    flex-direction: column;
    position: relative;
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
      text-decoration-thickness: 2px;
      text-decoration-color: currentColor;
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
`;
