import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { formatPartialDate, isPartialDate, parsePartialDate } from '../../src/article/partial-date.js';
import { isReviewOverdue } from '../../src/article/review-due.js';

describe('parsePartialDate', () => {
  test('reads dates of which parts are missing', () => {
    assert.deepEqual(parsePartialDate('2024-04-22'), { year: 2024, month: 4, day: 22 });
    assert.deepEqual(parsePartialDate('2024-04'), { year: 2024, month: 4, day: undefined });
    assert.deepEqual(parsePartialDate('2024'), { year: 2024, month: undefined, day: undefined });
    assert.deepEqual(parsePartialDate('--04-22'), { year: undefined, month: 4, day: 22 });
    assert.deepEqual(parsePartialDate('0099-01-01'), { year: 99, month: 1, day: 1 });
  });

  test('knows leap years, and that a day without a year may lie in one', () => {
    assert.ok(isPartialDate('2024-02-29'));
    assert.ok(isPartialDate('--02-29'));
    assert.ok(!isPartialDate('2023-02-29'));
    assert.ok(!isPartialDate('1900-02-29'));
  });

  test('refuses the rest', () => {
    const others = [
      '',
      '2024-13',
      '2024-00',
      '2024-04-31',
      '--04',
      '--13-01',
      '-2024',
      '04-22',
      '2024-4-2',
      '22 April',
    ];
    for (const value of [...others, '2024-04-22T10:00', ' 2024', '2024\n', '20240422', '--04-22-01']) {
      assert.equal(parsePartialDate(value), undefined, value);
    }
  });

  test('reads every day as Date does', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const read = parsePartialDate(iso);
          assert.deepEqual(read, {
            year: date.getUTCFullYear(),
            month: date.getUTCMonth() + 1,
            day: date.getUTCDate(),
          });
        },
      ),
    );
  });
});

describe('formatPartialDate', () => {
  test('says what is known, in the words of the locale', () => {
    assert.equal(formatPartialDate('2024-04-22', 'en-US'), 'April 22, 2024');
    assert.equal(formatPartialDate('--04-22', 'en-US'), 'April 22');
    assert.equal(formatPartialDate('--04-22', 'en-GB'), '22 April');
    assert.equal(formatPartialDate('2024-04', 'es'), 'abril de 2024');
    assert.equal(formatPartialDate('2024', 'de'), '2024');
    assert.equal(formatPartialDate('--02-29', 'fr'), '29 février');
  });

  test('a full date follows the calendar of the locale; half a date stays Gregorian', () => {
    assert.match(formatPartialDate('2024-04-22', 'fa'), /۱۴۰۳/);
    assert.match(formatPartialDate('2024', 'fa'), /۲۰۲۴/);
    assert.match(formatPartialDate('--04-22', 'fa'), /۲۲/);
  });

  test('what is no date comes back as it is', () => {
    assert.equal(formatPartialDate('last spring', 'en'), 'last spring');
  });

  test('is the same day in every time zone', () => {
    const before = process.env['TZ'];
    try {
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/London']) {
        process.env['TZ'] = zone;
        assert.equal(formatPartialDate('2024-01-01', 'en-US'), 'January 1, 2024');
      }
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
});

describe('isReviewOverdue', () => {
  test('from the day after on', () => {
    assert.equal(isReviewOverdue('2024-04-22', new Date(2024, 3, 22, 23, 59)), false);
    assert.equal(isReviewOverdue('2024-04-22', new Date(2024, 3, 23)), true);
  });

  test('a month or a year is due at its end', () => {
    assert.equal(isReviewOverdue('2024-02', new Date(2024, 1, 29, 23, 59)), false);
    assert.equal(isReviewOverdue('2024-02', new Date(2024, 2, 1)), true);
    assert.equal(isReviewOverdue('2024', new Date(2024, 11, 31, 23, 59)), false);
    assert.equal(isReviewOverdue('2024', new Date(2025, 0, 1)), true);
  });

  test('without a year, or without a date, never', () => {
    assert.equal(isReviewOverdue('--04-22', new Date(9999, 0, 1)), false);
    assert.equal(isReviewOverdue('soon', new Date(9999, 0, 1)), false);
  });

  test('today is the day when asked', () => {
    assert.equal(isReviewOverdue('2000-01-01'), true);
    assert.equal(isReviewOverdue('9999-01-01'), false);
  });
});
