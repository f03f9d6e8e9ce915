import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canonicalTag, localeChain } from '../localization/locale-chain.js';
import { registerMessages } from '../localization/locale-files.js';
import { localization } from '../localization/localization.js';

/** The package's `dist/`: this module's own folder when it is published, else that of the checkout around it. */
function findDist(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  let folder = here;
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) return here;
    folder = parent;
  }
  return join(folder, 'dist');
}

const dist = findDist();
const registered = new Set<string>();
let languageFiles: string[] | undefined;

const readJson = (name: string): unknown => JSON.parse(readFileSync(join(dist, name), 'utf8'));

/** Hashes of the files in `dist/`, by name, for the attribute `integrity`; empty where nothing has been built. */
export function shippedIntegrity(): Readonly<Record<string, string>> {
  return existsSync(join(dist, 'integrity.json'))
    ? (readJson('integrity.json') as Record<string, string>)
    : {};
}

/**
 * Makes the words of a language available to the templates, from the files in `dist/locales/`. Each file is read once.
 *
 * @param tag BCP 47
 * @returns whether there are any, or none are needed because the language is English
 */
export function useLanguage(tag: string): boolean {
  const folder = join(dist, 'locales');
  languageFiles ??= existsSync(folder)
    ? readdirSync(folder).flatMap((name) => /^(.+)\.json$/.exec(name)?.[1] ?? [])
    : [];
  const canonical = canonicalTag(tag) || 'en';
  for (const each of localeChain(canonical, languageFiles)) {
    if (registered.has(each)) continue;
    registered.add(each);
    registerMessages(each, readJson(`locales/${each}.json`) as Record<string, string>);
  }
  return new Intl.Locale(canonical).language === 'en' || localization(canonical).language !== 'en';
}
