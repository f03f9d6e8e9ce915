import type { Article } from '../../src/article/types.js';
import { canonicalTag } from '../../src/localization/locale-chain.js';
import { assessCatalog, translatedMessages, type Assessment } from '../../src/tools/locale/assess-catalog.js';
import {
  catalogSources,
  glossaryTerms,
  type CatalogSource,
  type LocalesConfig,
} from '../../src/tools/locale/catalog-units.js';
import type { CatalogMemory, UnitState } from '../../src/tools/locale/catalog.js';
import type { SourceMessage } from '../../src/tools/locale/units.js';
import { translateArticle } from '../../src/tools/locale/translate-article.js';
import { readXliff, type ReadXliff } from '../../src/tools/locale/xliff/read-xliff.js';

/** The English, the names of the languages and the glossary: what `locale:check` checks against. */
export interface TranslationSource {
  readonly config: LocalesConfig;
  readonly messages: readonly SourceMessage[];
  /** The English articles by id. */
  readonly articles: Readonly<Record<string, Article>>;
  /** The text of `locales/glossary.csv`. */
  readonly glossary: string;
}

/** A language file as it lies in the project. */
export interface StoredFile {
  readonly text: string;
  readonly memory: CatalogMemory;
}

/** The files of one language by path, such as `locales/ui/pl.xlf`. */
export type StoredFiles = Readonly<Record<string, StoredFile>>;

/** A language file with all that there is to say of it. */
export interface CheckedFile extends CatalogSource {
  readonly read: ReadXliff | undefined;
  readonly assessment: Assessment;
}

/** One language: the words of the elements first, then the articles. */
export interface Language {
  readonly tag: string;
  readonly files: readonly CheckedFile[];
}

/** Checks the files of a language just as `locale:check` does. */
export function checkLanguage(source: TranslationSource, tag: string, stored: StoredFiles): Language {
  const { config, messages, articles, glossary } = source;
  const wanted = catalogSources({ config, messages, articles: new Map(Object.entries(articles)) }, tag);
  const files = wanted.map((catalog): CheckedFile => {
    const { text, memory } = stored[catalog.path] ?? {};
    const read = text === undefined ? undefined : readXliff(text);
    const required = config.locales[tag]?.require;
    const assessment = assessCatalog(
      tag,
      catalog.units,
      read,
      memory,
      glossaryTerms(glossary, tag),
      required,
    );
    return { ...catalog, read, assessment };
  });
  return { tag, files };
}

/** What readers get: the usable texts by id, and English for all others. */
export function shownMessages(source: TranslationSource, { files }: Language): Record<string, string> {
  const [ui] = files;
  const translated = ui ? translatedMessages(source.messages, ui.assessment) : [];
  return Object.fromEntries([...source.messages, ...translated].map(({ id, text }) => [id, text]));
}

/** Whether somebody has begun to translate a file. */
export const isBegun = ({ assessment }: CheckedFile): boolean =>
  assessment.units.some(({ unit, target }) => target && !unit.optional);

/**
 * An article as far as it is translated. One that nobody has begun has its English text, with the words around it in the language, so
 * that these can be seen.
 */
export function shownArticle(source: TranslationSource, language: Language, id: string): Article | undefined {
  const article = source.articles[id];
  const file = language.files.find(({ kind, name }) => kind === 'article' && name === id);
  if (!article || !file) return undefined;
  return isBegun(file)
    ? translateArticle(article, language.tag, file.assessment, shownMessages(source, language))
    : { ...article, inLanguage: language.tag };
}

/** A unit of a language file, as somebody who looks for a text wants to know it. */
export interface FoundUnit {
  readonly id: string;
  readonly english: string;
  readonly translation: string;
  readonly state: UnitState;
  readonly usable: boolean;
  readonly note: string;
  readonly path: string;
  /** Line in the file; undefined where the file has no such unit yet. */
  readonly line: number | undefined;
}

/** The units of a text: one, or one for each plural form. */
export const unitsOf = ({ files }: Language, id: string): FoundUnit[] =>
  files.flatMap(({ path, read, assessment }) =>
    assessment.units
      .filter(({ unit }) => unit.id === id || unit.id.startsWith(`${id}~`))
      .map(({ unit, target, state, usable }) => ({
        id: unit.id,
        english: unit.source,
        translation: target,
        state,
        usable,
        note: unit.note,
        path,
        line: read?.units.find((each) => each.id === unit.id)?.line,
      })),
  );

/** A file that somebody brings, and whose it is; or why it is of no use, and what to do. */
export type BroughtFile =
  | { readonly tag: string; readonly path: string; readonly text: string }
  | { readonly message: string; readonly advice: string };

/**
 * Finds out which file of the project somebody brings: the language by its name or by what stands in it, the interface or an article by its
 * texts.
 */
export function recognise(source: TranslationSource, name: string, text: string): BroughtFile {
  const read = readXliff(text);
  const [fault] = read.faults;
  if (fault?.code === 'not-xliff') return fault;
  // Browsers write “es (1).xlf” where there is an es.xlf already.
  const [, named = ''] = /^([A-Za-z-]+?)(?:[ _]?\(\d+\))?\.(?:xlf|xliff|xml)$/i.exec(name) ?? [];
  const known = (tag: string): boolean => Object.hasOwn(source.config.locales, tag);
  const inside = canonicalTag(read.targetLanguage);
  const tag = known(named) || !inside ? named : inside;
  if (!canonicalTag(tag))
    return {
      message: 'The file does not say its language.',
      advice: 'Name it by the tag of the language, as in pl.xlf.',
    };
  const ids = new Set(read.units.map(({ id }) => id));
  const { config, messages, articles } = source;
  const [best] = catalogSources({ config, messages, articles: new Map(Object.entries(articles)) }, tag)
    .map(({ path, units }) => ({ path, count: units.filter(({ id }) => ids.has(id)).length }))
    .sort((a, b) => b.count - a.count);
  return best?.count
    ? { tag, path: best.path, text }
    : {
        message: 'None of the texts in it is one of careleaf’s.',
        advice: 'Take the file out of the folder locales/ui or locales/articles.',
      };
}
