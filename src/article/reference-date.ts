import type { CitationWords } from './citation-words.js';
import { formatDate } from './partial-date.js';
import type { Reference, ReferenceDate } from './types.js';

const parts = (date: ReferenceDate | undefined, end = 0): number[] => date?.['date-parts']?.[end] ?? [];

/** "2019", "2019–2021", "ca. 1900", or the words of a literal date; empty without a date. */
export const yearOf = (date: ReferenceDate | undefined, words: CitationWords): string => {
  const [from] = parts(date);
  const [to = from] = parts(date, 1);
  const year = from === to ? `${from ?? date?.literal ?? ''}` : `${from}–${to}`;
  return date?.circa && year ? `${words.circa} ${year}` : year;
};

/** Month and day in the words' language, such as "March 5", with the year where asked for; empty where none is known. */
export const dayOf = (date: ReferenceDate | undefined, words: CitationWords, withYear = false): string => {
  const [year, month, day] = parts(date);
  return month || (withYear && year)
    ? formatDate({ year: withYear ? year : undefined, month, day }, words.locale)
    : '';
};

/** "2019a", "n.d.-a", "in press-a". */
export const dateText = ({ issued, status }: Reference, suffix: string, words: CitationWords): string => {
  const year = yearOf(issued, words);
  return (year || (status?.toLowerCase() ?? words.noDate)) + (suffix && !year ? '-' : '') + suffix;
};

/** Numbers by which APA orders works of the same authors: without a date, by date, in press. */
export const dateOrder = ({ issued, status }: Reference): number => {
  const [year, month = 0, day = 0] = parts(issued);
  return year ? (year * 13 + month) * 32 + day : issued?.literal ? 0 : status ? Infinity : -1;
};
