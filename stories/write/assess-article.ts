import type { Article } from '../../src/article/types.js';
import { canonicalTag } from '../../src/localization/locale-chain.js';
import { localization } from '../../src/localization/localization.js';
import { checkText, type CheckedArticle } from '../../src/tools/check/check-text.js';
import type { LocatedFinding } from '../../src/tools/finding.js';
import { locate } from '../../src/tools/json-positions.js';
import { readArticle } from '../../src/tools/read-article.js';
import { renderFragment } from '../../src/tools/prerender/render-fragment.js';

/** All that there is to show of the text of an article file. */
export interface AssessedArticle extends Pick<CheckedArticle, 'readingLevel'> {
  /** As it is shown: without the parts that have faults; undefined where nothing can be shown. */
  readonly article: Article | undefined;
  /** What `careleaf check` and `careleaf render` tell, in the order of the file. */
  readonly findings: readonly LocatedFinding[];
  /** What `careleaf render` writes; empty where nothing can be shown. */
  readonly html: string;
}

/** The languages are here already, so there is nothing to fetch: says only whether there are words for one. */
const useLanguage = (tag: string): boolean => {
  const canonical = canonicalTag(tag) || 'en';
  return new Intl.Locale(canonical).language === 'en' || localization(canonical).language !== 'en';
};

/** Reads, checks and renders an article file, as the commands do. Never throws. */
export function assessArticle(text: string): AssessedArticle {
  const { article } = readArticle(text);
  const { findings, readingLevel } = checkText(text, useLanguage);
  const made = article && renderFragment(article, {}, useLanguage);
  const own = made ? locate(text, made.faults) : [];
  return {
    article,
    findings: [...findings, ...own].toSorted((a, b) => a.line - b.line || a.column - b.column),
    html: made?.html ? `${made.html}\n` : '',
    readingLevel,
  };
}
