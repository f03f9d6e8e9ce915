/** What is tried on pages, and what must come of it. */
import assert from 'node:assert/strict';
import { citationLabel } from '../../src/article/citation-label.js';
import { parseArticle } from '../../src/article/parse-article.js';
import { referenceEntry, referenceText } from '../../src/article/reference-entry.js';
import type { Citation } from '../../src/article/types.js';
import { safeUrl } from '../../src/article/url.js';
import { wellFormed } from '../../src/article/well-formed.js';
import { localization } from '../../src/localization/localization.js';
import { citationWords } from '../../src/templates/citation-words.js';
import { urlTests } from './collections.js';
import { fullArticle } from './full-article.js';
import { ADDRESS, filled, mailTo, WORD } from './in-page/harmless.js';
import type { Tried, TriedAddress } from './in-page/try-articles.js';

/** Every field of the format. */
export const whole = fullArticle({ text: WORD, address: ADDRESS });

/** The same without its publisher, who is named where the address of the article is one of another site. */
export const addressed = fullArticle({ text: WORD, address: ADDRESS }, ['article.publisher']);

/** The fields that others stand for, and references of the kinds that are set in ways of their own. */
export const deeper = ((): Record<string, unknown> => {
  const article = fullArticle({ text: WORD, address: ADDRESS }, [
    'citation.label',
    'name.literal',
    'referenceDate.date-parts',
    'reference.DOI',
    'reference.title-short',
    'contactDetails.telephoneText',
    'contactDetails.linkText',
    'callout.heading',
    'table.caption',
  ]) as Record<string, unknown>;
  const [reference] = article['references'] as Record<string, unknown>[];
  const { author, ...authorless } = reference ?? {};
  assert.ok(author);
  article['references'] = [
    reference,
    ...['article-journal', 'chapter', 'webpage'].map((type) => ({
      ...reference,
      id: type,
      type,
    })),
    { ...authorless, id: 'authorless', type: 'book' },
  ];
  const cite = (...references: string[]) => ({ type: 'citation', references });
  article['body'] = [
    { type: 'paragraph', children: [cite('one'), cite('authorless', 'webpage'), cite('chapter')] },
    { type: 'callout', id: `${WORD}1`, body: [{ type: 'paragraph', children: [WORD] }] },
  ];
  return article;
})();

function* citationsIn(node: unknown): Generator<Citation> {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && node.type === 'citation') yield node as Citation;
  else for (const child of Object.values(node)) yield* citationsIn(child);
}

/** What our formatters, which tests hold against citeproc, make of the references. The page must show it to the letter. */
export function tried(template: unknown, text: string): Tried {
  const { article, faults } = parseArticle(filled(template, text));
  assert.ok(article, `${JSON.stringify(text)}: ${JSON.stringify(faults)}`);
  const { references = [] } = article;
  const words = citationWords(localization('en'));
  // In the order of the page: the note before the text, and that before the contact.
  const shown = [article.editorialNote, article.body, article.contact];
  return {
    text,
    mail: mailTo(wellFormed(text)),
    entries: references.map((each) => referenceText(referenceEntry(each, words, references))),
    labels: [...citationsIn(shown)].map(
      ({ label, references: ids }) =>
        label ??
        citationLabel(
          ids.flatMap((id) => references.find((each) => each.id === id) ?? []),
          words,
          references,
        ),
    ),
  };
}

/** What must be seen has a letter that can be seen: to a text without one, a letter is added. */
export const visible = (text: string): string => (/\S/.test(wellFormed(text)) ? text : `${text}x`);

/** What Node's parser makes of a text where an address is wanted. */
export const inNode = (text: string, base: string): TriedAddress => ({
  text,
  href: safeUrl(wellFormed(text), base) ?? null,
});

const hrefOf = (text: string, base?: string): string | undefined =>
  URL.canParse(text, base) ? new URL(text, base).href : undefined;

/** Inputs of the URL standard's tests with their answers, where a page can have such a base. */
export function standardAddresses(): TriedAddress[] {
  return urlTests.flatMap(({ input, base, href, protocol = '' }) => {
    // Where the test has no base, the page has one all the same: those remain that none changes.
    if (base ? !/^https?:/.test(base) : hrefOf(input) !== hrefOf(input, 'http://one.example/x')) return [];
    // A file holds no NUL and no half character.
    if (wellFormed(input) !== input) return [];
    const inPage = input.startsWith('#')
      ? input
      : /^(https?|mailto|tel|sms):$/.test(protocol)
        ? href
        : undefined;
    return [{ text: input, href: inPage ?? null, base: base ?? undefined }];
  });
}
