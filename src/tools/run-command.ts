import { checkCommand } from './check/check-command.js';
import { UsageError, type Output } from './command-line.js';
import { renderCommand } from './prerender/render-command.js';

const help = `careleaf: health articles for web pages

  careleaf render FILE…   static HTML of article files
  careleaf check FILE…    all faults of article files, with advice for their editors

“careleaf render --help” and “careleaf check --help” say more.
`;

const commands: Readonly<Record<string, typeof renderCommand>> = {
  render: renderCommand,
  check: checkCommand,
};

/**
 * The command `careleaf`: runs the one that the arguments name.
 *
 * @returns the exit status: 2 where the arguments do not fit
 */
export function runCommand(args: readonly string[], output: Output): number {
  const [name = '', ...rest] = args;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const asked = /^(-h|--help|help)$/.test(name);
    if (asked) output.out(help);
    else output.error(`${name ? `careleaf has no command “${name}”.\n\n` : ''}${help}`);
    return asked ? 0 : 2;
  }
  try {
    return command(rest, output);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.error(`${error.message}\n“careleaf ${name} --help” shows all options.\n`);
    return 2;
  }
}
