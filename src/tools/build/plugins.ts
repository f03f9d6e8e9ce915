import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { shortenModule } from './shorten-module.js';
import { trimLit } from './trim-lit.js';

/** Shortens the project's own compiled modules. */
export function shortModules(): Plugin {
  return {
    name: 'careleaf-short-modules',
    transform(code, id) {
      if (id.includes('node_modules') || !/\.m?js$/.test(id)) return null;
      return { code: shortenModule(code), map: null };
    },
  };
}

const PRIVATE_GLOBAL = fileURLToPath(new URL('../../internal/private-global.js', import.meta.url));

/**
 * Lets Lit see the private global in place of the page’s (see `src/internal/private-global.ts`), and only what careleaf needs of it.
 * @throws where Lit is not as expected: its version is pinned
 */
export function privateGlobalForLit(): Plugin {
  return {
    name: 'careleaf-private-global',
    transform: {
      filter: { id: /node_modules\/(?:lit|lit-html|lit-element|@lit\/reactive-element)\// },
      handler: (code, id) => ({
        code: `import { privateGlobal as globalThis } from ${JSON.stringify(PRIVATE_GLOBAL)};\n${trimLit(id, code)}`,
        map: null,
      }),
    },
  };
}
