/** The file `budget.json`. */
export interface Budgets {
  readonly about: string;
  /** Per file of `dist/`; `TAG` and `ID` stand for any. */
  readonly brotli: Readonly<Record<string, { readonly budget: number; readonly goal: number }>>;
}

/**
 * What exceeds its budget, in a line each, and budgets of files that are gone.
 *
 * @param measured brotli bytes by file
 */
export function overBudget({ brotli }: Budgets, measured: Readonly<Record<string, number>>): string[] {
  return Object.entries(brotli).flatMap(([file, { budget }]) => {
    const now = measured[file];
    if (now === undefined) return `${file} has a budget and was not built.`;
    return now > budget ? `${file} takes ${now} bytes, ${now - budget} over its budget of ${budget}.` : [];
  });
}

/** Bytes by which brotli jumps where one character changes (measured 2026-11). */
const ROOM = 100;

/** The budgets, each no higher than what was measured, with a little room. */
export function lowered(budgets: Budgets, measured: Readonly<Record<string, number>>): Budgets {
  const brotli = Object.entries(budgets.brotli).map(([file, { budget, goal }]) => [
    file,
    { budget: Math.min(budget, (measured[file] ?? budget) + ROOM), goal },
  ]);
  return { ...budgets, brotli: Object.fromEntries(brotli) };
}
