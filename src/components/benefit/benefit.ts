import { html, nothing, render, type PropertyDeclarations, type PropertyValues } from 'lit';
import { CareElement } from '../../internal/care-element.js';
import { followFragments, isTarget } from '../../internal/fragment.js';
import { headingRoot, isHeading } from '../../internal/heading-root.js';
import { CareToggleEvent } from '../../internal/toggle-event.js';
import { controls } from '../../styles/controls.styles.js';
import type { CareBenefitList } from '../benefit-list/benefit-list.js';
import { buttonStyles, styles } from './benefit.styles.js';

const shownByLateScript = new WeakSet<Element>();

/**
 * Notes the benefits that the page has shown while it waited for the script (the wait is an animation of `careleaf.css` that ends
 * open), so that their words do not vanish again under the reader's eyes. Called once, just before the element is defined.
 */
export function keepShownOpen(): void {
  for (const benefit of document.querySelectorAll('care-benefit:not(:defined)')) {
    const content = [...benefit.children].find((child) => !child.slot);
    const style = content && getComputedStyle(content);
    if (style?.animationName === 'careleaf-wait' && style.visibility === 'visible')
      shownByLateScript.add(benefit);
  }
}

/**
 * One item of a `care-benefit-list`: a heading that is a button, and text that it opens and closes. Closed text is still found by
 * the browser's find-in-page, by links to an id in it, and on paper.
 *
 * @summary One expandable benefit.
 * @tag care-benefit
 *
 * @attr {boolean} open - The text is shown.
 * @slot heading - The label. An `h1` to `h6` keeps its level and look; any other element becomes a heading of the list's level.
 * @slot - The text.
 * @fires {CareToggleEvent} care-toggle - After the text has been opened or closed.
 * @csspart button - The button around a label that is no heading; on a heading it is a part of that heading.
 * @csspart panel - The box around the text.
 */
export class CareBenefit extends CareElement {
  static override styles = [controls, buttonStyles, styles];
  static override properties: PropertyDeclarations = {
    ...CareElement.properties,
    open: { type: Boolean, reflect: true },
  };

  /** Whether the text is shown. */
  declare open: boolean;

  #heading: HTMLHeadingElement | undefined;

  constructor() {
    super();
    this.open = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    followFragments();
    if (shownByLateScript.delete(this) || isTarget(this)) this.open = true;
    // Firefox and WebKit would keep the text hidden until the wait is over: the engine no longer styles what is in a closed panel.
    for (const child of this.children) {
      for (const animation of child.getAnimations?.() ?? []) {
        if (animation instanceof CSSAnimation && animation.animationName === 'careleaf-wait')
          animation.cancel();
      }
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#undress();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const label = this.#label;
    if (this.#heading !== label) {
      this.#undress();
      this.#heading = isHeading(label) && headingRoot(label, [controls, buttonStyles]) ? label : undefined;
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#heading?.shadowRoot)
      render(this.#button(html`<slot></slot>`), this.#heading.shadowRoot, { host: this });
    if (changed.get('open') !== undefined) this.dispatchEvent(new CareToggleEvent(this.open));
  }

  get #label(): Element | null {
    return this.querySelector(':scope > [slot=heading]');
  }

  // A heading that leaves the item is the page's again.
  #undress(): void {
    if (this.#heading?.shadowRoot) render(html`<slot></slot>`, this.#heading.shadowRoot);
    this.#heading = undefined;
  }

  #toggle(): void {
    this.open = !this.open;
  }

  #onLabel(): void {
    if (this.#label !== this.#heading) this.requestUpdate();
  }

  #button(words: unknown) {
    return html`<button part="button" type="button" aria-expanded=${this.open} @click=${this.#toggle}>
      <span>${words}</span>
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m5 9 7 7 7-7" /></svg>
    </button>`;
  }

  override render(): unknown {
    const slot = html`<slot name="heading" @slotchange=${this.#onLabel}></slot>`;
    const label = this.#label;
    // Without a label there is nothing to press, and nothing is hidden.
    const shut = label && !this.open;
    const list = this.parentElement as Partial<CareBenefitList> | null;
    return html`${
      label && !this.#heading && !isHeading(label)
        ? html`<div role="heading" aria-level=${list?.headingLevel ?? 3}>${this.#button(slot)}</div>`
        : slot
    }
      <div part="panel" class="panel" hidden=${shut ? 'until-found' : nothing} @beforematch=${this.#toggle}>
        <div class="text"><slot></slot></div>
      </div>`;
  }
}
