import { html, nothing, type PropertyDeclarations } from 'lit';
import { CareElement } from '../../internal/care-element.js';
import type { Citation } from '../../internal/citations.js';
import { copyButton, doiLink, entryText } from '../../internal/copy-text.js';
import { M as copyMessages } from '../../internal/copy-text.messages.js';
import { goTo } from '../../internal/fragment.js';
import { LocaleController } from '../../localization/locale-controller.js';
import type { Localization } from '../../localization/localization.js';
import { controls } from '../../styles/controls.styles.js';
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
    doi: {},
    citations: { attribute: false },
    withCopy: { attribute: false },
  };

  /** The DOI without `https://doi.org/`, such as `10.1126/science.1222939`. */
  declare doi: string | null;
  /** @internal The places that cite it, in the order of the text. Set by the list, where it gives its entries room for links. */
  declare citations: readonly Citation[] | undefined;
  /** @internal Shows a button that copies the reference. Set by the list. */
  declare withCopy: boolean;

  // Its own language is that of the source.
  readonly #locale = new LocaleController(this, true);

  // Named by its authors and year, as far as the first bracket: there is one such button for each entry.
  #copyButton(l10n: Localization): unknown {
    const copy = l10n.t(copyMessages.copy);
    const item = this.parentElement ?? this;
    return copyButton(l10n, copy, () => [item], `${copy} ${/^[^)]{0,80}\)?/.exec(entryText(item))?.[0]}`);
  }

  override render(): unknown {
    const { citations = [] } = this;
    const { l10n } = this.#locale;
    const { t, number } = l10n;
    const back = t(M.backToText);
    const count = citations.length;
    return html`<slot></slot>${doiLink(this, this.doi)}${
      this.citations || this.withCopy
        ? html`<span class="row" lang=${l10n.language}>
            ${citations.map((citation, index) => {
              const words = `${back} ${citation.textContent.trim()}`;
              const name = count > 1 ? t(M.backToCitation, { words, number: index + 1, count }) : words;
              return html`<a
                part="link"
                href=${`#${citation.id}`}
                aria-label=${name}
                @click=${(event: Event) => {
                  event.preventDefault();
                  goTo(citation);
                }}
                ><span aria-hidden="true">↑ </span>${index ? number(index + 1) : back}</a
              >`;
            })}
            ${this.withCopy ? this.#copyButton(l10n) : nothing}
          </span>`
        : nothing
    }`;
  }
}
