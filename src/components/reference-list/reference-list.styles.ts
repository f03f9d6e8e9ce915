import { css } from 'lit';

export const styles = css`
  .bar {
    display: flex;
    flex-direction: row-reverse;
    align-items: center;
    justify-content: flex-start;
    gap: 0.75em;
    min-block-size: 2.75em;
    font-size: 0.875em;
  }
  @media print {
    .bar {
      display: none;
    }
  }
`;
