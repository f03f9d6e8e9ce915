import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Paths of all files below a folder, relative to it, with slashes, sorted; none when there is no such folder. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

/** Writes a file and the folders above it. */
export function writeFile(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/**
 * Makes a folder equal to another, in place: whoever serves it finds it whole at any time, and what is the same keeps its
 * date. Files that `keep` names stay although the other folder has none of them.
 */
export function mirror(from: string, to: string, keep: (file: string) => boolean): void {
  const wanted = filesBelow(from);
  for (const file of wanted) {
    const content = readFileSync(join(from, file));
    const path = join(to, file);
    if (!existsSync(path) || !readFileSync(path).equals(content)) writeFile(path, content);
  }
  for (const file of filesBelow(to)) if (!wanted.includes(file) && !keep(file)) rmSync(join(to, file));
}

/** Value for the attribute `integrity`. */
export const integrityOf = (content: Buffer): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** Integrity values of all files in a folder, by path. */
export const integrityList = (folder: string): Record<string, string> =>
  Object.fromEntries(filesBelow(folder).map((file) => [file, integrityOf(readFileSync(join(folder, file)))]));
