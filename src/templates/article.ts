import { html, nothing, type TemplateResult } from 'lit';
import { blocks } from './blocks.js';
import { byline } from './byline.js';
import { contact } from './contact.js';
import { contents } from './contents.js';
import { deeper, type TemplateContext } from './context.js';
import { heading } from './heading.js';
import { inline } from './prose.js';
import { references } from './references.js';

/** The whole article, in its own language and direction. */
export function articleContent(context: TemplateContext): TemplateResult {
  const { article, l10n, level, without, direction = 'ltr' } = context;
  const inner = deeper(context);
  const placed = article.body.some(({ type }) => type === 'contact');
  return html`<article lang=${article.inLanguage} dir=${l10n.dir === direction ? nothing : l10n.dir}
    >${without?.has('headline') ? nothing : heading(level, article.headline)}${
      without?.has('byline') ? nothing : byline(context)
    }${
      article.editorialNote && !without?.has('note')
        ? html`<div role="note"><p>${inline(article.editorialNote, context)}</p></div>`
        : nothing
    }${context.contents && !without?.has('contents') ? contents(context) : nothing}${blocks(
      article.body,
      inner,
    )}${placed ? nothing : contact(inner)}${references(inner)}</article
  >`;
}
