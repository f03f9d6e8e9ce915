import { html, nothing } from 'lit';
import { telephoneAddress } from '../article/telephone.js';
import type { ContactDetails } from '../article/types.js';
import { contactId } from './contents.js';
import type { TemplateContext } from './context.js';
import { heading } from './heading.js';
import { link, prose } from './prose.js';
import { M } from './templates.messages.js';

/** What stands in a contact banner. */
export function contactContent(details: ContactDetails, context: TemplateContext): unknown[] {
  const {
    name,
    areaServed: area,
    availableService,
    telephone,
    telephoneText,
    email,
    url,
    linkText,
  } = details;
  const printed = telephoneText ?? telephone;
  const call = printed && telephoneAddress(printed, telephone);
  const place = name && area ? context.l10n.t(M.place, { name, area }) : (name ?? area);
  return [
    details.heading ? heading(context.level, details.heading, 'heading') : nothing,
    place ? html`<p>${place}</p>` : nothing,
    details.body?.map((block) => prose(block, context)),
    email ? html`<p>${link(`mailto:${email}`, email, context)}</p>` : nothing,
    availableService?.length
      ? html`<ul slot="services">${availableService.map((service) => html`<li>${service}</li>`)}</ul>`
      : nothing,
    call ? html`<a slot="phone" href=${call}>${printed}</a>` : nothing,
    // A space between the two, as in HTML written by hand.
    url ? [' ', link(url, linkText ?? name ?? url, context, 'website')] : nothing,
  ];
}

/** The contact banner of the article, if it has contact details and they are wanted. */
export function contact(context: TemplateContext, id?: string): unknown {
  const { article, without } = context;
  if (!article.contact || without?.has('contact')) return nothing;
  const name = id ?? (context.contents && contactId);
  return html`<care-contact-banner id=${name ? context.id(name) : nothing}
    >${contactContent(article.contact, context)}</care-contact-banner
  >`;
}
