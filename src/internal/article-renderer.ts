import { articleContent } from '../templates/article.js';
import { benefitItems, calloutContent, keyPointItems } from '../templates/blocks.js';
import { bylineFacts } from '../templates/byline.js';
import { cardContent } from '../templates/card.js';
import { contactContent } from '../templates/contact.js';
import { findBlock } from '../templates/find-block.js';
import { referencesContent } from '../templates/references.js';
import { addStructuredData } from './structured-data.js';

/** What elements make of an article, handed to them when one has come, because they don't carry it themselves. */
export const articleRenderer = {
  addStructuredData,
  articleContent,
  benefitItems,
  bylineFacts,
  calloutContent,
  cardContent,
  contactContent,
  findBlock,
  keyPointItems,
  referencesContent,
};

export type ArticleRenderer = typeof articleRenderer;
