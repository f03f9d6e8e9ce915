import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { isReviewOverdue } from '../../article/review-due.js';
import type { ArticleRenderer } from '../../internal/article-renderer.js';
import { SourceElement } from '../../internal/source-element.js';
import { loadLocale } from '../../localization/locale-files.js';
import { controls } from '../../styles/controls.styles.js';
import { bylineWords, type BylineFacts } from '../../templates/byline.js';
import type { TemplateContext } from '../../templates/context.js';
import { styles } from './byline.styles.js';
import { lightDomStyles } from './byline.light-dom.styles.js';

/**
 * Who wrote an article, when, how long reading takes, and who reviewed it; a review that is overdue says so in words.
 *
 * @summary Author, dates, reading time and medical review.
 * @tag care-byline
 *
 * @attr {string} src - Address of an article file, whose facts are shown; a fact given as attribute counts more. `{lang}` in it stands for the language around the element. Until it has come, and if it never does, the children stay.
 * @attr {string} href - Address of the whole article: linked where the file of `src` can't be shown and the element is empty.
 * @attr {number} heading-level - Has no effect: a byline has no heading.
 * @slot - The words shown without script. Any fact given as attribute takes their place, unless they say the same already.
 * @cssstate overdue - The day in `review-due` has passed.
 */
export class CareByline extends SourceElement implements BylineFacts {
  protected static override lightDomStyles = [lightDomStyles];
  static override styles = [controls, styles];
  static override properties: PropertyDeclarations = {
    author: {},
    published: {},
    modified: { attribute: 'updated' },
    reviewed: {},
    reviewDue: { attribute: 'review-due' },
    reviewer: {},
    reviewerRole: { attribute: 'reviewer-role' },
    minutes: { type: Number },
    basedOn: { attribute: 'based-on' },
    publisher: {},
    translator: {},
  };

  /** Name of the author with degrees; several are written as one text. */
  declare author: string | null;
  /** Day of publication: `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, or `--MM-DD` without a year. */
  declare published: string | null;
  /** Day of the last change, as `published`. */
  declare modified: string | null;
  /** Day of the last medical review, as `published`. */
  declare reviewed: string | null;
  /** Day by which the next review is due, as `published`. From the day after it is overdue. */
  declare reviewDue: string | null;
  /** Name of the medical reviewer with degrees. */
  declare reviewer: string | null;
  /** Role and credentials of the reviewer. */
  declare reviewerRole: string | null;
  /** Reading time in minutes. */
  declare minutes: number | null;
  /** Title of the text that the article condenses or adapts; the review is then said to be of that original. */
  declare basedOn: string | null;
  /** Who published the article first. */
  declare publisher: string | null;
  /** Who translated the article. */
  declare translator: string | null;

  // With `src` the words stand in the light DOM, as an author's would; attributes still beat the file.
  protected override content(context: TemplateContext, { bylineFacts }: ArticleRenderer): unknown {
    const facts = { ...bylineFacts(context), ...this.#facts };
    this.#noteOverdue(facts);
    return bylineWords(facts, context.l10n);
  }

  get #facts(): BylineFacts {
    return Object.fromEntries(factNames.flatMap((name) => (this[name] ? [[name, this[name]]] : [])));
  }

  #noteOverdue({ reviewDue }: BylineFacts): void {
    this.toggleState('overdue', !!reviewDue && isReviewOverdue(reviewDue));
  }

  override render(): unknown {
    const facts = this.#facts;
    const filled = this.src || this.article;
    if (!filled) this.#noteOverdue(facts);
    if (filled || !Object.keys(facts).length) return html`<slot></slot>${this.renderStatus()}`;
    const { l10n } = this.locale;
    const words = bylineWords(facts, l10n);
    // The page's words stay where they say the same, so that nothing moves, and as long as ours are not there in its language.
    const written = squeezed(this.textContent);
    return written && (loadLocale(l10n.tag) || written === squeezed(textOf(words)))
      ? html`<slot></slot>`
      : html`<span>${words}</span>`;
  }
}

/** The text of a template, but for “<” in it. For a comparison only: rendering it costs ten times as much. */
function textOf(words: unknown): string {
  if (Array.isArray(words)) return words.map(textOf).join('');
  const { strings, values } = words as TemplateResult;
  return strings
    ? String.raw({ raw: strings }, ...values.map(textOf)).replace(/<[^>]*>/g, '')
    : `${words}`.replaceAll('<', '');
}

const squeezed = (text: string): string => text.replace(/[\s<]/g, '');

const factNames = [
  'author',
  'published',
  'modified',
  'reviewed',
  'reviewDue',
  'reviewer',
  'reviewerRole',
  'minutes',
  'basedOn',
  'publisher',
  'translator',
] as const satisfies readonly (keyof BylineFacts & keyof CareByline)[];
