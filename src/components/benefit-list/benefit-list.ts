import { html, nothing, type PropertyDeclarations } from 'lit';
import { SourceElement } from '../../internal/source-element.js';
import type { CareToggleEvent } from '../../internal/toggle-event.js';
import { controls } from '../../styles/controls.styles.js';
import { benefitItems } from '../../templates/blocks.js';
import type { TemplateContext } from '../../templates/context.js';
import type { CareBenefit } from '../benefit/benefit.js';
import { M } from './benefit-list.messages.js';
import { styles } from './benefit-list.styles.js';

/**
 * A list of benefits that open and close, with a button for all of them.
 *
 * @summary A list whose items open and close.
 * @tag care-benefit-list
 *
 * @slot - The items: `care-benefit` elements.
 * @csspart button - The button “Show all”.
 */
export class CareBenefitList extends SourceElement {
  static override styles = [controls, styles];
  static override properties: PropertyDeclarations = {
    ...SourceElement.properties,
    block: {},
    exclusive: { type: Boolean },
    announced: { state: true },
  };

  /** Id of the block in the article; without it the first list of benefits is taken. */
  declare block: string | null;
  /** Opening one item closes the others. */
  declare exclusive: boolean;
  declare private announced: boolean;

  /** Opens all items; with `exclusive` the first. */
  expandAll(): void {
    for (const item of this.exclusive ? this.#items.slice(0, 1) : this.#items) item.open = true;
  }

  /** Closes all items. */
  collapseAll(): void {
    for (const item of this.#items) item.open = false;
  }

  get #items(): CareBenefit[] {
    return [...this.children].filter((child): child is CareBenefit => child.localName === 'care-benefit');
  }

  protected override content(context: TemplateContext): unknown {
    const block = SourceElement.findBlock(context.article.body, 'benefits', this.block);
    return block && benefitItems(block, context);
  }

  #toggleAll(): void {
    const closed = this.#items.some((item) => !item.open);
    if (closed) this.expandAll();
    else this.collapseAll();
    this.announced = true;
    this.requestUpdate();
  }

  #onToggle(event: CareToggleEvent): void {
    const { target } = event;
    const items = this.#items;
    if (!items.includes(target as CareBenefit)) return;
    if (this.exclusive && event.open) for (const item of items) if (item !== target) item.open = false;
    this.requestUpdate();
  }

  override render(): unknown {
    const { l10n } = this.locale;
    const items = this.#items;
    const open = items.filter((item) => item.hasAttribute('open') || item.open).length;
    const all = open === items.length;
    return html`${
      items.length > 1 && !this.exclusive
        ? html`<div class="bar">
            <span class="spoken" role="status">${this.announced ? l10n.t(M.shown, { open, count: items.length }) : nothing}</span>
            <button part="button" class="quiet" type="button" aria-expanded=${all} @click=${this.#toggleAll}>
              ${l10n.t(all ? M.hideAll : M.showAll)}
            </button>
          </div>`
        : nothing
    }<slot @slotchange=${() => this.requestUpdate()} @care-toggle=${this.#onToggle}></slot>${this.renderStatus()}`;
  }
}
