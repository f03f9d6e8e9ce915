import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import type * as Css from 'vscode-css-languageservice';
import type * as Html from 'vscode-html-languageservice';
import { declarationsOf, type Manifest } from '../../../src/tools/build/declarations.js';

// The services that VS Code itself asks, given the files that ship. An `import` would not find the names in these modules.
const require = createRequire(import.meta.url);
const css = require('vscode-css-languageservice') as typeof Css;
const html = require('vscode-html-languageservice') as typeof Html;

const read = <Content>(file: string): Content => JSON.parse(readFileSync(`dist/${file}`, 'utf8')) as Content;
const elements = declarationsOf(read<Manifest>('custom-elements.json'));

const words = (text: Html.MarkupContent | string | undefined): string =>
  typeof text === 'string' ? text : (text?.value ?? '');

describe('HTML in VS Code', () => {
  const provider = html.newHTMLDataProvider('careleaf', read('vscode.html-custom-data.json'));
  const service = html.getLanguageService({ useDefaultDataProvider: false, customDataProviders: [provider] });
  // `|` is the caret.
  const at = (text: string) => {
    const content = text.replace('|', '');
    const document = html.TextDocument.create('test://page.html', 'html', 1, content);
    return {
      document,
      position: document.positionAt(text.indexOf('|')),
      page: service.parseHTMLDocument(document),
    };
  };
  const offered = (text: string): Html.CompletionItem[] => {
    const { document, position, page } = at(text);
    return service.doComplete(document, position, page).items;
  };
  const labels = (text: string): string[] => offered(text).map(({ label }) => label);
  const hovered = (text: string): string => {
    const { document, position, page } = at(text);
    const contents = service.doHover(document, position, page)?.contents;
    assert.ok(contents && !Array.isArray(contents), text);
    return typeof contents === 'string' ? contents : contents.value;
  };

  test('offers every element', () => {
    assert.deepEqual(
      labels('<|').filter((label) => label.startsWith('care-')),
      elements.map(({ tag }) => tag),
    );
  });

  test('offers the values of an attribute', () => {
    assert.deepEqual(
      labels('<care-callout tone="|"></care-callout>').filter((label) => !label.startsWith('"')),
      ['note', 'caution', 'urgent'],
    );
    assert.deepEqual(labels('<care-reference-popover placement="|">'), ['block-end', 'block-start']);
  });

  test('offers every attribute of every element, and what it does', () => {
    for (const { tag, attributes } of elements) {
      const items = offered(`<${tag} |></${tag}>`);
      for (const { name, description, default: value } of attributes) {
        const item = items.find(({ label }) => label === name);
        assert.ok(item, `${tag} ${name}`);
        const said = words(item.documentation);
        assert.ok(said.startsWith(description), said);
        if (value && value !== 'false') assert.ok(said.endsWith(`Default: \`${value}\``), said);
      }
    }
  });

  test('writes quotes only where there is a value', () => {
    const written = (name: string) =>
      offered('<care-article |>').find(({ label }) => label === name)?.textEdit?.newText;
    assert.equal(written('contents'), 'contents');
    assert.equal(written('heading-level'), 'heading-level="$1"');
  });

  test('says what an element, an attribute is', () => {
    const element = hovered('<care-call|out tone="note"></care-callout>');
    for (const text of [
      'must not be overlooked',
      '**Slots**',
      '`heading`',
      '`care-error`',
      '**Parts**',
      '`loading`',
    ])
      assert.ok(element.includes(text), text);
    assert.match(hovered('<care-callout to|ne="note">'), /^How urgent it is.*\n\nDefault: `note`$/s);
  });
});

describe('CSS in VS Code', () => {
  const provider = css.newCSSDataProvider(read<Css.CSSDataV1>('vscode.css-custom-data.json'));
  const service = css.getCSSLanguageService({ customDataProviders: [provider] });
  const offered = (text: string) => {
    const content = text.replace('|', '');
    const document = css.TextDocument.create('test://page.css', 'css', 1, content);
    const position = document.positionAt(text.indexOf('|'));
    return service.doComplete(document, position, service.parseStylesheet(document)).items;
  };

  test('offers custom properties, parts and states', () => {
    const property = offered('html { --care-|').find(({ label }) => label === '--care-accent');
    assert.match(words(property?.documentation), /clinic’s colour[^]*Default: `#0b6a6b`/);
    const part = offered('care-callout::|').find(({ label }) => label === '::part(label)');
    assert.match(words(part?.documentation), /`care-callout`: The line with the icon/);
    const state = offered('care-byline:|').find(({ label }) => label === ':state(overdue)');
    assert.match(words(state?.documentation), /`care-byline`: The day/);
  });
});

describe('web-types.json', () => {
  interface Named {
    name: string;
    description: string;
    default?: string;
    value?: { type: string; required: boolean };
    type?: string;
  }
  interface WebTypes {
    name: string;
    version: string;
    contributions: {
      html: {
        elements: (Named & {
          attributes: Named[];
          slots: Named[];
          source: { module: string; symbol: string };
          js: { events: Named[]; properties: Named[] };
          css: { properties: Named[]; parts: Named[] };
        })[];
      };
    };
  }
  const { name, version, contributions } = read<WebTypes>('web-types.json');
  const pkg = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;

  test('is where package.json says, and of this version', () => {
    assert.equal(pkg['web-types'], 'dist/web-types.json');
    assert.deepEqual([name, version], [pkg['name'], pkg['version']]);
  });

  test('says of every element what the manifest does', async () => {
    const classes = (await import(import.meta.resolve('careleaf'))) as Record<string, unknown>;
    const names = (entries: readonly { readonly name: string }[]) => entries.map((each) => each.name);
    const described = contributions.html.elements;
    assert.deepEqual(
      names(described),
      elements.map(({ tag }) => tag),
    );
    for (const [index, { tag, ...element }] of elements.entries()) {
      const { attributes, slots, source, js, css: styles } = described[index] ?? assert.fail(tag);
      assert.equal(typeof classes[source.symbol], 'function', tag);
      for (const [entries, expected] of [
        [attributes, element.attributes],
        [slots, element.slots],
        [js.events, element.events],
        [styles.parts, element.parts],
        [styles.properties, element.customProperties],
      ] as const)
        assert.deepEqual(names(entries), names(expected), tag);
      for (const each of [...attributes, ...slots, ...js.events, ...js.properties, ...styles.parts])
        assert.ok(each.description, `${tag} ${each.name}`);
    }
    const callout = described.find((each) => each.name === 'care-callout');
    const tone = callout?.attributes.find((each) => each.name === 'tone');
    assert.deepEqual(tone?.value, { kind: 'plain', type: "'note' | 'caution' | 'urgent'", required: true });
    assert.equal(tone?.default, 'note');
    assert.ok(callout?.js.properties.some((each) => each.name === 'headingLevel' && each.type === 'number'));
  });
});
