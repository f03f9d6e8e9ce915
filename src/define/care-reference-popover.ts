import { CareReferencePopover } from '../components/reference-popover/reference-popover.js';
import { defineElement } from '../internal/define-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'care-reference-popover': CareReferencePopover;
  }
}

defineElement('care-reference-popover', CareReferencePopover);
