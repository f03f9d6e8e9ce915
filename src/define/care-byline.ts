import { CareByline } from '../components/byline/byline.js';
import { defineElement } from '../internal/define-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'care-byline': CareByline;
  }
}

defineElement('care-byline', CareByline);
