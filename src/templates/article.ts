import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../localization/locale-chain.js';
import { blocks } from './blocks.js';
import { byline } from './byline.js';
import { contact } from './contact.js';
import { contents } from './contents.js';
import { deeper, type TemplateContext } from './context.js';
import { findBlock } from './find-block.js';
import { heading } from './heading.js';
import { inline } from './prose.js';
import { references } from './references.js';

/** The whole article, in its own language and direction. */
export function articleContent(context: TemplateContext): TemplateResult {
  const { article, level, without, direction = 'ltr' } = context;
  // Not that of our messages, which may be in English: the article has a script of its own.
  const dir = directionOf(article.inLanguage);
  const inner = deeper(context);
  return html`<article lang=${article.inLanguage} dir=${dir === direction ? nothing : dir}
    >${without?.has('headline') ? nothing : heading(level, article.headline)}${
      without?.has('byline') ? nothing : byline(context)
    }${
      article.editorialNote && !without?.has('note')
        ? html`<div role="note"><p>${inline(article.editorialNote, context)}</p></div>`
        : nothing
    }${context.contents && !without?.has('contents') ? contents(context) : nothing}${blocks(
      article.body,
      inner,
    )}${findBlock(article.body, 'contact') ? nothing : contact(inner)}${references(inner)}</article
  >`;
}
