import { css } from 'lit';

export const lightDomStyles = css`
  care-byline {
    font-size: 0.875em;
    line-height: 1.6;
    /* Else a fact is as wide as its longest word. */
    overflow-wrap: anywhere;
    & time {
      white-space: nowrap;
    }
    & strong {
      color: var(--_caution);
      font-weight: 600;
    }
    /* A fact breaks inside only where it is longer than the line. */
    & bdi {
      display: inline-block;
    }
    /* From attributes alone: room for its lines, as lines, because WebKit rounds their heights. */
    &:empty:not(:defined) {
      white-space: pre;
      &::before {
        content: '\\200b';
      }
      &[reviewer]::before {
        content: '\\200b\\a\\200b';
      }
      &:is([reviewed], [review-due], [publisher], [translator])::after {
        content: '\\a\\200b';
      }
    }
  }
`;
