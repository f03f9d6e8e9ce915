import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, test } from 'node:test';
import { filesBelow } from '../../src/tools/files.js';

/** Folders of `src` that the modules of a folder may import, besides its own. */
const ALLOWED: Record<string, readonly string[]> = {
  define: ['components', 'internal'],
  components: ['internal', 'templates', 'localization', 'styles', 'article'],
  internal: ['templates', 'localization', 'styles', 'article'],
  templates: ['localization', 'styles', 'article'],
  localization: ['article'],
  styles: [],
  article: [],
  // What the Node commands share, and the command `careleaf` itself.
  tools: ['tools/check', 'tools/prerender', 'localization', 'article'],
  'tools/check': ['tools', 'tools/prerender', 'templates', 'localization', 'article'],
  'tools/prerender': ['tools', 'templates', 'localization', 'article'],
  'tools/locale': ['tools', 'localization', 'article'],
  'tools/build': ['tools', 'tools/locale', 'components', 'styles', 'article'],
};

/** Packages with one importer only. `valibot` never reaches a browser, and messages have one home. */
const RESERVED: Record<string, RegExp> = {
  valibot: /^(?:article\/schema[\w-]*\.ts|tools\/)/,
  '@lit/localize': /^localization\//,
  '@lit/localize-tools': /^tools\//,
};

interface Import {
  readonly from: string;
  /** Module in `src`, or the name of a package. */
  readonly to: string;
  /** Types leave no trace in what runs. */
  readonly typeOnly: boolean;
}

const files = filesBelow('src').filter((file) => file.endsWith('.ts'));

/** The imports of a module, read from its text. */
export function importsOf(file: string, text: string): Import[] {
  const statement = /^(?:import|export)\s+(type\s)?(?:[^;'"]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm;
  return [...text.matchAll(statement)].map(([, type, name, dynamic]) => {
    const target = name ?? dynamic ?? '';
    return {
      from: file,
      to: target.startsWith('.') ? join(dirname(file), target).replace(/\.js$/, '.ts') : target,
      typeOnly: type !== undefined,
    };
  });
}

const imports = files.flatMap((file) => importsOf(file, readFileSync(`src/${file}`, 'utf8')));
/** The folder that a module counts as part of: the first one, and of the tools the second too. */
const folderOf = (file: string): string => /^(?:tools\/[^/]+|[^/]+)(?=\/)/.exec(file)?.[0] ?? '';
const isOurs = ({ to }: Import): boolean => files.includes(to);

describe('imports', () => {
  test('they are found', () => {
    const text = `import { a, type B } from './b.js';\nimport type { C } from '../c.js';\nexport {\n  d,\n} from 'lit';\nimport './e.js';\n`;
    assert.deepEqual(importsOf('x/a.ts', text), [
      { from: 'x/a.ts', to: 'x/b.ts', typeOnly: false },
      { from: 'x/a.ts', to: 'c.ts', typeOnly: true },
      { from: 'x/a.ts', to: 'lit', typeOnly: false },
      { from: 'x/a.ts', to: 'x/e.ts', typeOnly: false },
    ]);
    assert.ok(imports.length > 200, `Only ${imports.length} were found.`);
  });

  test('they run one way between folders', () => {
    const wrong = imports
      .filter((one) => isOurs(one) && folderOf(one.from) !== '' && folderOf(one.from) !== folderOf(one.to))
      .filter(({ from, to }) => !ALLOWED[folderOf(from)]?.includes(folderOf(to)))
      .map(({ from, to }) => `${from} must not import ${to}`);
    assert.deepEqual(wrong, []);
  });

  test('they form no circle', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, typeOnly } of imports)
      if (!typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      else if (!done.has(file)) for (const other of next.get(file) ?? []) walk(other, [...path, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    assert.deepEqual(circles, []);
  });

  test('some packages have one importer only', () => {
    const wrong = imports
      .filter(({ from, to }) =>
        Object.entries(RESERVED).some(
          ([name, home]) => (to === name || to.startsWith(`${name}/`)) && !home.test(from),
        ),
      )
      .map(({ from, to }) => `${from} must not import ${to}`);
    assert.deepEqual(wrong, []);
  });

  test('what browsers run has no dependency but Lit', () => {
    const wrong = imports
      .filter(
        (one) => !one.from.startsWith('tools/') && !isOurs(one) && !one.typeOnly && !one.to.startsWith('.'),
      )
      .filter(({ from, to }) => !/^lit(?:\/|$)/.test(to) && !from.startsWith('article/schema'))
      .map(({ from, to }) => `${from} must not import ${to}`);
    assert.deepEqual(wrong, []);
  });

  test('the bundle\u2019s private global stands alone', () => {
    const beside = imports.filter(({ from, to }) => [from, to].includes('internal/private-global.ts'));
    assert.deepEqual(beside, []);
  });
});
