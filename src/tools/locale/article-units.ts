import type { Article } from '../../article/types.js';
import type { SourceUnit } from './units.js';
import { mapArticle } from './map-article.js';

/** Facts of a translation that its translators write themselves, in the same file. */
export const CREDITS = {
  translator: 'article.translator',
  reviewer: 'article.translationReviewer',
  reviewed: 'article.translationReviewed',
} as const;

const credits: SourceUnit[] = [
  [CREDITS.translator, 'Translator', 'Your name, as readers should see it. May stay empty.'],
  [
    CREDITS.reviewer,
    'Reviewer of the translation',
    'Who has checked this translation: name and profession. May stay empty.',
  ],
  [CREDITS.reviewed, 'Date of the check', 'The day of that check, as in 2026-03-31. May stay empty.'],
].map(([id = '', source = '', note = '']) => ({ id, source, note, context: 'article', optional: true }));

/** The units of an article: every text that readers see, then who translated and checked it. */
export function articleUnits(article: Article): SourceUnit[] {
  const units: SourceUnit[] = [];
  mapArticle(article, ({ id, text, note, safety }) => {
    const warning = safety
      ? ' Advice on safety: if the English changes, readers see the English until this is adapted.'
      : '';
    units.push({ id, source: text, note: `${note}${warning}`, context: article.id ?? 'article', safety });
    return undefined;
  });
  return [...units, ...credits];
}
