import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import type { Manifest, ManifestDeclaration, ManifestEntry } from './declarations.js';

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
function publicManifest({ modules, ...rest }: Manifest): Manifest {
  const kept = modules
    .map((module) => {
      // Functions, and classes that are neither elements nor events, are nobody's business but ours.
      const declarations = (module.declarations ?? [])
        .filter(({ kind, name }) => kind === 'class' && /^Care|Element$/.test(name))
        .map(publicDeclaration);
      const names = new Set(declarations.map(({ name }) => name));
      return {
        ...module,
        declarations,
        exports: module.exports?.filter(({ name }) => names.has(name)) ?? [],
      };
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

function publicDeclaration(declaration: ManifestDeclaration): ManifestDeclaration {
  const { customElement = false, attributes = [], members = [], events = [] } = declaration;
  // The analyser takes reactive state for attributes; what has no description is internal.
  const described = ownFirst(attributes.filter(({ description }) => description));
  const shown = members.filter(
    ({ name, privacy, description }) =>
      description && privacy !== 'private' && privacy !== 'protected' && !name?.startsWith('#'),
  );
  return {
    ...declaration,
    attributes: described,
    members: ownFirst(shown).map(({ default: value, ...member }) => {
      // What an element says of an attribute that it has inherited holds for the property too.
      const attribute = described.find(({ fieldName }) => fieldName === member.name);
      if (attribute?.description) member.description = attribute.description;
      const known = attribute?.default ?? value;
      // The fields of an event come from its constructor, which the analyser takes for their defaults.
      return customElement && known !== undefined ? { ...member, default: known } : member;
    }),
    // The analyser takes the arguments of event constructors for names of events.
    events: events.filter(({ name }) => name?.startsWith('care-')),
  };
}

/** What an element has of its own, then what all have. */
const ownFirst = (entries: readonly ManifestEntry[]): ManifestEntry[] => [
  ...entries.filter(({ inheritedFrom }) => !inheritedFrom),
  ...entries.filter(({ inheritedFrom }) => inheritedFrom),
];
