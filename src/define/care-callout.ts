import { CareCallout } from '../components/callout/callout.js';
import { defineElement } from '../internal/define-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'care-callout': CareCallout;
  }
}

defineElement('care-callout', CareCallout);
