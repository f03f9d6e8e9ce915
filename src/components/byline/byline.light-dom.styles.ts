import { css } from 'lit';

export const lightDomStyles = css`
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
`;
