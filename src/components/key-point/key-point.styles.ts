import { css } from 'lit';

export const styles = css`
  .marker {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: 0;
    inline-size: 0.5em;
    block-size: 0.5em;
    background: var(--_accent);
    forced-color-adjust: none;
  }
  @media (forced-colors: active) {
    .marker {
      background: CanvasText;
    }
  }
`;
