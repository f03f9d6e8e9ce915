import { css } from 'lit';

export const styles = css`
  time {
    white-space: nowrap;
  }
  strong {
    color: var(--_caution);
    font-weight: 600;
  }
`;
