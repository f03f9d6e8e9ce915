import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Release,
  type Site,
  sites,
  type SnippetChoice,
  snippetFor,
  withRelease,
} from '../../stories/recipes/snippets.js';
import type { Origins } from '../support/origins.js';
import { smallArticle } from '../support/small-article.js';

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
${script && `<script>${script}</script>`}${head}
${bare ? '' : `<script type="module" src="${origins.files.url}/careleaf.js"></script>`}</head><body>${body}</body></html>`;
};

/** Address of the first article's English file on the files' origin. */
export const articleUrl = (origins: Origins): string =>
  `${origins.files.url}/articles/ketamine-therapy-for-ptsd.en.json`;

/** The text of a small article file; what is given replaces its fields. */
export const articleFile = (fields: Record<string, unknown> = {}): string =>
  JSON.stringify(smallArticle(fields));

/** The files on the origin that serves them, with the hashes of what was built. */
const release = (origins: Origins): Release => ({
  folder: `${origins.files.url}/`,
  integrity: JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>,
});

/** A file of this folder as the guides show it, for the origin of the files instead of a host still to be named. */
export const snippet = (origins: Origins, path: string): string =>
  withRelease(readFileSync(join('test/hosts', path), 'utf8'), release(origins));

/** A snippet as the guides' builder makes it for a choice. */
export const chosenSnippet = (origins: Origins, site: Site, choice: SnippetChoice): string =>
  withRelease(
    snippetFor(site, readFileSync(join('test/hosts', sites[site].file), 'utf8'), choice),
    release(origins),
  );

/** What a webmaster types into Wix: the fields of the file, and the attributes below them. */
export function wixFields(text: string): {
  readonly server: string;
  readonly tag: string;
  readonly attributes: readonly (readonly [string, string])[];
} {
  const lines = [...text.matchAll(/^( *)([\w -]+): (.+)$/gm)];
  const field = (name: string): string => lines.find(([, , each]) => each === name)?.[3] ?? '';
  const attributes = lines.flatMap(([, indent, name, value]) =>
    indent && name && value ? [[name, value] as const] : [],
  );
  return { server: field('Server URL'), tag: field('Tag name'), attributes };
}
