/** Short ways to write CSL-JSON. */
import type { Name, Reference, ReferenceDate } from '../../src/article/types.js';

/** "Duman, Ronald S." or, with a suffix, "Zarate, C. A., Jr."; in braces an institution. */
export const name = (text: string): Name => {
  if (text.startsWith('{')) return { literal: text.slice(1, -1) };
  const [family = '', given = '', suffix] = text.split(', ');
  return { family, ...(given && { given }), ...(suffix && { suffix }) };
};
export const names = (text: string): Name[] => text.split('; ').map(name);
export const date = (...parts: number[]): ReferenceDate => ({ 'date-parts': [parts] });
export const people = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `Author${String.fromCharCode(65 + index)}, ${'XYZ'[index % 3]}.`,
  ).join('; ');

type Rest = Omit<Reference, 'id' | 'type' | 'title'>;
export const item =
  (type: string) =>
  (id: string, title: string, rest: Rest): Reference => ({ id, type, title, ...rest });
