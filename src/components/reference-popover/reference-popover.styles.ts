import { css } from 'lit';

const sheet = css`
  position-area: none;
  position-try-fallbacks: none;
  inset: auto 8px 8px;
  margin: 0 auto;
  align-self: auto;
`;

export const styles = css`
  /* Once it has been opened: to become an anchor makes the browser lay out the paragraph. */
  .marker:not(:only-child) {
    anchor-name: --marker;
  }
  .marker[role] {
    cursor: pointer;
    text-decoration: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .marker:is(:hover, :focus-visible, [aria-expanded='true']) {
    text-decoration-style: solid;
  }
  .marker:focus-visible {
    border-radius: 2px;
  }
  /* Not on the box, whose style the browser computes anew six times as it opens. */
  .place {
    all: initial;
    position: absolute;
    visibility: inherit;
    color-scheme: inherit;
    font-family: inherit;
    font-size: inherit;
  }
  .dialog {
    position: fixed;
    position-anchor: --marker;
    position-area: block-end span-inline-end;
    position-try-fallbacks:
      flip-block,
      flip-inline,
      flip-block flip-inline,
      --sheet;
    inset: auto;
    box-sizing: border-box;
    margin: 6px;
    padding: 1em;
    inline-size: 24em;
    max-inline-size: calc(100vw - 16px);
    max-block-size: calc(100vh - 16px);
    overflow: auto;
    overflow-wrap: anywhere;
    font-size: 0.9375em;
    line-height: 1.5;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    box-shadow: 0 4px 24px rgb(0 0 0 / 20%);
  }
  :host(:dir(ltr)) .dialog {
    direction: ltr;
  }
  :host(:dir(rtl)) .dialog {
    direction: rtl;
  }
  :host([placement='block-start']) .dialog {
    position-area: block-start span-inline-end;
  }
  @position-try --sheet {
    ${sheet}
  }
  .sheet {
    ${sheet}
  }
  /* On a phone a sheet at the bottom, or at the top where it would cover the words it belongs to. */
  @position-try --top-sheet {
    position-area: block-start span-all;
    align-self: start;
    margin: 8px 8px 0;
  }
  @media (max-width: 480px) {
    .dialog {
      position-area: block-end span-all;
      position-try-fallbacks: --top-sheet, --sheet;
      align-self: end;
      justify-self: stretch;
      margin: 0 8px 8px;
      inline-size: auto;
    }
    .sheet {
      ${sheet}
    }
  }
  @supports not (position-area: block-end) {
    .dialog {
      ${sheet}
    }
  }
  .dialog:focus-visible {
    outline-offset: -1px;
  }
  .dialog:not(:popover-open) {
    display: none;
  }
  .head,
  .actions {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
  }
  .head {
    font-weight: 600;
  }
  .close {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 2em;
    min-block-size: 2em;
    margin-block: -0.25em;
    margin-inline-end: -0.25em;
    border-radius: var(--_radius);
  }
  .entry {
    margin-block: 0.5em;
  }
  .entry + .entry {
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_border);
  }
  .entry a[href*='doi.org'] {
    display: block;
    margin-block-start: 0.25em;
    font-size: 0.875em;
    unicode-bidi: isolate;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  .actions {
    flex-wrap: wrap;
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_border);
  }
  .actions .quiet {
    padding-inline: 0;
  }
  @media (pointer: coarse) {
    .close {
      inline-size: 44px;
    }
    .actions a {
      line-height: 44px;
    }
  }
  @media print {
    .marker[role],
    ::slotted(a) {
      text-decoration: none !important;
    }
    .dialog {
      display: none;
    }
  }
`;
