import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { shortenModule } from './shorten-module.js';

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
 * What Lit asks of the page, and what is known of `careleaf.js`: no policy is made, no polyfill is there, style sheets can be adopted
 * (else no element is defined), and its `css` templates are right. The minifier then drops what depends on the answers.
 */
const KNOWN: Readonly<Record<string, readonly (readonly [found: RegExp, put: string])[]>> = {
  'lit-html/lit-html.js': [
    [/\bt\.trustedTypes\b/, 'void 0'],
    [/,\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/\ba\.trustedTypes\b/, 'void 0'],
    [/\ba\.reactiveElementPolyfillSupport\b/, 'void 0'],
    [/,\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  '@lit/reactive-element/css-tag.js': [
    [/\bt\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/, '!0'],
    [/throw Error\("CSSResult is not[^"]*"\)/, 'throw Error()'],
    [/throw Error\("Value passed to[^"]*"\+t\+"[^"]*"\)/, 'throw Error()'],
  ],
  'lit-element/lit-element.js': [
    [/,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\)/, ''],
    [/\bs\.litElementPolyfillSupport\b/, 'void 0'],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
};

/**
 * Lets Lit see the private global in place of the page's: see `src/internal/private-global.ts`.
 * @throws where Lit is not as expected: its version is pinned
 */
export function privateGlobalForLit(): Plugin {
  return {
    name: 'careleaf-private-global',
    transform: {
      filter: { id: /node_modules\/(?:lit|lit-html|lit-element|@lit\/reactive-element)\// },
      handler(code, id) {
        const known = Object.entries(KNOWN).find(([file]) => id.endsWith(`/node_modules/${file}`))?.[1] ?? [];
        let text = code;
        for (const [found, put] of known) {
          if (!found.test(text)) this.error(`${id} no longer holds ${String(found)}.`);
          text = text.replace(found, put);
        }
        return {
          code: `import { privateGlobal as globalThis, litPropertyMetadata } from ${JSON.stringify(PRIVATE_GLOBAL)};\n${text}`,
          map: null,
        };
      },
    },
  };
}
