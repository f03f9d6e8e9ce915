import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  .status {
    margin: 0;
    padding-block: 1em;
  }
`;
