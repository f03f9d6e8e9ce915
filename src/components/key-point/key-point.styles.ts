import { css } from 'lit';

// A border rather than a background: it is printed, and drawn in forced colours.
export const styles = css`
  .marker {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: 0;
    border: 0.25em solid var(--_accent);
  }
`;
