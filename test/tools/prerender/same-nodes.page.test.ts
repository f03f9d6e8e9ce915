import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { renderArticle, type PrerenderOptions } from '../../../src/tools/prerender/prerender.js';
import { engines, type Json, openBrowser, type Page } from '../../support/drive.js';
import { type Origin, startOrigin } from '../../support/origins.js';
import { arbitraryArticle } from '../../article/arbitrary-article.js';
import { ARTICLE } from './pages.js';

const base = 'https://files.example/articles/a.json';
const src = '/.cache/build/src';

// The compiled sources as they are, with Lit from its package: what `src` renders, without a bundle in between.
const page = `<!DOCTYPE html><html lang="en"><head><title>Same nodes</title>
<script type="importmap">${JSON.stringify({
  imports: Object.fromEntries(
    ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'].flatMap((name) => [
      [
        name,
        `/node_modules/${name}/${name.startsWith('@') ? 'reactive-element' : name === 'lit' ? 'index' : name}.js`,
      ],
      [`${name}/`, `/node_modules/${name}/`],
    ]),
  ),
})}</script>
<script type="module">
  import { parseArticle } from '${src}/article/parse-article.js';
  import { renderNodes } from '${src}/internal/render-nodes.js';
  import { registerMessages } from '${src}/localization/locale-files.js';
  import { articleContent } from '${src}/templates/article.js';
  import { templateContext } from '${src}/templates/context.js';
  globalThis.registerMessages = registerMessages;
  globalThis.difference = (json, html, { without, ...options }) => {
    const { article } = parseArticle(json);
    const rendered = document.createElement('care-article');
    rendered.append(...renderNodes(articleContent(templateContext(article, { ...options, without: new Set(without) }))));
    const parsed = new DOMParser().parseFromString('<!DOCTYPE html><body>' + html, 'text/html').body.firstChild;
    const differ = (one, other) => {
      if (one.isEqualNode(other)) return undefined;
      const children = one.childNodes.length === other.childNodes.length ? [...one.childNodes.keys()] : [];
      const inside = children.map((index) => differ(one.childNodes[index], other.childNodes[index])).find(Boolean);
      return inside ?? (one.outerHTML ?? one.data) + ' ≠ ' + (other.outerHTML ?? other.data);
    };
    return differ(parsed, rendered) ?? null;
  };
</script></head><body></body></html>`;

interface InPage {
  difference(json: Json, html: string, options: Json): string | null;
  registerMessages(tag: string, messages: Json): void;
}

let origin: Origin;
before(async () => {
  origin = await startOrigin({ folder: '.' });
});
after(() => origin.close());

const options: fc.Arbitrary<PrerenderOptions> = fc.record(
  {
    headingLevel: fc.integer({ min: 1, max: 6 }),
    numbered: fc.boolean(),
    contents: fc.boolean(),
    direction: fc.constantFrom('ltr', 'rtl'),
    origin: fc.constantFrom('https://a.example', 'https://b.example'),
    without: fc.subarray(['headline', 'byline', 'note', 'contents', 'contact', 'references']),
  },
  { requiredKeys: [] },
);

/**
 * Without what engines and Node say in different ways, as their versions of CLDR do: variants of a language, and names of languages in
 * Portuguese, which WebKit begins with a capital.
 */
const articles = arbitraryArticle.map((json): unknown =>
  JSON.parse(JSON.stringify(json).replaceAll(/"(?:pt-BR|de-CH-1996)"/g, '"de"')),
);

for (const engine of engines) {
  describe(`static HTML in ${engine}`, () => {
    let browser: Page;
    before(async () => {
      browser = await openBrowser(engine);
      await browser.goto(origin.page('/same.html', page));
      await browser.waitFor(() => 'difference' in globalThis);
      for (const name of readdirSync('dist/locales')) {
        const messages = JSON.parse(readFileSync(`dist/locales/${name}`, 'utf8')) as Json;
        await browser.evaluate(
          (tag, given) => (globalThis as unknown as InPage).registerMessages(tag, given),
          name.replace('.json', ''),
          messages,
        );
      }
    });
    after(() => browser.close());

    const difference = (json: unknown, chosen: PrerenderOptions): Promise<string | null> =>
      browser.evaluate(
        (article, html, given) => (globalThis as unknown as InPage).difference(article, html, given),
        json as Json,
        renderArticle(json, { ...chosen, base }).html,
        { ...chosen, base } as unknown as Json,
      );

    test('is the same nodes as the elements render, for the first article', async () => {
      assert.equal(await difference(JSON.parse(ARTICLE), {}), null);
      assert.equal(await difference(JSON.parse(ARTICLE), { numbered: true, contents: true }), null);
      // The comparison itself can fail.
      assert.equal(await difference(JSON.parse(ARTICLE), { lang: 'en-GB' }), '22 April ≠ April 22');
    });

    test('is the same nodes, whatever the article and the options', async () => {
      await fc.assert(
        fc.asyncProperty(articles, options, async (json, chosen) => {
          // Engines and Node know different digits for Arabic, as their versions of CLDR do.
          fc.pre((json as { inLanguage: string }).inLanguage !== 'ar');
          assert.equal(await difference(json, chosen), null);
        }),
        { numRuns: 60 },
      );
    });
  });
}
