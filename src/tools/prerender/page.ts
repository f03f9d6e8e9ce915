import { parsePartialDate } from '../../article/partial-date.js';
import { personName } from '../../article/person-name.js';
import { structuredData, type StructuredData } from '../../article/structured-data.js';
import type { Article } from '../../article/types.js';
import { safeUrl } from '../../article/url.js';
import { canonicalTag } from '../../localization/locale-chain.js';
import { shippedIntegrity } from '../shipped-files.js';

/** The same article in another language. */
export interface Alternate {
  readonly inLanguage: string;
  /** Full address of its page. */
  readonly url: string;
}

/** What may be chosen for a complete page. */
export interface PageOptions {
  /** Address of the article file, which relative addresses in it start from. */
  base?: string | undefined;
  /** Address of the folder with `careleaf.js` and `careleaf.css`, as seen from the page. Default: the page's own folder. */
  assets?: string | undefined;
  /** The other languages of the article, for `hreflang`. */
  alternates?: readonly Alternate[] | undefined;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** A tag; an attribute that is undefined or empty is left out, one that is true stands alone. */
const tag = (name: string, attributes: Attributes): string => {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === true ? ` ${key}` : value ? ` ${key}="${escape(String(value))}"` : '',
  );
  return `<${name}${written.join('')}>`;
};

const meta = (name: string, content: string | number | undefined): string[] =>
  content ? [tag('meta', { name, content })] : [];

const property = (name: string, content: string | number | undefined): string[] =>
  content ? [tag('meta', { property: name, content })] : [];

const link = (rel: string, attributes: Attributes): string[] =>
  attributes['href'] ? [tag('link', { rel, ...attributes })] : [];

/** JSON-LD as an element. No text of the article can end it: every `<` is escaped. */
export const jsonScript = (data: StructuredData): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/** `en` → `en_US`: Open Graph names a territory too, here the likely one. */
const territory = (language: string): string => {
  const { language: name, region } = new Intl.Locale(canonicalTag(language) || 'en').maximize();
  return `${name}_${region ?? 'US'}`;
};

/** Open Graph takes ISO 8601 dates only. */
const fullDate = (date: string | undefined): string | undefined =>
  date && parsePartialDate(date)?.year ? date : undefined;

function openGraph(article: Article, address: (url: string | undefined) => string | undefined): string[] {
  const image = address(article.image?.url);
  const { alt, width, height } = article.image ?? {};
  return [
    ...property('og:type', 'article'),
    ...property('og:title', article.headline),
    ...property('og:description', article.description),
    ...property('og:url', address(article.url)),
    ...property('og:site_name', article.publisher?.name),
    ...property('og:locale', territory(article.inLanguage)),
    ...property('og:image', image),
    ...property('og:image:alt', image && alt),
    ...property('og:image:width', image && width),
    ...property('og:image:height', image && height),
    ...property('article:published_time', fullDate(article.datePublished)),
    ...property('article:modified_time', fullDate(article.dateModified)),
  ];
}

/** Alternates are told only where each has an address of its own: else they would point at one page in several languages. */
function languageLinks(alternates: readonly Alternate[]): string[] {
  if (alternates.length < 2 || new Set(alternates.map(({ url }) => url)).size < alternates.length) return [];
  return alternates.flatMap(({ inLanguage, url }) =>
    link('alternate', { hreflang: canonicalTag(inLanguage), href: url }),
  );
}

/**
 * A complete HTML page.
 *
 * @param fragment the article as static HTML
 */
export function pageHtml(
  fragment: string,
  article: Article,
  dir: 'ltr' | 'rtl',
  options: PageOptions,
): string {
  const { base, assets = '.', alternates = [] } = options;
  const integrity = shippedIntegrity();
  const asset = (name: string): Attributes => ({
    [name.endsWith('.js') ? 'src' : 'href']: `${assets.replace(/\/$/, '')}/${name}`,
    integrity: integrity[name],
    crossorigin: integrity[name] && 'anonymous',
  });
  const address = (url: string | undefined) => (url === undefined ? undefined : safeUrl(url, base));
  const head = [
    '<meta charset="utf-8">',
    `<title>${escape(article.headline)}</title>`,
    ...meta('viewport', 'width=device-width, initial-scale=1'),
    ...meta('color-scheme', 'light dark'),
    ...meta('description', article.description),
    ...meta('author', article.author?.map(personName).join(', ')),
    ...link('canonical', { href: address(article.url) }),
    ...languageLinks(alternates),
    ...openGraph(article, address),
    ...link('stylesheet', asset('careleaf.css')),
    `${tag('script', { type: 'module', ...asset('careleaf.js') })}</script>`,
    jsonScript(structuredData(article, base)),
  ];
  return `<!DOCTYPE html>
${tag('html', { lang: canonicalTag(article.inLanguage), dir: dir === 'rtl' && dir })}
<head>
${head.join('\n')}
</head>
<body>
<main>${fragment}</main>
</body>
</html>
`;
}
