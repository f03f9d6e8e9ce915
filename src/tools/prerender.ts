/** Static HTML of articles, in Node: reads without script, and becomes alive with `careleaf.js`. */
import type { Article } from '../article/types.js';
import { safeUrl } from '../article/url.js';
import { structuredData } from '../article/structured-data.js';
import { canonicalTag, directionOf, localeChain } from '../localization/locale-chain.js';
import { templateContext, type ArticlePart, type RenderOptions } from '../templates/context.js';
import { articleTemplate, blockTemplate } from './article-templates.js';
import { advise, fault, type Finding } from './finding.js';
import { jsonScript, pageHtml, type PageOptions } from './page.js';
import { readArticle } from './read-article.js';
import { useLanguage } from './shipped-files.js';
import { staticHtml } from './static-html.js';
import { ownText, walkArticle } from './walk-article.js';

export { registerMessages } from '../localization/locale-files.js';
export type { Article } from '../article/types.js';
export type { Finding } from './finding.js';
export type { PageOptions } from './page.js';

/** What may be chosen for a fragment. */
export interface PrerenderOptions extends Pick<
  RenderOptions,
  'headingLevel' | 'numbered' | 'contents' | 'base' | 'origin' | 'direction' | 'href'
> {
  /** A tag that says more than the file's own, such as `en-GB` for a file in `en`: for dates and the attribute `lang`. */
  lang?: string | undefined;
  /** Parts to leave out. */
  without?: Iterable<ArticlePart> | undefined;
  /** Only this block: its id in the file, or a tag such as `care-article-card`, the first of its kind. */
  only?: string | undefined;
  /** Adds the facts for search engines, as a `script` of JSON-LD. Default: not in a fragment, always in a page. */
  structuredData?: boolean | undefined;
}

/** What comes of an article file. */
export interface Prerendered {
  /** Empty where the file can't be shown. */
  readonly html: string;
  /** The article as it was read, without the parts that had faults; undefined where a fault cost the whole of it. */
  readonly article: Article | undefined;
  /** All faults of the file, and what of it could not be shown as it should. */
  readonly faults: readonly Finding[];
}

const sameLanguage = (one: string, other: string): boolean =>
  localeChain(canonicalTag(one) || 'en', [canonicalTag(other)]).length > 0;

/** Addresses that mean nothing without the file's own, and so are not in the HTML. */
function relativeAddresses(article: Article, wholePage: boolean): Finding[] {
  return [...walkArticle(article)].flatMap(({ fields, path, kind }) => {
    const url = ownText(fields, 'url');
    if (!url || safeUrl(url) || (kind === 'picture' && !wholePage)) return [];
    const at = path ? `${path}.url` : 'url';
    return [
      advise(
        'relative-address',
        at,
        `“${url}” starts from the article file, whose own address is not known.`,
        'Name that address as base, or write this one in full.',
      ),
    ];
  });
}

interface Fragment {
  html: string;
  article: Article | undefined;
  faults: Finding[];
}

function fragment(article: Article, options: PrerenderOptions, wholePage: boolean): Fragment {
  const { lang = article.inLanguage, only, without, ...rest } = options;
  if (!sameLanguage(lang, article.inLanguage)) {
    const message = `The file is in “${article.inLanguage}”, not in “${lang}”.`;
    const advice = 'Render the file in that language, or leave out the wish.';
    return { html: '', article: undefined, faults: [fault('other-language', 'inLanguage', message, advice)] };
  }
  const shown = { ...article, inLanguage: lang };
  const faults = rest.base ? [] : relativeAddresses(article, wholePage || only === 'care-article-card');
  if (!useLanguage(lang)) {
    const message = `There is no language file for “${lang}”: words that careleaf adds are English.`;
    faults.push(advise('no-language-file', 'inLanguage', message, 'See locales/README.md to add one.'));
  }
  const context = templateContext(shown, { ...rest, without: new Set(without) });
  const template = only ? blockTemplate(only, context, options.headingLevel) : articleTemplate(context);
  let html = staticHtml(template);
  if (!html) {
    const message = `The article has no “${only}”.`;
    const advice = 'Name the id of one of its blocks, or a tag such as care-benefit-list.';
    return { html: '', article: undefined, faults: [...faults, fault('no-block', '', message, advice)] };
  }
  if (only) {
    // A block on its own has no article around it to say its language.
    const dir = directionOf(canonicalTag(lang) || 'en');
    const direction = dir === (options.direction ?? 'ltr') ? '' : ` dir="${dir}"`;
    html = html.replace(/^<[\w-]+/, `$& lang="${lang}"${direction}`);
  }
  return { html, article: shown, faults };
}

/** As `renderArticle`, for an article that has been read already. */
export function renderParsedArticle(article: Article, options: PrerenderOptions = {}): Prerendered {
  const made = fragment(article, options, false);
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
  const made = fragment(article, { ...options, headingLevel, direction, origin }, true);
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
