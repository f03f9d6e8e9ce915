import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

/**
 * Compiles the modules and types of the npm package into a folder: what `tsconfig.package.json` names, and what that
 * imports.
 *
 * @returns the compiler's messages, empty when there is no type error
 */
export async function compilePackage(folder: string): Promise<string> {
  const packageFile = createRequire(import.meta.url).resolve('typescript/package.json');
  const compiler = join(dirname(packageFile), 'bin/tsc');
  const parameters = [compiler, '--project', 'tsconfig.package.json', '--outDir', folder];
  return promisify(execFile)(process.execPath, parameters).then(
    () => '',
    (error: unknown) => String((error as { stdout?: unknown }).stdout),
  );
}
