import { resolve } from 'node:path';
import { type Bundled, bundled } from './bundler.js';

/**
 * The script of a site that takes one element from the package with a bundler of its own, Lit included.
 *
 * @param name the element's tag without `care-`
 */
export const elementAlone = (name: string): Promise<Bundled> =>
  bundled(`import ${JSON.stringify(resolve(`dist/define/care-${name}.js`))};`);
