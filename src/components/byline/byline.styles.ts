import { css } from 'lit';

export const styles = css`
  bdi {
    display: inline-block;
  }
  time {
    white-space: nowrap;
  }
  strong {
    color: var(--_caution);
    font-weight: 600;
  }
`;
