import { css } from 'lit';

export const styles = css`
  .row {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 0 0.75em;
    min-block-size: max(1.75em, 24px);
    text-indent: 0;
    white-space: nowrap;
  }
  .row a {
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--_border);
    text-underline-offset: 0.2em;
    min-inline-size: 24px;
    min-block-size: 24px;
    align-content: center;
  }
  .row a:hover {
    text-decoration-thickness: 2px;
    text-decoration-color: currentColor;
  }
  .row .quiet {
    padding-inline: 0;
  }
  @media (pointer: coarse) {
    .row,
    .row a {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  @media print {
    .row {
      display: none;
    }
  }
`;
