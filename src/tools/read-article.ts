import { jsonSyntaxFault } from '../article/json-syntax.js';
import { parseArticle } from '../article/parse-article.js';
import type { Article } from '../article/types.js';
import type { Finding } from './finding.js';

/**
 * Reads an article, with all its faults, from the text of its file or from what `JSON.parse` made of that. Never throws.
 */
export function readArticle(file: unknown): { article: Article | undefined; faults: Finding[] } {
  const syntax = typeof file === 'string' ? jsonSyntaxFault(file) : undefined;
  if (syntax) return { article: undefined, faults: [{ ...syntax, severity: 'fault' }] };
  const { article, faults } = parseArticle(typeof file === 'string' ? JSON.parse(file) : file);
  return { article, faults: faults.map((each) => ({ ...each, severity: 'fault' })) };
}
