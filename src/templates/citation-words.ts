import type { CitationWords } from '../article/citation-words.js';
import type { Localization } from '../localization/localization.js';
import { M } from './citation-words.messages.js';

/** The words of citations and references in a language. */
export function citationWords(l10n: Localization): CitationWords {
  const { t, dir } = l10n;
  const others = t(M.others);
  return {
    locale: l10n.format,
    and: t(M.and),
    // Isolated (UAX #9), because the year after it would stand before it among names from left to right.
    others: dir === 'rtl' ? `\u2068${others}\u2069` : others,
    noDate: t(M.noDate),
    circa: t(M.circa),
    quotedTitle: (title) => t(M.quotedTitle, { title }),
    in: t(M.in),
    editors: (count) => t(M.editors, { count }),
    translators: (count) => t(M.translators, { count }),
    directors: (count) => t(M.directors, { count }),
    edition: (edition, form) => t(M.edition, { form, edition: `${edition}` }),
    pages: (pages, count) => t(M.pages, { count, pages }),
    volume: (volume) => t(M.volume, { volume }),
    number: (number) => t(M.number, { number }),
    articleNumber: (number) => t(M.article, { number }),
    version: (version) => t(M.version, { version }),
    originalWork: (year) => t(M.originalWork, { year }),
    retrieved: (date) => t(M.retrieved, { date }),
  };
}
