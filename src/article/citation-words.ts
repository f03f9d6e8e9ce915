/**
 * The words that citations and reference entries need besides the references' own. English ones stand beside each
 * member.
 */
export interface CitationWords {
  /** BCP 47 tag of the words: for month names, ordinals and alphabetical order. */
  locale: string;
  /** "&" */
  and: string;
  /** "et al." */
  others: string;
  /** "n.d." */
  noDate: string;
  /** "ca." */
  circa: string;
  /** "“Title,”": a title that stands for an author in a citation, with the comma that follows it */
  quotedTitle: (title: string) => string;
  /** "In", before the book that holds a chapter */
  in: string;
  /** "Ed." for one, "Eds." for more */
  editors: (count: number) => string;
  /** "Trans." */
  translators: (count: number) => string;
  /** "Director" for one, "Directors" for more */
  directors: (count: number) => string;
  /** "2nd ed.": the number and its ordinal category in the locale (en: one st, two nd, few rd, other th) */
  edition: (number: number, category: Intl.LDMLPluralRule) => string;
  /** "p. 5" where `count` is 1, "pp. 5–9" where it is 2 */
  pages: (pages: string, count: number) => string;
  /** "Vol. 3" */
  volume: (volume: string) => string;
  /** "No. 7", of a report and the like */
  number: (number: string) => string;
  /** "Article e123" */
  articleNumber: (number: string) => string;
  /** "Version 2.1" */
  version: (version: string) => string;
  /** "Original work published 1927" */
  originalWork: (year: string) => string;
  /** "Retrieved May 3, 2020, from" */
  retrieved: (date: string) => string;
}
