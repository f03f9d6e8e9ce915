import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Origins } from '../support/origins.js';

/** A script for the head of a page: keeps what the elements tell, in order, from the first one on. */
export const EVENTS = `
  globalThis.told = [];
  for (const type of ['care-load', 'care-error'])
    addEventListener(type, ({ target, code = '', message = '' }) => void told.push({ type, id: target.id, code, message }));
`;

/** One entry of `globalThis.told`. */
export interface Told {
  readonly type: 'care-load' | 'care-error';
  readonly id: string;
  readonly code: string;
  readonly message: string;
}

/** Settings of `hostPage`. */
export interface HostPageOptions {
  /** Markup for the head, before the tag of `careleaf.js`. */
  readonly head?: string;
  /** Script, run before anything else; it may be long. */
  readonly script?: string;
  /** Leaves out the tag of `careleaf.js`. */
  readonly bare?: boolean;
  /** Attributes of `<html>`. Default: `lang="en"`. */
  readonly root?: string;
}

/** A page of a stranger that loads `careleaf.js` from the other origin. */
export const hostPage = (origins: Origins, body: string, options: HostPageOptions = {}): string => {
  const { head = '', script = '', bare = false, root = 'lang="en"' } = options;
  return `<!doctype html>
<html ${root}><head><meta charset="utf-8"><title>A page</title>
<script>${script}</script>${head}
${bare ? '' : `<script type="module" src="${origins.files.url}/careleaf.js"></script>`}</head><body>${body}</body></html>`;
};

/** Address of the first article's English file on the files' origin. */
export const articleUrl = (origins: Origins): string =>
  `${origins.files.url}/articles/ketamine-therapy-for-ptsd.en.json`;

/** The text of a small article file; what is given replaces its fields. */
export const articleFile = (fields: Record<string, unknown> = {}): string =>
  JSON.stringify({
    format: 1,
    inLanguage: 'en',
    headline: 'Sleep and pain',
    body: [{ type: 'paragraph', children: ['Pain makes sleep worse.'] }],
    ...fields,
  });

/** A snippet as the guides show it, its placeholders replaced by the origin of the files. */
export const snippet = (origins: Origins, path: string): string =>
  readFileSync(join('test/hosts', path), 'utf8')
    .replaceAll(/https:\/\/YOUR-HOST\/careleaf\/[\d.]+\//g, `${origins.files.url}/`)
    .replaceAll('https://YOUR-HOST/', `${origins.files.url}/`);
