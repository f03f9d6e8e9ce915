import { parsePartialDate } from './partial-date.js';

/**
 * Whether a review is overdue: from the day after `reviewDue` on, in the reader's own time zone. A date without a
 * day is due at the end of its month or year; one without a year, or no date, is never overdue.
 */
export const isReviewOverdue = (reviewDue: string, today: Date = new Date()): boolean => {
  const date = parsePartialDate(reviewDue);
  if (!date?.year) return false;
  const { year, month = 12, day } = date;
  // Day 0 of a month is the last day of the month before.
  return today >= (day ? new Date(year, month - 1, day + 1) : new Date(year, month, 1));
};
