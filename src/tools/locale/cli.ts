import process from 'node:process';
import { runLocaleCommand } from './run-command.js';

process.exitCode = runLocaleCommand(
  process.cwd(),
  process.argv.slice(2),
  { out: (text) => process.stdout.write(text), error: (text) => process.stderr.write(text) },
  process.env['GITHUB_ACTIONS'] !== undefined,
);
