import { CareArticle } from '../components/article/article.js';
import { defineElement } from '../internal/define-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'care-article': CareArticle;
  }
}

defineElement('care-article', CareArticle);
