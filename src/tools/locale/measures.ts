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
  `(\\d+(?:[.,٬'\\u00a0\\u202f ]\\d{3}(?!\\d))*)(?:[.,٫](\\d+))?(?:\\s?(${NAMES.sort((a, b) => b.length - a.length).join('|')})(?![a-zа-яё/]))?`,
  'gi',
);

/** The numbers of a text with the units of measure behind them, in one form for all languages: `1.5mg`, `2000`, `30%`. */
export const measures = (text: string): string[] =>
  [...westernDigits(text).matchAll(MEASURE)].map(([, whole = '', fraction, unit = '']) => {
    const number = whole.replaceAll(/\D/g, '') + (fraction ? `.${fraction}` : '');
    return number + (UNITS[unit.toLowerCase()] ?? unit.toLowerCase());
  });

/**
 * The measures of an English text and of its translation that the other does not have.
 *
 * Decades (“the 1960s”) may be written in words. A unit that the translation names in another script than Latin, and that is not
 * in our table, is taken to be the right one.
 */
export function differingMeasures(english: string, translation: string): { gone: string[]; added: string[] } {
  const decades = [...english.matchAll(/\b(\d{3}0)s\b/g)].map(([, year = '']) => year);
  const foreign = /\p{L}/u.test(translation.replaceAll(/\p{Script=Latin}/gu, ''));
  const gone: string[] = [];
  const added = measures(translation);
  for (const measure of measures(english)) {
    const bare = measure.replace(/[^\d.].*$/, '');
    const at = [added.indexOf(measure), foreign ? added.indexOf(bare) : -1].find((index) => index >= 0);
    if (at !== undefined) added.splice(at, 1);
    else if (!decades.includes(measure)) gone.push(measure);
  }
  return { gone, added };
}
