import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { after, describe, test } from 'node:test';
import { filesBelow } from '../../src/tools/files.js';
import { buildBundle } from '../../src/tools/build/bundle.js';
import { declarationsOf, type Manifest } from '../../src/tools/build/declarations.js';
import { overBudget, type Budgets } from '../bench/budget.js';

const bundle = readFileSync('dist/careleaf.js', 'utf8');
const elements = declarationsOf(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest);

describe('careleaf.js', () => {
  test('is the same, byte by byte, when it is built again', async () => {
    const integrity = readFileSync('dist/localization/generated/integrity.js', 'utf8');
    const { code } = await buildBundle({
      entry: resolve('.cache/build/src/careleaf.js'),
      banner: bundle.split('\n')[1] ?? '',
      replaced: { '/localization/generated/integrity.js': integrity },
    });
    assert.ok(code === bundle, 'careleaf.js differs.');
    const embed = readFileSync('dist/embed.js', 'utf8');
    const again = await buildBundle({
      entry: resolve('.cache/build/src/embed.js'),
      banner: embed.split('\n')[1] ?? '',
    });
    assert.ok(again.code === embed, 'embed.js differs.');
  });

  test('carries no description for translators', () => {
    const sources = filesBelow('src').filter(
      (file) => file.endsWith('.messages.ts') && !file.startsWith('tools/'),
    );
    const texts = sources.flatMap((file) =>
      [...readFileSync(`src/${file}`, 'utf8').matchAll(/desc:\s*(["'`])(.*?)\1/g)].map(
        ([, , text = '']) => text,
      ),
    );
    assert.ok(texts.length > 20, `Only ${texts.length} descriptions were found.`);
    assert.deepEqual(
      texts.filter((text) => bundle.includes(text.slice(0, 40))),
      [],
    );
  });

  test('holds code of Lit only, whose licences are given', () => {
    const names = [...readFileSync('dist/THIRD-PARTY.txt', 'utf8').matchAll(/^(\S+) \d+\.\d+\.\d+ \(/gm)].map(
      ([, name]) => name,
    );
    assert.deepEqual(names, ['@lit/reactive-element', 'lit', 'lit-element', 'lit-html']);
    const given = readFileSync('dist/THIRD-PARTY.txt', 'utf8');
    for (const name of names)
      assert.ok(given.includes(readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()), name);
    assert.match(
      bundle.slice(0, 200),
      /^\/\/# allFunctionsCalledOnLoad\n\/\*! careleaf \d.*\(MIT.*Lit.*BSD-3-Clause.*THIRD-PARTY\.txt \*\/\n/,
    );
  });

  test('imports nothing', () => {
    assert.doesNotMatch(bundle, /\bimport\s*(?:["'`({*]|\w+\s+from)/);
  });
});

describe('dist', () => {
  test('says the hash of each file', () => {
    const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
    const files = readdirSync('dist', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative('dist', join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
      // Its own hash it can't hold, the other two are not of the build.
      .filter((file) => file !== 'integrity.json' && file !== 'README.md' && !file.startsWith('storybook/'));
    assert.ok(files.length > 100, `${files.length} files`);
    const sha384 = (file: string) =>
      `sha384-${createHash('sha384')
        .update(readFileSync(join('dist', file)))
        .digest('base64')}`;
    assert.deepEqual(hashes, Object.fromEntries(files.map((file) => [file, sha384(file)])));
  });

  test('the manifest names every element and only what is public', () => {
    const manifest = readFileSync('dist/custom-elements.json', 'utf8');
    const { modules } = JSON.parse(manifest) as {
      modules: {
        path: string;
        declarations: {
          kind: string;
          name: string;
          tagName?: string;
          attributes?: { name: string; description?: string }[];
          members?: { name: string; privacy?: string }[];
        }[];
      }[];
    };
    const shipped = filesBelow('dist');
    const declarations = modules.flatMap((module) => module.declarations);
    const tags = declarations.flatMap(({ tagName }) => tagName ?? []);
    assert.deepEqual(
      tags.sort(),
      filesBelow('src/define')
        .map((file) => file.replace('.ts', ''))
        .sort(),
    );
    for (const { path } of modules) assert.ok(shipped.includes(path), `${path} does not ship.`);
    assert.doesNotMatch(manifest, /"\/?src\//);
    for (const { kind, name: of, attributes = [], members = [] } of declarations) {
      assert.equal(kind, 'class', of);
      assert.match(of, /^Care|^SourceElement$/, `${of} is neither an element nor an event.`);
      for (const { name, description } of attributes)
        assert.ok(description, `${of} says nothing of ${name}.`);
      for (const { name, privacy } of members)
        assert.ok(privacy !== 'private' && privacy !== 'protected' && name[0] !== '#', `${of} ${name}`);
    }
  });

  test('the manifest says of every attribute what it does, and what counts without it', () => {
    assert.equal(elements.length, filesBelow('src/define').length);
    for (const { tag, attributes } of elements)
      for (const { name, type, values, description, default: value } of attributes) {
        const place = `<${tag} ${name}>`;
        assert.match(description, /^[A-Z].{10}.*\.$/, place);
        if (type === 'boolean') assert.equal(value, 'false', place);
        // What is unknown counts as the first.
        if (values.length) assert.equal(value, values[0], place);
        for (const each of values) assert.ok(description.includes(`\`${each}\``), `${place} ${each}`);
        assert.doesNotMatch(type, /[A-Z]/, `${place} has a type that is known in the source only: ${type}`);
      }
    const levels = elements.flatMap(({ tag, attributes }) =>
      attributes.flatMap(({ name, default: value }) => (name === 'heading-level' ? [[tag, value]] : [])),
    );
    assert.deepEqual(Object.fromEntries(levels), {
      'care-article': '2',
      'care-article-card': '3',
      'care-benefit-list': '3',
      // Says nothing there: labels are bold without it, and a byline has no heading.
      'care-byline': undefined,
      'care-key-points': undefined,
      'care-callout': '3',
      'care-contact-banner': '2',
      'care-reference-list': '2',
    });
  });

  test('llms.txt has the snippet of this version and every element, and links to what is beside it', () => {
    const text = readFileSync('dist/llms.txt', 'utf8');
    const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
    assert.match(text, /^# careleaf\n\n> .+\n\n\w/);
    for (const file of ['careleaf.js', 'careleaf.css'])
      assert.ok(text.includes(`/${file}" integrity="${hashes[file]}"`), file);
    for (const { tag, attributes, slots, members } of elements) {
      const [, section = ''] = new RegExp(`^### <${tag}>\n([^]*?)(?=^##)`, 'm').exec(text) ?? [];
      for (const { name } of [...attributes, ...slots, ...members])
        assert.ok(name ? section.includes(`\`${name}\``) : section.includes('- children'), `${tag} ${name}`);
    }
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => address);
    assert.ok(links.length > 0);
    assert.deepEqual(
      links.filter((address) => !existsSync(join('dist', address))),
      [],
    );
  });
});

describe('the build refuses', () => {
  const folder = mkdtempSync(resolve('.cache/refused-'));
  after(() => rmSync(folder, { recursive: true }));
  const build = (code: string) => {
    const entry = join(folder, 'entry.js');
    writeFileSync(entry, code);
    return buildBundle({ entry, banner: '', quiet: true });
  };
  test('templates that it could not build, with their place', async () => {
    await assert.rejects(build('export const a = html`<p>&amp;</p>`; console.log(a)'), /character itself/);
  });
  test('nothing else', async () => {
    const { code } = await build(
      'console.log(html`\n  <p>\n    <b></b>\n  </p>\n`, css`\n  a {\n    color: red;\n  }\n`, msg("Words", { id: "a.b", desc: "For whom" }));',
    );
    for (const text of ['<p><b></b></p>', 'a{color:red}', 'Words', 'a.b'])
      assert.ok(code.includes(text), text);
    assert.doesNotMatch(code, /desc|For whom/);
  });
});

describe('budgets', () => {
  const budgets: Budgets = { about: '', brotli: { 'a.js': { budget: 100, goal: 50 } } };
  test('hold', () => assert.deepEqual(overBudget(budgets, { 'a.js': 100 }), []));
  test('are exceeded', () =>
    assert.match(overBudget(budgets, { 'a.js': 101 })[0] ?? '', /1 over its budget of 100/));
  test('need a file', () => assert.match(overBudget(budgets, {})[0] ?? '', /was not built/));
});
