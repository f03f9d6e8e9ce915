/** A date of which the year, the day, or month and day may be missing. `month` is 1 to 12. */
export interface PartialDate {
  year: number | undefined;
  month: number | undefined;
  day: number | undefined;
}

// A date without a year may be 29 February: it is taken to lie in a leap year.
const utcDate = ({ year = 2000, month = 1, day = 1 }: PartialDate): Date => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
};

/** Reads `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `--MM-DD`. Anything else, and a day that no calendar has, gives undefined. */
export const parsePartialDate = (value: string): PartialDate | undefined => {
  const match = /^(?:(\d{4})(?:-(\d\d))?|-(?=-\d\d-\d\d$)-(\d\d))(?:-(\d\d))?$/.exec(value);
  if (!match) return undefined;
  const number = (digits: string | undefined) => (digits === undefined ? undefined : +digits);
  const date = { year: number(match[1]), month: number(match[2] ?? match[3]), day: number(match[4]) };
  const real = utcDate(date);
  return real.getUTCMonth() + 1 === (date.month ?? 1) && real.getUTCDate() === (date.day ?? 1)
    ? date
    : undefined;
};

/** Whether `parsePartialDate` reads a value. */
export const isPartialDate = (value: string): boolean => parsePartialDate(value) !== undefined;

/**
 * A partial date in words, such as "April 22" or "22 avril 2024". A full date follows the calendar of the locale;
 * a partial one stays Gregorian, because half a date can't be converted. A value that is no partial date comes
 * back as it is.
 */
export const formatPartialDate = (value: string, locale: string): string => {
  const date = parsePartialDate(value);
  if (!date) return value;
  return new Intl.DateTimeFormat(locale, {
    year: date.year === undefined ? undefined : 'numeric',
    month: date.month ? 'long' : undefined,
    day: date.day ? 'numeric' : undefined,
    calendar: date.year && date.day ? undefined : 'gregory',
    timeZone: 'UTC',
  }).format(utcDate(date));
};
