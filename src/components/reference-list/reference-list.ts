import { html, type PropertyDeclarations } from 'lit';
import { isHeading } from '../../internal/heading-root.js';
import { SourceElement } from '../../internal/source-element.js';
import { watchTree } from '../../internal/tree.js';
import { controls } from '../../styles/controls.styles.js';
import type { TemplateContext } from '../../templates/context.js';
import { referencesContent } from '../../templates/references.js';
import type { CareReference } from '../reference/reference.js';
import type { CareReferencePopover } from '../reference-popover/reference-popover.js';

/**
 * The references of an article. Each entry gets links back to the places that cite it.
 *
 * @summary The references of an article.
 * @tag care-reference-list
 *
 * @slot heading - The heading.
 * @slot - An `<ol>` whose items hold a `care-reference` each.
 */
export class CareReferenceList extends SourceElement {
  static override styles = controls;
  static override properties: PropertyDeclarations = {
    ...SourceElement.properties,
    numbered: { type: Boolean, reflect: true },
    withCopy: { type: Boolean, attribute: 'with-copy' },
  };

  /** Numbers the entries. */
  declare numbered: boolean;
  /** Adds a button to each entry that copies it as text. */
  declare withCopy: boolean;

  protected override readonly defaultLevel = 2;
  #unwatch: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchTree(this, this.#link);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
  }

  protected override content(context: TemplateContext): unknown {
    return referencesContent({ ...context, numbered: this.numbered });
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    this.#link();
  }

  // One pass over the text for all entries: each entry looking for itself would cost the square of their number.
  #link = (): void => {
    const scope = this.closest('care-article') ?? (this.getRootNode() as Document | ShadowRoot);
    const citations = new Map<string, CareReferencePopover[]>();
    for (const citation of scope.querySelectorAll<CareReferencePopover>('care-reference-popover')) {
      for (const id of citation.targetIds ?? []) citations.set(id, [...(citations.get(id) ?? []), citation]);
    }
    for (const entry of this.querySelectorAll<CareReference>('li care-reference')) {
      const found = citations.get(entry.closest('li')?.id ?? '') ?? [];
      if (
        found.length !== entry.citations?.length ||
        found.some((each, index) => each !== entry.citations?.[index])
      ) {
        entry.citations = found;
      }
      entry.withCopy = this.withCopy;
    }
  };

  override render(): unknown {
    const label = this.querySelector(':scope > [slot=heading]');
    const slot = html`<slot name="heading" @slotchange=${() => this.requestUpdate()}></slot>`;
    return html`${
      label && !isHeading(label) ? html`<div role="heading" aria-level=${this.level}>${slot}</div>` : slot
    }<slot @slotchange=${this.#link}></slot>${this.renderStatus()}`;
  }
}
