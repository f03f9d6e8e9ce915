import process from 'node:process';
import { addLocale, checkLocales, syncLocales, type CommandResult } from './commands.js';
import { readProject } from './project.js';
import type { LocaleFault } from './xliff/xliff.js';

const place = ({ file = '', line, id }: LocaleFault): string =>
  [file && (line ? `${file}:${line}` : file), id].filter(Boolean).join('  ');

/** A fault as two lines for people: where and what; then what to do. */
const faultText = (fault: LocaleFault): string =>
  `${fault.level}: ${place(fault)}\n  ${fault.message}\n  ${fault.advice}`;

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\n', '%0A');

/** A fault as an annotation that GitHub shows beside the line. */
const annotation = ({ level, file, line, id, message, advice }: LocaleFault): string =>
  `::${level === 'error' ? 'error' : 'warning'} ${[file && `file=${file}`, line && `line=${line}`].filter(Boolean).join(',')}::` +
  escaped(`${id ? `${id}: ` : ''}${message} ${advice}`);

/** The texts that wait for a translator, a line for each file and kind of work. */
function todoText(faults: readonly LocaleFault[]): string[] {
  const groups = new Map<string, string[]>();
  for (const { level, file, code, id } of faults) {
    if (level !== 'todo' || !id) continue;
    const key = `${file}: ${code.replaceAll('-', ' ')}`;
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return [...groups].map(([key, ids]) => {
    const more = ids.length > 5 ? ` and ${ids.length - 5} more` : '';
    return `${key}: ${ids.slice(0, 5).join(', ')}${more}`;
  });
}

/**
 * The commands of translators: `add TAG`, `sync [--prune]`, `check [TAG] [--json]`.
 *
 * @param root folder of the project
 * @returns the exit code
 */
function runLocaleCommand(root: string, args: readonly string[]): number {
  const [command, ...rest] = args;
  const typed = rest.find((argument) => !argument.startsWith('-'));
  const project = readProject(root);
  let result: CommandResult;
  if (command === 'add') result = addLocale(project, typed);
  else if (command === 'sync') result = syncLocales(project, { prune: rest.includes('--prune') });
  else if (command === 'check') result = checkLocales(project, typed);
  else {
    console.error('Type npm run locale:add TAG, locale:sync or locale:check.');
    return 2;
  }

  const errors = result.faults.filter(({ level }) => level === 'error');
  if (rest.includes('--json')) console.log(JSON.stringify(result.faults, null, 2));
  else {
    const told = result.faults.filter(({ level }) => level !== 'todo');
    for (const fault of told)
      console.log(process.env['GITHUB_ACTIONS'] ? annotation(fault) : faultText(fault));
    for (const line of [...todoText(result.faults), ...result.lines]) console.log(line);
    if (command === 'check') console.log(errors.length ? `${errors.length} to correct` : 'No errors');
  }
  return errors.length ? 1 : 0;
}

process.exitCode = runLocaleCommand(process.cwd(), process.argv.slice(2));
