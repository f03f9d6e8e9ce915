import { CareBenefit, keepShownOpen } from '../components/benefit/benefit.js';
import { defineElement } from '../internal/define-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'care-benefit': CareBenefit;
  }
}

keepShownOpen();
defineElement('care-benefit', CareBenefit);
