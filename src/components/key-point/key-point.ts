import { html } from 'lit';
import { CareElement } from '../../internal/care-element.js';
import { isHeading, labelOf } from '../../internal/label.js';
import type { CareKeyPoints } from '../key-points/key-points.js';
import { styles } from './key-point.styles.js';
import { lightDomStyles } from './key-point.light-dom.styles.js';

/**
 * One point of a `care-key-points` list: a label and the text that belongs to it.
 *
 * @summary One labelled point.
 * @tag care-key-point
 *
 * @slot label - The label: bold, or a heading.
 * @slot - The text.
 * @csspart marker - The small square before the label.
 */
export class CareKeyPoint extends CareElement {
  protected static override lightDomStyles = [lightDomStyles];
  static override styles = styles;

  override connectedCallback(): void {
    super.connectedCallback();
    this.internals.role = 'listitem';
  }

  // A level on the list makes headings of labels that are none.
  get #level(): number | undefined {
    const list = this.parentElement as Partial<CareKeyPoints> | null;
    return list?.headingLevel && !isHeading(labelOf(this, 'label')) ? list.level : undefined;
  }

  override render(): unknown {
    const level = this.#level;
    const label = html`<slot name="label"></slot>`;
    return html`<span part="marker" class="marker"></span>${
      level ? html`<div role="heading" aria-level=${level}>${label}</div>` : label
    }<slot></slot>`;
  }
}
