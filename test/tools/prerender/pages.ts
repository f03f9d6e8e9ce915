import { readFileSync } from 'node:fs';
import { renderArticle, type PrerenderOptions } from '../../../src/tools/prerender/prerender.js';

/** Text of the first article's file. */
export const ARTICLE = readFileSync('src/articles/ketamine-therapy-for-ptsd/en.json', 'utf8');

/** The first article as static HTML. */
export const articleHtml = (options: PrerenderOptions = {}): string =>
  renderArticle(ARTICLE, { base: 'https://careleaf.example/articles/', headingLevel: 1, ...options }).html;

/** What a page of a test is made of. */
export interface PageParts {
  /** Origin of careleaf's files. */
  readonly files: string;
  /** The site's own style sheet. */
  readonly sheet?: string | undefined;
  /** More for the head, before everything else. */
  readonly head?: string;
  /** Whether the page loads the script. Default: true. */
  readonly script?: boolean;
}

/** A page of someone's site. */
export const sitePage = (
  body: string,
  { files, sheet = '', head = '', script = true }: PageParts,
): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A clinic</title>
${head}
<style>${sheet}</style>
<link rel="stylesheet" href="${files}/careleaf.css">
${script ? `<script type="module" src="${files}/careleaf.js"></script>` : ''}
</head>
<body>
<main>${body}</main>
<footer><p>The end of the page.</p></footer>
</body>
</html>`;
