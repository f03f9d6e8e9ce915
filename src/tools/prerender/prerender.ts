/** Static HTML of articles, in Node: reads without script, and becomes alive with `careleaf.js`. */
import type { Article } from '../../article/types.js';
import { safeUrl } from '../../article/url.js';
import { structuredData } from '../../article/structured-data.js';
import { canonicalTag, directionOf } from '../../localization/locale-chain.js';
import { jsonScript, pageHtml, type PageOptions } from './page.js';
import { readArticle } from '../read-article.js';
import { renderFragment, type PrerenderOptions, type Prerendered } from './render-fragment.js';
import { useLanguage } from '../shipped-files.js';

export { registerMessages } from '../../localization/locale-files.js';
export type { Article } from '../../article/types.js';
export type { Finding } from '../finding.js';
export type { PageOptions } from './page.js';
export type { PrerenderOptions, Prerendered } from './render-fragment.js';

/** As `renderArticle`, for an article that has been read already. */
export function renderParsedArticle(article: Article, options: PrerenderOptions = {}): Prerendered {
  const made = renderFragment(article, options, useLanguage);
  if (made.article && options.structuredData)
    made.html += jsonScript(structuredData(made.article, options.base));
  return made;
}

/** As `renderPage`, for an article that has been read already. */
export function renderParsedPage(
  article: Article,
  options: PrerenderOptions & PageOptions = {},
): Prerendered {
  const { headingLevel = 1, base, lang = article.inLanguage } = options;
  const url = safeUrl(article.url ?? '', base);
  const direction = directionOf(canonicalTag(lang) || 'en');
  const origin = options.origin ?? (url && URL.canParse(url) ? new URL(url).origin : undefined);
  const made = renderFragment(article, { ...options, headingLevel, direction, origin }, useLanguage, true);
  return made.article ? { ...made, html: pageHtml(made.html, made.article, direction, options) } : made;
}

/**
 * An article as a fragment of HTML for a page: just what `careleaf.js` would render into it, so that the script, if it comes, moves
 * nothing. Without script every word, link and reference is there. Holds no script, style or address of ours.
 *
 * Never throws on bad articles: a fault in one block costs that block, and is told.
 *
 * @param file text of an article file, or its parsed JSON
 */
export function renderArticle(file: unknown, options: PrerenderOptions = {}): Prerendered {
  const { article, faults } = readArticle(file);
  const made = article && renderParsedArticle(article, options);
  return made ? { ...made, faults: [...faults, ...made.faults] } : { html: '', article, faults };
}

/**
 * An article as a complete page: title, description, canonical address, links to its other languages, Open Graph, structured data,
 * careleaf's style sheet and script. The headline is the page's `h1` unless `headingLevel` says otherwise.
 *
 * @param file text of an article file, or its parsed JSON
 */
export function renderPage(file: unknown, options: PrerenderOptions & PageOptions = {}): Prerendered {
  const { article, faults } = readArticle(file);
  const made = article && renderParsedPage(article, options);
  return made ? { ...made, faults: [...faults, ...made.faults] } : { html: '', article, faults };
}
