import { html, nothing, type PropertyDeclarations } from 'lit';
import { CareElement } from '../../internal/care-element.js';
import { copyText, entryText } from '../../internal/copy-text.js';
import { reveal } from '../../internal/fragment.js';
import { LocaleController } from '../../localization/locale-controller.js';
import { controls } from '../../styles/controls.styles.js';
import type { CareReferencePopover } from '../reference-popover/reference-popover.js';
import { M as popoverMessages } from '../reference-popover/reference-popover.messages.js';
import { M } from './reference.messages.js';
import { styles } from './reference.styles.js';

/**
 * One entry of a `care-reference-list`, with links back to each place that cites it.
 *
 * @summary One reference.
 * @tag care-reference
 *
 * @attr {string} lang - Language of the entry, where it differs from the text around.
 * @slot - The reference, with its DOI as a link.
 * @csspart link - A link back to the text.
 * @csspart button - The button “Copy”.
 */
export class CareReference extends CareElement {
  static override styles = [controls, styles];
  static override properties: PropertyDeclarations = {
    ...CareElement.properties,
    doi: {},
    citations: { attribute: false },
    withCopy: { attribute: false },
    status: { state: true },
  };

  /** The DOI without `https://doi.org/`, such as `10.1126/science.1222939`. */
  declare doi: string | null;
  /** The places that cite it, in the order of the text. Set by the list. */
  declare citations: readonly CareReferencePopover[] | undefined;
  /** Shows a button that copies the reference. Set by the list. */
  declare withCopy: boolean;
  declare private status: string | undefined;

  readonly #locale = new LocaleController(this);

  #goTo(event: Event, citation: CareReferencePopover): void {
    event.preventDefault();
    reveal(citation);
    citation.scrollIntoView({ block: 'center' });
    citation.focus({ preventScroll: true });
  }

  async #copy(): Promise<void> {
    const done = await copyText(entryText([...this.childNodes]));
    this.status = this.#locale.l10n.t(done ? popoverMessages.copied : popoverMessages.notCopied);
  }

  override render(): unknown {
    const { citations = [] } = this;
    const { t, number } = this.#locale.l10n;
    const words = t(M.backToText);
    const id = this.closest('li')?.id ?? '';
    const count = citations.length;
    return html`<slot></slot>${
      count || this.withCopy
        ? html`<span class="row">
            ${citations.map((citation, index) => {
              const name = count > 1 ? t(M.backToCitation, { words, number: index + 1, count }) : nothing;
              return html`<a
                part="link"
                href=${`#${citation.nameAs(id, index + 1)}`}
                aria-label=${name}
                @click=${(event: Event) => this.#goTo(event, citation)}
                ><span aria-hidden="true">↑ </span>${index ? number(index + 1) : words}</a
              >`;
            })}
            ${
              this.withCopy
                ? html`<button part="button" class="quiet" type="button" @click=${this.#copy}>${t(popoverMessages.copy)}</button
                  ><span role="status">${this.status}</span>`
                : nothing
            }
          </span>`
        : nothing
    }`;
  }
}
