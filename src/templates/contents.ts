import { html, nothing, type TemplateResult } from 'lit';
import type { Block } from '../article/types.js';
import type { Localization } from '../localization/localization.js';
import type { TemplateContext } from './context.js';
import { findBlock, innerBlocks } from './find-block.js';
import { M } from './templates.messages.js';

/** A block under a heading, as the list of contents names it. */
export interface ContentsEntry {
  readonly id: string;
  readonly text: string;
  /** The headed blocks in it. */
  readonly entries?: readonly ContentsEntry[];
}

/** The list itself: a disclosure, which careleaf.css keeps open where there is room. */
export const contentsList = (entries: readonly ContentsEntry[], l10n: Localization): TemplateResult =>
  html`<details><summary>${l10n.t(M.onThisPage)}</summary>${entryList(entries)}</details>`;

const entryList = (entries: readonly ContentsEntry[]): TemplateResult =>
  html`<ol>${entries.map(
    ({ id, text, entries: inner = [] }) =>
      html`<li><a href=${`#${id}`}>${text}</a>${inner.length ? entryList(inner) : nothing}</li>`,
  )}</ol>`;

/** The headed blocks of a body that have an id, however deep, in the order of the page. */
function* headedBlocks(body: readonly Block[], context: TemplateContext): Generator<ContentsEntry> {
  for (const block of body) {
    const entries = [...headedBlocks(innerBlocks(block), context)];
    if (block.type === 'contact') yield* contactEntry(context, block.id);
    else if ('heading' in block && block.heading && block.id)
      yield { id: context.id(block.id), text: block.heading, entries };
    else yield* entries;
  }
}

function* contactEntry(
  { article, without, id }: TemplateContext,
  name = contactId,
): Generator<ContentsEntry> {
  const text = article.contact?.heading;
  if (text && !without?.has('contact')) yield { id: id(name), text };
}

/** The article's own list of contents: sections, callouts with a heading, contact and references. */
export function contents(context: TemplateContext): TemplateResult {
  const { article, without, l10n, id } = context;
  const entries = [...headedBlocks(article.body, context)];
  if (!findBlock(article.body, 'contact')) entries.push(...contactEntry(context));
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
