import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { CareElement } from '../../internal/care-element.js';
import { followFragments } from '../../internal/fragment.js';
import { isHeading, labelOf, renderInHeading } from '../../internal/label.js';
import { warnOnce } from '../../internal/warn-once.js';
import { CareToggleEvent } from '../../internal/toggle-event.js';
import { controls } from '../../styles/controls.styles.js';
import type { CareBenefitList } from '../benefit-list/benefit-list.js';
import { buttonStyles, styles } from './benefit.styles.js';
import { lightDomStyles } from './benefit.light-dom.styles.js';

const shownByLateScript = new WeakSet<Element>();

/** Length of the wait in `careleaf.css`, in milliseconds. */
const WAIT = 3000;

/**
 * Notes the benefits that the page has shown while it waited for the script (the wait is an animation of `careleaf.css` that ends
 * open), so that their words do not vanish again under the reader's eyes. Called once, just before the element is defined; does nothing
 * on a server, where frameworks read the module too.
 */
export function keepShownOpen(): void {
  if (!('document' in globalThis)) return;
  // Firefox and WebKit would keep the text hidden until the wait is over: they no longer style what is in a closed panel.
  setTimeout(() => {
    for (const animation of document.getAnimations())
      if ((animation as CSSAnimation).animationName === 'careleaf-wait') animation.cancel();
  });
  // On a page that is younger no wait is over. Asking for styles now would cost a tenth of the start-up.
  if (performance.now() < WAIT) return;
  for (const benefit of document.querySelectorAll('care-benefit:not(:defined)')) {
    for (const child of benefit.children) {
      // Not the computed visibility, which WebKit does not animate in an element that has been upgraded but not yet rendered.
      if (getComputedStyle(child).animationName === 'careleaf-wait' && !child.getAnimations().length)
        shownByLateScript.add(benefit);
    }
  }
}

/**
 * One item of a `care-benefit-list`: a heading that is a button, and text that it opens and closes. Closed text is still found by
 * the browser's find-in-page, by links to an id in it, and on paper.
 *
 * @summary One expandable benefit.
 * @tag care-benefit
 *
 * @slot heading - The label. An `h1` to `h6` keeps its level and look; any other element becomes a heading of the list's level.
 * @slot - The text.
 * @fires {CareToggleEvent} care-toggle - After the text has been opened or closed.
 * @csspart button - The button around a label that is no heading; on a heading it is a part of that heading.
 * @csspart panel - The box around the text.
 */
export class CareBenefit extends CareElement {
  protected static override lightDomStyles = [lightDomStyles];
  static override styles = [controls, buttonStyles, styles];
  static override properties: PropertyDeclarations = {
    open: { type: Boolean, reflect: true },
  };

  /**
   * Whether the text is shown.
   *
   * @default false
   */
  declare open: boolean;

  #label: Element | undefined;

  constructor() {
    super();
    this.open = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (shownByLateScript.delete(this)) this.open = true;
    followFragments();
  }

  // The same three functions for all items: a thousand items share them.
  static readonly #onClick = (event: Event): void => {
    const item = itemOf(event);
    const button = item.#button;
    if (!event.defaultPrevented && button && event.composedPath().includes(button)) item.open = !item.open;
  };
  static readonly #onMatch = (event: Event): void => {
    itemOf(event).open = true;
  };
  static readonly #onSlotChange = (event: Event): void => {
    const item = itemOf(event);
    if (labelOf(item) !== item.#label) item.requestUpdate();
    followFragments();
  };

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', CareBenefit.#onClick);
    root.addEventListener('beforematch', CareBenefit.#onMatch);
    root.addEventListener('slotchange', CareBenefit.#onSlotChange);
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const label = labelOf(this);
    if (label === this.#label) return;
    // A heading that leaves the item is the page's again.
    renderInHeading(this, this.#label);
    this.#label = label;
    renderInHeading(this, label, headingButton, [controls, buttonStyles]);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { open } = this;
    const button = this.#button;
    button?.setAttribute('aria-expanded', `${open}`);
    const list = this.closest<CareBenefitList>('care-benefit-list');
    this.#find('[role=heading]')?.setAttribute('aria-level', `${list?.level ?? 3}`);
    const panel = this.#find('.panel');
    // Without a label there is nothing to press, and nothing is hidden.
    if (button && !open) panel?.setAttribute('hidden', 'until-found');
    else panel?.removeAttribute('hidden');
    const label = this.#label;
    if (label ? label.localName === 'a' || label.querySelector('a[href],button') : this.children.length)
      warnOnce(
        '<care-benefit>: its label is a child with slot="heading", which holds no link and no button.',
      );
    if (changed.get('open') === !open) this.dispatchEvent(new CareToggleEvent(open));
  }

  /** Moves focus to the button. */
  override focus(options?: FocusOptions): void {
    (this.#button as HTMLElement | null)?.focus(options);
  }

  #find(selector: string): Element | null {
    return this.renderRoot.querySelector(selector);
  }

  get #button(): Element | null {
    const label = this.#label;
    return (isHeading(label) && label.shadowRoot?.querySelector('[part=button]')) || this.#find('button');
  }

  override render(): unknown {
    return this.#label && !isHeading(this.#label) ? labelled : plain;
  }
}

const itemOf = ({ currentTarget }: Event): CareBenefit => (currentTarget as ShadowRoot).host as CareBenefit;

const headingButton = html`<button part="button" type="button"><slot></slot></button>`;

// Whole and without bindings, because there are many items: each binding would cost memory in each.
const plain = html`<slot name="heading"></slot><div part="panel" class="panel"><slot></slot></div>`;
const labelled = html`<div role="heading"><button part="button" type="button"><slot name="heading"></slot></button></div
  ><div part="panel" class="panel"><slot></slot></div>`;
