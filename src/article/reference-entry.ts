import { citedReferences } from './citation-label.js';
import type { CitationWords } from './citation-words.js';
import { dateText, dayOf, yearOf } from './reference-date.js';
import { leadRole, nameList, uncutNames } from './reference-names.js';
import { join, markedUp, within, type Content, type ReferencePart } from './rich-text.js';
import type { Reference } from './types.js';
import { safeUrl } from './url.js';

export type { ReferencePart } from './rich-text.js';

const capital = (text = ''): string => text.charAt(0).toUpperCase() + text.slice(1);
const isNumber = (text: string): boolean => /^\d+$/.test(text);

/** "621-30" is "621–630". */
const pageRange = (pages = ''): string =>
  pages.replace(/(\d+)\s*[-–]\s*(\d+)/g, (_, from: string, to: string) => {
    const shared = from.slice(0, Math.max(0, from.length - to.length));
    return `${from}–${shared}${to}`;
  });

const editionText = (edition: string, words: CitationWords): string =>
  words.edition(+edition, new Intl.PluralRules(words.locale, { type: 'ordinal' }).select(+edition));

const linked = (text: string, address = text): ReferencePart[] => {
  const href = safeUrl(address);
  return [href ? { text, href } : { text }];
};

/** The DOI to the letter, or the address. */
const access = ({ DOI, URL: url, issued, status, accessed }: Reference, words: CitationWords): Content => {
  const doi = DOI?.replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, '');
  // Only these three would mean something else in an address.
  if (doi)
    return linked(`https://doi.org/${doi}`, `https://doi.org/${doi.replace(/[%?#]/g, encodeURIComponent)}`);
  const day = issued || status ? '' : dayOf(accessed, words, true);
  return url && join(' ', day && words.retrieved(day), linked(url));
};

/**
 * The entry of a reference as APA 7 sets it, in parts. `all` are the references of the article, which it is one of.
 *
 * Page ranges are written out, with an en dash. A publisher or site that is the author is left out. Titles keep the
 * case in which they are written.
 */
export const referenceEntry = (
  reference: Reference,
  words: CitationWords,
  all: readonly Reference[],
): ReferencePart[] => {
  const { type, issued, title, genre, number = '', volume, issue, edition, version, status } = reference;
  const container = reference['container-title'];
  const pages = pageRange(reference.page);
  const isTalk = type === 'paper-conference' || type === 'speech';
  const isThesis = type === 'thesis';
  const isPage = /^(post|webpage)$/.test(type);
  const isPeriodical = /^(article-|review|post-w)/.test(type) || (isTalk && !reference.editor);
  const isInBook = container && !isPeriodical && !isPage;
  const isPlaced = reference.editor ?? issue ?? pages ?? volume;
  const isOnline = reference.DOI ?? reference.URL;

  const role = leadRole(reference);
  const list = uncutNames(role && reference[role]);
  const names = nameList(list, words, false);
  const roleWord = role === 'editor' ? words.editors : role === 'director' ? words.directors : undefined;
  const publisher = [isPage ? container : '', reference.publisher].filter((name) => name && name !== names);

  /** Editors or translators who do not stand first: "J. Doe" and their role. */
  const people = (who: 'editor' | 'translator', open: string, close: string): string => {
    const others = uncutNames(who === role ? [] : reference[who]);
    const word = who === 'editor' ? words.editors : words.translators;
    const count = others.names.length;
    return count ? nameList(others, words, true) + open + word(count) + close : '';
  };

  const hasDay = /^(article-[mn]|broadcast|interview|motion|pamphlet|perso|post|song|webpage)/.test(type);
  const suffix = citedReferences(all, words).find((one) => one.reference === reference)?.suffix ?? '';
  const date = join(
    ', ',
    dateText(reference, suffix, words),
    hasDay || (isTalk && !isPlaced) ? dayOf(issued, words) : '',
  );

  const details = isPeriodical
    ? []
    : join(
        '; ',
        number && join(' ', capital(genre), isNumber(number) ? words.number(number) : number),
        isPage
          ? ''
          : join(
              ', ',
              version && (isNumber(version) ? words.version(version) : version),
              edition && (isNumber(edition) ? editionText(edition, words) : edition),
              volume && words.volume(volume),
              pages && words.pages(pages, /[–,&]/.test(pages) ? 2 : 1),
            ),
      );
  const description = join(
    '; ',
    number ? '' : join(', ', capital(genre), isThesis && isOnline ? publisher[0] : ''),
    capital(reference.medium),
  );
  const bracket = within('[', description, ']');
  const bracketLast = isInBook && (isTalk || type === 'report');

  const heading = join(
    ' ',
    markedUp(title, isPage || !container),
    within(
      '(',
      join(
        '; ',
        isPeriodical || isInBook ? '' : people('editor', ', ', ''),
        isInBook ? '' : people('translator', ', ', ''),
        isInBook ? '' : details,
      ),
      ')',
    ),
    bracketLast ? '' : bracket,
  );
  const source = isPeriodical
    ? join(
        '. ',
        join(
          ', ',
          markedUp(container, true),
          join('', markedUp(volume, true), volume ? within('(', issue, ')') : markedUp(issue, true)),
          pages || (number && words.articleNumber(number)),
        ),
        issued && !isPlaced ? capital(status) : '',
      )
    : isInBook
      ? join(
          ' ',
          words.in,
          join(
            ', ',
            join(`, ${words.and} `, people('editor', ' (', ')'), people('translator', ' (', ')')),
            markedUp(container, true),
          ),
          within('(', details, ')'),
          bracketLast ? bracket : '',
        )
      : '';

  const lead = join(' ', names, roleWord && `(${roleWord(list.names.length)})`);
  const body = join(
    '. ',
    role ? lead : heading,
    within('(', date, ')'),
    role ? heading : '',
    source,
    isTalk && !isPlaced ? join(', ', reference['event-title'], reference['event-place']) : '',
    isPeriodical || (isThesis && isOnline) ? '' : publisher.join('; '),
  );
  const original = yearOf(reference['original-date'], words);
  return join(
    ' ',
    /[.?!]$/.test(body.at(-1)?.text ?? '') ? body : join('', body, '.'),
    access(reference, words),
    within('(', original && words.originalWork(original), ')'),
  );
};

/** An entry as plain text, to copy. */
export const referenceText = (parts: readonly ReferencePart[]): string =>
  parts.map(({ text }) => text).join('');
