import { css } from 'lit';

/**
 * The links of a contact banner. As it stands it is the phone, the largest thing there. Declarations only: they stand in `careleaf.css` for the time before the
 * upgrade and in the banner's own sheet after it, `!important` in both, because a link is a control here and has to stay legible.
 */
export const action = css`
  all: initial !important;
  display: inline-block !important;
  box-sizing: border-box !important;
  /* Side by side where the banner is wider than 30em (480px), else full width. */
  min-inline-size: min(max(10em, (480px - 100%) * 999), 100%) !important;
  margin-block: 0 0.5em !important;
  margin-inline: 0 0.75em !important;
  padding-block: 0.6em !important;
  padding-inline: 1.25em !important;
  border: 2px solid var(--_accent) !important;
  border-radius: var(--_radius) !important;
  font-family: inherit !important;
  font-size: 1.25em !important;
  font-weight: 600 !important;
  line-height: 1.4 !important;
  text-align: center !important;
  visibility: inherit !important;
  writing-mode: inherit !important;
  color-scheme: inherit !important;
  cursor: pointer !important;
  color: var(--_on-accent) !important;
  background: var(--_accent) !important;
`;

/** On paper they are words. */
export const printedAction = css`
  padding: 0 !important;
  border: 0 !important;
  text-align: start !important;
  color: inherit !important;
  background: none !important;
`;

/** The website in a contact banner: what differs. The same shape, outlined. */
export const quietAction = css`
  padding-block: 0.85em !important;
  font-size: 1em !important;
  color: inherit !important;
  background: none !important;
`;
