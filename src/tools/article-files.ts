import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** An article file of a command line, with what it holds or why it can't be read. */
export interface ArticleFile {
  /** As it was named, or found in a folder that was named. */
  readonly path: string;
  readonly text: string;
  /** In plain words; undefined where the file could be read. */
  readonly trouble: string | undefined;
}

const troubles: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder.',
  EACCES: 'You may not read it.',
};

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return troubles[code] ?? (error instanceof Error ? error.message : String(error));
}

function read(path: string): ArticleFile {
  try {
    // Some editors put a byte order mark first, which is no JSON.
    return { path, text: readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), trouble: undefined };
  } catch (error) {
    return { path, text: '', trouble: reason(error) };
  }
}

/** The files of a command line. A folder stands for all `.json` files in it, however deep, in the order of their names. */
export function articleFiles(paths: readonly string[]): ArticleFile[] {
  return paths.flatMap((path) => {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [read(path)];
    const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
    const files = names.filter((name) => name.endsWith('.json')).sort();
    return files.length
      ? files.map((name) => read(join(path, name)))
      : [{ path, text: '', trouble: 'The folder holds no .json file.' }];
  });
}
