import type { CitationWords } from './citation-words.js';
import type { Reference, ReferenceDate } from './types.js';

const parts = (date: ReferenceDate | undefined, end = 0): number[] => date?.['date-parts']?.[end] ?? [];

/** "2019", "2019–2021", "ca. 1900", or the words of a literal date; empty without a date. */
export const yearOf = (date: ReferenceDate | undefined, words: CitationWords): string => {
  const [from] = parts(date);
  const [to] = parts(date, 1);
  const year =
    from === undefined ? (date?.literal ?? '') : to && to !== from ? `${from}–${to}` : String(from);
  return date?.circa && year ? `${words.circa} ${year}` : year;
};

/** Month and day in the words' language, such as "March 5"; empty where the date has no month. */
export const dayOf = (date: ReferenceDate | undefined, words: CitationWords, withYear = false): string => {
  const [year, month, day] = parts(date);
  if (!year || (!month && !withYear)) return '';
  return new Intl.DateTimeFormat(words.locale, {
    year: withYear ? 'numeric' : undefined,
    month: month ? 'long' : undefined,
    day: month && day ? 'numeric' : undefined,
    calendar: 'gregory',
    timeZone: 'UTC',
  }).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
};

/** "2019a", "n.d.-a", "in press-a"; in citations a reprint also says when it first appeared, "1927/2003". */
export const dateText = (
  reference: Reference,
  suffix: string,
  words: CitationWords,
  withOriginal = false,
): string => {
  const year = yearOf(reference.issued, words);
  const original = withOriginal && year ? yearOf(reference['original-date'], words) : '';
  return (
    (original && `${original}/`) +
    (year || (reference.status?.toLowerCase() ?? words.noDate)) +
    (suffix && !year ? `-${suffix}` : suffix)
  );
};

/** Numbers by which APA orders works of the same authors: without a date, by date, in press. */
export const dateOrder = ({ issued, status }: Reference): number => {
  const [year, month = 0, day = 0] = parts(issued);
  return year === undefined ? (issued?.literal ? 0 : status ? Infinity : -1) : (year * 13 + month) * 32 + day;
};
