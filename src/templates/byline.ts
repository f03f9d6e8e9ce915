import { html, nothing, type TemplateResult } from 'lit';
import { formatPartialDate } from '../article/partial-date.js';
import { personName } from '../article/person-name.js';
import { readingMinutes } from '../article/reading-time.js';
import { isReviewOverdue } from '../article/review-due.js';
import type { Article } from '../article/types.js';
import { safeUrl } from '../article/url.js';
import type { Localization } from '../localization/localization.js';
import type { Message } from '../localization/message.js';
import type { TemplateContext } from './context.js';
import { M } from './templates.messages.js';

/** The facts of a byline, as its attributes hold them. Dates are partial dates of ISO 8601. */
export interface BylineFacts {
  author?: string | null | undefined;
  published?: string | null | undefined;
  modified?: string | null | undefined;
  reviewed?: string | null | undefined;
  reviewDue?: string | null | undefined;
  reviewer?: string | null | undefined;
  reviewerRole?: string | null | undefined;
  minutes?: number | null | undefined;
  /** Title of the text that this one condenses or adapts; the reviewer then reviewed that. */
  basedOn?: string | null | undefined;
  publisher?: string | null | undefined;
  /** Names of those who translated the text. */
  translator?: string | null | undefined;
}

/** The facts that an article's byline shows; the short form, for a card, leaves out the reviewer's role. */
export function bylineFacts({ article, l10n, origin, base }: TemplateContext, short = false): BylineFacts {
  const [reviewer] = article.reviewedBy ?? [];
  return {
    author: article.author && l10n.list(article.author.map(personName)),
    published: article.datePublished,
    modified: article.dateModified,
    reviewed: article.lastReviewed,
    reviewDue: article.reviewDue,
    reviewer: reviewer && personName(reviewer),
    reviewerRole:
      !short && reviewer ? [reviewer.jobTitle, reviewer.description].filter(Boolean).join(', ') : undefined,
    minutes: readingMinutes(article),
    basedOn: article.isBasedOn?.name,
    publisher: isElsewhere(article, origin, base) ? article.publisher?.name : undefined,
    translator: article.translator && l10n.list(article.translator.map(personName)),
  };
}

const isElsewhere = ({ url = '' }: Article, origin: string | undefined, base: string | undefined): boolean =>
  !safeUrl(url, base)?.startsWith(`${origin}/`);

/** The byline in words: author, dates and reading time on the first line, the review on the second, the origin and who translated on the third. */
export function bylineWords(facts: BylineFacts, l10n: Localization, today?: Date): TemplateResult {
  const dated = (
    message: Message<`${string}<date>{date}</date>${string}`>,
    date: string | null | undefined,
  ) =>
    date &&
    html`${l10n
      .parts(message, { date: formatPartialDate(date, l10n.format) })
      .map((part) =>
        typeof part === 'string' ? part : html`<time datetime=${date}>${part.children}</time>`,
      )}`;
  const { reviewDue, basedOn, minutes } = facts;
  // Isolated (UAX #9), because the last full stop of “M.D.” would stand before it in a text from right to left.
  const isolated = (...texts: (string | null | undefined)[]): string => {
    const text = texts.filter(Boolean).join(', ');
    return text && l10n.dir === 'rtl' ? `\u2068${text}\u2069` : text;
  };
  const author = isolated(facts.author);
  const reviewer = facts.reviewer && isolated(facts.reviewer, facts.reviewerRole);
  const publisher = isolated(facts.publisher);
  const translator = isolated(facts.translator);
  const lines = [
    [
      author && l10n.t(M.by, { author }),
      dated(M.published, facts.published),
      dated(M.updated, facts.modified),
      // As a duration, so that it never breaks after the number.
      minutes && html`<time datetime=${`PT${minutes}M`}>${l10n.t(M.readingTime, { count: minutes })}</time>`,
    ],
    [
      reviewer &&
        html`<span aria-hidden="true">✓ </span>${l10n.t(basedOn ? M.originalReviewedBy : M.reviewedBy, { reviewer })}`,
    ],
    [
      dated(M.reviewed, facts.reviewed),
      reviewDue && isReviewOverdue(reviewDue, today)
        ? html`<strong>${dated(M.reviewOverdue, reviewDue)}</strong>`
        : dated(M.reviewDue, reviewDue),
      publisher && l10n.t(M.publishedBy, { publisher }),
      translator && l10n.t(M.translatedBy, { translator }),
    ],
  ];
  return html`${lines
    .map((line) => line.filter(Boolean))
    .filter((line) => line.length)
    .map((line, index) => [
      index ? html`<br />` : '',
      // In an element that pages have no rules for. The dot stays with the fact before it.
      line.map((fact, place) => html`<bdi>${fact}${line[place + 1] ? '\u00a0·' : ''}</bdi> `),
    ])}`;
}

/** The byline of an article or of its card. */
export function byline(context: TemplateContext, slot?: string): TemplateResult {
  const facts = bylineFacts(context, !!slot);
  return html`<care-byline
    slot=${slot ?? nothing}
    author=${facts.author || nothing}
    published=${facts.published ?? nothing}
    updated=${facts.modified ?? nothing}
    minutes=${facts.minutes ?? nothing}
    reviewer=${facts.reviewer || nothing}
    reviewer-role=${facts.reviewerRole || nothing}
    reviewed=${facts.reviewed ?? nothing}
    review-due=${facts.reviewDue ?? nothing}
    based-on=${facts.basedOn ?? nothing}
    publisher=${facts.publisher ?? nothing}
    translator=${facts.translator || nothing}
    >${bylineWords(facts, context.l10n)}</care-byline
  >`;
}
