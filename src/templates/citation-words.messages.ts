import { msg } from '../localization/message.js';

/** Words of citations and of the list of references, after APA 7 in English. */
export const M = {
  others: msg('et al.', {
    id: 'citation.others',
    desc: 'Stands for further authors: “Zarate et al., 2006”.',
  }),
  and: msg('&', { id: 'citation.and', desc: 'Before the last author: “Duman & Aghajanian, 2012”.' }),
  noDate: msg('n.d.', { id: 'citation.noDate', desc: 'Instead of the year of a source without a date.' }),
  circa: msg('ca.', { id: 'citation.circa', desc: 'Before an approximate year.' }),
  quotedTitle: msg('“{title},”', {
    id: 'citation.quotedTitle',
    desc: 'A title that stands for an author in a citation, with the comma that follows it: (“Sleep and pain,” 2020).',
  }),
  in: msg('In', {
    id: 'reference.in',
    desc: 'Before the editors or the title of the book that holds a chapter.',
  }),
  editors: msg('{count, plural, one {Ed.} other {Eds.}}', {
    id: 'reference.editors',
    desc: 'After the names of editors, in parentheses; an abbreviation.',
  }),
  translators: msg('{count, plural, one {Trans.} other {Trans.}}', {
    id: 'reference.translators',
    desc: 'After the names of translators, in parentheses; an abbreviation.',
  }),
  directors: msg('{count, plural, one {Director} other {Directors}}', {
    id: 'reference.directors',
    desc: 'After the names of the directors of a film, in parentheses.',
  }),
  edition: msg(
    '{form, select, one {{edition}st ed.} two {{edition}nd ed.} few {{edition}rd ed.} other {{edition}th ed.}}',
    {
      id: 'reference.edition',
      desc: 'Edition of a book: “2nd ed.”. The forms are those of ordinal numbers in your language.',
    },
  ),
  pages: msg('{count, plural, one {p. {pages}} other {pp. {pages}}}', {
    id: 'reference.pages',
    desc: 'Pages of a chapter: “p. 5” or “pp. 5–9”.',
  }),
  volume: msg('Vol. {volume}', { id: 'reference.volume', desc: 'Volume of a book.' }),
  number: msg('No. {number}', { id: 'reference.number', desc: 'Number of a report.' }),
  article: msg('Article {number}', {
    id: 'reference.article',
    desc: 'Number of an article in a journal without pages.',
  }),
  version: msg('Version {version}', { id: 'reference.version', desc: 'Version of a program or data set.' }),
  originalWork: msg('Original work published {year}', {
    id: 'reference.originalWork',
    desc: 'Year of the first edition of a reprinted or translated work, in parentheses.',
  }),
  retrieved: msg('Retrieved {date}, from', {
    id: 'reference.retrieved',
    desc: 'Before the address of a page that changes: “Retrieved May 3, 2020, from https://…”.',
  }),
} as const;
