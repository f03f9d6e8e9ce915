import { resolve } from 'node:path';
import { build } from 'vite';

/**
 * The script of a site that takes one element from the package with a bundler of its own, Lit included.
 *
 * @param name the element's tag without `care-`
 */
export async function measureAlone(name: string): Promise<string> {
  const entry = '\0alone';
  const defining = resolve(`dist/define/care-${name}.js`);
  const output = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'alone',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? `import ${JSON.stringify(defining)};` : null),
      },
    ],
    build: { write: false, modulePreload: false, target: 'es2022', rolldownOptions: { input: entry } },
  });
  const chunks = [output].flat().flatMap((result) => ('output' in result ? result.output : []));
  return chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
}
