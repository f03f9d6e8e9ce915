import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { filesBelow } from '../../src/tools/files.js';

type Target = string | { readonly [condition: string]: string };

const pkg = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, Target>;
  bin: Record<string, string>;
  types: string;
  customElements: string;
  sideEffects: string[];
};
const shipped = ['package.json', ...filesBelow('dist').map((file) => `dist/${file}`)];

const pathsOf = (target: Target): string[] => (typeof target === 'string' ? [target] : Object.values(target));

/** The files that a target names, which may hold one asterisk. */
function filesOf(target: string): string[] {
  const [start = '', end] = target.replace('./', '').split('*');
  return shipped.filter((file) =>
    end === undefined ? file === start : file.startsWith(start) && file.endsWith(end),
  );
}

describe('what the package offers', () => {
  for (const [name, target] of Object.entries(pkg.exports))
    for (const path of pathsOf(target))
      test(`"${name}" leads to ${path}`, () => assert.notDeepEqual(filesOf(path), []));

  test('each module of a pattern has its types', () => {
    for (const target of Object.values(pkg.exports)) {
      if (typeof target === 'string') continue;
      for (const file of filesOf(target['default'] ?? ''))
        assert.ok(existsSync(file.replace(/\.js$/, '.d.ts')), `${file} has no types.`);
    }
  });

  test('there is one defining module for each element, and a class module', () => {
    const tags = filesBelow('src/define').map((file) => file.replace('.ts', ''));
    assert.ok(tags.length > 10);
    for (const tag of tags) {
      assert.ok(import.meta.resolve(`careleaf/define/${tag}.js`).endsWith(`dist/define/${tag}.js`));
      const name = tag.replace('care-', '');
      assert.ok(existsSync(`dist/components/${name}/${name}.js`), `${tag} has no class module.`);
    }
  });

  test('command, types and manifest are there', () => {
    for (const path of [...Object.values(pkg.bin), pkg.types, pkg.customElements])
      assert.ok(existsSync(path), path);
  });

  test('only what defines elements, and the style sheet, has side effects', () => {
    assert.deepEqual(pkg.sideEffects, ['./dist/define/*.js', './dist/careleaf.js', './dist/careleaf.css']);
  });

  test('nothing in it is private to the workshop', () => {
    const stray = shipped.filter((file) =>
      /tools\/(?:build|locale)\/|tools\/files\.|private-global|\.map$|tsbuildinfo/.test(file),
    );
    assert.deepEqual(stray, []);
    const bundle = readFileSync('dist/careleaf.js', 'utf8');
    assert.doesNotMatch(bundle, /sourceMappingURL/);
  });

  test('publint has nothing to say', async () => {
    const { messages, pkg: read } = await publint({ pkgDir: '.', strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, read)),
      [],
    );
  });

  test('the classes can be imported in Node, where there is no document', async () => {
    const classes = (await import(import.meta.resolve('careleaf'))) as Record<string, unknown>;
    assert.equal(typeof classes['CareArticle'], 'function');
  });

  test('the modules that define elements can be imported there too, as a framework does on a server', async () => {
    const modules = filesBelow('dist/define').filter((file) => file.endsWith('.js'));
    const code = modules.map((file) => `await import('./dist/define/${file}');`).join('');
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    assert.equal(stderr, '');
  });
});
