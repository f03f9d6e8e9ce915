import { css } from 'lit';

export const styles = css`
  nav {
    display: block;
  }
`;
