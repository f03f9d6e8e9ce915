import { PlatformEvent } from '../../internal/platform-event.js';
/** Fires when a reader activates one of the links of a contact banner, before the browser follows it. */
export class CareContactEvent extends PlatformEvent {
  /** Which of the two links. */
  readonly kind: 'phone' | 'website';
  /** Address of the link. */
  readonly href: string;

  constructor(kind: 'phone' | 'website', href: string) {
    super('care-contact', { bubbles: true, composed: true });
    this.kind = kind;
    this.href = href;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'care-contact': CareContactEvent;
  }
}
