import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { collapseTemplates, dropDescriptions, privateGlobalForLit } from './build-plugins.js';

/** How much of the bundle comes from one source module. */
export interface ModuleSize {
  /** Path in the project, or package and path. */
  readonly module: string;
  /** Bytes before minification of names, after everything unused is gone. */
  readonly bytes: number;
}

/** The script that sites load. */
export interface Bundle {
  readonly code: string;
  readonly modules: readonly ModuleSize[];
}

/** Settings of `buildBundle`. */
export interface BundleOptions {
  /** Compiled module to start from. */
  readonly entry: string;
  /** First line, a comment. */
  readonly banner: string;
  /** Text in place of modules, by the end of their path: the list of language files is known only while building. */
  readonly replaced?: Readonly<Record<string, string>>;
}

/**
 * Bundles the compiled modules with Lit into one minified ES module. The same input gives the same bytes.
 * @throws when a template holds what the bundle can't build, or the result is not one single file
 */
export async function buildBundle({ entry, banner, replaced = {} }: BundleOptions): Promise<Bundle> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    root: fileURLToPath(new URL('../../', import.meta.url)),
    publicDir: false,
    plugins: [
      {
        name: 'careleaf-replaced',
        load: (id) => Object.entries(replaced).find(([end]) => id.endsWith(end))?.[1] ?? null,
      },
      collapseTemplates(),
      dropDescriptions(),
      privateGlobalForLit(),
    ],
    build: {
      write: false,
      target: ['chrome120', 'firefox121', 'safari17'],
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: false,
        output: {
          format: 'es',
          entryFileNames: 'careleaf.js',
          minify: { compress: true, mangle: true, codegen: true },
          comments: false,
          banner,
          codeSplitting: false,
        },
      },
    },
  });
  const files = [output].flat().flatMap((result) => ('output' in result ? result.output : []));
  const [file] = files;
  if (files.length !== 1 || file?.type !== 'chunk')
    throw new Error(`The bundle must be one file, not ${files.map(({ fileName }) => fileName).join(', ')}.`);
  const modules = Object.entries(file.modules).map(([path, { renderedLength }]) => ({
    module: path.replace(/^.*\/(?:node_modules|\.cache\/build)\//, ''),
    bytes: renderedLength,
  }));
  return { code: file.code, modules: modules.toSorted((one, other) => other.bytes - one.bytes) };
}
