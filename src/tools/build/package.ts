import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { filesBelow, writeFile } from '../files.js';
import { shortenModule } from './shorten-module.js';

/**
 * Compiles the modules and types of the npm package into a folder: what `tsconfig.package.json` names, and what that
 * imports. What browsers run is shortened as in `careleaf.js`, since bundlers don't look into templates.
 *
 * @returns the compiler's messages, empty when there is no type error
 */
export async function compilePackage(folder: string): Promise<string> {
  const packageFile = createRequire(import.meta.url).resolve('typescript/package.json');
  const compiler = join(dirname(packageFile), 'bin/tsc');
  const parameters = [compiler, '--project', 'tsconfig.package.json', '--outDir', folder];
  const faults = await promisify(execFile)(process.execPath, parameters).then(
    () => '',
    (error: unknown) => String((error as { stdout?: unknown }).stdout),
  );
  for (const file of filesBelow(folder).filter((name) => /^(?!tools\/).*\.js$/.test(name))) {
    const path = join(folder, file);
    writeFile(path, shortenModule(readFileSync(path, 'utf8')));
  }
  return faults;
}
