import { css } from 'lit';

// The look is that of the light DOM, the same before the upgrade and after: a slot has no box.
export const styles = css`
  .status {
    margin: 0;
    padding-block: 1em;
  }
`;
