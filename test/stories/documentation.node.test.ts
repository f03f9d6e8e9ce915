import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { allExamples } from '../../stories/all-examples.js';
import { importsOf, inner } from '../../stories/support/imports.js';
import { everyKind, kindTitles } from '../../stories/support/kinds.js';
import { allStyles } from '../../src/components/all.light-dom.styles.js';
import { lightDomSheet } from '../../src/styles/light-dom.styles.js';
import { declarationOf, declarationsOf, type Manifest } from '../../src/tools/build/declarations.js';
import { customElementsManifest } from '../../src/tools/build/manifest.js';

/** A level of headings says nothing where no heading is made. */
const WITHOUT_EFFECT = new Set(['care-byline heading-level']);

const pageOf = (tag: string): string => {
  const name = tag.replace('care-', '');
  return readFileSync(`stories/components/${name}/${name}.mdx`, 'utf8');
};

describe('the documentation', () => {
  let manifest: Manifest;
  before(async () => {
    manifest = await customElementsManifest('.cache/test-manifest');
  });

  test('describes every element of the manifest on some page', () => {
    const described = allExamples.flatMap(({ tag }) => [tag, ...(inner[tag] ?? [])]);
    assert.deepEqual(
      declarationsOf(manifest).map(({ tag }) => tag),
      described.toSorted(),
    );
  });

  test('gives the custom properties the values that the style sheet has', () => {
    const { customProperties } = declarationOf(manifest, 'care-callout');
    const css = lightDomSheet(...allStyles).cssText.replaceAll(/\s+/g, ' ');
    const read = [...css.matchAll(/var\((--care-[a-z-]+), ((?:[^()]|\([^()]*\))*)\)/g)];
    // The first is for browsers without relative colours and `light-dark()`, and what the others come to on a light page.
    const values = new Map(read.reverse().map(([, name = '', value]) => [name, value]));
    assert.deepEqual(customProperties.map((each) => [each.name, each.default]).sort(), [...values].sort());
  });

  test('names the modules that define an element and what stands in it', () => {
    const imported = importsOf(
      'care-article',
      '<care-callout>a</care-callout><care-benefit-list></care-benefit-list>',
    );
    assert.deepEqual(imported.match(/care-[a-z-]+/g), [
      'care-article',
      'care-benefit',
      'care-benefit-list',
      'care-callout',
    ]);
    assert.deepEqual(importsOf('care-key-points').match(/care-[a-z-]+/g), [
      'care-key-points',
      'care-key-point',
    ]);
  });

  for (const { tag, examples } of allExamples) {
    test(`says all there is to say of ${tag}`, () => {
      const page = pageOf(tag);
      for (const heading of [
        'When to use it',
        'Snippet',
        'Anatomy',
        'Keyboard',
        'What a screen reader says',
        'Content',
        'More examples',
        'Reference',
      ])
        assert.match(page, new RegExp(`^## ${heading}$`, 'm'));
      for (const block of [
        `<Head tag="${tag}" />`,
        `<Load tag="${tag}" />`,
        `<Api tag="${tag}" />`,
        '<Controls of=',
        '<Tokens />',
        '<Spoken',
      ])
        assert.ok(page.includes(block), block);
      // What keys do, or that there is nothing to press.
      assert.match(page, /## Keyboard\n\n(<Keys|\w)/);
    });

    test(`shows every attribute and slot of ${tag} in an example`, () => {
      const html = Object.values(examples)
        .map((each) => each.html)
        .join('\n');
      const missing = [tag, ...(inner[tag] ?? [])].flatMap((each) => {
        const { attributes, slots } = declarationOf(manifest, each);
        return [
          ...attributes
            .filter(({ name }) => !new RegExp(`<${each}\\b[^>]*\\s${name}(?=[=\\s>])`).test(html))
            .map(({ name }) => `${each} ${name}`),
          ...slots
            .filter(({ name }) => name && !html.includes(`slot="${name}"`))
            .map(({ name }) => `${each} slot ${name}`),
        ];
      });
      assert.deepEqual(
        missing.filter((each) => !WITHOUT_EFFECT.has(each)),
        [],
      );
    });
  }

  test('has a story for every kind of every element, or says why there is none', () => {
    const gaps = everyKind.flatMap(({ tag, cells }) =>
      cells.flatMap((cell, index) => (cell ? [] : `${tag}: ${kindTitles[index] ?? ''}`)),
    );
    assert.deepEqual(gaps, []);
  });

  test('orders the sidebar by pages that exist', () => {
    const files = readdirSync('stories', { recursive: true, encoding: 'utf8' });
    const titles = files
      .filter((file) => /\.(?:mdx|stories\.ts)$/.test(file))
      .flatMap(
        (file) => /\btitle(?:=|: )["']([^"']+)["']/.exec(readFileSync(`stories/${file}`, 'utf8'))?.[1] ?? [],
      );
    const names = new Set(titles.flatMap((title) => title.split('/')));
    const [, order = ''] =
      /order: (\[[^]*?\n {8}\]),/.exec(readFileSync('.storybook/preview.ts', 'utf8')) ?? [];
    const ordered = [...order.matchAll(/'([^']+)'/g)].map(([, name = '']) => name);
    assert.ok(ordered.length > 20);
    assert.deepEqual(
      ordered.filter((name) => !names.has(name)),
      [],
    );
    assert.deepEqual(
      titles.filter(
        (title) => !title.startsWith('Decisions/') && !ordered.includes(title.split('/').at(-1) ?? ''),
      ),
      [],
      'every page has its place',
    );
  });
});
