import { html } from 'lit';
import type { Block } from '../../article/types.js';
import { articleContent } from '../../templates/article.js';
import { blocks } from '../../templates/blocks.js';
import { byline } from '../../templates/byline.js';
import { cardContent } from '../../templates/card.js';
import { contact } from '../../templates/contact.js';
import { contents } from '../../templates/contents.js';
import type { TemplateContext } from '../../templates/context.js';
import { references } from '../../templates/references.js';

/** The whole article with its element around it. */
export const articleTemplate = (context: TemplateContext): unknown =>
  html`<care-article>${articleContent(context)}</care-article>`;

/** Elements that stand for a block of the file: its type, and the heading level that the element has by itself. */
const blockTags: Readonly<Record<string, readonly [type: Block['type'], level: number]>> = {
  'care-key-points': ['keyPoints', 3],
  'care-benefit-list': ['benefits', 3],
  'care-callout': ['callout', 3],
};

/** Elements that stand for a part of every article, with the heading level that they have by themselves. */
const partTags: Readonly<
  Record<string, readonly [render: (context: TemplateContext) => unknown, level: number]>
> = {
  'care-article': [articleTemplate, 2],
  'care-article-card': [(context) => html`<care-article-card>${cardContent(context)}</care-article-card>`, 3],
  'care-byline': [byline, 2],
  'care-contents': [contents, 2],
  'care-contact-banner': [contact, 2],
  'care-reference-list': [references, 2],
};

function find(body: readonly Block[], fits: (block: Block) => boolean): Block | undefined {
  for (const block of body) {
    const inside =
      'body' in block ? block.body : 'items' in block ? block.items.flatMap((item) => item.body) : [];
    const found = fits(block) ? block : find(inside, fits);
    if (found) return found;
  }
  return undefined;
}

/**
 * One block of an article.
 *
 * @param name id of a block in the file, or tag of an element: the first of its kind
 * @param headingLevel level of the block's own heading; left out: what its element has by itself, 2 for a section
 * @returns undefined where the article has no such block
 */
export function blockTemplate(name: string, context: TemplateContext, headingLevel?: number): unknown {
  const at = (level: number): TemplateContext => ({ ...context, level: headingLevel ?? level });
  const part = partTags[name];
  const [type, tagLevel] = blockTags[name] ?? [];
  const block = find(context.article.body, (each) =>
    type ? each.type === type : 'id' in each && each.id === name,
  );
  const level = tagLevel ?? (block?.type === 'section' || block?.type === 'contact' ? 2 : 3);
  const template = part ? part[0](at(part[1])) : block && blocks([block], at(level));
  return template;
}
