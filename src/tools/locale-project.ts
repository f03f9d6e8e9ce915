import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArticle } from '../article/parse-article.js';
import type { Article } from '../article/types.js';
import type { GlossaryTerm } from './check-unit.js';
import { extractMessages } from './extract-messages.js';
import { articleUnits } from './article-units.js';
import type { CatalogMemory } from './locale-catalog.js';
import { messageUnits, type SourceMessage, type SourceUnit } from './locale-units.js';
import { readXliff, type ReadXliff } from './xliff/read-xliff.js';
import type { LocaleFault } from './xliff/xliff.js';

/** What `locales.json` says of a language. */
export interface LocaleEntry {
  /** Its name in itself. */
  name: string;
  /** Its name in English. */
  english: string;
  /** What `locale:check` insists on: `complete`, `current`, `reviewed`. */
  require?: ('complete' | 'current' | 'reviewed')[];
}

/** The file `locales/locales.json`. */
export interface LocalesConfig {
  /** Address of a part of the interface in Storybook; `{component}` and `{tag}` are filled in. */
  preview: string;
  locales: Record<string, LocaleEntry>;
}

/** One XLIFF file: the interface or one article, in one language. */
export interface Catalog {
  kind: 'ui' | 'article';
  tag: string;
  /** `ui`, or the id of the article. */
  name: string;
  /** Path of the file from the project's folder, with slashes. */
  path: string;
  units: SourceUnit[];
  /** Undefined where the file does not exist yet. */
  file: ReadXliff | undefined;
  memory: CatalogMemory;
}

/** All that the commands work on. */
export interface LocaleProject {
  root: string;
  config: LocalesConfig;
  messages: SourceMessage[];
  /** The English articles by id. */
  articles: Map<string, Article>;
  faults: LocaleFault[];
}

const read = (path: string): string | undefined => {
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  // Some tools on Windows save UTF-16.
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
};

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
    const { article, faults: found } = parseArticle(JSON.parse(text));
    if (article) articles.set(id, article);
    for (const { path, message, advice } of found) {
      faults.push({ level: 'error', code: 'source', file, message: `${path}: ${message}`, advice });
    }
  }
  return articles;
}

/** Reads the source: messages, articles, languages. */
export function readProject(root: string): LocaleProject {
  const text = read(join(root, 'locales/locales.json'));
  const config = text ? (JSON.parse(text) as LocalesConfig) : { preview: '', locales: {} };
  const { messages, faults } = extractMessages(root);
  return { root, config, messages, articles: readArticles(root, faults), faults };
}

export const memoryPath = (catalog: Pick<Catalog, 'kind' | 'name' | 'tag'>): string =>
  catalog.kind === 'ui'
    ? `locales/.attic/ui/${catalog.tag}.json`
    : `locales/.attic/articles/${catalog.name}/${catalog.tag}.json`;

/** The files of one language, whether they exist already or not: the interface first, then the articles. */
export function catalogsOf({ root, config, messages, articles }: LocaleProject, tag: string): Catalog[] {
  const preview = (unit: SourceUnit, component: string): SourceUnit => {
    const address = config.preview.replaceAll('{component}', component).replaceAll('{tag}', tag);
    return config.preview ? { ...unit, note: `${unit.note}\nSee it: ${address}` } : unit;
  };
  const dashed = (id: string): string =>
    (id.split('.')[0] ?? '').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const wanted = [
    {
      kind: 'ui' as const,
      name: 'ui',
      path: `locales/ui/${tag}.xlf`,
      units: messages.flatMap((message) =>
        messageUnits(message, tag).map((unit) => preview(unit, dashed(message.id))),
      ),
    },
    ...[...articles].map(([id, article]) => ({
      kind: 'article' as const,
      name: id,
      path: `locales/articles/${id}/${tag}.xlf`,
      units: articleUnits(article).map((unit) => preview(unit, 'article')),
    })),
  ];
  return wanted.map((catalog) => {
    const text = read(join(root, catalog.path));
    const memory = read(join(root, memoryPath({ ...catalog, tag })));
    return {
      ...catalog,
      tag,
      file: text === undefined ? undefined : readXliff(text),
      memory: memory ? (JSON.parse(memory) as CatalogMemory) : {},
    };
  });
}

/** The cells of a line of CSV; a cell in quotes may hold commas, and `""` for a quote. */
const cells = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
    (quoted?.replaceAll('""', '"') ?? bare ?? '').trim(),
  );

/** The glossary of one language, from `locales/glossary.csv`: term, note, keep, then a column for each language. */
export function readGlossary(root: string, tag: string): GlossaryTerm[] {
  const [head = '', ...lines] = (read(join(root, 'locales/glossary.csv')) ?? '')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/);
  const column = cells(head).indexOf(tag);
  return lines.filter(Boolean).map((line) => {
    const row = cells(line);
    const translations = (column < 0 ? '' : (row[column] ?? '')).split('|').map((each) => each.trim());
    return { term: row[0] ?? '', keep: row[2] === 'yes', translations: translations.filter(Boolean) };
  });
}
