import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArticleText } from '../../article/parse-article.js';
import type { Article } from '../../article/types.js';
import type { GlossaryTerm } from './check-unit.js';
import { extractMessages } from './extract-messages.js';
import { filesBelow } from '../files.js';
import {
  catalogSources,
  glossaryTerms,
  type CatalogSource,
  type LocalesConfig,
  type LocaleSource,
} from './catalog-units.js';
import { decodeText } from './decode-text.js';
import type { CatalogMemory } from './catalog.js';
import { readXliff, type ReadXliff } from './xliff/read-xliff.js';
import type { LocaleFault } from './xliff/xliff.js';

/** One XLIFF file, with what it should hold and what it holds. */
export interface Catalog extends CatalogSource {
  /** Undefined where the file does not exist yet. */
  file: ReadXliff | undefined;
  memory: CatalogMemory;
}

/** All that the commands work on. */
export interface LocaleProject extends LocaleSource {
  root: string;
  faults: LocaleFault[];
}

const read = (path: string): string | undefined =>
  existsSync(path) ? decodeText(readFileSync(path)) : undefined;

/** Writes a file where its text differs, so that nothing looks changed that is not. */
export function writeText(path: string, text: string): void {
  if (read(path) === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Keeps the memory of a language file where there is something in it, and no file where there is not. */
export function writeMemory(path: string, memory: CatalogMemory): void {
  if (Object.keys(memory).length) writeText(path, jsonText(memory));
  else rmSync(path, { force: true });
}

/** A value as the text of a JSON file. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function readArticles(root: string, faults: LocaleFault[]): Map<string, Article> {
  const folder = join(root, 'src/articles');
  const articles = new Map<string, Article>();
  for (const id of existsSync(folder) ? readdirSync(folder).toSorted() : []) {
    const text = read(join(folder, id, 'en.json'));
    if (!text) continue;
    const file = `src/articles/${id}/en.json`;
    const { article, faults: found } = parseArticleText(text);
    if (article) articles.set(id, article);
    for (const { path, message, advice } of found) {
      faults.push({ level: 'error', code: 'source', file, message: `${path}: ${message}`, advice });
    }
  }
  return articles;
}

/** The JSON of a file of the project; a damaged one is a fault, and nothing is written as long as there is one. */
function readJson(root: string, file: string, faults: LocaleFault[]): unknown {
  const text = read(join(root, file));
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch (error) {
    const message = `This is not JSON any more: ${error instanceof Error ? error.message : String(error)}`;
    const advice = 'Look for marks of a merge, a missing comma or a missing quote.';
    faults.push({ level: 'error', code: 'source', file, message, advice });
    return undefined;
  }
}

/** Reads the source: messages, articles, languages. */
export function readProject(root: string): LocaleProject {
  const { messages, faults } = extractMessages(root);
  const config = (readJson(root, 'locales/locales.json', faults) ?? {}) as Partial<LocalesConfig>;
  for (const file of filesBelow(join(root, 'locales/.attic')))
    readJson(root, `locales/.attic/${file}`, faults);
  const articles = readArticles(root, faults);
  return {
    root,
    config: { storybook: '', preview: '', locales: {}, ...config },
    messages,
    articles,
    faults,
  };
}

export const memoryPath = (catalog: Pick<Catalog, 'kind' | 'name' | 'tag'>): string =>
  catalog.kind === 'ui'
    ? `locales/.attic/ui/${catalog.tag}.json`
    : `locales/.attic/articles/${catalog.name}/${catalog.tag}.json`;

/** The files of one language, whether they exist already or not: the interface first, then the articles. */
export function catalogsOf(project: LocaleProject, tag: string): Catalog[] {
  const { root } = project;
  return catalogSources(project, tag).map((catalog) => {
    const text = read(join(root, catalog.path));
    return {
      ...catalog,
      file: text === undefined ? undefined : readXliff(text),
      memory: (readJson(root, memoryPath(catalog), []) ?? {}) as CatalogMemory,
    };
  });
}

/** The glossary of one language, from `locales/glossary.csv`. */
export const readGlossary = (root: string, tag: string): GlossaryTerm[] =>
  glossaryTerms(read(join(root, 'locales/glossary.csv')) ?? '', tag);
