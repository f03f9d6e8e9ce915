import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Text of `THIRD-PARTY.txt`: the licences of the packages whose modules are inside the bundle.
 *
 * @param modules paths of the bundle's modules; those of packages begin with the package's name
 * @param packages the folder `node_modules`
 * @throws when a package has no licence file
 */
export function thirdPartyText(modules: readonly string[], packages: string): string {
  const names = new Set(
    modules
      .filter((module) => !module.startsWith('src/'))
      .map((module) => module.split('/', module.startsWith('@') ? 2 : 1).join('/')),
  );
  const sections = [...names].sort().map((name) => {
    const folder = join(packages, name);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry));
    if (!file) throw new Error(`${name} is inside the bundle and has no licence file.`);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      version: string;
      license: string;
    };
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  return `careleaf.js holds code of these packages.\n\n${sections.join(`\n${'-'.repeat(78)}\n\n`)}`;
}
