import { html, nothing, type TemplateResult } from 'lit';
import { referenceEntry } from '../article/reference-entry.js';
import type { Reference } from '../article/types.js';
import { breakable } from './breakable.js';
import { referencesId } from './contents.js';
import type { TemplateContext } from './context.js';
import { heading } from './heading.js';
import { link } from './prose.js';
import { M } from './templates.messages.js';

/** The language of a source, where it is not that of the article. */
const otherLanguage = ({ language }: Reference, { article }: TemplateContext): string | undefined =>
  language === article.inLanguage ? undefined : language;

/** One reference in APA 7, as it stands in the list and in a popover. */
export function reference(entry: Reference, context: TemplateContext): TemplateResult {
  const { article, words } = context;
  return html`<care-reference doi=${entry.DOI ?? nothing} lang=${otherLanguage(entry, context) ?? nothing}
    >${referenceEntry(entry, words, article.references ?? []).map(({ text, emphasis, href }) => {
      const shown = emphasis ? html`<em>${text}</em>` : text;
      return href ? link(href, breakable(text), context) : shown;
    })}</care-reference
  >`;
}

/**
 * What stands in a list of references: its heading, and the entries with the ids that the text links to. Those in another direction than
 * the article, as they may be in Arabic or where they name their language, would have their names and numbers in the wrong order: they
 * run in that of their own words. Not said of all, because browsers look for it anew with each piece of text.
 */
export const referencesContent = (context: TemplateContext): TemplateResult =>
  html`${heading(context.level, context.l10n.t(M.references), 'heading')}<ol
      >${[...context.references].map(
        ([id, entry]) =>
          html`<li id=${context.id(`ref-${id}`)} dir=${otherLanguage(entry, context) || context.l10n.dir === 'rtl' ? 'auto' : nothing}>${reference(entry, context)}</li>`,
      )}</ol
    >`;

/** The list of references at the end of an article. */
export function references(context: TemplateContext): unknown {
  if (!context.references.size || context.without?.has('references')) return nothing;
  const id = context.contents ? context.id(referencesId) : nothing;
  return html`<care-reference-list id=${id} ?numbered=${context.numbered}>${referencesContent(context)}</care-reference-list>`;
}
