import { join } from 'node:path';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';
import { compileScript, parse } from 'vue/compiler-sfc';

/** Compiles single-file components of Vue. `server`: for rendering in Node. */
export const vuePlugin = (server: boolean): Plugin => ({
  name: 'vue',
  transform: {
    filter: { id: /\.vue$/ },
    handler: (code, id) => {
      const { descriptor } = parse(code, { filename: id });
      const { content } = compileScript(descriptor, {
        id,
        inlineTemplate: true,
        templateOptions: {
          ssr: server,
          ssrCssVars: [],
          compilerOptions: { isCustomElement: (tag) => tag.startsWith('care-') },
        },
      });
      return { code: content, map: null, moduleType: 'js' };
    },
  },
});

/** Compiles components of Svelte. `server`: for rendering in Node. */
export const sveltePlugin = (server: boolean): Plugin => ({
  name: 'svelte',
  transform: {
    filter: { id: /\.svelte$/ },
    handler: (code) => ({
      code: compile(code, { generate: server ? 'server' : 'client' }).js.code,
      map: null,
      moduleType: 'js',
    }),
  },
});

/**
 * Bundles a module for the page of a test, as a site's own build would.
 *
 * @param file path from the project's folder; its folder is where other files are looked for
 * @param server for Node, with everything inside
 * @param code in place of the file's text
 */
export async function bundle(
  file: string,
  code?: string,
  plugins: readonly Plugin[] = [],
  server = false,
): Promise<string> {
  const entry = join(process.cwd(), file);
  const output = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [
      {
        name: 'text-of-entry',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) => (id === entry && code !== undefined ? code : null),
      },
      ...plugins,
    ],
    ...(server ? { ssr: { noExternal: true } } : {}),
    build: {
      ssr: server,
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'es', codeSplitting: false } },
    },
  });
  for (const result of [output].flat())
    if ('output' in result) for (const chunk of result.output) if (chunk.type === 'chunk') return chunk.code;
  throw new Error(`${file} gave no script.`);
}
