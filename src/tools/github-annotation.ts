import { printable } from './printable.js';

const escapeMessage = (text: string): string =>
  printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
const escapeProperty = (value: string | number): string =>
  escapeMessage(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * A line that GitHub Actions show beside the line of a file: https://docs.github.com/actions, “Workflow commands”.
 *
 * @param properties such as `file`, `line` and `title`; undefined ones are left out
 */
export function githubAnnotation(
  level: 'error' | 'warning',
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const where = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(value)}`],
  );
  return `::${level}${where.length ? ` ${where.join(',')}` : ''}::${escapeMessage(message)}`;
}
