import type { CitationWords } from './citation-words.js';
import type { Name, Reference } from './types.js';

/** Joins what is not empty. */
export const join = (separator: string, ...texts: (string | false | undefined)[]): string =>
  texts.filter(Boolean).join(separator);

// A last "et al." (as literal or family) says that the list is cut there.
const isCut = ({ literal, family }: Name): boolean => /^et\.?[ -]al\b/i.test(literal ?? family ?? '');

/** A list of names without the mark that it is cut, and whether it was. */
export const uncutNames = (names: readonly Name[] = []): { names: Name[]; cut: boolean } => {
  const kept = names.filter((name) => !isCut(name));
  return { names: kept, cut: kept.length < names.length };
};

/** "Ronald S." is "R. S.", "Jean-Paul" is "J.-P.", "RS" is "R. S."; words in lower case stay. */
const initials = (given = ''): string =>
  given
    .replace(/^\p{Lu}{2,3}$/u, (letters) => letters.split('').join(' '))
    .replace(/\.(?=[^\s-])/g, '. ')
    .replace(/(\p{Lu})(?:[^\s-]|-(?!\p{Lu}))*/gu, '$1.');

const family = (name: Name): string => join(' ', name['non-dropping-particle'], name.family);

/** The surname, or whatever stands for it: "van Gogh", "World Health Organization". */
export const shortName = (name: Name): string => name.literal ?? (family(name) || (name.given ?? ''));

/** "Humboldt, A. von" or, straight, "A. von Humboldt". Chinese, Japanese and Korean names stay whole. */
export const fullName = (name: Name, straight: boolean): string => {
  const { given, suffix, 'dropping-particle': particle } = name;
  if (name.literal) return name.literal;
  if (/^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}]/u.test(family(name)))
    return family(name) + (given ?? '');
  const letters = join(' ', initials(given), particle);
  return straight ? join(' ', letters, family(name), suffix) : join(', ', family(name), letters, suffix);
};

/** Names as a list: "A, B, & C", or "A, B, et al." where it is cut. Two have a comma between them where `comma` says so. */
export const listed = (
  names: readonly string[],
  cut: boolean,
  comma: boolean,
  words: CitationWords,
): string => {
  const all = [...names];
  const last = cut ? words.others : `${all.length > 1 ? `${words.and} ` : ''}${all.pop() ?? ''}`;
  // APA 7 names at most 20; of more, the first 19 and the last.
  if (all.length > 19) return `${all.slice(0, 19).join(', ')}, … ${names.at(-1)}`;
  return all.length > 1 || comma ? [...all, last].join(', ') : [...all, last].join(' ');
};

/** Full names as a list; straight ones stand inside a sentence. */
export const nameList = (
  { names, cut }: ReturnType<typeof uncutNames>,
  words: CitationWords,
  straight: boolean,
): string =>
  listed(
    names.map((name) => fullName(name, straight)),
    cut,
    !straight,
    words,
  );

/** A page of the web, whose container is its publisher. */
export const isPage = ({ type }: Reference): boolean => /^(post|webpage)$/.test(type);

type LeadRole = 'author' | 'director' | 'editor';
const LEAD_ROLES: readonly LeadRole[] = ['author', 'director', 'editor'];

/** Whose names stand first: authors, else directors, else editors; undefined where the title does. */
export const leadRole = (reference: Reference): LeadRole | undefined => {
  const role = LEAD_ROLES.find((one) => reference[one]?.length);
  // An entry of a dictionary without an author stands under its title.
  return role === 'editor' && reference['container-title'] && /^(book|entry)/.test(reference.type)
    ? undefined
    : role;
};
