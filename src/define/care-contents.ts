import { CareContents } from '../components/contents/contents.js';
import { defineElement } from '../internal/define-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'care-contents': CareContents;
  }
}

defineElement('care-contents', CareContents);
