import type { CitationWords } from './citation-words.js';
import { dateOrder, dateText, yearOf } from './reference-date.js';
import { fullName, isPage, leadRole, listed, shortName, uncutNames } from './reference-names.js';
import type { Name, Reference } from './types.js';

/** A reference as its citations name it. */
export interface Cited {
  reference: Reference;
  names: Name[];
  cut: boolean;
  /** All names, for alphabetical order; the title where there are none. */
  full: string;
  /** "Duman & Aghajanian," */
  text: string;
  /** "a", "b"…, after "z" "aa", where text and year would not tell two references apart. */
  suffix: string;
}

// By first reference: lists of the same references share what is known, whoever makes the list.
const known = new WeakMap<Reference, { all: readonly Reference[]; words: CitationWords; cited: Cited[] }>();

const groups = <Value>(values: readonly Value[], key: (value: Value) => string): Value[][] => {
  const found = new Map<string, Value[]>();
  for (const value of values) found.set(key(value), [...(found.get(key(value)) ?? []), value]);
  return [...found.values()];
};

const sortTitle = ({ title = '' }: Reference): string => title.replace(/^(an?|the) /i, '');

/** "a" to "z", then "aa", "ab"… */
const letters = (index: number): string =>
  (index > 25 ? letters(((index / 26) | 0) - 1) : '') + String.fromCharCode(97 + (index % 26));

/** The first `count` names and "et al.", or all names where that would leave out only one. */
const namesText = (
  { names, cut, reference }: Cited,
  count: number,
  initials: boolean,
  words: CitationWords,
): string => {
  const short = cut || names.length > count + 1;
  const shown = names
    .slice(0, short ? count : undefined)
    .map((name, index) =>
      initials && !index && !name.literal ? fullName({ ...name, suffix: '' }, true) : shortName(name),
    );
  if (shown.length) return `${listed(shown, short, false, words)},`;
  const title = reference['title-short'] ?? reference.title ?? reference.id;
  return reference['container-title'] && !isPage(reference) ? words.quotedTitle(title) : `${title},`;
};

/**
 * The references in the order of an APA list (by names, then date, then title), with what their citations need to be
 * told apart. Remembered for the last words asked for.
 */
export const citedReferences = (references: readonly Reference[], words: CitationWords): readonly Cited[] => {
  const [first] = references;
  const before = first && known.get(first);
  if (
    before?.words === words &&
    before.all.length === references.length &&
    before.all.every((one, index) => one === references[index])
  ) {
    return before.cited;
  }

  const cited = references.map((reference): Cited => {
    const role = leadRole(reference);
    const { names, cut } = uncutNames(role && reference[role]);
    const full = names.map((name) => fullName(name, false)).join(', ') || (reference.title ?? '');
    return { reference, names, cut, full, text: '', suffix: '' };
  });
  const { compare } = new Intl.Collator(words.locale);
  cited.sort(
    (a, b) =>
      compare(a.full, b.full) ||
      dateOrder(a.reference) - dateOrder(b.reference) ||
      compare(sortTitle(a.reference), sortTitle(b.reference)),
  );

  const tellApart = (same: Cited[], initials: boolean, count: number): void => {
    for (const one of same) one.text = namesText(one, count, initials, words);
    for (const alike of groups(same, (one) => one.text + dateText(one.reference, '', words))) {
      // A list of 20 names is as long as any that APA writes out; a file may hold 50,000.
      if (count < 20 && alike.some(({ names, full }) => names.length > count && full !== alike[0]?.full)) {
        tellApart(alike, initials, count + 1);
      } else if (alike[1]) {
        alike.forEach((one, index) => (one.suffix = letters(index)));
      }
    }
  };
  // First authors who share a surname are told apart by their initials.
  for (const namesakes of groups(cited, ({ names: [name] }) => (name ? shortName(name) : ''))) {
    const people = new Set(namesakes.map(({ names: [name] }) => name && fullName(name, false)));
    tellApart(namesakes, people.size > 1, 1);
  }
  if (first) known.set(first, { all: [...references], words, cited });
  return cited;
};

/**
 * The words of a citation as APA 7 sets them, such as "(Duman & Aghajanian, 2012; Zarate et al., 2006)".
 *
 * `cited` are the references of one marker; `all`, which they are members of, says what must be told apart ("2018a",
 * "J. Smith"). Works of the same authors share their names; a reprint also says when it first appeared, "1927/2003".
 */
export const citationLabel = (
  cited: readonly Reference[],
  words: CitationWords,
  all: readonly Reference[],
): string => {
  const date = ({ reference, suffix }: Cited): string => {
    const original = yearOf(reference['original-date'], words);
    return (original && `${original}/`) + dateText(reference, suffix, words);
  };
  const own = citedReferences(all, words).filter(({ reference }) => cited.includes(reference));
  const works = groups(own, ({ text, full }) => text + full).map(
    (same) => `${same[0]?.text} ${same.map(date).join(', ')}`,
  );
  return `(${works.join('; ')})`;
};
