import { css } from 'lit';

export const styles = css`
  time {
    white-space: nowrap;
  }
  :host(:state(overdue)) {
    border-inline-start: 4px solid var(--_caution);
    padding-inline-start: 0.75em;
  }
`;
