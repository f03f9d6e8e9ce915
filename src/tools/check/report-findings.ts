import type { CheckedArticle } from './check.js';
import { counted } from '../command-line.js';
import type { LocatedFinding } from '../finding.js';
import { githubAnnotation } from '../github-annotation.js';
import { printable } from '../printable.js';

/** An article file that has been checked, or could not be read. */
export interface CheckedFile {
  readonly file: string;
  readonly checked: CheckedArticle | undefined;
  /** Why it could not be read. */
  readonly trouble: string | undefined;
}

/** How many of each kind there are; a file that can't be read counts as one fault. */
export interface Totals {
  readonly faults: number;
  readonly advice: number;
}

/** Counts the findings of all files. */
export function totals(files: readonly CheckedFile[]): Totals {
  const findings = files.flatMap(({ checked }) => checked?.findings ?? []);
  const faults = findings.filter(({ severity }) => severity === 'fault').length;
  return {
    faults: faults + files.filter(({ trouble }) => trouble).length,
    advice: findings.length - faults,
  };
}

const place = ({ path }: LocatedFinding): string => (path ? `${path}: ` : '');

/** For people: the findings of each file under its name, and a summary. */
export function textReport(files: readonly CheckedFile[]): string {
  const blocks = files.map(({ file, checked, trouble }) => {
    const lines = (checked?.findings ?? []).map((finding) => {
      const at = `${finding.line}:${finding.column}`.padEnd(8);
      return `  ${at} ${finding.severity.padEnd(6)}  ${place(finding)}${finding.message} ${finding.advice}`;
    });
    const level = checked?.readingLevel;
    const reading = level
      ? `  Reading level: ${level.words}.`
      : checked?.language
        ? `  Reading level: not measured for this text in “${checked.language}”.`
        : undefined;
    return [file, ...(trouble ? [`  ${trouble}`] : lines), ...(reading ? [reading] : [])]
      .map(printable)
      .join('\n');
  });
  const { faults, advice } = totals(files);
  return `${blocks.join('\n\n')}\n\n${counted(files.length, 'file')}: ${counted(faults, 'fault')}, ${counted(advice, 'piece')} of advice.\n`;
}

/** For programs. */
export function jsonReport(files: readonly CheckedFile[]): string {
  const report = files.map(({ file, checked, trouble }) => ({
    file,
    trouble,
    readingLevel: checked?.readingLevel,
    findings: checked?.findings ?? [],
  }));
  return `${JSON.stringify({ ...totals(files), files: report }, undefined, 2)}\n`;
}

/** For GitHub Actions, which show each finding at its line. */
export function githubReport(files: readonly CheckedFile[]): string {
  const lines = files.flatMap(({ file, checked, trouble }) => [
    ...(trouble ? [githubAnnotation('error', { file }, trouble)] : []),
    ...(checked?.findings ?? []).map((finding) => {
      const { severity, code, line, column, message, advice } = finding;
      return githubAnnotation(
        severity === 'fault' ? 'error' : 'warning',
        { file, line, col: column, title: code },
        `${place(finding)}${message} ${advice}`,
      );
    }),
  ]);
  return lines.map((line) => `${line}\n`).join('');
}
