import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { filesBelow } from '../../src/tools/files.js';
import { templatesIn } from '../../src/tools/build/shorten-module.js';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { type Origin, startOrigin } from '../support/origins.js';

const SOURCES = '.cache/build/src';
const templates = filesBelow(SOURCES)
  .filter((file) => file.endsWith('.js') && !file.startsWith('tools/'))
  .flatMap((file) => templatesIn(readFileSync(`${SOURCES}/${file}`, 'utf8')));

/**
 * Lets Lit prepare each template, builds it by the browser's parser and by `buildTemplate`, and says where the two differ.
 * Lit's own marks are read through the methods that Lit calls.
 */
async function findDifferences(list: { tag: string; strings: string[] }[]): Promise<string[]> {
  interface Support {
    _$LH: { getTemplateHtml: (strings: object, type: number) => [string | { toString(): string }] };
  }
  const at = (path: string): Promise<unknown> => import(path);
  const { _$LH } = (await at('/node_modules/lit-html/private-ssr-support.js')) as Support;
  const { buildTemplate } = (await at('/.cache/build/src/internal/private-global.js')) as {
    buildTemplate: (html: string) => HTMLTemplateElement;
  };
  const describeNode = (node: Node): unknown => {
    if (!(node instanceof Element)) return [node.nodeType, node.nodeValue];
    const plain = Element.prototype.getAttributeNames.call(node).filter((name) => !name.includes('$'));
    const bound = node.getAttributeNames().filter((name) => name.includes('$'));
    return [
      node.namespaceURI,
      node.localName,
      plain.sort().map((name) => [name, Element.prototype.getAttribute.call(node, name)]),
      bound,
      [...node.childNodes].map(describeNode),
    ];
  };
  return list.flatMap(({ tag, strings }) => {
    const [prepared] = _$LH.getTemplateHtml(
      Object.assign([...strings], { raw: strings }),
      tag === 'svg' ? 2 : 1,
    );
    const html = String(prepared);
    const parsed = document.createElement('template');
    parsed.innerHTML = html;
    const [expected, actual] = [parsed, buildTemplate(html)].map((template) =>
      JSON.stringify([...template.content.childNodes].map(describeNode)),
    );
    return expected === actual ? [] : `${html}\n  parsed: ${expected}\n  built:  ${actual}`;
  });
}

for (const engine of engines) {
  describe(`templates built without a parser, ${engine}`, () => {
    let origin: Origin;
    let page: Page;
    before(async () => {
      origin = await startOrigin({ folder: '.' });
      page = await openBrowser(engine);
      await page.goto(origin.page('/empty.html', '<!doctype html><title>Empty</title>'));
    });
    after(async () => {
      await page.close();
      await origin.close();
    });
    const differences = (list: typeof templates) =>
      page.evaluate(
        findDifferences,
        list.map(({ tag, strings }) => ({ tag, strings: [...strings] })),
      );

    test('every template of careleaf comes out as the browser would parse it', async () => {
      assert.ok(templates.length > 30, `Only ${templates.length} templates were found.`);
      assert.deepEqual(await differences(templates), []);
    });

    test('so do random ones', async () => {
      assert.deepEqual(await differences(fc.sample(randomTemplate, 300)), []);
    });

    test('a difference would be seen', async () => {
      assert.equal((await differences([{ tag: 'html', strings: ['<p><div></div></p>'] }])).length, 1);
    });
  });
}

/** Static strings of one template; `\0` is where an expression stands. */
const randomTemplate: fc.Arbitrary<(typeof templates)[number]> = (() => {
  const text = fc.constantFrom('word', ' ', 'a > b', '"', '\0', ' \0 ', 'ü 字');
  const value = fc.constantFrom('x', 'a b', '', '\0', 'a \0 b', '>', 'x=y');
  const attribute = fc.oneof(
    fc
      .tuple(fc.constantFrom('id', 'class', 'aria-label', 'data-x'), value)
      .map(([name, text]) => ` ${name}="${text}"`),
    fc.constantFrom(' hidden', ' ?open=\0', ' @click=\0', ' part=label', ' \0'),
  );
  // Each name once: a parser drops the second attribute of a name.
  const attributes = fc
    .uniqueArray(attribute, { selector: (text) => text.trim().split('=')[0], maxLength: 4 })
    .map((list) => list.join(''));
  const node = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      text,
      fc.constantFrom('<br />', '<hr>', '<svg viewBox="0 0 24 24"><path d="M6 6l12 12" /></svg>'),
      attributes.map((list) => `<img${list} />`),
      fc
        .tuple(
          fc.constantFrom('div', 'span', 'em', 'care-x'),
          attributes,
          fc.array(tie('node'), { maxLength: 4 }),
        )
        .map(([name, list, children]) => `<${name}${list}>${children.join('')}</${name}>`),
    ),
  })).node;
  return fc
    .array(node, { maxLength: 4 })
    .map((nodes) => ({ tag: 'html' as const, strings: nodes.join('').split('\0') }));
})();
