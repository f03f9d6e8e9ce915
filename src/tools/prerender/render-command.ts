import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { safeUrl } from '../../article/url.js';
import type { Article } from '../../article/types.js';
import { canonicalTag, localeChain } from '../../localization/locale-chain.js';
import { articleFiles, type ArticleFile } from '../article-files.js';
import { counted, readArguments, UsageError, type Output } from '../command-line.js';
import type { Finding } from '../finding.js';
import { locate } from '../json-positions.js';
import type { Alternate } from './page.js';
import { renderParsedArticle, renderParsedPage } from './prerender.js';
import { printable } from '../printable.js';
import { readArticle } from '../read-article.js';

const renderHelp = `careleaf render FILE… [options]

Makes static HTML of article files: it reads without JavaScript, and careleaf.js makes it interactive.
One file goes to standard output. Several files, or a folder, need --out.

  --fragment             Only the article, to paste into a page (this is the default)
  --page                 A complete page
  --out FOLDER           Write ID.LANGUAGE.html for each article into this folder
  --lang TAG             Only the files in this language; a region may be added, as in en-GB
  --heading-level 1…6    Level of the headline. Default: 2, in a page 1
  --contents             With a list of the sections
  --numbered             Cite by numbers instead of author and year
  --only BLOCK           Only this block: its id in the file, or a tag such as care-article-card
  --without PART         Leave out headline, byline, note, contents, contact or references; may be repeated
  --structured-data      Also the facts for search engines in a fragment; a page always has them
  --base URL             Address of the article file, if pictures and links in it are relative
  --origin URL           Address of the site that shows it; other sites than the article's own name its publisher
  --assets URL           Folder with careleaf.js and careleaf.css, as the page sees it. Default: the page's own
  --help                 This text

A fault in one part of an article is told on standard error and costs that part only.
The exit status is 1 if an article could not be rendered at all.
`;

const options = {
  fragment: { type: 'boolean' },
  page: { type: 'boolean' },
  out: { type: 'string' },
  lang: { type: 'string' },
  'heading-level': { type: 'string' },
  contents: { type: 'boolean' },
  numbered: { type: 'boolean' },
  only: { type: 'string' },
  without: { type: 'string', multiple: true },
  'structured-data': { type: 'boolean' },
  base: { type: 'string' },
  origin: { type: 'string' },
  assets: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const parts = ['headline', 'byline', 'note', 'contents', 'contact', 'references'] as const;
type Part = (typeof parts)[number];

interface Source {
  readonly file: ArticleFile;
  readonly article: Article | undefined;
  readonly faults: readonly Finding[];
}

function readHeadingLevel(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-6]$/.test(value))
    throw new UsageError(`--heading-level is a number from 1 to 6, not “${value}”.`);
  return Number(value);
}

function readParts(values: readonly string[] = []): Part[] {
  const named = values.flatMap((value) => value.split(/[\s,]+/));
  return named.map((name) => {
    const part = parts.find((each) => each === name);
    if (!part) throw new UsageError(`--without takes ${parts.join(', ')}; not “${name}”.`);
    return part;
  });
}

function readAddress(name: string, value: string | undefined): string | undefined {
  if (value !== undefined && !safeUrl(value)?.startsWith('http'))
    throw new UsageError(`--${name} is a full address that starts with https://, not “${value}”.`);
  return value;
}

const outputName = ({ file, article }: Source, lang: string | undefined): string =>
  article?.id
    ? `${article.id}.${lang ?? article.inLanguage}.html`
    : basename(file.path).replace(/(\.json)?$/, '.html');

/** Of each article the file that comes closest to a language; files that can't be read stay, to be told of. */
function inLanguage(sources: readonly Source[], lang: string | undefined): Source[] {
  if (lang === undefined) return [...sources];
  const tags = new Map<string, string[]>();
  const key = ({ file, article }: Source) => article?.id ?? file.path;
  const tagOf = (article: Article) => canonicalTag(article.inLanguage);
  for (const source of sources)
    if (source.article) tags.set(key(source), [...(tags.get(key(source)) ?? []), tagOf(source.article)]);
  return sources.filter((source) => {
    if (!source.article) return true;
    const [best] = localeChain(canonicalTag(lang), tags.get(key(source)) ?? []);
    return best === tagOf(source.article);
  });
}

/** The languages of each article by its id, for those whose page has an address. */
function alternatesById(sources: readonly Source[], base: string | undefined): Map<string, Alternate[]> {
  const byId = new Map<string, Alternate[]>();
  for (const { article } of sources) {
    const url = article?.url && safeUrl(article.url, base);
    if (!article?.id || !url) continue;
    const alternates = byId.get(article.id) ?? [];
    alternates.push({ inLanguage: article.inLanguage, url });
    byId.set(article.id, alternates);
  }
  return byId;
}

/** Names under which two articles would be written. */
const takenTwice = (sources: readonly Source[], lang: string | undefined): string | undefined => {
  const names = new Map<string, string>();
  for (const source of sources) {
    if (!source.article) continue;
    const name = outputName(source, lang);
    const other = names.get(name);
    if (other) return printable(`${other} and ${source.file.path} would both be written as ${name}.`);
    names.set(name, source.file.path);
  }
  return undefined;
};

/** Tells what is wrong with a file, each finding with its place. Gives back how many there are. */
function tell({ path, text, trouble }: ArticleFile, findings: readonly Finding[], output: Output): number {
  const say = (line: string): void => output.error(`${printable(line)}\n`);
  if (trouble) say(`${path}: ${trouble}`);
  for (const { line, column, path: place, message, advice } of trouble ? [] : locate(text, findings))
    say(`${path}:${line}:${column} ${place && `${place}: `}${message} ${advice}`);
  return trouble ? 1 : findings.length;
}

/**
 * The command `careleaf render`.
 *
 * @returns the exit status: 1 where an article could not be rendered
 * @throws {UsageError} where the arguments do not fit
 */
export function renderCommand(args: readonly string[], output: Output): number {
  const { values, positionals } = readArguments(args, options);
  if (values.help) {
    output.out(renderHelp);
    return 0;
  }
  if (!positionals.length) throw new UsageError('Name at least one article file.');
  if (values.page && values.fragment) throw new UsageError('Choose --page or --fragment, not both.');
  if (values.page && values.only)
    throw new UsageError('--only makes a fragment; it does not go with --page.');
  if (values.lang && !canonicalTag(values.lang))
    throw new UsageError(`--lang is a language tag such as es or pt-BR, not “${values.lang}”.`);
  const base = readAddress('base', values.base);
  const chosen = {
    base,
    lang: values.lang,
    headingLevel: readHeadingLevel(values['heading-level']),
    contents: values.contents,
    numbered: values.numbered,
    only: values.only,
    without: readParts(values.without),
    structuredData: values['structured-data'],
    origin: readAddress('origin', values.origin),
    assets: values.assets,
  };

  const sources: Source[] = articleFiles(positionals).map((file) =>
    file.trouble ? { file, article: undefined, faults: [] } : { file, ...readArticle(file.text) },
  );
  const wanted = inLanguage(sources, values.lang);
  if (!wanted.length) throw new UsageError(`None of the files is in “${values.lang}”.`);
  if (wanted.length > 1 && values.out === undefined)
    throw new UsageError(`${counted(wanted.length, 'file')} need --out FOLDER, to be written into.`);
  const twice = takenTwice(wanted, values.lang);
  if (twice && values.out !== undefined) throw new UsageError(twice);

  const alternates = values.page ? alternatesById(sources, base) : undefined;
  if (values.out !== undefined) mkdirSync(values.out, { recursive: true });
  let written = 0;
  let told = 0;
  for (const source of wanted) {
    const { article, file, faults } = source;
    const made =
      article &&
      (values.page
        ? renderParsedPage(article, { ...chosen, alternates: alternates?.get(article.id ?? '') })
        : renderParsedArticle(article, chosen));
    told += tell(file, [...faults, ...(made?.faults ?? [])], output);
    if (!made?.html) continue;
    written++;
    if (values.out === undefined) {
      output.out(values.page ? made.html : `${made.html}\n`);
    } else {
      const target = join(values.out, outputName(source, values.lang));
      writeFileSync(target, made.html);
    }
  }
  const lost = wanted.length - written;
  if (values.out !== undefined) {
    const failed = lost ? `; ${counted(lost, 'file')} could not be rendered` : '';
    output.error(
      `${counted(written, 'file')} written to ${values.out}, ${counted(told, 'fault')}${failed}.\n`,
    );
  }
  return lost ? 1 : 0;
}
