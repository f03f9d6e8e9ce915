import type { CareErrorEvent, CareLoadEvent } from '../../src/internal/source-events.js';
import { eventually, settled } from './fixture.js';

// A file that is there already is rendered before a test could begin to listen.
const loads = new WeakMap<EventTarget, CareLoadEvent>();
const failures = new WeakMap<EventTarget, CareErrorEvent>();
addEventListener('care-load', (event) => event.target && loads.set(event.target, event));
addEventListener('care-error', (event) => event.target && failures.set(event.target, event));

async function happened<E extends Event>(events: WeakMap<EventTarget, E>, element: HTMLElement): Promise<E> {
  const event = await eventually(() => events.get(element));
  events.delete(element);
  await settled();
  return event;
}

/** Address of the first article's English file. */
export const ARTICLE = '/src/articles/ketamine-therapy-for-ptsd/en.json';

/** The file's content, new for each call, so that a test may change it. */
export const articleJson = async (): Promise<Record<string, unknown>> => (await fetch(ARTICLE)).json();

/** Waits until an element has rendered its article, unless it just has. Each rendering is told once. */
export const loaded = (element: HTMLElement): Promise<CareLoadEvent> => happened(loads, element);

/** Waits until an element has said what it can't show, unless it just has. Each fault is told once. */
export const failed = (element: HTMLElement): Promise<CareErrorEvent> => happened(failures, element);
