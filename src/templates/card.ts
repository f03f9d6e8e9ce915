import { html, nothing } from 'lit';
import { byline } from './byline.js';
import type { TemplateContext } from './context.js';
import { heading } from './heading.js';
import { link, picture } from './prose.js';

/** What stands in an article's card. */
export function cardContent(context: TemplateContext): unknown[] {
  const { article, href, level } = context;
  const url = href ?? article.url;
  return [
    article.image ? picture(article.image, context, 'media') : nothing,
    heading(level, url ? link(url, article.headline, context) : article.headline, 'heading'),
    article.description ? html`<p>${article.description}</p>` : nothing,
    byline(context, 'byline'),
  ];
}
