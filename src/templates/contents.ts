import { html, nothing, type TemplateResult } from 'lit';
import type { Localization } from '../localization/localization.js';
import type { TemplateContext } from './context.js';
import { M } from './templates.messages.js';

/** A block under a heading, as the list of contents names it. */
export interface ContentsEntry {
  readonly id: string;
  readonly text: string;
}

/** The list itself: a disclosure, which careleaf.css keeps open where there is room. */
export const contentsList = (entries: readonly ContentsEntry[], l10n: Localization): TemplateResult =>
  html`<details><summary>${l10n.t(M.onThisPage)}</summary><ol>${entries.map(
    ({ id, text }) => html`<li><a href=${`#${id}`}>${text}</a></li>`,
  )}</ol></details>`;

/** The article's own list of contents: sections, callouts with a heading, contact and references. */
export function contents(context: TemplateContext): TemplateResult {
  const { article, without, l10n, id } = context;
  const entries = article.body.flatMap((block): ContentsEntry[] =>
    'heading' in block && block.heading && block.id ? [{ id: id(block.id), text: block.heading }] : [],
  );
  if (article.contact?.heading && !without?.has('contact')) {
    entries.push({ id: id(contactId), text: article.contact.heading });
  }
  if (context.references.size && !without?.has('references')) {
    entries.push({ id: id(referencesId), text: l10n.t(M.references) });
  }
  return entries.length
    ? html`<care-contents>${contentsList(entries, l10n)}</care-contents>`
    : html`${nothing}`;
}

/** Ids of the two blocks that the file gives none. */
export const contactId = 'contact';
export const referencesId = 'references';
