import type { CitationWords } from '../../src/article/citation-words.js';

const SUFFIXES = { zero: 'th', one: 'st', two: 'nd', few: 'rd', many: 'th', other: 'th' };

/** The English words that APA 7 uses. */
export const englishWords: CitationWords = {
  locale: 'en-US',
  and: '&',
  others: 'et al.',
  noDate: 'n.d.',
  circa: 'ca.',
  quotedTitle: (title) => `“${title},”`,
  in: 'In',
  editors: (count) => (count > 1 ? 'Eds.' : 'Ed.'),
  translators: () => 'Trans.',
  directors: (count) => (count > 1 ? 'Directors' : 'Director'),
  edition: (number, category) => `${number}${SUFFIXES[category]} ed.`,
  pages: (pages, count) => `${count > 1 ? 'pp.' : 'p.'} ${pages}`,
  volume: (volume) => `Vol. ${volume}`,
  number: (number) => `No. ${number}`,
  articleNumber: (number) => `Article ${number}`,
  version: (version) => `Version ${version}`,
  originalWork: (year) => `Original work published ${year}`,
  retrieved: (date) => `Retrieved ${date}, from`,
};
