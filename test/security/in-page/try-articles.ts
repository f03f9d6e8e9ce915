/** Payloads in article files, and in what was made of them beforehand. */
import { filled, mailTo, WORD } from './harmless.js';
import { differences, picture, shown, withWords } from './picture.js';
import { ended, settle } from './tree.js';

/** A payload, and what our own formatters make of it in Node: the entry of each reference, the words of each citation. */
export interface Tried {
  readonly text: string;
  readonly entries: readonly string[];
  readonly labels: readonly string[];
  /** The address to write a mail to it, as Node reads it; engines differ in the few that are none, such as `//:`. */
  readonly mail: string | null;
}

/** An address, and what the page must make of it: the address of a link, of a picture, or none. */
export interface TriedAddress {
  readonly text: string;
  readonly href: string | null;
  readonly base?: string | undefined;
}

/** Shows an article on a narrow page, with its faults. Take the place away when you are done. */
export async function render(article: unknown): Promise<HTMLElement> {
  const place = document.createElement('main');
  place.style.inlineSize = '320px';
  const element = document.createElement('care-article') as HTMLElement & {
    article: unknown;
    contents: boolean;
  };
  element.contents = true;
  const told = new Promise<void>((done) => {
    element.addEventListener('care-load', () => done());
    element.addEventListener('care-error', (event) => {
      if ((event as Event & { code: string }).code !== 'content') done();
    });
  });
  element.article = article;
  place.append(element);
  document.body.append(place);
  await told;
  await settle(place);
  return place;
}

async function pictureOf(article: unknown): Promise<string[]> {
  const place = await render(article);
  const seen = picture(place);
  place.remove();
  return seen;
}

// Engines, Node and editions of the standard encode more or fewer of these, which mean the same either way.
const plainly = (url: string | null | undefined): string =>
  (url ?? '').replace(/%(22|27|2A|5E|60|7B|7C|7D)/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
const same = (one: string | null | undefined, other: string | null | undefined): boolean =>
  plainly(one) === plainly(other);

const entryFaults = (place: ParentNode): string[] =>
  [...place.querySelectorAll('care-reference *')].flatMap((each) => {
    const names = each.getAttributeNames().sort().join(' ');
    const fine = /^(em |a href( rel)?|wbr aria-hidden)$/.test(`${each.localName} ${names}`);
    return fine ? [] : [`entry: ${each.outerHTML}`];
  });

/** How what stands in a place differs from the same place with harmless words. */
function textFaults(
  place: Element,
  expected: readonly string[],
  { text, entries, labels, mail }: Tried,
): string[] {
  const faults = [...entryFaults(place), ...differences(withWords(expected, text, mail), picture(place))];
  const says = (selector: string) => [...place.querySelectorAll(selector)].map((each) => each.textContent);
  const found = JSON.stringify([says('care-reference'), says('care-reference-popover a')]);
  const wanted = JSON.stringify([entries, labels]);
  if (found !== wanted) faults.push(`${found} ≠ ${wanted}`);
  for (const phone of place.querySelectorAll('a[slot=phone]'))
    if (
      !/^tel:\+?\d+(;ext=\d+)?$/.test(phone.getAttribute('href') ?? '') ||
      phone.textContent !== shown(text)
    )
      faults.push(phone.outerHTML);
  const written = place.querySelector('a[href^="mailto:"]')?.getAttribute('href');
  if (!same(written, mail)) faults.push(`${written} ≠ ${mail}`);
  return faults;
}

/** Tries texts in an article file. */
export async function texts(article: unknown, tried: readonly Tried[]): Promise<string[]> {
  const expected = await pictureOf(article);
  const all: string[] = [];
  for (const each of tried) {
    const place = await render(filled(article, each.text));
    const faults = textFaults(place, expected, { ...each, mail: mailTo(shown(each.text)) });
    // WebKit lets a line go on for a pixel or two.
    if (place.scrollWidth > place.clientWidth + 8) faults.push(`${place.scrollWidth} pixels wide`);
    all.push(...ended(place, JSON.stringify(each.text), faults));
    place.remove();
  }
  return all;
}

/** Compares the sections of a page that was made beforehand; the first has harmless words. */
export function fragments(tried: readonly Tried[]): string[] {
  const [plain, ...places] = document.querySelectorAll('section[id^=case-]');
  const expected = plain ? picture(plain) : [];
  return tried.flatMap((each, index) => {
    const place = places[index];
    const name = JSON.stringify(each.text);
    return place ? ended(place, name, textFaults(place, expected, each)) : [`${name}: It is gone.`];
  });
}

/** Addresses that the engine reads otherwise than the standard, or Node. */
export const deviations: string[] = [];

const safeHref = (text: string, base: string): string | null => {
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  return url && /^(https?|mailto|tel|sms):$/.test(url.protocol) ? url.href : null;
};

/** What a page must make of an address: whether a file may hold it at all, and what it leads to. */
function wantedOf(
  text: string,
  standard: string | null,
  base: string,
): { allowed: boolean; href: string | null } {
  // A file is read where its address is not known yet: what https: makes no address of is none.
  const allowed =
    /\S/.test(text) && (text.startsWith('#') || safeHref(text, 'https://careleaf.example') !== null);
  if (!allowed) return { allowed, href: null };
  // Engines accept some hosts that the standard does not, and write some otherwise; the protocol must be the same.
  const own = text.startsWith('#') ? text : safeHref(text, base);
  const deviates = !same(own, standard) && own?.split(':')[0] === (standard ?? own)?.split(':')[0];
  if (deviates) deviations.push(text);
  return { allowed, href: deviates ? own : standard };
}

/** A harmless address of the kind of another: with it the article has the same links and pictures. */
function likeOf({ allowed, href }: { allowed: boolean; href: string | null }): string {
  if (href === null) return allowed ? 'https:@/none' : 'nothing://';
  if (href.startsWith('#')) return '#id';
  return href.startsWith('http') ? 'https://b.example/' : 'mailto:a@b.example';
}

/** Tries addresses in an article file. */
export async function addresses(article: unknown, tried: readonly TriedAddress[]): Promise<string[]> {
  const all: string[] = [];
  const base = document.createElement('base');
  document.head.append(base);
  const pictures = new Map<string, string[]>();
  // Links and pictures without their addresses, which have a check of their own.
  const without = (seen: readonly string[]) =>
    seen.map((each) => each.replace(/^<(a|img) .*?( rel=.*)?>$/s, '<$1$2>'));
  for (const { text: given, href: standard, base: from } of tried) {
    const text = shown(given);
    base.href = from ?? location.href;
    const wanted = wantedOf(text, standard, base.href);
    const { href } = wanted;
    const like = likeOf(wanted);
    const expected = pictures.get(like) ?? without(await pictureOf(filled(article, WORD, like)));
    pictures.set(like, expected);
    const place = await render(filled(article, WORD, text));
    const faults = differences(expected, without(picture(place)));
    const valuesOf = (selector: string, attribute: string): string[] => [
      ...new Set([...place.querySelectorAll(selector)].map((each) => each.getAttribute(attribute) ?? '')),
    ];
    const linked = valuesOf('a[href]', 'href');
    const strange = linked.filter(
      (each) => !same(each, href) && !/^#(?!$)|^https:\/\/doi\.org\/|^mailto:/.test(each),
    );
    if (strange.length || (href && !linked.some((each) => same(each, href))))
      faults.push(`links ${linked.join(' ')} ≠ ${href}`);
    const drawn = valuesOf('img', 'src').join(' ');
    if (!same(drawn, href?.startsWith('http') ? href : '')) faults.push(`pictures ${drawn} ≠ ${href}`);
    all.push(...ended(place, `${JSON.stringify(text)} from ${from}`, faults));
    place.remove();
  }
  base.remove();
  return all;
}
