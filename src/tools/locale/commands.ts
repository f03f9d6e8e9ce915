import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  assessCatalog,
  coverageOf,
  isShipped,
  translatedMessages,
  type Assessment,
} from './assess-catalog.js';
import { previewAddress } from './catalog-units.js';
import { syncCatalog } from './catalog.js';
import {
  catalogsOf,
  jsonText,
  memoryPath,
  readGlossary,
  writeMemory,
  writeText,
  type Catalog,
  type LocaleProject,
} from './project.js';
import { statusText, type LocaleStatus } from './status.js';
import { checkTag, languageNames } from './tag.js';
import { PSEUDO_LOCALES, pseudoMessages } from './pseudo-locale.js';
import { translateArticle } from './translate-article.js';
import type { LocaleFault } from './xliff/xliff.js';
import { writeXliff } from './xliff/write-xliff.js';

/** What a command has to say. */
export interface CommandResult {
  /** Lines for people. */
  lines: string[];
  faults: LocaleFault[];
}

const hasErrors = (faults: readonly LocaleFault[]): boolean => faults.some(({ level }) => level === 'error');

const tagsOf = ({ config }: LocaleProject): string[] => Object.keys(config.locales);

/** Checks one file of the project against its English. */
export function assess({ root, config }: LocaleProject, { tag, units, file, memory }: Catalog): Assessment {
  return assessCatalog(tag, units, file, memory, readGlossary(root, tag), config.locales[tag]?.require);
}

/** How far each language is, in the order of `locales.json`. */
export function localeStatuses(project: LocaleProject): LocaleStatus[] {
  return tagsOf(project).flatMap((tag): LocaleStatus[] => {
    const entry = project.config.locales[tag];
    const [ui, ...articles] = catalogsOf(project, tag).map((catalog) => ({
      id: catalog.name,
      coverage: coverageOf(assess(project, catalog)),
    }));
    return entry && ui ? [{ tag, entry, ui: ui.coverage, articles }] : [];
  });
}

/**
 * Brings all language files up to date with the English. Nothing is written where the source itself is faulty, and a damaged
 * file is left alone, because writing it anew would lose what could not be read.
 *
 * @param options.prune go on although more than a fifth of the texts of a file are gone from the source
 */
export function syncLocales(project: LocaleProject, options: { prune?: boolean } = {}): CommandResult {
  if (hasErrors(project.faults)) return { lines: ['Nothing was written.'], faults: project.faults };
  const lines: string[] = [];
  const faults: LocaleFault[] = [];
  for (const tag of tagsOf(project)) {
    for (const catalog of catalogsOf(project, tag)) {
      const { path, file, units, memory } = catalog;
      const keep = (message: string, advice: string): void => {
        faults.push({ level: 'error', code: 'left-alone', file: path, message, advice });
      };
      const damage = assess(project, catalog).faults.filter(
        ({ level, code }) => level === 'error' && /^(xml|not-xliff|wrong-language|duplicate)$/.test(code),
      );
      // Damage between the units costs nothing: all of them have been read.
      if (damage.some(({ code, id }) => code !== 'xml' || id)) {
        faults.push(...damage.map((fault) => ({ ...fault, file: path })));
        keep('The file was left alone.', 'Correct it, then run npm run locale:sync again.');
        continue;
      }
      const result = syncCatalog(units, file?.units ?? [], memory);
      const known = file?.units.length ?? 0;
      if (!options.prune && result.removed > known / 5) {
        keep(
          `${result.removed} of its ${known} texts are gone from the source, so the file was left alone.`,
          'If that is right, run npm run locale:sync -- --prune. The translations are put by in locales/.attic.',
        );
        continue;
      }
      const original = catalog.kind === 'ui' ? 'careleaf' : `articles/${catalog.name}`;
      const text = writeXliff({ original, sourceLanguage: 'en', targetLanguage: tag, units: result.units });
      writeText(join(project.root, path), text);
      writeMemory(join(project.root, memoryPath(catalog)), result.memory);
      const changes = [
        result.added && `${result.added} new`,
        result.restored && `${result.restored} back`,
        result.removed && `${result.removed} put by`,
      ].filter(Boolean);
      if (changes.length) lines.push(`${path}: ${changes.join(', ')}`);
    }
  }
  writeText(join(project.root, 'locales/STATUS.md'), statusText(localeStatuses(project)));
  lines.push('The language files are up to date with the English.');
  return { lines, faults };
}

/** Adds a language: its entry, its files, ready to be filled. Nothing else has to be edited anywhere. */
export function addLocale(project: LocaleProject, typed: string | undefined): CommandResult {
  const refuse = (message: string, advice: string): CommandResult => ({
    lines: [],
    faults: [{ level: 'error', code: 'tag', message, advice }],
  });
  if (!typed) return refuse('Which language?', 'Type its tag, as in: npm run locale:add sv');
  const checked = checkTag(typed);
  if (!('tag' in checked)) return refuse(checked.message, checked.advice);
  const { tag } = checked;
  const { config, root } = project;
  if (config.locales[tag]) return refuse(`${tag} is there already.`, `Open locales/ui/${tag}.xlf.`);
  config.locales[tag] = languageNames(tag);
  const synced = syncLocales(project);
  if (hasErrors(project.faults)) return synced;
  writeText(join(root, 'locales/locales.json'), jsonText(config));
  const { name, english } = languageNames(tag);
  const preview = previewAddress(config, 'article', tag);
  return {
    faults: synced.faults,
    lines: [
      `${english} (${name}) has been added.`,
      `1. Translate locales/ui/${tag}.xlf: in Poedit, OmegaT, Weblate or a text editor. locales/README.md shows how.`,
      `2. See it: npm run storybook, then ${preview || 'choose the language in the toolbar'}`,
      `3. Check it: npm run locale:check ${tag}`,
    ],
  };
}

const tagOfFile = (name: string): string => name.replace(/\.xlf$/, '');

/** Language files that no entry of `locales.json` names. */
function strayFiles({ root, config }: LocaleProject): LocaleFault[] {
  const folder = join(root, 'locales/ui');
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => !config.locales[tagOfFile(name)])
    .map((name) => ({
      level: 'error',
      code: 'unknown-language',
      file: `locales/ui/${name}`,
      message: 'No language of this name has been added.',
      advice: `Run npm run locale:add ${tagOfFile(name)}: what is in the file stays.`,
    }));
}

/** Checks all language files, or those of one language, and finds every fault of every file in one go. */
export function checkLocales(project: LocaleProject, only?: string): CommandResult {
  const faults = [...project.faults, ...strayFiles(project)];
  const lines: string[] = [];
  if (only && !project.config.locales[only]) {
    const advice = `Type one of ${tagsOf(project).join(', ')}, or add it: npm run locale:add ${only}`;
    return {
      lines,
      faults: [{ level: 'error', code: 'tag', message: `There is no language ${only}.`, advice }],
    };
  }
  for (const tag of only ? [only] : tagsOf(project)) {
    for (const catalog of catalogsOf(project, tag)) {
      const { path } = catalog;
      // An article that nobody has begun to translate is no work left undone.
      if (catalog.kind === 'article' && !catalog.file?.units.some(({ target }) => target)) continue;
      const assessment = assess(project, catalog);
      faults.push(...assessment.faults.map((fault) => ({ ...fault, file: path })));
      const { units, translated, stale, unreviewed } = coverageOf(assessment);
      const rest = [
        stale && `${stale} outdated`,
        unreviewed && `${unreviewed} to be checked by a native speaker`,
      ];
      lines.push([`${path}: ${translated} of ${units} translated`, ...rest.filter(Boolean)].join(', '));
    }
  }
  return { lines, faults };
}

/** What `buildLocales` has made. */
export interface BuiltLocales {
  /** Integrity values of the language files, by tag. */
  integrity: Record<string, string>;
  faults: LocaleFault[];
}

/** Texts that only the tools use are no part of the browser's language files. */
const inBrowser = (file: string): boolean => !file.startsWith('src/tools/');

/**
 * Builds `locales/TAG.json` and `articles/ID.TAG.json` into a folder, from what is usable in the language files: faults cost
 * the text they are in, which is then English, and nothing else.
 *
 * @param folder the folder to build into: `dist`
 * @param pseudoFolder where the messages of the pseudo-locales go; they are not part of what ships
 */
export function buildLocales(project: LocaleProject, folder: string, pseudoFolder?: string): BuiltLocales {
  const integrity: Record<string, string> = {};
  const faults = [...project.faults];
  for (const tag of tagsOf(project)) {
    const [ui, ...articles] = catalogsOf(project, tag);
    if (!ui) continue;
    const assessment = assess(project, ui);
    faults.push(...assessment.faults.map((fault) => ({ ...fault, file: ui.path })));
    const texts = translatedMessages(project.messages, assessment);
    if (isShipped(coverageOf(assessment))) {
      const shown = texts.filter(({ file }) => inBrowser(file)).map(({ id, text }) => [id, text] as const);
      const json = JSON.stringify(Object.fromEntries(shown));
      writeText(join(folder, 'locales', `${tag}.json`), json);
      integrity[tag] = `sha256-${createHash('sha256').update(json).digest('base64')}`;
    }
    const messages = Object.fromEntries(texts.map(({ id, text }) => [id, text]));
    for (const catalog of articles) {
      const article = project.articles.get(catalog.name);
      const parts = assess(project, catalog);
      if (!article || !isShipped(coverageOf(parts))) continue;
      faults.push(...parts.faults.map((fault) => ({ ...fault, file: catalog.path })));
      const translated = translateArticle(article, tag, parts, messages);
      writeText(join(folder, 'articles', `${catalog.name}.${tag}.json`), JSON.stringify(translated));
    }
  }
  if (pseudoFolder) {
    for (const locale of PSEUDO_LOCALES) {
      writeText(join(pseudoFolder, `${locale}.json`), jsonText(pseudoMessages(project.messages, locale)));
    }
  }
  return { integrity, faults };
}

/** The modules that take the place of those in `localization/generated/` in what ships. */
export const localeListModules = (integrity: Readonly<Record<string, string>>): Record<string, string> => ({
  'locales.js': `export const folder = '../locales/';\nexport const locales = ${JSON.stringify(Object.keys(integrity))};\n`,
  'integrity.js': `export const integrity = ${JSON.stringify(integrity)};\n`,
});
