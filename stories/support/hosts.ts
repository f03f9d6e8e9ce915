/** A page that an element may stand in: what it is called, and what its own style sheet says of everything in `.page`. */
export interface Host {
  readonly title: string;
  readonly css: string;
}

const system = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** Pages of other people's making, as far as they reach into what stands in them. All follow light and dark. */
export const hosts: Readonly<Record<string, Host>> = {
  clinic: {
    title: 'Sample clinic: serif headings, warm paper, plum',
    css: `
      .page {
        --care-accent: #6b2d5c;
        background: light-dark(#faf6ef, #1b161a);
        color: light-dark(#2b2129, #efe6ea);
        font: 1.0625em/1.65 Seravek, 'Gill Sans Nova', Ubuntu, Calibri, 'DejaVu Sans', sans-serif;
        h1, h2, h3, h4 {
          margin: 0 0 0.5em;
          font-family: 'Iowan Old Style', 'Palatino Linotype', 'URW Palladio L', P052, Palatino, Georgia, serif;
          font-weight: 500;
          line-height: 1.2;
          text-wrap: balance;
        }
        h1 { font-size: 2.25em; }
        h2 { font-size: 1.75em; }
        h3 { font-size: 1.3125em; }
        h4 { font-size: 1.125em; }
        p, ul, ol { margin: 0 0 1em; }
        section > h3 { margin-block-start: 1.5em; }
        img { display: block; max-width: 100%; height: auto; }
        a { color: light-dark(#6b2d5c, #e3a9d2); text-decoration-thickness: 0.06em; text-underline-offset: 0.2em; }
      }`,
  },
  night: {
    title: 'Night theme: clean sans, blue on dark',
    css: `
      .page {
        --care-accent: #4b93f2;
        color-scheme: dark;
        background: #0f1722;
        color: #e4eaf2;
        font: 1em/1.65 ${system};
        h1, h2, h3, h4 { margin: 0 0 0.5em; font-weight: 650; line-height: 1.2; letter-spacing: -0.015em; text-wrap: balance; }
        section > h3 { margin-block-start: 1.5em; }
        p, ul, ol { margin: 0 0 1em; }
        img { display: block; max-width: 100%; height: auto; }
        a { color: #82b8ff; }
      }`,
  },
  bare: {
    title: 'Bare: the browser’s own look',
    css: '.page { background: Canvas; color: CanvasText; font-size: 1em; }',
  },
  wordpress: {
    title: 'WordPress block theme: wide rhythm, round dark buttons',
    css: `
      .page {
        background: light-dark(#fff, #111);
        color: light-dark(#111, #f4f4f4);
        font: 1.125em/1.6 Manrope, ${system};
        letter-spacing: -0.1px;
        & > * + * { margin-block-start: 1.2em; }
        h1, h2, h3, h4, h5, h6 { font-weight: 400; line-height: 1.125; letter-spacing: -0.1px; }
        h2 { font-size: clamp(1.75em, 1.3em + 1.6vw, 2.4em); }
        h3 { font-size: 1.5em; }
        a:where(:not(.button)) { color: currentColor; text-decoration: underline 1px; text-underline-offset: 0.1em; }
        a:where(:not(.button)):hover { text-decoration: none; }
        button, .button, input[type='submit'] {
          padding: 1rem 2.25rem;
          border: 0;
          border-radius: 9999px;
          background: #111;
          color: #fff;
          font-size: 1.125rem;
        }
        img { max-width: 100%; height: auto; vertical-align: bottom; }
        ul { padding-inline-start: 1.2em; }
        *:focus { outline: thin dotted; }
        table { border-collapse: collapse; }
        td, th { border: 1px solid; padding: 0.5em; }
      }`,
  },
  bootstrap: {
    title: 'Reset in the manner of Bootstrap: border boxes, no margins on top',
    css: `
      .page {
        background: light-dark(#fff, #212529);
        color: light-dark(#212529, #dee2e6);
        font: 400 1em/1.5 ${system};
        *, *::before, *::after { box-sizing: border-box; }
        h1, h2, h3, h4, h5, h6 { margin: 0 0 0.5rem; font-weight: 500; line-height: 1.2; }
        h2 { font-size: 2em; }
        h3 { font-size: 1.75em; }
        h4 { font-size: 1.5em; }
        p { margin: 0 0 1rem; }
        ol, ul { margin: 0 0 1rem; padding-left: 2rem; }
        a { color: light-dark(#0d6efd, #6ea8fe); text-decoration: underline; }
        img, svg { vertical-align: middle; }
        button { border-radius: 0; margin: 0; font: inherit; }
        button:focus:not(:focus-visible) { outline: 0; }
        [hidden] { display: none !important; }
        small, .small { font-size: 0.875em; }
        strong { font-weight: bolder; }
      }`,
  },
  hostile: {
    title: 'Hostile: everything unset, with force',
    css: `
      .page { background: Canvas; color: CanvasText; font: 1em/1.5 serif; }
      .page *:not(:is(script, style)) { all: unset !important; }`,
  },
};
