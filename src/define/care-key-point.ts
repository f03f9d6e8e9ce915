import { CareKeyPoint } from '../components/key-point/key-point.js';
import { defineElement } from '../internal/define-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'care-key-point': CareKeyPoint;
  }
}

defineElement('care-key-point', CareKeyPoint);
