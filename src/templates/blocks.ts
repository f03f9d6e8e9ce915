import { html, nothing, type TemplateResult } from 'lit';
import type { Benefits, Block, Callout, KeyPoints, Section } from '../article/types.js';
import { contact } from './contact.js';
import { deeper, type TemplateContext } from './context.js';
import { heading } from './heading.js';
import { prose } from './prose.js';

const pageId = (id: string | undefined, context: TemplateContext) => (id ? context.id(id) : nothing);

/** A part of the article under its own heading. */
export function section({ id, heading: label, body }: Section, context: TemplateContext): TemplateResult {
  return html`<section id=${pageId(id, context)}>${heading(context.level, label)}${blocks(body, deeper(context))}</section>`;
}

/** The points of a list of key points, always open. */
export const keyPointItems = ({ items }: KeyPoints, context: TemplateContext): TemplateResult[] =>
  items.map(
    ({ id, label, body }) =>
      html`<care-key-point id=${pageId(id, context)}
        ><strong slot="label">${label}</strong>${blocks(body, context)}</care-key-point
      >`,
  );

/** The items of a list of benefits, each under a heading that opens and closes it. */
export const benefitItems = ({ items }: Benefits, context: TemplateContext): TemplateResult[] =>
  items.map(
    ({ id, label, open, body }) =>
      html`<care-benefit id=${pageId(id, context)} ?open=${open}
        >${heading(context.level, label, 'heading')}${blocks(body, deeper(context))}</care-benefit
      >`,
  );

/** What stands in a callout. */
export const calloutContent = ({ heading: label, body }: Callout, context: TemplateContext): unknown[] => [
  label ? heading(context.level, label, 'heading') : nothing,
  blocks(body, deeper(context)),
];

/** The blocks of a body. */
export function blocks(body: readonly Block[], context: TemplateContext): unknown[] {
  return body.map((block) => {
    const id = 'id' in block ? pageId(block.id, context) : nothing;
    switch (block.type) {
      case 'section':
        return section(block, context);
      case 'keyPoints':
        return html`<care-key-points id=${id}>${keyPointItems(block, context)}</care-key-points>`;
      case 'benefits':
        return html`<care-benefit-list id=${id}>${benefitItems(block, context)}</care-benefit-list>`;
      case 'callout':
        return html`<care-callout id=${id} tone=${block.tone ?? nothing}>${calloutContent(block, context)}</care-callout>`;
      case 'contact':
        return contact(context, block.id);
      default:
        return prose(block, context);
    }
  });
}
