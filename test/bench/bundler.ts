import { build } from 'vite';

/** Scripts that a bundler makes of one module. */
export interface Bundled {
  /** What a page loads: the entry and all that it imports statically. */
  readonly loaded: string;
  /** What is loaded later, if at all. */
  readonly lazy: string;
}

/** Bundles and minifies a module with what it imports, as the bundler of a site does. */
export async function bundled(code: string): Promise<Bundled> {
  const entry = 'virtual:entry';
  const output = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id.endsWith(entry) ? entry : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      // Without what Vite adds to an application to load its pieces ahead.
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const files = [output].flat().flatMap((result) => ('output' in result ? result.output : []));
  const chunks = new Map(
    files.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
  );
  const loaded = new Set<string>();
  const load = (fileName: string): void => {
    if (loaded.has(fileName)) return;
    loaded.add(fileName);
    chunks.get(fileName)?.imports.forEach(load);
  };
  for (const { fileName, isEntry } of chunks.values()) if (isEntry) load(fileName);
  const codeOf = (wanted: boolean): string =>
    [...chunks.values()]
      .filter(({ fileName }) => loaded.has(fileName) === wanted)
      .map((chunk) => chunk.code)
      .join('');
  return { loaded: codeOf(true), lazy: codeOf(false) };
}
