import { css } from 'lit';

// A border rather than a background: it is printed, and drawn in forced colours.
export const styles = css`
  .marker {
    float: inline-start;
    margin-block-start: 0.5em;
    margin-inline-start: -1.5em;
    border: 0.25em solid var(--_accent);
  }
`;
