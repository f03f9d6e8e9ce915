/**
 * The script of `embed.html`, the page for sites that allow nothing but an iframe:
 * `embed.html?src=ADDRESS&element=article&block=ID&lang=es&accent=%230b6a6b&scheme=dark`.
 *
 * - `src` (required): the article file, on this page's own origin or one that `<meta name="careleaf-origins">` lists.
 * - `element`: what to show, a tag without `care-`. Default: `article`.
 * - `lang`: language of buttons and messages. Default: `en`.
 * - `scheme`: `light` or `dark`. Default: `light`.
 * - `href`: where the card leads, and the link that stands where the file can't be had. On the origin of this page, of the page around
 *   the frame, or one that `<meta name="careleaf-origins">` lists. Default: the article's own `url`.
 * - `accent`, `block`, `contents`, `exclusive`, `heading-level`, `layout`, `numbered`, `with-copy`, `without`: the attributes of that name.
 *
 * The height goes to the page around as `{ type: 'careleaf-height', height }`, in CSS pixels, each time it changes.
 */
import type { CareLoadEvent } from './internal/source-events.js';

const elements = [
  'article',
  'article-card',
  'benefit-list',
  'byline',
  'callout',
  'contact-banner',
  'key-points',
  'reference-list',
];
const attributes = [
  'accent',
  'block',
  'contents',
  'exclusive',
  'heading-level',
  'href',
  'layout',
  'numbered',
  'with-copy',
  'without',
];

const { documentElement: root, head, body } = document;
const asked = new URLSearchParams(location.search);

/**
 * The origin of an address of the web, empty for any other. A blob: address has the origin of whoever made it, and `;` or `*` in a host
 * would mean more in a policy.
 */
function originOf(address: string): string {
  try {
    const { origin, protocol } = new URL(address, location.href);
    return /^https?:$/.test(protocol) && /^https?:\/\/[\w.:[\]-]+$/.test(origin) ? origin : '';
  } catch {
    return '';
  }
}

/** Origins that articles and pictures may come from. Of the address: that of a sandboxed page itself is opaque. */
const listed = document.querySelector<HTMLMetaElement>('meta[name="careleaf-origins"]')?.content ?? '';
const origins = [location.href, ...listed.split(/\s+/).filter(Boolean)].map(originOf).filter(Boolean);

const say = (text: string): void => {
  const paragraph = document.createElement('p');
  paragraph.append(text);
  body.replaceChildren(paragraph);
};

/** The address of the article file, if this page may show it; else undefined, and the page says why. */
function allowedSource(): string | undefined {
  const source = asked.get('src');
  if (!source) {
    say(`Add the article's address to the address of this page: embed.html?src=…`);
    return undefined;
  }
  const origin = originOf(source);
  if (origins.includes(origin)) return source;
  say(`This page may not show articles of ${origin || 'that address'}, only of ${origins.join(', ')}.`);
  return undefined;
}

/**
 * Whether the card may lead where `href` says. Anybody can write a link to this page with any `href`; in a frame the page around may
 * name itself, since its readers are on it already.
 */
function mayLead(): boolean {
  const address = asked.get('href');
  if (address === null) return true;
  const origin = originOf(address);
  const targets = parent === window ? origins : [...origins, originOf(document.referrer)];
  if (origin && targets.includes(origin)) return true;
  say(
    `This page may not lead to ${origin || 'that address'}, only to ${targets.filter(Boolean).join(', ')}.`,
  );
  return false;
}

function show(source: string): void {
  const name = asked.get('element') ?? 'article';
  // "card" is what people write.
  const tag = name === 'card' ? 'article-card' : name;
  if (!elements.includes(tag)) {
    say(`element=${name}: write one of ${elements.join(', ')}.`);
    return;
  }
  const element = document.createElement(`care-${tag}`);
  for (const attribute of attributes) {
    const value = asked.get(attribute);
    if (value !== null) element.setAttribute(attribute, value);
  }
  Object.assign(element, { src: source });
  addEventListener('care-load', ({ article }: CareLoadEvent) => {
    document.title = article.headline;
  });
  body.replaceChildren(element);
}

/** Links lead out of the frame, as `<base target>` says; those to a place in the article stay. */
function keepFragments(event: Event): void {
  for (const node of event.composedPath())
    if (
      node instanceof HTMLAnchorElement &&
      node.hash &&
      node.href.split('#')[0] === location.href.split('#')[0]
    )
      node.target = '_self';
}

// An article file may redirect, and then the address says nothing of who wrote it: the browser checks each step.
const policy = document.createElement('meta');
policy.httpEquiv = 'Content-Security-Policy';
policy.content = `connect-src ${origins.join(' ')}; img-src ${origins.join(' ')}`;
head.append(policy);

root.lang = asked.get('lang') || 'en';
root.style.colorScheme = asked.get('scheme') === 'dark' ? 'dark' : 'light';
root.style.fontFamily = 'system-ui, sans-serif';
root.style.lineHeight = '1.5';
body.style.margin = '0';
// Focus rings and margins stay inside the frame.
body.style.padding = '4px';
body.style.display = 'flow-root';

addEventListener('click', keepFragments, true);
new ResizeObserver(() => {
  const height = Math.ceil(root.getBoundingClientRect().height);
  parent.postMessage({ type: 'careleaf-height', height }, '*');
}).observe(root);

const source = allowedSource();
if (source && mayLead()) show(source);
