import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { checkedValue } from '../../internal/checked-value.js';
import { headingSlot, labelOf, plainHeading, renderInHeading } from '../../internal/label.js';
import type { ArticleRenderer } from '../../internal/article-renderer.js';
import { SourceElement } from '../../internal/source-element.js';
import { controls } from '../../styles/controls.styles.js';
import type { TemplateContext } from '../../templates/context.js';
import { M } from './callout.messages.js';
import { styles } from './callout.styles.js';
import { lightDomStyles } from './callout.light-dom.styles.js';

export const calloutTones = ['note', 'caution', 'urgent'] as const;
export type CalloutTone = (typeof calloutTones)[number];

/** Lines of the icon of each. */
const icons: Readonly<Record<CalloutTone, string>> = {
  note: 'M3 12a9 9 0 1 1 18 0 9 9 0 1 1-18 0M12 11v5M12 8h.01',
  caution: 'M12 4 2.5 20h19ZM12 10v4M12 17h.01',
  urgent: 'M8 3h8l5 5v8l-5 5H8l-5-5V8ZM12 8v5M12 16h.01',
};

/**
 * A box for what must not be overlooked. Its urgency is said in words, also in the heading as it is read out.
 *
 * @summary A note, a caution or urgent help.
 * @tag care-callout
 *
 * @attr {string} src - Address of an article file, whose callout is shown. `{lang}` in it stands for the language around the element. Until it has come, and if it never does, the children stay.
 * @attr {string} href - Address of the whole article: linked where the file of `src` can't be shown and the element is empty.
 * @attr {number} [heading-level=3] - Level of the heading, 1 to 6; a heading that is an `h1` to `h6` keeps its own.
 * @slot heading - The heading.
 * @slot - The text.
 * @csspart label - The line with the icon and the urgency in words.
 */
export class CareCallout extends SourceElement {
  protected static override lightDomStyles = [lightDomStyles];
  static override styles = [controls, styles];
  static override properties: PropertyDeclarations = {
    block: {},
    tone: { reflect: true },
    heading: {},
  };

  /** Id of the block in the article; without it the first callout is taken. */
  declare block: string | null;
  /**
   * How urgent it is: `note`, `caution` or `urgent`.
   *
   * @default note
   */
  declare tone: CalloutTone | null;
  /** The heading, where no element is given for it. */
  declare heading: string | null;

  #label: Element | undefined;
  // The tone that an article file has given.
  #given: CalloutTone | null | undefined;

  protected override content(
    context: TemplateContext,
    { calloutContent, findBlock }: ArticleRenderer,
  ): unknown {
    const block = findBlock(context.article.body, 'callout', this.block);
    // An author's own stays; that of an earlier block does not.
    if (block && (!this.tone || this.tone === this.#given)) this.tone = this.#given = block.tone ?? null;
    return block && calloutContent(block, context);
  }

  // Whoever goes from heading to heading hears the urgency too, unless the author's words say it already.
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const label = labelOf(this);
    if (this.#label !== label) renderInHeading(this, this.#label);
    this.#label = label;
    renderInHeading(this, label, html`${this.#spoken(label?.textContent)}${plainHeading}`, [controls]);
  }

  get #word(): string {
    return this.locale.l10n.t(M[checkedValue(this, 'tone', calloutTones)]);
  }

  #spoken(heading = ''): unknown {
    const word = this.#word;
    return heading.toLowerCase().includes(word.toLowerCase())
      ? nothing
      : html`<span class="spoken">${word}: </span>`;
  }

  override render(): unknown {
    const words = labelOf(this)?.textContent || this.heading;
    return html`<div part="label" class="tone" aria-hidden=${words ? 'true' : nothing}>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${icons[checkedValue(this, 'tone', calloutTones)]} /></svg>${this.#word}
      </div
      >${headingSlot(this, this.level, this.heading, this.#spoken(words || ''))}<slot></slot>${this.renderStatus()}`;
  }
}
