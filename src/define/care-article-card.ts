import { CareArticleCard } from '../components/article-card/article-card.js';
import { defineElement } from '../internal/define-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'care-article-card': CareArticleCard;
  }
}

defineElement('care-article-card', CareArticleCard);
