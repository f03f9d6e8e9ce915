import { readArguments, UsageError, type Output } from '../command-line.js';
import { githubAnnotation } from '../github-annotation.js';
import { addLocale, checkLocales, syncLocales, type CommandResult } from './commands.js';
import { jsonText, readProject } from './project.js';
import type { LocaleFault } from './xliff/xliff.js';

const place = ({ file = '', line, id }: LocaleFault): string =>
  [file && (line ? `${file}:${line}` : file), id].filter(Boolean).join('  ');

/** A fault for people: where it is, what it is, what to do. */
const faultText = (fault: LocaleFault): string =>
  [
    `${fault.level}: ${place(fault) || fault.message}`,
    ...(place(fault) ? [fault.message] : []),
    fault.advice,
  ].join('\n  ');

/** A fault as an annotation that GitHub shows beside the line. */
const annotation = ({ level, file, line, id, message, advice }: LocaleFault): string =>
  githubAnnotation(
    level === 'error' ? 'error' : 'warning',
    { file, line },
    `${id ? `${id}: ` : ''}${message} ${advice}`,
  );

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

const help = `npm run locale:add TAG                  Makes the files of a language
npm run locale:sync [-- --prune]        Brings all files up to date with the English; --prune also where much of it is gone
npm run locale:check [TAG] [-- --json]  Every fault of every file, or of one language; --json for programs
`;

/** Runs the command that the arguments name. @throws {UsageError} where they do not fit */
function perform(root: string, args: readonly string[]): { result: CommandResult; json: boolean } {
  const { values, positionals } = readArguments(args, {
    prune: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  });
  const [command = '', tag, ...more] = positionals;
  const commands: Readonly<Record<string, () => CommandResult>> = {
    add: () => addLocale(readProject(root), tag),
    sync: () => syncLocales(readProject(root), { prune: values.prune }),
    check: () => checkLocales(readProject(root), tag),
  };
  const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (!run) throw new UsageError(command ? `There is no command ${command}.` : 'Which command?');
  if (more.length) throw new UsageError(`One language at a time: ${tag}, or ${more.join(' ')}?`);
  return { result: run(), json: values.json };
}

/**
 * The commands of translators: `add TAG`, `sync [--prune]`, `check [TAG] [--json]`.
 *
 * @param root folder of the project
 * @param annotate write faults as GitHub shows them beside the lines
 * @returns the exit status: 1 where there are errors, 2 where the arguments do not fit
 */
export function runLocaleCommand(
  root: string,
  args: readonly string[],
  output: Output,
  annotate = false,
): number {
  let done: ReturnType<typeof perform>;
  try {
    done = perform(root, args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.error(`${error.message}\n\n${help}`);
    return 2;
  }
  const { faults, lines } = done.result;
  const errors = faults.filter(({ level }) => level === 'error').length;
  if (done.json) output.out(jsonText(faults));
  else {
    const told = faults.filter(({ level }) => level !== 'todo').map(annotate ? annotation : faultText);
    const end = args[0] === 'check' ? [errors ? `${errors} to correct` : 'No errors'] : [];
    for (const line of [...told, ...todoText(faults), ...lines, ...end]) output.out(`${line}\n`);
  }
  return errors ? 1 : 0;
}
