/** Style sheets of other people's sites, by what they do. */
export const hostSheets: Readonly<Record<string, string>> = {
  none: '',
  'wide paragraphs': 'p { margin: 2em; } h2, h3, h4 { margin: 1.5em 0; }',
  'nothing has a margin': '* { margin: 0; padding: 0; }',
  'a framework’s reset': `
    *, *::before, *::after { box-sizing: border-box; }
    body { margin: 0; font: 400 1rem/1.5 system-ui, sans-serif; }
    h1, h2, h3, h4, h5, h6 { margin: 0 0 0.5rem; font-weight: 500; line-height: 1.2; }
    h2 { font-size: calc(1.325rem + 0.9vw); } h3 { font-size: calc(1.3rem + 0.6vw); } h4 { font-size: 1.35rem; }
    p { margin: 0 0 1rem; } ol, ul { margin: 0 0 1rem; padding-left: 2rem; }
    img, svg { vertical-align: middle; } button { margin: 0; border-radius: 0; font: inherit; }
    a { text-decoration: underline; } a:not([href]) { color: inherit; text-decoration: none; }
    b, strong { font-weight: bolder; } [role='button'] { cursor: pointer; }`,
  'no animation':
    '*, ::before, ::after { animation-duration: 0.01ms !important; transition-duration: 0.01ms !important; }',
  'flexible headings':
    'h2, h3, h4 { display: flex; gap: 1em; padding: 1em; border: 1px solid; } p { display: grid; }',
  'important paragraphs': 'p { display: block !important; margin: 2em !important; }',
  'our elements too':
    'care-benefit, care-callout, care-key-point { margin: 1em; border: 3px solid; padding: 1em; }',
  'decorated links': `
    a { padding: 0.2em; border-bottom: 2px solid; letter-spacing: 0.05em; display: inline-block; }
    a[href]::after { content: ' ↗'; } a:link { font-weight: bold; text-transform: uppercase; }`,
  'roomy everything':
    'body { font: 20px/2 Georgia, serif; } div, section, span { margin: 0.5em; } strong { padding: 0.5em; } ol, ul { margin: 3em; padding: 1em; }',
};
