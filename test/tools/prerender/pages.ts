import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '../../support/drive.js';
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

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(options: object): Promise<{
    violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
  }>;
}

/** What axe finds on the page (WCAG 2.2 AA and best practice), each with its place. */
export async function axeFindings(page: Page): Promise<string[]> {
  return page.evaluate(async (source) => {
    if (!('axe' in globalThis)) new Function(source)();
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
    );
  }, axeSource);
}
