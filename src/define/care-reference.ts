import { CareReference } from '../components/reference/reference.js';
import { defineElement } from '../internal/define-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'care-reference': CareReference;
  }
}

defineElement('care-reference', CareReference);
