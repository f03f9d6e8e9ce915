import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatPartialDate } from '../../src/article/partial-date.js';

const two = (value: number): string => `${value}`.padStart(2, '0');

test('English dates, which are written without Intl, are those of Intl', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.constantFrom('day', 'month', 'year', 'yearless'), (date, kind) => {
      const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      const value = {
        day: `${year}-${two(month)}-${two(dayOfMonth)}`,
        month: `${year}-${two(month)}`,
        year: `${year}`,
        yearless: `--${two(month)}-${two(dayOfMonth)}`,
      }[kind];
      const expected = new Intl.DateTimeFormat('en', {
        timeZone: 'UTC',
        year: kind === 'yearless' ? undefined : 'numeric',
        month: kind === 'year' ? undefined : 'long',
        day: kind === 'day' || kind === 'yearless' ? 'numeric' : undefined,
      }).format(date);
      assert.equal(formatPartialDate(value, 'en'), expected);
      assert.equal(formatPartialDate(value, 'en-US'), expected);
    }),
  );
});
