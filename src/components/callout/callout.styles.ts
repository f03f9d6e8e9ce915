import { css } from 'lit';

export const styles = css`
  .tone {
    display: flex;
    align-items: center;
    gap: 0.4em;
    block-size: 1.75em;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_tone, inherit);
  }
  .tone svg {
    color: var(--_tone, var(--_accent));
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  .heading {
    font-weight: 700;
  }
  @media print {
    .tone {
      color: inherit;
    }
  }
`;
