import { CareReferenceList } from '../components/reference-list/reference-list.js';
import { defineElement } from '../internal/define-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'care-reference-list': CareReferenceList;
  }
}

defineElement('care-reference-list', CareReferenceList);
