/** The module that a page of payloads loads: everything it is asked to do, as `globalThis.checks`. */
import { inspect } from './tree.js';
import { addresses, deviations, fragments, render, texts } from './try-articles.js';
import { attributes, slots, sources } from './try-elements.js';

const checks = { texts, addresses, attributes, sources, slots, fragments, render, inspect, deviations };

export type Checks = typeof checks;

Object.assign(globalThis, { checks });
