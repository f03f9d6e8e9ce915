import { parseArticle } from '../article/parse-article.js';
import type { ParsedArticle } from '../article/types.js';

/** Most bytes that an article file may have: 8 MiB. */
const MAX_BYTES = 8 * 2 ** 20;
/** Longest silence while a file arrives, in milliseconds. */
const MAX_SILENCE = 30_000;

/**
 * Why an article can't be shown, or with `content` a part of it: a fault in one block costs that block. The message is for the page's
 * developer.
 */
export type ArticleErrorCode =
  'address' | 'network' | 'status' | 'timeout' | 'too-large' | 'syntax' | 'format' | 'block' | 'content';

export class ArticleError extends Error {
  readonly code: ArticleErrorCode;

  constructor(code: ArticleErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** A parsed article file and the address that relative ones in it start from. */
export interface LoadedArticle extends ParsedArticle {
  readonly base: string;
}

/** Most articles that are kept for elements to come: a site that never loads a page anew may show thousands. */
const MAX_KEPT = 20;

/** By address: what is on its way, and the last articles that came. */
const loads = new Map<string, Promise<LoadedArticle>>();
const arrived = new Set<string>();

async function read(url: string, fresh: boolean): Promise<LoadedArticle> {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listen = () => {
    clearTimeout(timer);
    timer = setTimeout(() => abort.abort(), MAX_SILENCE);
  };
  try {
    listen();
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // A damaged copy in the browser's cache would fail each time.
      cache: fresh ? 'reload' : 'default',
      signal: abort.signal,
    });
    if (!response.ok)
      throw new ArticleError('status', `${url} answered ${response.status}. Check the address.`);
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    let text = '';
    let bytes = 0;
    for (let chunk; reader && !(chunk = await reader.read()).done; listen()) {
      bytes += chunk.value.length;
      if (bytes > MAX_BYTES) throw new ArticleError('too-large', `${url} is larger than 8 MiB.`);
      text += decoder.decode(chunk.value, { stream: true });
    }
    return { ...parse(text + decoder.decode(), url), base: response.url || url };
  } catch (error) {
    if (error instanceof ArticleError) throw error;
    throw abort.signal.aborted
      ? new ArticleError('timeout', `${url} sent nothing for 30 seconds.`)
      : new ArticleError(
          'network',
          `${url} could not be fetched: is it online, and does its server send Access-Control-Allow-Origin? (${String(error)})`,
        );
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
}

function parse(text: string, url: string): ParsedArticle {
  try {
    return parseArticle(JSON.parse(text));
  } catch (error) {
    throw new ArticleError(
      'syntax',
      /^\s*</.test(text)
        ? `${url} is a web page, not an article file. Give the address of the .json file.`
        : `${url} is not JSON: ${String(error)}`,
    );
  }
}

function keep(url: string): void {
  const [oldest = ''] = arrived.add(url);
  if (arrived.size > MAX_KEPT && arrived.delete(oldest)) loads.delete(oldest);
}

/**
 * Fetches and parses an article file, without credentials or referrer. Equal addresses share one request; a failed one is forgotten.
 *
 * @param fresh asks the server again although the file is there, but not while it is on its way
 * @throws {ArticleError} when there is no file, or no JSON in it
 */
export function fetchArticle(url: string, fresh = false): Promise<LoadedArticle> {
  if (fresh && arrived.delete(url)) loads.delete(url);
  let load = loads.get(url);
  if (!load) {
    load = read(url, fresh);
    loads.set(url, load);
    load.then(
      () => keep(url),
      () => loads.delete(url),
    );
  }
  return load;
}
