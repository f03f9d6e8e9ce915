import { css } from 'lit';

/**
 * Buttons in shadow roots. `all: unset` keeps out what the page says of text in general; what a button needs is then said again, the
 * focus ring too. A button that holds a slot passes the page's font and colour on to the words in it.
 */
export const controls = css`
  /* What holds no slot takes on the page's font, size and colour, and nothing else that the page says of text. */
  .bar,
  .row,
  .tone,
  .status {
    all: initial;
    display: block;
    font-family: inherit;
    font-size: inherit;
    color: inherit;
    color-scheme: inherit;
    visibility: inherit;
    writing-mode: inherit;
  }
  /* Whoever copies the article wants its words. */
  .bar,
  .row,
  .tone,
  .quiet {
    -webkit-user-select: none;
    user-select: none;
  }
  .status {
    padding-block: 1em;
    /* The browser's blue can't be read on a dark page that says nothing of its color-scheme. */
    & a {
      color: inherit;
    }
  }
  button {
    all: unset;
    box-sizing: border-box;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  :is(button, [role='button'], a, [tabindex]):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .quiet {
    padding-block: 0.4em;
    padding-inline: 0.5em;
    margin-block: -0.4em;
    border-radius: var(--_radius);
    font-weight: 600;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--_border);
    text-underline-offset: 0.25em;
  }
  .quiet:hover {
    text-decoration-thickness: 2px;
    text-decoration-color: currentColor;
  }
  svg {
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (pointer: coarse) {
    button {
      min-block-size: 44px;
    }
  }
  @media print {
    button,
    .quiet {
      display: none;
    }
  }
`;
