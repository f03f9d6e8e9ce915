/** The plural categories of CLDR for 0, 1, 2, 5, 11, 21, 22 and 100, in languages that differ in them. */
export const NUMBERS = [0, 1, 2, 5, 11, 21, 22, 100];
export const CATEGORIES: Readonly<Record<string, string>> = {
  pl: 'many one few many many many few many',
  ar: 'zero one two few many many many other',
  ru: 'many one few many many one few many',
  he: 'other one two other other other other other',
  es: 'other one other other other other other other',
  ja: 'other other other other other other other other',
};
