import { parseArticle } from '../article/parse-article.js';
import { safeUrl } from '../article/url.js';
import { ArticleError, fetchArticle, type LoadedArticle } from './fetch-article.js';

/** Where an article comes from. */
export interface ArticleSource {
  /** Plain JSON, instead of `src`. */
  readonly article: unknown;
  /** Address of the file; `{lang}` in it stands for the language. */
  readonly src: string | null;
  /** What a relative address starts from. */
  readonly base: string;
  /** BCP 47. */
  readonly language: string;
}

/**
 * Reads an article. A language without a file of its own has that of the plain language, at last that of the source, which is English.
 *
 * @param fresh asks again although the file is there
 * @throws {ArticleError} where there is none, or one that can't be read at all
 */
export async function loadArticle(
  source: ArticleSource,
  fresh: boolean,
): Promise<LoadedArticle & { article: object }> {
  const { article, base } = source;
  const loaded = article ? { ...parseArticle(article), base } : await fetchFirst(source, fresh);
  if (!loaded.article) throw new ArticleError('format', describeFaults(loaded));
  return { ...loaded, article: loaded.article };
}

async function fetchFirst({ src, base, language }: ArticleSource, fresh: boolean): Promise<LoadedArticle> {
  let missing: unknown;
  for (const tag of new Set([language, language.replace(/-.*/, ''), 'en'])) {
    const written = (src ?? '').replaceAll('{lang}', tag);
    const address = safeUrl(written, base);
    if (!address?.startsWith('http'))
      throw new ArticleError('address', `src="${written}" is not an address of an article file.`);
    try {
      return await fetchArticle(address, fresh);
    } catch (error) {
      missing = error;
      if (!(error instanceof ArticleError && error.code === 'status') || written === src) break;
    }
  }
  throw missing;
}

/** All faults, one a line, after the address of the file. */
export const describeFaults = ({ base, faults }: LoadedArticle): string =>
  [base, ...faults.map(({ path, message, advice }) => `${path}: ${message} ${advice}`)].join('\n');
