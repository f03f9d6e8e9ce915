import type { Page } from '../../support/drive.js';

/**
 * A classic script for the head of a page: from the first frame on it writes down every box of the page that moves or changes its
 * size, as “which box: left,top width×height → …”, in CSS pixels of the page. What can't be seen does not count: text that waits, or
 * is closed.
 */
export const TRACE = `
  globalThis.trace = { moves: [], frames: 0, framesDefined: 0, shift: 0 };
  {
    const { trace } = globalThis;
    const boxes = new Map();
    const name = (element) => {
      const parts = [];
      for (let each = element; each && each !== document.body; each = each.parentElement)
        parts.unshift(each.id ? each.localName + '#' + each.id : each.localName + (each.slot ? '[' + each.slot + ']' : ''));
      return parts.slice(-3).join(' > ');
    };
    const shown = ([x, y, width, height]) => x + ',' + y + ' ' + width + '×' + height;
    const frame = () => {
      trace.frames++;
      if (customElements.get('care-callout')) trace.framesDefined++;
      for (const element of document.querySelectorAll('body *:not(br, iframe)')) {
        if (!element.checkVisibility({ visibilityProperty: true })) continue;
        const { x, y, width, height } = element.getBoundingClientRect();
        const now = [x + scrollX, y + scrollY, width, height].map((value) => Math.round(value * 100) / 100);
        const before = boxes.get(element);
        if (before?.some((value, index) => Math.abs(value - now[index]) > 0.6))
          trace.moves.push(name(element) + ': ' + shown(before) + ' → ' + shown(now));
        boxes.set(element, now);
      }
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) trace.shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
  }
`;

interface Trace {
  readonly moves: readonly string[];
  readonly frames: number;
  readonly framesDefined: number;
  /** Cumulative layout shift as Chromium counts it; 0 in the other engines. */
  readonly shift: number;
}

/** Lets the page go on for so many frames after its elements have been defined, then tells what has moved. */
export const traced = async (page: Page, frames = 15): Promise<Trace> =>
  page.waitFor((wanted) => {
    const { trace } = globalThis as unknown as { trace: Trace };
    return trace.framesDefined >= wanted && trace;
  }, frames);
