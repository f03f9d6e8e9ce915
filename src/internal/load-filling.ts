import type { ArticleFilling } from './article-filling.js';

/**
 * Loads what an article file needs with the first `src` of a page, so that a site whose bundler takes a few elements, filled with
 * children, does not carry it. The build puts the same without a later load in its place for `careleaf.js`, which is one file.
 */
export const loadFilling = async (): Promise<typeof ArticleFilling> =>
  (await import('./article-filling.js')).ArticleFilling;
