import { PlatformEvent } from './platform-event.js';
import type { Article } from '../article/types.js';
import type { ArticleErrorCode } from './fetch-article.js';

const options = { bubbles: true, composed: true };

/** Fires after an element has rendered an article. */
export class CareLoadEvent extends PlatformEvent {
  /** The article as parsed. */
  readonly article: Article;

  constructor(article: Article) {
    super('care-load', options);
    this.article = article;
  }
}

/** Fires when an element cannot show its article. Its children stay. */
export class CareErrorEvent extends PlatformEvent {
  /** What kind of fault it is; with `content` only a part of the article is missing. */
  readonly code: ArticleErrorCode;
  /** What is wrong and what to do, in English, for the page's developer. */
  readonly message: string;

  constructor(code: ArticleErrorCode, message: string) {
    super('care-error', options);
    this.code = code;
    this.message = message;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'care-load': CareLoadEvent;
    'care-error': CareErrorEvent;
  }
}
