import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A style sheet as a host page brings it along. */
export interface HostSheet {
  readonly name: string;
  readonly css: string;
  /** It makes what was inline a block, which is for the page to say. */
  readonly blocks?: boolean;
  /** Attributes for the document's root element. */
  readonly root?: Readonly<Record<string, string>>;
}

const published = (path: string): HostSheet => ({
  name: path,
  css: readFileSync(join('node_modules', path), 'utf8'),
});

/** Every text and box property that reaches into a shadow root by inheritance, or that themes like to force upon all elements. */
const SOUP = `
  letter-spacing: 3px; word-spacing: 9px; text-transform: uppercase; text-indent: 30px; text-shadow: 1px 1px red;
  text-align: right; font-style: italic; font-variant: small-caps; font-weight: 900; line-height: 3; white-space: pre;
  text-decoration: line-through; padding: 13px; margin: 17px; border: 5px dotted lime; border-radius: 50%; background: yellow;
  color: purple; box-shadow: 0 0 9px red; opacity: 0.5; float: right; position: relative; min-height: 70px; max-width: 90%;
  overflow: visible; cursor: crosshair; list-style: square; text-align-last: center; word-break: break-all; hyphens: auto;
  tab-size: 8; quotes: none; text-underline-offset: 9px; text-emphasis: dot; -webkit-text-stroke: 1px red; transform: rotate(1deg);
  filter: blur(1px); vertical-align: super; display: table; box-sizing: content-box;`;

const important = (declarations: string) => declarations.replaceAll(';', ' !important;');

/**
 * Sheets of other people from their packages, and rules as they stand in themes, page builders and old pages; those of
 * packages too large or under a licence of another kind are written after them.
 */
export const hostSheets: readonly HostSheet[] = [
  published('bootstrap/dist/css/bootstrap.min.css'),
  published('bulma/css/bulma.min.css'),
  published('@picocss/pico/css/pico.min.css'),
  published('foundation-sites/dist/css/foundation.min.css'),
  published('nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css'),
  published('milligram/dist/milligram.css'),
  published('modern-normalize/modern-normalize.css'),
  published('normalize.css/normalize.css'),
  published('reset-css/reset.css'),
  published('sanitize.css/sanitize.css'),
  published('the-new-css-reset/css/reset.css'),
  {
    name: 'after Tailwind preflight',
    css: `*, ::before, ::after, ::backdrop { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid }
      html { line-height: 1.5; -webkit-text-size-adjust: 100%; tab-size: 4; font-family: ui-sans-serif, system-ui }
      h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit } a { color: inherit; text-decoration: inherit }
      button, input { font: inherit; letter-spacing: inherit; color: inherit; border-radius: 0; background-color: transparent }
      ol, ul, menu { list-style: none } img, svg, video { display: block; vertical-align: middle }
      [hidden]:where(:not([hidden='until-found'])) { display: none !important }`,
  },
  {
    name: 'after WordPress blocks and a theme',
    css: `:root { --wp--preset--font-size--normal: 16px } .entry-content > * { max-width: 650px; margin-inline: auto }
      .entry-content a { text-decoration: underline; box-shadow: inset 0 -1px currentColor } .entry-content p { margin: 0 0 1.6em }
      .entry-content button, button { text-transform: uppercase; letter-spacing: 0.1em; background: #cd2653; color: #fff; padding: 1.1em 1.44em }
      .entry-content h3, .entry-content h4 { letter-spacing: -0.03em; margin: 3.5rem auto 2rem } .entry-content li { line-height: 1.5; margin: 0.5rem 0 0 2rem }
      :where(.is-layout-flow) > * { margin-block: 24px 0 } body { font-variant-ligatures: none; text-size-adjust: none }`,
  },
  {
    name: 'after USWDS',
    css: `html { line-height: 1.15; font-feature-settings: "kern" 1; font-size: 100% } body { background: #fff; color: #1b1b1b; overflow-x: hidden }
      .usa-prose > p, p { line-height: 1.5; max-width: 68ex } a { color: #005ea2; text-decoration: underline } a:visited { color: #54278f }
      a:focus, button:focus, [tabindex]:focus, *:focus { outline: 0.25rem solid #2491ff; outline-offset: 0 } .usa-prose h3 { line-height: 1.2 }`,
  },
  { name: 'everything unset', css: `* { all: unset !important }` },
  {
    name: 'everything initial',
    css: `* { all: initial !important } head, style, script { display: none !important }`,
  },
  { name: 'everything reverted', css: `* { all: revert !important }` },
  { name: 'soup on everything', css: `body * { ${important(SOUP)} }` },
  { name: 'soup on body', css: `main { ${SOUP.replace(/transform: rotate.*$/, '')} }` },
  {
    name: 'soup on buttons and links',
    css: `button, a, span, div, svg, slot, [role], h4 { ${important(SOUP)} }`,
  },
  {
    name: 'generated content',
    css: `*::before, *::after { content: "X" !important; display: block !important; position: static !important }`,
  },
  { name: '62.5 % root', css: `html { font-size: 62.5% } body { font-size: 1.6rem }` },
  { name: 'root in vw', css: `html { font-size: 1vw } body { font: 2rem/1 serif }` },
  { name: 'right to left', css: ``, root: { dir: 'rtl' } },
  { name: 'dark', css: `:root { color-scheme: dark } body { background: #111; color: #eee }` },
  {
    name: 'dark by force',
    css: `body, body * { background: #000 !important; color: #0f0 !important }`,
  },
  { name: 'vertical writing', css: `body { writing-mode: vertical-rl }` },
  { name: 'zoomed', css: `body { zoom: 1.5 }` },
  { name: 'no popovers', css: `[popover], dialog, details, [role=dialog] { display: none !important }` },
  {
    name: 'slow motion everywhere',
    css: `* { transition: all 2s !important; animation: spin 2s infinite !important } @keyframes spin { to { opacity: 0.3 } }`,
  },
  {
    name: 'flex and grid on everything',
    blocks: true,
    css: `main, main * { display: flex !important; flex-direction: column !important; align-items: stretch !important; gap: 30px !important }`,
  },
];
