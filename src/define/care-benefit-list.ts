import { CareBenefitList } from '../components/benefit-list/benefit-list.js';
import { defineElement } from '../internal/define-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'care-benefit-list': CareBenefitList;
  }
}

defineElement('care-benefit-list', CareBenefitList);
