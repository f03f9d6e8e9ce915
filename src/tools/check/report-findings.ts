import type { CheckedArticle } from './check.js';
import { counted } from '../command-line.js';
import type { LocatedFinding } from '../finding.js';

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
    return [file, ...(trouble ? [`  ${trouble}`] : lines), ...(reading ? [reading] : [])].join('\n');
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

/** The escapes of GitHub's workflow commands: of a message, and more of a property. */
const escapeMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** For GitHub Actions, which show each finding at its line: https://docs.github.com/actions, “Workflow commands”. */
export function githubReport(files: readonly CheckedFile[]): string {
  return files
    .flatMap(({ file, checked, trouble }) => [
      ...(trouble ? [`::error file=${escapeProperty(file)}::${escapeMessage(trouble)}\n`] : []),
      ...(checked?.findings ?? []).map((finding) => {
        const { severity, code, line, column, message, advice } = finding;
        const command = severity === 'fault' ? 'error' : 'warning';
        const where = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(code)}`;
        return `::${command} ${where}::${escapeMessage(`${place(finding)}${message} ${advice}`)}\n`;
      }),
    ])
    .join('');
}
