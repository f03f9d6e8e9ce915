import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

/** The parts of a custom elements manifest that are changed here. */
interface Declaration {
  kind?: string;
  name: string;
  tagName?: string;
  attributes?: { name: string; fieldName?: string; description?: string }[];
  members?: { name: string; privacy?: string }[];
  events?: { name?: string }[];
}

interface Manifest {
  modules: { path: string; kind?: string; declarations: Declaration[]; exports: { name: string }[] }[];
}

/**
 * The manifest of all elements (`custom-elements.json`), read from the sources' own comments and types by
 * `@custom-elements-manifest/analyzer`, as it ships: paths of the compiled modules, only what is public, and the modules
 * that define each tag.
 *
 * @param folder where the analyser may write
 */
export async function customElementsManifest(folder: string): Promise<Manifest> {
  const analyser = '@custom-elements-manifest/analyzer/package.json';
  await promisify(execFile)(process.execPath, [
    join(dirname(createRequire(import.meta.url).resolve(analyser)), 'cem.js'),
    // Which files, and how, stands in custom-elements-manifest.config.mjs.
    ...['analyze', '--quiet', '--outdir', folder],
  ]);
  const text = readFileSync(join(folder, 'custom-elements.json'), 'utf8');
  const shipped = text.replaceAll(/"\/?src\/([^"]*)\.[jt]s"/g, (_, path: string) => `"${path}.js"`);
  return publicManifest(JSON.parse(shipped) as Manifest);
}

/** Leaves out what is not public, and adds the defining modules. */
export function publicManifest({ modules, ...rest }: Manifest): Manifest {
  const kept = modules
    .map((module) => {
      // Functions beside a class are nobody's business but ours.
      const declarations = module.declarations.filter(({ kind }) => kind === 'class').map(publicDeclaration);
      const names = new Set(declarations.map(({ name }) => name));
      return { ...module, declarations, exports: module.exports.filter(({ name }) => names.has(name)) };
    })
    .filter(({ declarations }) => declarations.length > 0);
  const definitions = kept.flatMap(({ path, declarations }) =>
    declarations.flatMap(({ name, tagName }) =>
      tagName
        ? {
            kind: 'javascript-module',
            path: `define/${tagName}.js`,
            declarations: [],
            exports: [
              { kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } },
            ],
          }
        : [],
    ),
  );
  // The analyser gives them in the order of the folder on this disk; two builds are equal on any.
  const sorted = [...kept, ...definitions].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { ...rest, modules: sorted };
}

function publicDeclaration(declaration: Declaration): Declaration {
  const { attributes = [], members = [], events = [] } = declaration;
  const shown = members.filter(
    ({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && name[0] !== '#',
  );
  const fields = new Set(shown.map(({ name }) => name));
  return {
    ...declaration,
    // The analyser takes reactive state for attributes, and the arguments of event constructors for names of events.
    attributes: attributes.filter(({ fieldName, description }) => description || fields.has(fieldName ?? '')),
    members: shown,
    events: events.filter(({ name }) => name?.startsWith('care-')),
  };
}
