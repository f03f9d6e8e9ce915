import { CareKeyPoints } from '../components/key-points/key-points.js';
import { defineElement } from '../internal/define-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'care-key-points': CareKeyPoints;
  }
}

defineElement('care-key-points', CareKeyPoints);
