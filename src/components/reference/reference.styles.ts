import { css } from 'lit';

export const styles = css`
  .row {
    display: flex;
    align-items: center;
    gap: 0.75em;
    block-size: 1.75em;
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
    line-height: 24px;
  }
  .row a:hover {
    text-decoration-thickness: 2px;
    text-decoration-color: currentColor;
  }
  ::slotted(a) {
    unicode-bidi: isolate;
  }
  @media print {
    .row {
      display: none;
    }
  }
`;
