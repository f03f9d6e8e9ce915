/** Numerals of every script as 0 to 9. The digits of a script stand in a row, in groups of ten. */
export const westernDigits = (text: string): string =>
  text.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String(code - zero);
  });

/** Units of measure as other scripts write them. */
const UNITS: Readonly<Record<string, string>> = {
  µg: 'mcg',
  μg: 'mcg',
  мкг: 'mcg',
  мг: 'mg',
  'мг/кг': 'mg/kg',
  г: 'g',
  кг: 'kg',
  мл: 'ml',
  л: 'l',
  毫克: 'mg',
  微克: 'mcg',
  克: 'g',
  公斤: 'kg',
  毫升: 'ml',
  ملغ: 'mg',
  ملغم: 'mg',
  مغ: 'mg',
  '٪': '%',
};
const NAMES = ['mg/kg', 'mg', 'mcg', 'kg', 'ml', 'iu', 'g', 'l', '%', ...Object.keys(UNITS)];
const MEASURE = new RegExp(
  // Groups of three after a separator, then a fraction, then a unit.
  `(\\d+(?:[.,٬'\\u00a0\\u202f ]\\d{3}(?!\\d))*)(?:[.,٫](\\d+))?(?:\\s?(${NAMES.sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}/]))?`,
  'giu',
);

/** The numbers of a text with the units of measure behind them, in one form for all languages: `1.5mg`, `2000`, `30%`. */
export const measures = (text: string): string[] =>
  [...westernDigits(text).matchAll(MEASURE)].map(([, whole = '', fraction, unit = '']) => {
    const number = whole.replaceAll(/\D/g, '') + (fraction ? `.${fraction}` : '');
    return number + (UNITS[unit.toLowerCase()] ?? unit.toLowerCase());
  });
