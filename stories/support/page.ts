import { directionOf } from '../../src/localization/locale-chain.js';
import { type Example, type Locate, mountExample } from './example.js';
import { hosts } from './hosts.js';

/** What the toolbar says of the page around a story. An empty or missing value leaves the matter to the example. */
export interface PageGlobals {
  readonly host?: string;
  readonly accent?: string;
  readonly scheme?: string;
  readonly locale?: string;
  readonly direction?: string;
  readonly textSize?: string;
  readonly width?: string;
}

/** Article files by language, relative to the page that shows the story. */
export type ArticleFiles = readonly string[];

/**
 * Address of a file: an article in the language of the toolbar where there is one, everything else as it is.
 *
 * @param path such as `articles/ID.en.json`
 * @param available names of the article files
 */
export function localFile(path: string, locale: string, available: ArticleFiles): string {
  const translated = path.replace(/\.en\.json$/, `.${locale}.json`);
  return `./${available.includes(translated.replace('articles/', '')) ? translated : path}`;
}

/** The direction of a language; the pseudo-locales have theirs. */
function direction(locale: string): 'ltr' | 'rtl' {
  if (locale === 'ar-XB') return 'rtl';
  return locale && locale !== 'qqx' ? directionOf(locale) : 'ltr';
}

const sheets = new Map<string, CSSStyleSheet>();

/** The style sheet of a page, made once. */
export function hostSheet(name: string): CSSStyleSheet {
  const { css } = hosts[name] ?? { css: '' };
  let sheet = sheets.get(name);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`@layer { .page { box-sizing: border-box; padding: 1.5rem; } } ${css}`);
    sheets.set(name, sheet);
  }
  return sheet;
}

/** Everything that is needed to show an example as a story. */
export interface Staging {
  readonly globals: PageGlobals;
  readonly articles: ArticleFiles;
  /** In a page of documentation several stories stand side by side; each gets a tree of its own, so that no id is there twice. */
  readonly apart: boolean;
  /** Called with the place after the example has been mounted and before it is awaited. */
  readonly onMount?: (place: HTMLElement) => void;
  /** Address of a file such as `articles/ID.en.json`. Default: beside the page, in the page's language where there is one. */
  readonly locate?: Locate;
}

/** Shows an example in the page that the toolbar describes. The elements come to life once the answer stands in the document. */
export function stage(example: Example, { globals, articles, apart, onMount, locate }: Staging): HTMLElement {
  const frame = document.createElement('div');
  frame.className = 'frame';
  const root = apart ? frame.attachShadow({ mode: 'open' }) : frame;
  const page = document.createElement('div');
  const { host = 'clinic', accent, scheme, locale = '', textSize, width } = globals;
  page.className = 'page';
  page.lang = example.lang ?? (locale || 'en');
  page.dir = globals.direction || example.dir || direction(page.lang);
  if (accent) page.style.setProperty('--care-accent', accent);
  if (scheme) page.style.colorScheme = scheme;
  if (textSize) page.style.fontSize = `${textSize}%`;
  if (width) page.style.maxInlineSize = `${width}px`;
  const place = document.createElement('div');
  page.append(place);
  root.append(page);
  if (root instanceof ShadowRoot) root.adoptedStyleSheets = [hostSheet(host)];
  // In documentation nothing opens by itself: it would take the focus, and the page would scroll to it.
  const { lang: _, dir: __, act, ...rest } = example;
  const shown = apart || !act ? rest : { ...rest, act };
  void attached(frame).then(() => {
    const done = mountExample(shown, place, locate ?? ((path) => localFile(path, page.lang, articles)));
    onMount?.(place);
    return done.then(() => void (frame.dataset['ready'] = ''));
  });
  return frame;
}

/** Settles when an element stands in the document. */
async function attached(element: Element): Promise<void> {
  for (let frames = 0; !element.isConnected && frames < 600; frames++)
    await new Promise((resolve) => requestAnimationFrame(resolve));
}
