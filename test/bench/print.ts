import type { Row } from './row.js';

/**
 * A table for the console: words to the left, numbers to the right.
 *
 * @param head names of the columns
 */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [head, ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)),
  );
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const isNumeric = head.map((_, column) => rows.every((row) => typeof row[column] === 'number'));
  return cells
    .map((row) =>
      row
        .map((cell, column) =>
          isNumeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The figures beside their goals; those that miss theirs are marked. */
export const figures = (rows: readonly Row[]): string =>
  table(
    ['', 'plain HTML', 'Lit alone', 'careleaf', 'goal', ''],
    rows.map(({ figure, plain, lit, careleaf, goal, over }) => [
      figure,
      plain,
      lit,
      careleaf,
      goal,
      over ? 'over' : '',
    ]),
  );
