import { median, medianRatio } from './statistics.js';

/** A line of the table: one figure for plain HTML, for Lit elements that do nothing, and for careleaf. */
export interface Row {
  readonly figure: string;
  /** Empty where there is nothing to compare with. */
  readonly plain: string;
  readonly lit: string;
  readonly careleaf: string;
  /** The most that it should be; empty where the figure only explains another. */
  readonly goal: string;
  /** Whether careleaf misses the goal, as the numbers are printed. */
  readonly over: boolean;
}

/** Values of one figure, by what has been measured. */
export interface Values<Value> {
  readonly plain?: Value | undefined;
  readonly lit?: Value | undefined;
  readonly careleaf: Value;
}

/** A line of values as they are. */
export function valueRow(
  figure: string,
  { plain, lit, careleaf }: Values<number>,
  { goal, digits = 0, unit = '', least = false }: RowOptions = {},
): Row {
  const write = (value: number | undefined): string =>
    value === undefined ? '' : `${(Number(value.toFixed(digits)) || 0).toFixed(digits)}${unit}`;
  const now = Number(careleaf.toFixed(digits));
  return {
    figure,
    plain: write(plain),
    lit: write(lit),
    careleaf: write(careleaf),
    goal: goal === undefined ? '' : `${least ? '>=' : '<='} ${goal}${unit}`,
    // Not a number is never within a goal.
    over: goal !== undefined && !(least ? now >= goal : now <= goal),
  };
}

/** How a line is written. */
export interface RowOptions {
  readonly goal?: number;
  /** Digits behind the point. */
  readonly digits?: number;
  readonly unit?: string;
  /** The goal is the least, not the most. */
  readonly least?: boolean;
}

/** A line of times in units of those of plain HTML, whose own time stands beside. */
export function ratioRow(
  figure: string,
  { plain, lit, careleaf }: Values<readonly number[]> & { readonly plain: readonly number[] },
  goal?: number,
): Row {
  const ratios = {
    plain: 1,
    lit: lit && medianRatio(lit, plain),
    careleaf: medianRatio(careleaf, plain),
  };
  const milliseconds = median(plain);
  const unit = `1 (${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms)`;
  return {
    ...valueRow(figure, ratios, { digits: 2, ...(goal === undefined ? {} : { goal }) }),
    plain: unit,
  };
}
