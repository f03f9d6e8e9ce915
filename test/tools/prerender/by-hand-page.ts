/**
 * The sample clinic's page `by-hand.html`: its article page with the article as HTML children instead of `src`. Run as a command it
 * writes the file: `npx tsc && node .cache/build/test/tools/prerender/by-hand-page.js`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { renderArticle } from '../../../src/tools/prerender/prerender.js';

/** Where the page stands, seen from the root of the checkout. */
export const BY_HAND = 'test/clinic/by-hand.html';

/** Tells Prettier to add no line breaks, which would be white space in the text. */
const asItIs = (html: string, indent: number): string =>
  `<!-- prettier-ignore -->
${' '.repeat(indent)}${html}`;

const FILES = 'https://careleaf.example/articles/';

/** Puts a text in the place of a part of the page, which must be there once. */
function put(page: string, part: RegExp, text: string): string {
  if (page.match(new RegExp(part, `${part.flags}g`))?.length !== 1)
    throw new Error(`article.html has changed: ${part.source} is not there once.`);
  return page.replace(part, () => text);
}

/** The page as it should be now. */
export function byHandPage(): string {
  const file = readFileSync('src/articles/ketamine-therapy-for-ptsd/en.json', 'utf8');
  // The list of contents stands beside the article, which has the ids that it links to.
  const options = { base: FILES, headingLevel: 1, contents: true, without: ['contents'] } as const;
  const { html } = renderArticle(file, { ...options, direction: 'ltr' });
  const { html: list } = renderArticle(file, { base: FILES, only: 'care-contents' });
  let page = readFileSync('test/clinic/article.html', 'utf8');
  page = put(
    page,
    /(?<=<!doctype html>\n)/,
    '<!-- Made from article.html by test/tools/prerender/by-hand-page.ts. Do not edit. -->\n',
  );
  page = put(page, / aria-current="page"(?=>Article<)/, '');
  page = put(
    page,
    /<care-contents for="ketamine-article"><\/care-contents>/,
    asItIs(list.replace(' ', ' for="ketamine-article" '), 10),
  );
  page = put(
    page,
    /<!-- The whole article\. .*? -->/s,
    '<!-- The whole article as HTML: it needs no script to be read. -->',
  );
  return put(
    page,
    /<care-article\s[^>]*src=[^>]*>.*?(?=\s*<!-- The clinic's own comments)/s,
    asItIs(
      html.replace('<care-article>', '<care-article id="ketamine-article">').replace('</care-article>', ''),
      8,
    ),
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(BY_HAND, byHandPage());
