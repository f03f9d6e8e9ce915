import { PlatformEvent } from './platform-event.js';
/** Fires after an element has been opened or closed. */
export class CareToggleEvent extends PlatformEvent {
  /** Whether it is open now. */
  readonly open: boolean;

  constructor(open: boolean) {
    super('care-toggle', { bubbles: true, composed: true });
    this.open = open;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'care-toggle': CareToggleEvent;
  }
}
