import type { Article } from '../../article/types.js';
import { articleUnits } from './article-units.js';
import type { GlossaryTerm } from './check-unit.js';
import { messageUnits, type SourceMessage, type SourceUnit } from './units.js';

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
  /** Where Storybook is: `http://localhost:6006/`, or where it has been published. Empty: notes to texts have no address. */
  storybook: string;
  /** Address in Storybook, relative to `storybook`; `{component}` and `{tag}` are filled in. */
  preview: string;
  locales: Record<string, LocaleEntry>;
}

/** The English that languages are made from. */
export interface LocaleSource {
  config: LocalesConfig;
  messages: readonly SourceMessage[];
  /** The English articles by id. */
  articles: ReadonlyMap<string, Article>;
}

/** What a language file is to hold: the interface or one article, in one language. */
export interface CatalogSource {
  kind: 'ui' | 'article';
  tag: string;
  /** `ui`, or the id of the article. */
  name: string;
  /** Path of the file from the project's folder, with slashes. */
  path: string;
  units: SourceUnit[];
}

/** Pages of Storybook that show the texts whose ids do not begin with the name of one. */
const SHOWN_IN: Readonly<Record<string, string>> = {
  citation: 'reference-popover',
  contact: 'contact-banner',
  reference: 'reference-list',
  source: 'article',
  translation: 'article',
};

/** Name of the page of Storybook where a text of the interface can be seen, such as `benefit-list`. */
export function pageOf(id: string): string {
  const [component = ''] = id.split('.');
  return SHOWN_IN[component] ?? component.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Address of a page of Storybook in a language; empty where `locales.json` says none. */
export function previewAddress({ storybook, preview }: LocalesConfig, page: string, tag: string): string {
  const relative = preview.replaceAll('{component}', page).replaceAll('{tag}', tag);
  return storybook && preview && URL.canParse(relative, storybook) ? new URL(relative, storybook).href : '';
}

/** The files of one language with all that they are to hold: the interface first, then the articles. */
export function catalogSources({ config, messages, articles }: LocaleSource, tag: string): CatalogSource[] {
  const seen = (unit: SourceUnit, page: string): SourceUnit => {
    const address = previewAddress(config, page, tag);
    return address ? { ...unit, note: `${unit.note}\nSee it: ${address}` } : unit;
  };
  return [
    {
      kind: 'ui',
      tag,
      name: 'ui',
      path: `locales/ui/${tag}.xlf`,
      units: messages.flatMap((message) =>
        messageUnits(message, tag).map((unit) => seen(unit, pageOf(message.id))),
      ),
    },
    ...[...articles].map(([id, article]): CatalogSource => ({
      kind: 'article',
      tag,
      name: id,
      path: `locales/articles/${id}/${tag}.xlf`,
      units: articleUnits(article).map((unit) => seen(unit, 'article')),
    })),
  ];
}

/** The cells of a line of CSV; a cell in quotes may hold commas, and `""` for a quote. */
const cells = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
    (quoted?.replaceAll('""', '"') ?? bare ?? '').trim(),
  );

/**
 * The glossary of one language: term, note, keep, then a column for each language.
 *
 * @param csv the text of `locales/glossary.csv`
 */
export function glossaryTerms(csv: string, tag: string): GlossaryTerm[] {
  const [head = '', ...lines] = csv.replace(/^\ufeff/, '').split(/\r?\n/);
  const column = cells(head).indexOf(tag);
  return lines.filter(Boolean).map((line) => {
    const row = cells(line);
    const translations = (column < 0 ? '' : (row[column] ?? '')).split('|').map((each) => each.trim());
    return { term: row[0] ?? '', keep: row[2] === 'yes', translations: translations.filter(Boolean) };
  });
}
