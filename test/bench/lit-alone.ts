import { basename } from 'node:path';
import { filesBelow } from '../../src/tools/files.js';
import { bundled } from './bundler.js';

/** Tags of all our elements. */
export const tags = (): string[] => filesBelow('src/define').map((file) => basename(file, '.ts'));

/** Defines Lit elements that do nothing, under these tags: what any library made with Lit costs at least. */
export async function litAlone(names: readonly string[]): Promise<string> {
  const { loaded } = await bundled(`
    import { html, LitElement } from 'lit';
    for (const name of ${JSON.stringify(names)})
      customElements.define(name, class extends LitElement {
        render() {
          return html\`<slot></slot>\`;
        }
      });`);
  return loaded;
}
