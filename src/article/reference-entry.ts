import { citedReferences } from './citation-label.js';
import type { CitationWords } from './citation-words.js';
import { doiAddress, doiText } from './doi.js';
import { dateText, dayOf, yearOf } from './reference-date.js';
import { isPage, join, leadRole, nameList, uncutNames } from './reference-names.js';
import type { Reference } from './types.js';
import { safeUrl } from './url.js';

/** A stretch of a reference entry. */
export interface ReferencePart {
  text: string;
  /** In italics. */
  emphasis?: true;
  /** Address that the text links to. */
  href?: string;
}

const capital = (text = ''): string => text.charAt(0).toUpperCase() + text.slice(1);
const within = (open: string, text: string, close: string): string => text && open + text + close;
/** In the markup of CSL-JSON; italics in italics stand upright. */
const italic = (text = ''): string =>
  text && `<i>${text.replace(/<(\/?)i>/g, (_, slash: string) => (slash ? '<i>' : '</i>'))}</i>`;

/** What a number needs a word for; other text, such as "Rev. ed.", speaks for itself. */
const worded = (text: string | undefined, word: (number: string) => string): string =>
  text && /^\d+$/.test(text) ? word(text) : (text ?? '');

/** "621-30" is "621–630". Looks at each run of digits once, however long it is. */
const pageRange = (pages = ''): string =>
  pages.replace(/(?<!\d)(\d+)\s*[-–]\s*(\d+)/g, (_, from: string, to: string) => {
    const shared = from.slice(0, Math.max(0, from.length - to.length));
    return `${from}–${shared}${to}`;
  });

/** Marked-up text as parts. A stop after a stop goes, and so do tags other than `<i>`. */
const partsOf = (text: string): ReferencePart[] => {
  let isItalic = false;
  return text
    .replace(/([.?!](<\/i>)?)\.(?= |$)/g, '$1')
    .split(/(<\/?i>)|<\/?(?:b|sc|su[bp]|span)\b[^<>]*>/)
    .flatMap((piece): ReferencePart[] => {
      if (/^<\/?i>$/.test(piece)) isItalic = piece === '<i>';
      else if (piece) return [isItalic ? { text: piece, emphasis: true } : { text: piece }];
      return [];
    });
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
  const { type, issued, title = '', genre, number, issue, status, DOI, URL: url } = reference;
  const container = reference['container-title'];
  const pages = pageRange(reference.page);
  const volume = pageRange(reference.volume);
  const isTalk = /^(paper-c|speech)/.test(type);
  const page = isPage(reference);
  const isPeriodical = /^(article-|review|post-w)/.test(type) || (isTalk && !reference.editor);
  const isInBook = container && !isPeriodical && !page;
  const isPlaced = reference.editor ?? issue ?? (pages || volume);
  const isPublishedThesis = type === 'thesis' && (DOI ?? url);

  const role = leadRole(reference);
  const lead = uncutNames(role && reference[role]);
  const leadNames = nameList(lead, words, false);
  const [publisher = '', site = ''] = [reference.publisher, page ? container : ''].map((name) =>
    name === leadNames ? '' : name,
  );

  /** Editors or translators who do not stand first: "J. Doe" and their role. */
  const people = (who: 'editor' | 'translator', open: string, close: string): string => {
    const others = uncutNames(who === role ? [] : reference[who]);
    const count = others.names.length;
    return count ? nameList(others, words, true) + open + words[`${who}s`](count) + close : '';
  };

  const suffix = citedReferences(all, words).find((one) => one.reference === reference)?.suffix ?? '';
  const hasDay = /^(article-[mn]|broad|motion|post|song|webp)/.test(type) || (isTalk && !isPlaced);
  const date = join(', ', dateText(reference, suffix, words), hasDay && dayOf(issued, words));

  const details = isPeriodical
    ? ''
    : join(
        '; ',
        number && join(' ', capital(genre), /\d/.test(number) ? words.number(number) : number),
        !page &&
          join(
            ', ',
            worded(reference.version, words.version),
            worded(reference.edition, (edition) =>
              words.edition(
                +edition,
                'PluralRules' in Intl
                  ? new Intl.PluralRules(words.locale, { type: 'ordinal' }).select(+edition)
                  : 'other',
              ),
            ),
            volume && words.volume(volume),
            pages && words.pages(pages, /[–,&]/.test(pages) ? 2 : 1),
          ),
      );
  const bracket = within(
    '[',
    join(
      '; ',
      !number && join(', ', capital(genre), isPublishedThesis && publisher),
      capital(reference.medium),
    ),
    ']',
  );

  const heading = join(
    ' ',
    page || !container ? italic(title) : title,
    within(
      '(',
      isInBook
        ? ''
        : join('; ', !isPeriodical && people('editor', ', ', ''), people('translator', ', ', ''), details),
      ')',
    ),
    bracket,
  );
  const source = isPeriodical
    ? join(
        '. ',
        join(
          ', ',
          italic(container),
          volume ? italic(volume) + within('(', issue ?? '', ')') : italic(issue),
          pages || (number && words.articleNumber(number)),
        ),
        issued && !isPlaced && capital(status),
      )
    : isInBook &&
      join(
        ' ',
        words.in,
        join(
          ', ',
          join(`, ${words.and} `, people('editor', ' (', ')'), people('translator', ' (', ')')),
          italic(container),
        ),
        within('(', details, ')'),
      );

  const leadText = join(
    ' ',
    leadNames,
    role && role !== 'author' && `(${words[`${role}s`](lead.names.length)})`,
  );
  const original = yearOf(reference['original-date'], words);
  const body = join(
    '. ',
    role ? leadText : heading,
    `(${date})`,
    role && heading,
    source,
    isTalk && !isPlaced && join(', ', reference['event-title'], reference['event-place']),
    !isPeriodical && !isPublishedThesis && join('; ', site, publisher),
  );
  const history = within('(', original && words.originalWork(original), ')');
  const day = DOI || issued || status ? '' : dayOf(reference.accessed, words, true);
  const href = DOI ? doiAddress(DOI) : url && safeUrl(url);
  const address = DOI ? doiText(DOI) : url;
  if (!address) return partsOf(join(' ', `${body}.`, history));
  return [
    ...partsOf(`${join(' ', `${body}.`, day && words.retrieved(day))} `),
    href ? { text: address, href } : { text: address },
    ...partsOf(history && ` ${history}`),
  ];
};

/** An entry as plain text, to copy. */
export const referenceText = (parts: readonly ReferencePart[]): string =>
  parts.map(({ text }) => text).join('');
