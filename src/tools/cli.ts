#!/usr/bin/env node
import process from 'node:process';
import { runCommand } from './run-command.js';

// A reader that has had enough, such as `head`, is no trouble.
process.stdout.on('error', () => process.exit());

// Not `process.exit`: what is still being written to a pipe would be cut.
process.exitCode = runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
});
