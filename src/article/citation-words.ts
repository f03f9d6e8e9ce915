/**
 * The words that citations and reference entries need besides the references' own. English ones stand beside each
 * member. Plain strings may be given once per language; functions are called per entry.
 */
export interface CitationWords {
  /** BCP 47 tag for month names, ordinals and sorting. */
  locale: string;
  /** "&" */
  and: string;
  /** "et al." */
  others: string;
  /** "n.d." */
  noDate: string;
  /** "ca." */
  circa: string;
  /** "in press" */
  inPress: string;
  /** "In", before the names or title of the book that holds a chapter */
  in: string;
  /** "Ed." for 1, "Eds." for more */
  editors: (count: number) => string;
  /** "Trans." */
  translators: (count: number) => string;
  /** "Director" for 1, "Directors" for more */
  directors: (count: number) => string;
  /** "2nd ed." for "2", "Rev. ed." for "Rev." */
  edition: (edition: string) => string;
  /** "p. 5" for one page, "pp. 5–9" for more */
  pages: (pages: string, count: number) => string;
  /** "Vol. 3" */
  volume: (volume: string) => string;
  /** "Vols. 1–3" */
  volumes: (volumes: string) => string;
  /** "No. 7" */
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
