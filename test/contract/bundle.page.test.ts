import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { type Origin, startOrigin } from '../support/origins.js';
import { articleHtml } from '../bench/pages.js';

/** What an element shows, as far as it can be told from outside. */
interface Shown {
  /** Elements and attributes of light and shadow trees, without text. */
  readonly structure: string;
  /** Text as laid out, with the spaces that a reader sees. */
  readonly text: string;
  /** Rules of all style sheets, as the engine understood them. */
  readonly rules: readonly string[];
}

const WITHOUT_FILE = `
  <care-callout tone="urgent" heading="Help now"><p>Call.</p></care-callout>
  <care-byline author="A. Writer" published="2026-04-22" reviewed="2026-05-01" reviewer="R. Viewer" reviewer-role="MD" minutes="6"></care-byline>
  <care-contact-banner heading="Call us" phone="(310)601-9999" href="https://clinic.example/"></care-contact-banner>
  <care-article-card href="https://clinic.example/"><h3 slot="heading">A card</h3><p>Summary</p></care-article-card>`;

/** Reads everything that stands in the page. Runs in the page. */
async function readPage(): Promise<Shown> {
  const elements = () =>
    [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('care-'));
  for (let frame = 0; frame < 10; frame++) {
    for (const element of elements())
      await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
    await new Promise(requestAnimationFrame);
  }
  const rules: string[] = [];
  const texts: string[] = [document.body.innerText];
  const read = (node: ParentNode): unknown[] =>
    [...node.children].map((element) => {
      const { localName, shadowRoot } = element;
      if (localName === 'script') return localName;
      const attributes = element.getAttributeNames().sort();
      if (shadowRoot) {
        for (const child of shadowRoot.children)
          if (child instanceof HTMLElement) texts.push(child.innerText);
        for (const sheet of shadowRoot.adoptedStyleSheets)
          rules.push(`${localName} ${[...sheet.cssRules].map(({ cssText }) => cssText).join('\n')}`);
      }
      return [
        localName,
        attributes.map((name) => [name, element.getAttribute(name)]),
        shadowRoot && read(shadowRoot),
        read(element),
      ];
    });
  const structure = JSON.stringify(read(document.body));
  for (const sheet of document.adoptedStyleSheets)
    rules.push(`document ${[...sheet.cssRules].map(({ cssText }) => cssText).join('\n')}`);
  // At the ends of a line no reader sees a space, but a lone inline element still reports it.
  const text = texts.join('\n---\n').replaceAll(/\s*\n\s*/g, '\n');
  return { structure, text, rules: [...new Set(rules)] };
}

/** Engines keep the white space of values that hold a custom property, where it means nothing beside these signs. */
const withoutSpaces = (rules: string): string =>
  rules.replaceAll(/([,:(])\s+|\s+(?=\))/g, '$1').replaceAll(/\s+/g, ' ');

for (const engine of engines) {
  describe(`careleaf.js is what the modules are, ${engine}`, () => {
    let origin: Origin;
    let page: Page;
    before(async () => {
      origin = await startOrigin({ folder: '.' });
      page = await openBrowser(engine);
    });
    after(async () => {
      await page.close();
      await origin.close();
    });

    /** The same content with the bundle, and with the package's modules and an ordinary Lit. */
    const visitBoth = async (content: string): Promise<[Shown, Shown]> => {
      const imports = Object.fromEntries(
        ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'].flatMap((name) => [
          [
            name,
            `/node_modules/${name}/${JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).main}`,
          ],
          [`${name}/`, `/node_modules/${name}/`],
        ]),
      );
      const tags = readFileSync('src/careleaf.ts', 'utf8').matchAll(/\.\/define\/(.*?)\.js/g);
      const modules = [...tags].map(([, tag]) => `import '/dist/define/${tag}.js';`).join('');
      const shown: Shown[] = [];
      for (const script of [
        `<script type="module" src="/dist/careleaf.js"></script>`,
        `<script type="importmap">${JSON.stringify({ imports })}</script><script type="module">${modules}</script>`,
      ]) {
        const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Both</title>${script}</head><body>${content}</body></html>`;
        await page.goto(origin.page('/both.html', html));
        await page.waitFor(() => customElements.get('care-callout') !== undefined);
        if (content.includes('src='))
          await page.waitFor(() => document.querySelector('care-reference-list li') !== null);
        shown.push(await page.evaluate(readPage));
      }
      const [bundle, modular] = shown;
      assert.ok(bundle && modular);
      return [bundle, modular];
    };

    for (const [what, content] of [
      [
        'an article by src',
        () => `<care-article src="/dist/articles/ketamine-therapy-for-ptsd.en.json"></care-article>`,
      ],
      ['an article as children', articleHtml],
      ['elements by attributes', () => WITHOUT_FILE],
    ] as const)
      test(`${what}: same elements, same words and spaces, same rules`, async () => {
        const [bundle, modular] = await visitBoth(content());
        assert.ok(bundle.structure.includes('care-') && bundle.rules.length > 3, 'Nothing was rendered.');
        assert.equal(bundle.structure, modular.structure);
        assert.equal(bundle.text, modular.text);
        assert.equal(bundle.rules.length, modular.rules.length);
        for (const [index, rules] of bundle.rules.entries())
          assert.equal(withoutSpaces(rules), withoutSpaces(modular.rules[index] ?? ''));
      });
  });
}
