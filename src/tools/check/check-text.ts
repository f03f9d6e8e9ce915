import { isReviewOverdue } from '../../article/review-due.js';
import { localization } from '../../localization/localization.js';
import { citationWords } from '../../templates/citation-words.js';
import { unexplainedAbbreviations } from './checks/abbreviations.js';
import { checkHeadings } from './checks/headings.js';
import { checkLinksAndPictures } from './checks/links-and-pictures.js';
import { languageOf, passages } from './checks/passages.js';
import { checkReadingLevel, readingLevel, type ReadingLevel } from './checks/reading-level.js';
import { checkReferences } from './checks/references.js';
import { checkUnknownFields } from './checks/unknown-fields.js';
import { advise, type Finding, type LocatedFinding } from '../finding.js';
import { locate } from '../json-positions.js';
import { readArticle } from '../read-article.js';
import type { UseLanguage } from '../prerender/render-fragment.js';
import { isFields, ownText, walkArticle } from '../walk-article.js';

/** What there is to say about an article file. */
export interface CheckedArticle {
  /** In the order of the file. */
  readonly findings: readonly LocatedFinding[];
  /** The language that the file names; empty where it names none. */
  readonly language: string;
  /** Undefined where no formula is known for the language, or the text is too short for one. */
  readonly readingLevel: ReadingLevel | undefined;
}

function checkReviewDate(json: unknown, today: Date | undefined): Finding[] {
  const due = isFields(json) ? ownText(json, 'reviewDue') : '';
  return due && isReviewOverdue(due, today)
    ? [
        advise(
          'review-overdue',
          'reviewDue',
          `The next review was due ${due}; readers are told that it is overdue.`,
          'Have the text reviewed, then change lastReviewed and reviewDue.',
        ),
      ]
    : [];
}

/**
 * Checks the text of an article file: all faults that readers would meet, and advice to its editor. Never throws. Needs neither Node
 * nor a document.
 *
 * @param today what review dates are held against. Default: now
 */
export function checkText(text: string, useLanguage: UseLanguage, today?: Date): CheckedArticle {
  const { faults } = readArticle(text);
  if (faults.some(({ code }) => /^(syntax|too-deep|too-large)$/.test(code)))
    return { findings: locate(text, faults), language: '', readingLevel: undefined };
  const json: unknown = JSON.parse(text);
  const visits = [...walkArticle(json)];
  const prose = passages(visits);
  const language = languageOf(json);
  useLanguage(language);
  const advice = [
    ...checkReferences(visits, citationWords(localization(language))),
    ...checkHeadings(json),
    ...checkLinksAndPictures(visits),
    ...unexplainedAbbreviations(prose),
    ...checkReadingLevel(prose, language),
    ...checkUnknownFields(visits),
    ...checkReviewDate(json, today),
  ];
  // Where a fault says that something is wrong, advice on the same thing says nothing new.
  const atFault = new Set(faults.map(({ path }) => path));
  return {
    findings: locate(text, [...faults, ...advice.filter(({ path }) => !atFault.has(path))]),
    language,
    readingLevel: readingLevel(prose, language),
  };
}
