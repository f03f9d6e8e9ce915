/** What a webmaster pastes. The texts are the files of `test/hosts`, which the tests run; here they get addresses and choices. */

/** The kinds of site that a snippet is for, in the order in which they are offered, with the recipe's page and the snippet's file. */
export const sites = {
  plain: { title: 'Plain HTML', page: 'plain-html', file: 'plain/snippet.html', language: 'html' },
  wordpress: { title: 'WordPress', page: 'wordpress', file: 'wordpress/snippet.html', language: 'html' },
  wix: { title: 'Wix', page: 'wix', file: 'wix/snippet.txt', language: 'text' },
  squarespace: {
    title: 'Squarespace',
    page: 'squarespace',
    file: 'squarespace/snippet.html',
    language: 'html',
  },
  iframe: { title: 'Iframe', page: 'iframe', file: 'iframe/snippet.html', language: 'html' },
  react: { title: 'React', page: 'react', file: 'react/snippet.jsx', language: 'jsx' },
  vue: { title: 'Vue', page: 'vue', file: 'vue/snippet.vue', language: 'html' },
  svelte: { title: 'Svelte', page: 'svelte', file: 'svelte/snippet.svelte', language: 'html' },
} as const;

/** The elements that take `src`, in the order in which they are offered. */
export const elements: Readonly<Record<`care-${string}`, string>> = {
  'care-article': 'Whole article',
  'care-article-card': 'Card that leads to the article',
  'care-benefit-list': 'Benefits',
  'care-key-points': 'Key points',
  'care-callout': 'Callout',
  'care-contact-banner': 'Contact banner',
  'care-reference-list': 'References',
  'care-byline': 'Byline',
};

/** A kind of site. */
export type Site = keyof typeof sites;

/** The files of one version, as they lie on a host. */
export interface Release {
  /** Address of the folder, with a slash at the end. */
  readonly folder: string;
  /** Values for `integrity` by file name; a file without one is loaded unchecked. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** Stands in the files of `test/hosts` for the address of the folder. */
export const FOLDER = 'https://YOUR-HOST/careleaf/VERSION/';

/** The folder of a version on a host that is still to be named. */
export const folderOf = (version: string): string => FOLDER.replace('VERSION', version);

const ARTICLE = 'ketamine-therapy-for-ptsd';
const PAGE = '/ketamine-therapy-for-ptsd';
const WORDS = 'Read about ketamine therapy for PTSD';
const FRAME_TITLE = 'Ketamine therapy for PTSD';

/** What may be chosen for a snippet. */
export interface SnippetChoice {
  /** Tag of an element that takes `src`. */
  readonly tag: `care-${string}`;
  /** Id of the article, the first part of its file's name. */
  readonly article: string;
  /** Language of the article's file. Empty: that of the page around, or of a frame English. */
  readonly language: string;
  /** A CSS colour. Empty: the page's own. */
  readonly accent: string;
  /** Address of the page with the article, which the link inside leads to. Default: that of the file. */
  readonly page?: string;
  /** Headline of the article, for the link and the title of a frame. Default: the words of the file. */
  readonly headline?: string | undefined;
}

/** What the files of `test/hosts` say. */
export const standardChoice: SnippetChoice = {
  tag: 'care-article',
  article: ARTICLE,
  language: 'en',
  accent: '',
};

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // In Svelte a brace begins an expression, in a string of script an apostrophe or backslash ends or changes it.
  '{': '&#123;',
  '}': '&#125;',
  "'": '&#39;',
  '\\': '&#92;',
};
const escape = (text: string): string =>
  text.replace(/[&<>"{}'\\]/g, (character) => escapes[character] ?? '');

/** Where attributes can be added: before this stands white space, which they repeat. */
const placeForAttributes: Readonly<Record<Exclude<Site, 'iframe'>, RegExp>> = {
  plain: /(\s+)src="[^"]+\.json"/,
  wordpress: /(\s+)src="[^"]+\.json"/,
  squarespace: /(\s+)src="[^"]+\.json"/,
  wix: /(\n +)src: \S+/,
  react: /(\s+)accent=\{accent\}/,
  vue: /(\s+):accent="accent"/,
  svelte: /(\s+)\{accent\}/,
};

function withAttributes(
  site: Exclude<Site, 'iframe'>,
  snippet: string,
  attributes: Readonly<Record<string, string>>,
): string {
  const write = (name: string, value: string): string =>
    site === 'wix' ? `${name}: ${value}` : `${name}="${escape(value)}"`;
  return snippet.replace(placeForAttributes[site], (found, space: string) =>
    [found, ...Object.entries(attributes).map(([name, value]) => space + write(name, value))].join(''),
  );
}

/** Components take the colour as a property: what was chosen is its default. */
function withAccentProperty(site: 'react' | 'vue' | 'svelte', snippet: string, accent: string): string {
  const value = `'${accent.replace(/[\\']/g, '\\$&')}'`;
  return site === 'vue'
    ? snippet.replace('accent: String,', () => `accent: { type: String, default: ${value} },`)
    : snippet.replace(' accent,', () => ` accent = ${value},`);
}

/**
 * A snippet for what was chosen. With the standard choice it is the file's own text.
 *
 * @param snippet text of the site's file in `test/hosts`
 */
export function snippetFor(site: Site, snippet: string, choice: SnippetChoice): string {
  const { tag, article, language, accent, page = PAGE, headline } = choice;
  const isFrame = site === 'iframe';
  const file = `articles/${article}.${language || (isFrame ? 'en' : '{lang}')}.json`;
  const words = headline === undefined ? WORDS : headline;
  let text = snippet
    .replaceAll(`articles/${ARTICLE}.en.json`, () => file)
    .replaceAll('care-article', tag)
    .replace(`>${WORDS}<`, () => `>${escape(words)}<`)
    .replace(`title="${FRAME_TITLE}"`, () => `title="${escape(headline ?? FRAME_TITLE)}"`)
    .replace(`href="${PAGE}"`, () => `href="${escape(page)}"`)
    .replace(`href: ${PAGE}`, () => `href: ${page}`);
  const lang: Record<string, string> = language && language !== 'en' ? { lang: language } : {};
  if (isFrame) {
    const query = new URLSearchParams({
      ...(tag === 'care-article-card' && { href: page }),
      ...lang,
      ...(accent && { accent }),
    }).toString();
    text = text.replace(
      'element=article',
      () => `element=${tag.replace('care-', '')}${query && `&amp;${query.replaceAll('&', '&amp;')}`}`,
    );
    return language && language !== 'en' ? text.replace('<p>', `<p lang="${escape(language)}">`) : text;
  }
  const takesHref = tag === 'care-article-card' && site !== 'wix';
  const isComponent = site === 'react' || site === 'vue' || site === 'svelte';
  if (accent && isComponent) text = withAccentProperty(site, text, accent);
  return withAttributes(site, text, {
    ...(takesHref && { href: page }),
    ...lang,
    ...(accent && !isComponent && { accent }),
  });
}

/** Static HTML, as `careleaf render` writes it, for what was chosen. */
export const staticSnippet = (html: string, { accent }: Pick<SnippetChoice, 'accent'>): string =>
  accent ? html.replace(/^<[\w-]+/, (start) => `${start} accent="${escape(accent)}"`) : html;

/** A text of `test/hosts` with the addresses and hashes of a version. */
export const withRelease = (text: string, { folder, integrity }: Release): string =>
  text
    .replaceAll(
      /((?:src|href)="https:\/\/YOUR-HOST\/careleaf\/VERSION\/([\w.-]+\.(?:js|css))")/g,
      (found, _, name) => {
        const hash = integrity[String(name)];
        return hash ? `${found} integrity="${hash}" crossorigin="anonymous"` : found;
      },
    )
    // In script the same are properties.
    .replaceAll(
      /( *)src: 'https:\/\/YOUR-HOST\/careleaf\/VERSION\/([\w.-]+\.js)',\n/g,
      (found, indent: string, name) => {
        const hash = integrity[String(name)];
        return hash ? `${found}${indent}integrity: '${hash}',\n${indent}crossOrigin: 'anonymous',\n` : found;
      },
    )
    .replaceAll(FOLDER, () => folder);

/** The hashes that a text with a snippet names, by file. */
export const integrityIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/\/([\w.-]+)" integrity="(sha384-[^"]+)"/g)].map(([, file = '', hash = '']) => [
      file,
      hash,
    ]),
  );
