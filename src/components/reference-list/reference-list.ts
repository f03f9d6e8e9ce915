import { html, nothing, type PropertyDeclarations } from 'lit';
import { byPosition, citations, type Citation } from '../../internal/citations.js';
import { copyButton } from '../../internal/copy-text.js';
import { headingSlot } from '../../internal/label.js';
import type { ArticleRenderer } from '../../internal/article-renderer.js';
import { SourceElement } from '../../internal/source-element.js';
import { ensureId, watchTree } from '../../internal/tree.js';
import { controls } from '../../styles/controls.styles.js';
import type { TemplateContext } from '../../templates/context.js';
import type { CareReference } from '../reference/reference.js';
import { M } from './reference-list.messages.js';
import { styles } from './reference-list.styles.js';
import { lightDomStyles } from './reference-list.light-dom.styles.js';

/**
 * The references of an article. Each entry gets links back to the places that cite it.
 *
 * @summary The references of an article.
 * @tag care-reference-list
 *
 * @attr {string} src - Address of an article file, whose references are listed. `{lang}` in it stands for the language around the element. Until it has come, and if it never does, the children stay.
 * @attr {string} href - Address of the whole article: linked where the file of `src` can't be shown and the element is empty.
 * @attr {number} [heading-level=2] - Level of the heading, 1 to 6; a heading that is an `h1` to `h6` keeps its own.
 * @slot heading - The heading.
 * @slot - An `<ol>` or `<ul>` whose items hold a `care-reference` each, or the author's own words.
 * @csspart button - The button “Copy all”.
 */
export class CareReferenceList extends SourceElement {
  protected static override lightDomStyles = [lightDomStyles];
  static override styles = [controls, styles];
  static override properties: PropertyDeclarations = {
    numbered: { type: Boolean, reflect: true },
    withCopy: { type: Boolean, attribute: 'with-copy' },
  };

  /**
   * Numbers the entries.
   *
   * @default false
   */
  declare numbered: boolean;
  /**
   * Adds buttons that copy each entry, and all of them, as text.
   *
   * @default false
   */
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

  protected override content(context: TemplateContext, { referencesContent }: ArticleRenderer): unknown {
    return referencesContent({ ...context, numbered: this.numbered });
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    this.#link();
  }

  // One pass over the citations for all entries: each entry looking for itself would cost the square of their number.
  #link = (): void => {
    const cited = new Map<Element, Citation[]>();
    for (const citation of citations) {
      for (const target of citation.targets) {
        const places = cited.get(target) ?? [];
        places.push(citation);
        cited.set(target, places);
      }
    }
    // All entries or none have room for links, as they have before the script.
    const room = this.withCopy || [...cited.keys()].some((target) => this.contains(target));
    // An author's own words get an entry at their end, empty but for the links and the button in its root.
    if (room)
      for (const item of this.querySelectorAll('li[id]:not(:has(care-reference))'))
        item.append(document.createElement('care-reference'));
    for (const entry of this.querySelectorAll<CareReference>('care-reference')) {
      const target = entry.closest('[id]');
      const found = room ? ((target && cited.get(target)?.sort(byPosition)) ?? []) : undefined;
      found?.forEach((each, index) => ensureId(each, `cite-${target?.id.replace(/^ref-/, '')}-${index + 1}`));
      if (
        found?.length !== entry.citations?.length ||
        found?.some((each, i) => each !== entry.citations?.[i])
      )
        entry.citations = found;
      entry.withCopy = this.withCopy;
    }
  };

  get #entries(): Element[] {
    return [...this.querySelectorAll('li')].filter((entry) => !entry.parentElement?.closest('li'));
  }

  get #bar(): unknown {
    const { l10n } = this.locale;
    return html`<div class="bar">${copyButton(l10n, l10n.t(M.copyAll), () => this.#entries)}</div>`;
  }

  override render(): unknown {
    return html`${headingSlot(this, this.level)}<slot></slot>${
      this.withCopy ? this.#bar : nothing
    }${this.renderStatus()}`;
  }
}
