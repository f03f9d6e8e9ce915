/**
 * What a parsed article holds. The interfaces are generated from the schema, so that nothing of valibot reaches
 * the browser or the published types.
 */
export type * from './generated/types.js';

/** A fault of an article file: what is wrong, where, and what to write instead. In English, for editors. */
export interface Fault {
  code:
    | 'syntax'
    | 'missing'
    | 'invalid'
    | 'unknown-type'
    | 'too-deep'
    | 'too-large'
    | 'duplicate-id'
    | 'unknown-reference'
    | 'nested-link'
    | 'second-contact';
  /** JSON path without `$.`, such as `body[3].items[1].label`; an empty string is the whole file. */
  path: string;
  message: string;
  advice: string;
}

/** What parsing gives: an article, unless a fault cost the whole of it, and all faults. */
export interface ParsedArticle {
  article: Article | undefined;
  faults: Fault[];
}

import type { Article } from './generated/types.js';
