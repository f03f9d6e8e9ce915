import { css } from 'lit';

export const styles = css`
  .bar {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    block-size: 2.75em;
  }
  @media print {
    .bar {
      display: none;
    }
  }
`;
