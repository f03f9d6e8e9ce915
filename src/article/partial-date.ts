/** A date of which the year, the day, or month and day may be missing. `month` is 1 to 12. */
export interface PartialDate {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
}

// A date without a year may be 29 February: it is taken to lie in a leap year.
const utcDate = ({ year = 2000, month = 1, day = 1 }: PartialDate): Date => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
};

/** Reads `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `--MM-DD`. Anything else, and a day that no calendar has, gives undefined. */
export const parsePartialDate = (value: string): PartialDate | undefined => {
  const match = /^(\d{4}|-(?=-\d\d-\d))(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map((digits) => (/\d/.test(digits) ? +digits : undefined));
  const real = utcDate({ year, month, day });
  return real.getUTCMonth() === (month ?? 1) - 1 && real.getUTCDate() === (day ?? 1)
    ? { year, month, day }
    : undefined;
};

/** Whether `parsePartialDate` reads a value. */
export const isPartialDate = (value: string): boolean => !!parsePartialDate(value);

// Making a format costs more than a hundred uses of it.
const formats: Record<string, Intl.DateTimeFormat> = {};

// The first `DateTimeFormat` of a page takes 28 ms in Chromium, a third of the start-up of an article (measured 2026-11). English,
// whose words stand in the code anyway, does without.
const MONTHS = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(
  ',',
);
const inEnglish = ({ year, month, day }: PartialDate): string => {
  const monthAndDay = [month && MONTHS[month - 1], day].filter(Boolean).join(' ');
  return [monthAndDay, year].filter((part) => part !== '' && part !== undefined).join(day ? ', ' : ' ');
};

/**
 * A partial date in words, such as "April 22" or "22 avril 2024". A full date follows the calendar of the locale;
 * a partial one stays Gregorian, because half a date can't be converted.
 */
export const formatDate = (date: PartialDate, locale: string): string => {
  if (/^en(-US)?$/.test(locale)) return inEnglish(date);
  const [hasYear, hasMonth, hasDay] = [date.year !== undefined, date.month, date.day].map(Boolean);
  const format = (formats[[locale, hasYear, hasMonth, hasDay].join()] ??= new Intl.DateTimeFormat(locale, {
    year: hasYear ? 'numeric' : undefined,
    month: hasMonth ? 'long' : undefined,
    day: hasDay ? 'numeric' : undefined,
    calendar: hasYear && hasDay ? undefined : 'gregory',
    timeZone: 'UTC',
  }));
  return format.format(utcDate(date));
};

/** A partial date, as an article writes it, in words. A value that is none comes back as it is. */
export const formatPartialDate = (value: string, locale: string): string => {
  const date = parsePartialDate(value);
  return date ? formatDate(date, locale) : value;
};
