import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Where a command writes: standard output and error of the process, or those of a test. */
export interface Output {
  out(text: string): void;
  error(text: string): void;
}

/** A mistake in how a command was called, to be told in these words. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads the arguments of a command.
 * @throws {UsageError} where they do not fit, in plain words
 */
export function readArguments<const Given extends Options>(
  args: readonly string[],
  options: Given,
): ReturnType<typeof parseArgs<{ options: Given; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Node adds a hint about positional arguments that start with a dash, which no file here does.
    throw new UsageError(message.replace(/\. To specify a positional.*/s, '.'));
  }
}

/** “1 fault”, “2 faults”; `many` where the plural is another word. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
