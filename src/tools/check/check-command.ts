import { canonicalTag, localeChain } from '../../localization/locale-chain.js';
import { articleFiles } from '../article-files.js';
import { checkArticle } from './check.js';
import { readArguments, UsageError, type Output } from '../command-line.js';
import { githubReport, jsonReport, textReport, totals, type CheckedFile } from './report-findings.js';

const checkHelp = `careleaf check FILE… [options]

Lists all faults of article files, and advice to their editors, each with its place and what to write instead.
A folder stands for all .json files in it.

  --format text|json|github   For people (the default), for programs, for GitHub Actions
  --lang TAG                  Only the files in this language
  --help                      This text

The exit status is 1 if there are faults; advice alone leaves it at 0.
`;

const options = {
  format: { type: 'string', default: 'text' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const reports: Readonly<Record<string, (files: readonly CheckedFile[]) => string>> = {
  text: textReport,
  json: jsonReport,
  github: githubReport,
};

/**
 * The command `careleaf check`.
 *
 * @returns the exit status: 1 where there are faults
 * @throws {UsageError} where the arguments do not fit
 */
export function checkCommand(args: readonly string[], output: Output): number {
  const { values, positionals } = readArguments(args, options);
  if (values.help) {
    output.out(checkHelp);
    return 0;
  }
  if (!positionals.length) throw new UsageError('Name at least one article file.');
  const report = Object.hasOwn(reports, values.format) ? reports[values.format] : undefined;
  if (!report) throw new UsageError(`--format is text, json or github, not “${values.format}”.`);
  const lang = values.lang === undefined ? undefined : canonicalTag(values.lang);
  if (lang === '')
    throw new UsageError(`--lang is a language tag such as es or pt-BR, not “${values.lang}”.`);
  const files = articleFiles(positionals).map(({ path, text, trouble }): CheckedFile => ({
    file: path,
    checked: trouble ? undefined : checkArticle(text),
    trouble,
  }));
  // A file that names no language is told of whatever was asked for.
  const wanted = files.filter(
    ({ checked }) =>
      !lang || !checked?.language || localeChain(lang, [canonicalTag(checked.language) || 'en']).length > 0,
  );
  if (!wanted.length) throw new UsageError(`None of the files is in “${values.lang}”.`);
  output.out(report(wanted));
  return totals(wanted).faults ? 1 : 0;
}
