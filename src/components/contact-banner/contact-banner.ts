import { html, nothing, type PropertyDeclarations } from 'lit';
import { telephoneAddress } from '../../article/telephone.js';
import { safeUrl } from '../../article/url.js';
import { headingSlot } from '../../internal/label.js';
import type { ArticleRenderer } from '../../internal/article-renderer.js';
import { SourceElement } from '../../internal/source-element.js';
import { controls } from '../../styles/controls.styles.js';
import type { TemplateContext } from '../../templates/context.js';
import { CareContactEvent } from './contact-event.js';
import { styles } from './contact-banner.styles.js';
import { lightDomStyles } from './contact-banner.light-dom.styles.js';

/**
 * How to reach a clinic: a sentence, the services, the phone number as the largest thing, and the website.
 *
 * @summary How to reach a clinic.
 * @tag care-contact-banner
 *
 * @attr {string} src - Address of an article file, whose contact is shown. `{lang}` in it stands for the language around the element. Until it has come, and if it never does, the children stay.
 * @attr {string} href - Address of the clinic's website; where the file of `src` can't be shown and the element is empty, of the page to read instead.
 * @attr {number} [heading-level=2] - Level of the heading, 1 to 6; a heading that is an `h1` to `h6` keeps its own.
 * @slot heading - The heading.
 * @slot - The text.
 * @slot services - A `<ul>` of services.
 * @slot phone - An `<a href="tel:…">` whose text is the number.
 * @slot website - An `<a>` to the clinic's site.
 * @fires {CareContactEvent} care-contact - When the phone or website link is activated.
 * @csspart link - The links made from attributes.
 */
export class CareContactBanner extends SourceElement {
  protected static override lightDomStyles = [lightDomStyles];
  static override styles = [controls, styles];
  static override properties: PropertyDeclarations = {
    heading: {},
    phone: {},
    phoneText: { attribute: 'phone-text' },
    linkText: { attribute: 'link-text' },
  };

  /** The heading, where no element is given for it. */
  declare heading: string | null;
  /** Telephone number with country code, such as `+1-310-601-9999`. */
  declare phone: string | null;
  /** The number as printed, such as `(310)601-9999`; without it `phone` is shown. */
  declare phoneText: string | null;
  /** Words of the link to `href`; without them its address is shown. */
  declare linkText: string | null;

  protected override readonly defaultLevel = 2;

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
  }

  protected override content(context: TemplateContext, { contactContent }: ArticleRenderer): unknown {
    return context.article.contact && contactContent(context.article.contact, context);
  }

  #onClick(event: MouseEvent): void {
    const link = event
      .composedPath()
      .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
    const kind = link?.closest('[slot]')?.slot ?? link?.closest('slot')?.name;
    if (link && (kind === 'phone' || kind === 'website'))
      this.dispatchEvent(new CareContactEvent(kind, link.href));
  }

  override render(): unknown {
    const { heading, phone, linkText } = this;
    const printed = this.phoneText || phone;
    const call = printed && telephoneAddress(printed, phone || printed);
    const href = this.href && safeUrl(this.href, this.baseURI);
    // As in the page before, so that nothing moves.
    const website = this.querySelector('[slot=website]');
    const gap = (website ? !(website.previousSibling instanceof Element) : href) ? ' ' : nothing;
    return html`${headingSlot(this, this.level, heading)}<slot></slot
      ><slot name="services"></slot
      ><slot name="phone">${call ? html`<a part="link" class="phone" href=${call}>${printed}</a>` : nothing}</slot>${gap}<slot name="website">${
        href && !(this.src && this.failed)
          ? html`<a part="link" class="website" href=${href} rel="noopener noreferrer">${linkText || href}</a>`
          : nothing
      }</slot>${this.renderStatus()}`;
  }
}
