import { articleContent } from '../templates/article.js';
import { benefitItems, calloutContent, findBlock, keyPointItems } from '../templates/blocks.js';
import { bylineFacts } from '../templates/byline.js';
import { cardContent } from '../templates/card.js';
import { contactContent } from '../templates/contact.js';
import { templateContext } from '../templates/context.js';
import { reference, referencesContent } from '../templates/references.js';
import { ArticleError } from './fetch-article.js';
import { describeFaults, loadArticle } from './load-article.js';
import { renderNodes, syncNodes } from './render-nodes.js';
import { addStructuredData } from './structured-data.js';

/** All that `src` and `article` need: fetching and parsing a file, and the templates. */
export const articleRenderer = {
  addStructuredData,
  ArticleError,
  articleContent,
  benefitItems,
  bylineFacts,
  calloutContent,
  cardContent,
  contactContent,
  describeFaults,
  findBlock,
  keyPointItems,
  loadArticle,
  reference,
  referencesContent,
  renderNodes,
  syncNodes,
  templateContext,
};

export type ArticleRenderer = typeof articleRenderer;
