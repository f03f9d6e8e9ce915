import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, test } from 'node:test';
import type { Plugin } from 'vite';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { LISTENER, type Origins, startOrigins } from '../support/origins.js';
import { bundle, sveltePlugin, vuePlugin } from './bundle.js';
import { articleFile, EVENTS } from './host-page.js';

/** What the page of each framework offers to the test; the same for all. */
interface App {
  mount(): unknown;
  /** Shows articles in this order, with this accent. */
  show(keys: readonly string[], accent?: string): unknown;
  unmount(): unknown;
  hydrate(): unknown;
}

interface Framework {
  readonly plugins?: (server: boolean) => readonly Plugin[];
  /** Sets `globalThis.app`. */
  readonly client: string;
  /** Exports a function that gives the HTML of the list `a, b`. */
  readonly server: string;
}

/** A list of snippets as Svelte writes it; the other frameworks need no file for that. */
const svelteList: Plugin = {
  name: 'svelte-list',
  enforce: 'pre',
  resolveId: (id) => (id === 'list.svelte' ? join(process.cwd(), 'test/hosts/svelte/list.svelte') : null),
  load: (id) =>
    id.endsWith('svelte/list.svelte')
      ? `<script>import Snippet from './snippet.svelte'; let { state } = $props();</script>
         {#each state.keys as key (key)}<div id={key}><Snippet src={'/' + key + '.json'} accent={state.accent} onload={() => globalThis.loads++} /></div>{/each}`
      : null,
};

const frameworks: Record<string, Framework> = {
  react: {
    client: `
      import { createRoot, hydrateRoot } from 'react-dom/client';
      import { createElement as h, StrictMode } from 'react';
      import { flushSync } from 'react-dom';
      import { HealthArticle } from './snippet.jsx';
      const list = (keys, accent) => h(StrictMode, null, keys.map((key) => h('div', { key, id: key },
        h(HealthArticle, { src: '/' + key + '.json', accent, onLoad: () => { globalThis.loads++ } }))));
      const place = document.querySelector('#app');
      let root;
      globalThis.app = {
        mount: () => { root = createRoot(place); app.show(['a', 'b']); },
        show: (keys, accent) => flushSync(() => root.render(list(keys, accent))),
        unmount: () => root.unmount(),
        hydrate: () => { root = hydrateRoot(place, list(['a', 'b']), { onRecoverableError: (error) => console.error(error) }); },
      };`,
    server: `
      import { renderToString } from 'react-dom/server.edge';
      import { createElement as h, StrictMode } from 'react';
      import { HealthArticle } from './snippet.jsx';
      export default () => renderToString(h(StrictMode, null, ['a', 'b'].map((key) => h('div', { key, id: key }, h(HealthArticle, { src: '/' + key + '.json' })))));`,
  },
  vue: {
    plugins: (server) => [vuePlugin(server)],
    client: `
      import { createApp, createSSRApp, h, nextTick, reactive } from 'vue';
      import Snippet from './snippet.vue';
      const state = reactive({ keys: ['a', 'b'], accent: undefined });
      const list = { render: () => state.keys.map((key) => h('div', { key, id: key }, h(Snippet, { src: '/' + key + '.json', accent: state.accent, onLoad: () => globalThis.loads++ }))) };
      let made;
      globalThis.app = {
        mount: () => { made = createApp(list); made.mount('#app'); },
        show: (keys, accent) => { Object.assign(state, { keys, accent }); return nextTick(); },
        unmount: () => made.unmount(),
        hydrate: () => { made = createSSRApp(list); made.mount('#app'); },
      };`,
    server: `
      import { createSSRApp, h } from 'vue';
      import { renderToString } from '@vue/server-renderer';
      import Snippet from './snippet.vue';
      export default () => renderToString(createSSRApp({ render: () => ['a', 'b'].map((key) => h('div', { key, id: key }, h(Snippet, { src: '/' + key + '.json' }))) }));`,
  },
  svelte: {
    plugins: (server) => [svelteList, sveltePlugin(server)],
    client: `
      import { createClassComponent } from 'svelte/legacy';
      import List from 'list.svelte';
      let made;
      const start = (hydrate) => { made = createClassComponent({ component: List, target: document.querySelector('#app'), props: { state: { keys: ['a', 'b'] } }, hydrate }); };
      globalThis.app = {
        mount: () => start(false),
        show: (keys, accent) => made.$set({ state: { keys, accent } }),
        unmount: () => made.$destroy(),
        hydrate: () => start(true),
      };`,
    server: `
      import { render } from 'svelte/server';
      import List from 'list.svelte';
      export default () => render(List, { props: { state: { keys: ['a', 'b'] } } }).body;`,
  },
};

let origins: Origins;
const rendered = new Map<string, string>();
before(async () => {
  origins = await startOrigins();
  for (const key of ['a', 'b', 'c'])
    origins.site.reply(`/${key}.json`, { body: articleFile({ headline: `Article ${key}` }) });
  mkdirSync('.cache/hosts', { recursive: true });
  for (const [name, { plugins, client, server }] of Object.entries(frameworks)) {
    origins.site.reply(`/${name}.js`, {
      body: await bundle(`test/hosts/${name}/client.js`, client, plugins?.(false)),
    });
    const file = join(process.cwd(), `.cache/hosts/${name}.mjs`);
    writeFileSync(file, await bundle(`test/hosts/${name}/server.js`, server, plugins?.(true), true));
    const { default: html } = (await import(pathToFileURL(file).href)) as {
      default: () => string | Promise<string>;
    };
    rendered.set(name, await html());
  }
});
after(() => origins.close());

/** A page of a framework. \`late\`: careleaf.js comes after the application has started. */
function pageOf(name: string, content: string, start: string, late = false): string {
  const careleaf = `<script type="module" src="${origins.files.url}/careleaf.js"></script>`;
  return origins.site.page(
    `/${name}-${start}.html`,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title><script>${LISTENER}${EVENTS}; globalThis.loads = 0;</script>
      ${late ? '' : careleaf}</head><body><div id="app">${content}</div><script type="module" src="/${name}.js"></script>
      <script type="module">await app.${start}()</script>${late ? careleaf : ''}</body></html>`,
  );
}

const headlines = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('care-article h2')].map(({ textContent }) => textContent),
  );

const show = (page: Page, keys: readonly string[], accent?: string): Promise<unknown> =>
  page.evaluate(
    (list, colour) => void (globalThis as unknown as { app: App }).app.show(list, colour ?? undefined),
    keys,
    accent ?? null,
  );

const waitForHeadlines = (page: Page, wanted: string): Promise<unknown> =>
  page.waitFor(
    (text) =>
      [...document.querySelectorAll('care-article h2')].map(({ textContent }) => textContent).join() === text,
    wanted,
  );

const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);

for (const engine of engines) {
  describe(`frameworks, ${engine}`, () => {
    let page: Page;
    before(async () => {
      page = await openBrowser(engine);
    });
    after(() => page.close());

    for (const name of Object.keys(frameworks)) {
      test(`${name}: mounts, updates, reorders, adds, removes and unmounts`, async () => {
        await page.goto(pageOf(name, '', 'mount'));
        await waitForHeadlines(page, 'Article a,Article b');
        await page.evaluate(() => {
          for (const each of document.querySelectorAll('care-article')) Object.assign(each, { same: true });
        });
        await show(page, ['a', 'b'], '#7b2d5e');
        await page.waitFor(
          () => document.querySelectorAll('care-article[accent="#7b2d5e"], care-article').length === 2,
        );
        await page.waitFor(() => {
          const [element] = document.querySelectorAll('care-article');
          return !!element && getComputedStyle(element).getPropertyValue('--care-accent') === '#7b2d5e';
        });
        await show(page, ['b', 'a'], '#7b2d5e');
        await waitForHeadlines(page, 'Article b,Article a');
        await show(page, ['b', 'c', 'a']);
        await waitForHeadlines(page, 'Article b,Article c,Article a');
        await show(page, ['a']);
        await waitForHeadlines(page, 'Article a');
        const kept = await page.evaluate(
          () => (document.querySelector('care-article') as unknown as { same?: boolean } | null)?.same,
        );
        assert.equal(kept, true, 'the same element all the time');
        assert.ok(
          await page.evaluate(() => (globalThis as unknown as { loads: number }).loads >= 3),
          'care-load is heard',
        );
        await page.evaluate(() => void (globalThis as unknown as { app: App }).app.unmount());
        await page.waitFor(() => document.querySelectorAll('care-article, h2').length === 0);
        assert.deepEqual(await heard(page), []);
      });

      for (const late of [false, true])
        test(`${name}: takes over what the server has rendered, careleaf.js ${late ? 'after' : 'before'} it`, async () => {
          const html = rendered.get(name) ?? '';
          assert.match(
            html,
            /<care-article[^>]* src="\/a\.json"[^>]*>\s*(?:<!--.*?-->)?\s*<a href="\/ketamine/,
          );
          await page.goto(pageOf(name, html, 'hydrate', late));
          await waitForHeadlines(page, 'Article a,Article b');
          await show(page, ['b', 'a'], '#7b2d5e');
          await waitForHeadlines(page, 'Article b,Article a');
          assert.deepEqual(await headlines(page), ['Article b', 'Article a']);
          assert.equal(await page.evaluate(() => document.querySelectorAll('care-article > a').length), 0);
          assert.deepEqual(await heard(page), []);
        });
    }
  });
}
