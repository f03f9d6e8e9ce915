/** The middle value; the mean of the two middle ones where their count is even. Not a number where there are none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

/**
 * How often the one contains the other: the median of the quotients of each round, because what slows the machine down for a while
 * slows down both values of a round.
 */
export const medianRatio = (values: readonly number[], units: readonly number[]): number =>
  median(values.map((value, round) => value / (units[round] ?? NaN)));

/**
 * The power of the count by which a cost grows: 1 where twice as many cost twice as much, 2 where they cost four times as much.
 * Median of the rounds.
 */
export const exponent = (
  [fewCount, few]: readonly [count: number, costs: readonly number[]],
  [manyCount, many]: readonly [count: number, costs: readonly number[]],
): number => Math.log(medianRatio(many, few)) / Math.log(manyCount / fewCount);
