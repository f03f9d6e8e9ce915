import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { ArticleRenderer } from '../../internal/article-renderer.js';
import { SourceElement } from '../../internal/source-element.js';
import type { CareToggleEvent } from '../../internal/toggle-event.js';
import { controls } from '../../styles/controls.styles.js';
import type { TemplateContext } from '../../templates/context.js';
import type { CareBenefit } from '../benefit/benefit.js';
import { M } from './benefit-list.messages.js';
import { styles } from './benefit-list.styles.js';
import { lightDomStyles } from '../benefit/benefit.light-dom.styles.js';

/**
 * A list of benefits that open and close, with a button for all of them.
 *
 * @summary A list whose items open and close.
 * @tag care-benefit-list
 *
 * @attr {string} src - Address of an article file, whose benefits are shown. `{lang}` in it stands for the language around the element. Until it has come, and if it never does, the children stay.
 * @attr {string} href - Address of the whole article: linked where the file of `src` can't be shown and the element is empty.
 * @attr {number} [heading-level=3] - Level of the headings of the items, 1 to 6; a label that is an `h1` to `h6` keeps its own.
 * @fires {CareToggleEvent} care-toggle - After an item has been opened or closed.
 * @slot - The items: `care-benefit` elements.
 * @csspart button - The button “Show all”.
 * @cssstate streaming - The page is still coming in, and with it perhaps more items.
 */
export class CareBenefitList extends SourceElement {
  protected static override lightDomStyles = [lightDomStyles];
  static override styles = [controls, styles];
  static override properties: PropertyDeclarations = {
    block: {},
    exclusive: { type: Boolean },
  };

  /** Id of the block in the article; without it the first list of benefits is taken. */
  declare block: string | null;
  /**
   * Opening one item closes the others.
   *
   * @default false
   */
  declare exclusive: boolean;
  // How many items the button has left open; spoken as long as it is so.
  #left = -1;

  override connectedCallback(): void {
    super.connectedCallback();
    if (document.readyState !== 'loading') return;
    this.toggleState('streaming', true);
    document.addEventListener('DOMContentLoaded', () => this.toggleState('streaming', false), { once: true });
  }

  /** Opens all items; with `exclusive` the first. */
  expandAll(): void {
    this.#items.forEach((item, index) => (item.open = !this.exclusive || !index));
  }

  /** Closes all items. */
  collapseAll(): void {
    for (const item of this.#items) item.open = false;
  }

  get #items(): CareBenefit[] {
    return [...this.querySelectorAll<CareBenefit>('care-benefit')].filter((item) => around(item) === this);
  }

  protected override content(
    context: TemplateContext,
    { benefitItems, findBlock }: ArticleRenderer,
  ): unknown {
    const block = findBlock(context.article.body, 'benefits', this.block);
    return block && benefitItems(block, context);
  }

  #toggleAll(): void {
    const items = this.#items;
    const closed = items.some(({ open }) => !open);
    this.#left = closed ? items.length : 0;
    if (closed) this.expandAll();
    else this.collapseAll();
  }

  #onToggle({ target, open }: CareToggleEvent): void {
    if (around(target as Element) !== this) return;
    if (open && this.exclusive) void this.#keepInPlace(target as CareBenefit);
    this.requestUpdate();
  }

  // What closes above the item that a reader has opened must not push it out of the window.
  async #keepInPlace(item: CareBenefit): Promise<void> {
    const { top } = item.getBoundingClientRect();
    const closed = this.#keepOne(item);
    await Promise.all(closed.map(({ updateComplete }) => updateComplete));
    if (closed.length && top >= 0 && top < innerHeight)
      scrollBy({ top: item.getBoundingClientRect().top - top, behavior: 'instant' });
  }

  #keepOne(kept?: CareBenefit): CareBenefit[] {
    const closed = this.exclusive ? this.#items.filter((item) => item.open && item !== (kept ??= item)) : [];
    for (const item of closed) item.open = false;
    return closed;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#keepOne();
  }

  override render(): unknown {
    const { l10n } = this.locale;
    const items = this.#items;
    const count = items.length;
    const open = items.filter((item) => item.open || item.hasAttribute('open')).length;
    const all = open === count;
    const status = open === this.#left ? l10n.t(M.shown, { open, count }) : nothing;
    return html`${
      count > 1 && !this.exclusive
        ? html`<div class="bar">
            <span class="spoken" role="status">${status}</span>
            <button part="button" class="quiet" type="button" aria-expanded=${all} @click=${this.#toggleAll}>
              ${l10n.t(all ? M.hideAll : M.showAll)}
            </button>
          </div>`
        : nothing
    }<slot @slotchange=${() => this.requestUpdate()} @care-toggle=${this.#onToggle}></slot>${this.renderStatus()}`;
  }
}

/** The list, or the item of an inner one, that an item stands in; a page may have put boxes around it. */
const around = (item: Element): Element | null | undefined =>
  item.parentElement?.closest('care-benefit-list,care-benefit');
