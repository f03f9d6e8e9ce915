import { html, nothing, type TemplateResult } from 'lit';
import type { Benefits, Block, Callout, KeyPoints, Section } from '../article/types.js';
import { contact } from './contact.js';
import { deeper, type TemplateContext } from './context.js';
import { heading } from './heading.js';
import { label } from './language.js';
import { prose } from './prose.js';

const pageId = (id: string | undefined, context: TemplateContext) => (id ? context.id(id) : nothing);

/** A part of the article under its own heading. */
export function section(node: Section, context: TemplateContext): TemplateResult {
  return html`<section id=${pageId(node.id, context)}>${heading(
    context.level,
    label(node.heading, node, context),
  )}${blocks(node.body, deeper(context))}</section>`;
}

/** The points of a list of key points, always open. */
export const keyPointItems = ({ items }: KeyPoints, context: TemplateContext): TemplateResult[] =>
  items.map(
    (item) =>
      html`<care-key-point id=${pageId(item.id, context)}
        ><strong slot="label">${label(item.label, item, context)}</strong>${blocks(item.body, context)}</care-key-point
      >`,
  );

/** The items of a list of benefits, each under a heading that opens and closes it. */
export const benefitItems = ({ items }: Benefits, context: TemplateContext): TemplateResult[] =>
  items.map(
    (item) =>
      html`<care-benefit id=${pageId(item.id, context)} ?open=${item.open}
        >${heading(context.level, label(item.label, item, context), 'heading')}${blocks(item.body, deeper(context))}</care-benefit
      >`,
  );

/** What stands in a callout. */
export const calloutContent = (node: Callout, context: TemplateContext): unknown[] => [
  node.heading ? heading(context.level, label(node.heading, node, context), 'heading') : nothing,
  blocks(node.body, deeper(context)),
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
