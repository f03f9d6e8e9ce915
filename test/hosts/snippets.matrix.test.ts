import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { autop } from '@wordpress/autop';
import { type Site, sites, type SnippetChoice, standardChoice } from '../../stories/recipes/snippets.js';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { LISTENER, type Origins, startOrigins } from '../support/origins.js';
import { bundle, sveltePlugin, vuePlugin } from './bundle.js';
import { chosenSnippet, wixFields } from './host-page.js';

let origins: Origins;
before(async () => {
  origins = await startOrigins();
});
after(() => origins.close());

/** Each choice with what it must bring into the page. */
const choices: readonly (SnippetChoice & { readonly shows: string })[] = [
  { ...standardChoice, shows: 'care-article > article[lang=en] care-reference-list li' },
  {
    ...standardChoice,
    tag: 'care-benefit-list',
    language: 'es',
    accent: '#7a1f5c',
    page: '/es/ketamina',
    headline: `L'article "de" {prueba}`,
    shows: 'care-benefit-list[lang=es] > care-benefit',
  },
  {
    ...standardChoice,
    tag: 'care-article-card',
    language: '',
    accent: 'rebeccapurple',
    page: '/ar/page',
    shows: `care-article-card h3 a[href$="/ar/page"]`,
  },
];

const component = (load: string): string => `globalThis.place = document.querySelector('main'); ${load}`;

/** A site's own code around its component, as one file for the page. */
const components: Readonly<Record<'react' | 'vue' | 'svelte', string>> = {
  react: component(`
    import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    import { HealthArticle } from './snippet.jsx';
    createRoot(place).render(createElement(HealthArticle));`),
  vue: component(`
    import { createApp } from 'vue';
    import Snippet from './snippet.vue';
    createApp(Snippet).mount(place);`),
  svelte: component(`
    import { mount } from 'svelte';
    import Snippet from './snippet.svelte';
    mount(Snippet, { target: place });`),
};

/** What a site makes of the snippet: its head, its content, its script. */
async function siteOf(site: Site, text: string): Promise<{ head?: string; body: string; script?: string }> {
  if (site === 'react' || site === 'vue' || site === 'svelte') {
    // The comment at the top says what belongs into the head.
    const head =
      text
        .match(/<(?:link|script type="module") [^\n]*(?:\/>|">|<\/script>)/g)
        ?.slice(0, 2)
        .join('') ?? '';
    const script = await bundle(`test/hosts/${site}/site.js`, components[site], [
      {
        name: 'chosen-snippet',
        enforce: 'pre',
        load: (id) => (id.endsWith(join('test/hosts', sites[site].file)) ? text : null),
      },
      vuePlugin(false),
      sveltePlugin(false),
    ]);
    return { head, body: '', script };
  }
  if (site === 'wix') {
    const { server, tag, attributes } = wixFields(text);
    const script = `const element = document.createElement('${tag}');
      document.querySelector('main').append(element);
      for (const [name, value] of ${JSON.stringify(attributes)}) element.setAttribute(name, value);`;
    return { head: `<script type="module" src="${server}"></script>`, body: '', script };
  }
  return { body: site === 'wordpress' ? autop(`Before.\n\n${text}\n\nAfter.`) : text };
}

for (const engine of engines) {
  describe(`snippets of the builder, ${engine}`, () => {
    let page: Page;
    before(async () => {
      page = await openBrowser(engine);
    });
    after(() => page.close());

    for (const site of Object.keys(sites) as Site[])
      for (const { shows, ...choice } of choices)
        test(`${sites[site].title}: <${choice.tag}>, ${choice.language || 'language of the page'}, ${choice.accent || 'no colour'}`, async () => {
          const { head = '', body, script } = await siteOf(site, chosenSnippet(origins, site, choice));
          origins.site.reply('/site.js', { body: script ?? '' });
          await page.goto(
            origins.site.page(
              '/site.html',
              `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>Site</title><script>${LISTENER}</script>${head}</head>
              <body><main>${body}</main>${script ? '<script type="module" src="/site.js"></script>' : ''}</body></html>`,
            ),
          );
          if (site === 'iframe') {
            // The frame tells its height; what is in it, only its own page can be asked.
            const address = await page.waitFor(() => {
              const frame = document.querySelector('iframe');
              return frame?.style.height.endsWith('px') && document.querySelector('p > a') ? frame.src : null;
            });
            await page.goto(address);
          }
          const selector = site === 'iframe' ? shows.replace('[lang=es]', '') : shows;
          const found = await page.waitFor(
            (query, tag) => {
              const element = document.querySelector(query)?.closest(tag);
              return (
                element && {
                  accent: getComputedStyle(element).getPropertyValue('--care-accent').trim(),
                  elements: document.querySelectorAll(tag).length,
                  fallbacks: document.querySelectorAll(`${tag} > a:not([slot])`).length,
                  language: element.closest('[lang]')?.getAttribute('lang'),
                }
              );
            },
            selector,
            choice.tag,
          );
          assert.equal(found.accent, choice.accent);
          assert.equal(found.elements, 1);
          assert.equal(found.fallbacks, 0, 'the link has given way to the article');
          if (site === 'iframe') assert.equal(found.language, choice.language || 'en');
          else
            assert.deepEqual(
              await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard),
              [],
            );
        });
  });
}
