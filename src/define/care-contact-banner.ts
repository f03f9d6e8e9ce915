import { CareContactBanner } from '../components/contact-banner/contact-banner.js';
import { defineElement } from '../internal/define-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'care-contact-banner': CareContactBanner;
  }
}

defineElement('care-contact-banner', CareContactBanner);
