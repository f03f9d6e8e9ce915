/** Static HTML of an article: what Node and the browser make of it alike. Nothing here needs either. */
import type { Article } from '../../article/types.js';
import { safeUrl } from '../../article/url.js';
import { canonicalTag, directionOf, localeChain } from '../../localization/locale-chain.js';
import { templateContext, type ArticlePart, type RenderOptions } from '../../templates/context.js';
import { articleTemplate, blockTemplate } from './article-templates.js';
import { advise, fault, type Finding } from '../finding.js';
import { staticHtml } from './static-html.js';
import { ownText, walkArticle } from '../walk-article.js';

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

/** What names no language is another one; so what is written into an attribute is a tag. */
const sameLanguage = (one: string, other: string): boolean =>
  one === other ||
  (canonicalTag(one) !== '' && localeChain(canonicalTag(one), [canonicalTag(other)]).length > 0);

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

/** What comes of an article file, to be added to. */
export interface Fragment {
  html: string;
  article: Article | undefined;
  faults: Finding[];
}

/** Where the words of a language come from: makes them available, and says whether there are any. */
export type UseLanguage = (tag: string) => boolean;

/**
 * An article as a fragment of HTML for a page.
 *
 * @param wholePage whether a page is made around it, which names the article's picture too
 */
export function renderFragment(
  article: Article,
  options: PrerenderOptions,
  useLanguage: UseLanguage,
  wholePage = false,
): Fragment {
  const { lang: asked, only, without, ...rest } = options;
  // `en_GB` is understood, but is no value of the attribute `lang`; what is no tag at all is not the article's language.
  const lang = asked === undefined ? article.inLanguage : canonicalTag(asked);
  if (!sameLanguage(lang, article.inLanguage)) {
    const message = `The file is in “${article.inLanguage}”, not in “${asked}”.`;
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
