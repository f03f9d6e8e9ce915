/** A plural form that a language needs for whole numbers, with numbers that take it. */
export interface PluralForm {
  form: Intl.LDMLPluralRule;
  /** The first numbers that take the form, at most five. */
  examples: number[];
  /** Only one number up to 999 takes it, so that the number itself may be left out: “a benefit”. */
  single: boolean;
}

const ORDER: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * The plural forms that whole numbers from 0 to 999 take in a language, in the order of CLDR. Forms that only fractions or
 * millions take (`many` in Spanish, `other` in Polish) are left out: nothing that we count is either.
 */
export function pluralForms(tag: string): PluralForm[] {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Map<Intl.LDMLPluralRule, number[]>();
  for (let number = 0; number < 1000; number++) {
    const form = rules.select(number);
    numbers.set(form, [...(numbers.get(form) ?? []), number]);
  }
  return ORDER.flatMap((form) => {
    const taken = numbers.get(form);
    return taken ? [{ form, examples: taken.slice(0, 5), single: taken.length === 1 }] : [];
  });
}
