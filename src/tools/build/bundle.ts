import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { filesBelow } from '../files.js';
import { privateGlobalForLit, shortModules } from './plugins.js';

/**
 * Most of the script runs at once, so Chromium need not look at each function twice: it compiles all of them beside the main thread
 * while the file comes (https://developer.chrome.com/blog/explicit-compile-hints; must be the first line). Measured: 6 ms of 41 for an
 * article by `src`.
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

/**
 * Modules of a kind stand together in the bundle, so that compression finds what they have in common (measured 2026-11: 250 bytes):
 * the entry imports them first. They have no side effects.
 */
const together = (entry: string): string => {
  const files = filesBelow(dirname(entry));
  return ['.light-dom.styles.js', '.styles.js', '.messages.js']
    .flatMap((kind) => files.filter((file) => file.endsWith(kind) && !file.startsWith('tools/')))
    .map((file) => `import './${file}';\n`)
    .join('');
};

/** A bundle is one file: what the modules for bundlers load with the first `src` or the first language is inside. */
const ONE_FILE = {
  '/internal/load-filling.js': `import { ArticleFilling } from './article-filling.js';
export const loadFilling = async () => ArticleFilling;
`,
  '/localization/load-integrity.js': `import { integrity } from './generated/integrity.js';
export const loadIntegrity = () => integrity;
`,
  '/localization/generated/locales.js': `import { integrity } from './integrity.js';
export const folder = './locales/';
export const locales = Object.keys(integrity);
`,
};

/**
 * Names by which Lit, the elements and what renders articles know each other. The bundle's are short (measured 2026-11: 290 bytes).
 * What Lit says is public of an element, such as `updateComplete`, stays; so does what it looks up by a string (`elementProperties`,
 * `finalized`).
 */
const INTERNAL = [
  /_\$.+|createProperty|createRenderRoot|elementStyles|enableUpdating|finalize|finalizeStyles|firstUpdated|fromAttribute|getPropertyDescriptor|getPropertyOptions|getUpdateComplete|hostConnected|hostDisconnected|hostUpdate|hostUpdated|litHtmlPolyfillSupport|performUpdate|renderBefore|scheduleUpdate|shadowRootOptions|shouldUpdate|toAttribute|updated|willUpdate/,
  /articleOptions|defaultLevel|l10n|lightDomStyles|referenceEntry|renderStatus|rendered|toggleState/,
  /addStructuredData|articleContent|benefitItems|bylineFacts|calloutContent|cardContent|contactContent|findBlock|keyPointItems|referencesContent/,
];
const INTERNAL_NAME = new RegExp(`^(?:${INTERNAL.map(({ source }) => source).join('|')})$`);

/** The script that sites load. */
export interface Bundle {
  readonly code: string;
  /** Source map, to see what is inside. It doesn't ship. */
  readonly map: string;
  /** Modules inside: paths in the project, or package and path. */
  readonly modules: readonly string[];
}

/** Settings of `buildBundle`. */
export interface BundleOptions {
  /** Compiled module to start from. */
  readonly entry: string;
  /** First line but one, a comment. */
  readonly banner: string;
  /** Text in place of modules, by the end of their path: the hashes of the language files are known only while building. */
  readonly replaced?: Readonly<Record<string, string>>;
  /** Says nothing on the console; what is wrong is thrown in any case. */
  readonly quiet?: boolean;
}

/**
 * Bundles the compiled modules with Lit into one minified ES module. The same input gives the same bytes.
 * @throws when a template holds what the bundle can't build, or the result is not one single file
 */
export async function buildBundle({
  entry,
  banner,
  replaced = {},
  quiet = false,
}: BundleOptions): Promise<Bundle> {
  const output = await build({
    configFile: false,
    logLevel: quiet ? 'silent' : 'warn',
    root: fileURLToPath(new URL('../../../', import.meta.url)),
    publicDir: false,
    plugins: [
      {
        name: 'careleaf-replaced',
        load: (id) =>
          Object.entries({ ...ONE_FILE, ...replaced }).find(([end]) => id.endsWith(end))?.[1] ?? null,
      },
      {
        name: 'careleaf-together',
        transform: (code, id) => (id === entry ? { code: together(entry) + code, map: null } : null),
      },
      {
        // What package.json says of side effects names the files in dist/; here the same modules stand elsewhere.
        name: 'careleaf-side-effects',
        transform: (code, id) =>
          /\/define\/|\/careleaf\.js$/.test(id) ? { code, map: null, moduleSideEffects: true } : null,
      },
      shortModules(),
      privateGlobalForLit(),
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      sourcemap: 'hidden',
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: false,
        // It would say that the minifier takes most of the time.
        checks: { bundlerTimings: false },
        output: {
          format: 'es',
          entryFileNames: 'careleaf.js',
          minify: { compress: true, mangle: true, codegen: true },
          comments: false,
          codeSplitting: false,
        },
      },
      // After the bundler’s own: 1 % smaller, compressed (measured 2026-11).
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        // Nothing is made by `new` of a function.
        compress: { passes: 3, unsafe_arrows: true },
        mangle: { properties: { regex: INTERNAL_NAME } },
        format: { comments: false },
      },
    },
  });
  const files = [output]
    .flat()
    .flatMap((result) => ('output' in result ? result.output : []))
    .filter(({ fileName }) => !fileName.endsWith('.map'));
  const [file] = files;
  if (files.length !== 1 || file?.type !== 'chunk')
    throw new Error(`The bundle must be one file, not ${files.map(({ fileName }) => fileName).join(', ')}.`);
  return {
    // The bundler takes a banner for a comment to drop, or counts its line twice in the map.
    code: `${COMPILE_HINT}\n${banner}\n${file.code}`,
    map: JSON.stringify({ ...file.map, mappings: `;;${file.map?.mappings ?? ''}` }),
    modules: Object.keys(file.modules)
      // The bundler's own few lines are no package.
      .filter((path) => !path.startsWith('\0'))
      .map((path) => path.replace(/^.*\/(?:node_modules|\.cache\/build)\//, '')),
  };
}
