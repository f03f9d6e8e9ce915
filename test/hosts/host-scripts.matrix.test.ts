import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { LISTENER, type Origins, startOrigins } from '../support/origins.js';
import { privateGlobalForLit } from '../../src/tools/build/plugins.js';
import { bundle } from './bundle.js';
import { articleUrl, EVENTS } from './host-page.js';

let origins: Origins;
before(async () => {
  origins = await startOrigins();
  for (const [name, path] of Object.entries({
    jquery: 'jquery/dist/jquery.js',
    zone: 'zone.js/bundles/zone.umd.js',
    turbo: '@hotwired/turbo/dist/turbo.es2017-umd.js',
    htmx: 'htmx.org/dist/htmx.js',
    require: 'requirejs/require.js',
    bootstrap: 'bootstrap/dist/js/bootstrap.bundle.js',
    elements: '@webcomponents/custom-elements/custom-elements.min.js',
  }))
    origins.site.reply(`/${name}.js`, { body: readFileSync(`node_modules/${path}`) });
  origins.site.reply('/lit.js', {
    body: await bundle(
      'test/hosts/other-lit.js',
      `import { html, LitElement } from 'lit';
       customElements.define('other-lit', class extends LitElement { render() { return html\`<b>other</b>\`; } });`,
    ),
  });
  origins.site.reply('/localize.js', {
    body: await bundle(
      'test/hosts/localized.js',
      `import { configureLocalization, localized, msg } from '@lit/localize';
       import { html, LitElement } from 'lit';
       const { setLocale } = configureLocalization({ sourceLocale: 'en', targetLocales: ['es'], loadLocale: async () => ({ templates: { 'callout.urgent': 'other' } }) });
       const Other = class extends LitElement { render() { return html\`<b>\${msg('Urgent', { id: 'callout.urgent' })}</b>\`; } };
       localized()(Other);
       customElements.define('other-lit', Other);
       await setLocale('es');`,
    ),
  });
  origins.site.reply('/next.js', { body: await anotherVersion(careleafTags) });
  origins.site.reply('/part.js', {
    body: await anotherVersion(['care-benefit', 'care-callout', 'care-reference-popover']),
  });
  const copy = readFileSync('dist/careleaf.js', 'utf8');
  origins.site.reply('/copy.js', { body: copy });
  // An older version: a class of its own under a tag of ours.
  origins.site.reply('/older.js', {
    body: `customElements.define('care-callout', class extends HTMLElement {});`,
  });
});
after(() => origins.close());

const careleafTags = [...readFileSync('src/careleaf.ts', 'utf8').matchAll(/define\/(.*?)\.js/g)].map(
  ([, name = '']) => name,
);

/** A build of other bytes, with state of its own, as another version is; an older one may lack elements. */
async function anotherVersion(tags: readonly string[]): Promise<string> {
  const code = await bundle(
    '.cache/build/src/another-version.js',
    tags.map((name) => `import './define/${name}.js';`).join(''),
    [privateGlobalForLit()],
  );
  assert.notEqual(code, readFileSync('dist/careleaf.js', 'utf8'));
  return code;
}

const tag = (name: string) => `<script src="/${name}.js"></script>`;
const code = (text: string) => `<script>${text}</script>`;
const module = (name: string) => `<script type="module" src="/${name}.js"></script>`;

interface Host {
  /** What stands in the head before the tag of careleaf.js. */
  readonly before?: string;
  /** And after it. */
  readonly after?: string;
  readonly body?: string;
}

const hosts: Record<string, Host> = {
  'jQuery 4': {
    before:
      tag('jquery') + code(`jQuery(($) => $('care-article').addClass('seen').on('care-load', () => 0))`),
  },
  'zone.js': { before: tag('zone') },
  Turbo: { before: tag('turbo') },
  htmx: { before: tag('htmx') },
  'require.js, whose define is a global': { before: tag('require') },
  'Bootstrap, with its own popovers': { before: tag('bootstrap') },
  'another Lit before': { before: module('lit'), body: '<other-lit></other-lit>' },
  'another Lit after': { after: module('lit'), body: '<other-lit></other-lit>' },
  'a second copy of careleaf.js': { before: module('copy') },
  'a third copy after it': { before: module('copy'), after: module('copy') },
  'another version before': { before: module('next') },
  'another version after': { after: module('next') },
  'an older version before, which lacks elements': { before: module('part') },
  'an older version after, which lacks elements': { after: module('part') },
  'an application that uses @lit/localize itself': {
    before: module('localize'),
    body: '<other-lit></other-lit>',
  },
  'and one that comes later': { after: module('localize'), body: '<other-lit></other-lit>' },
  'the old polyfill of custom elements': { before: tag('elements') },
  // Only where careleaf.js asks: the drivers of the tests use the page's JSON too.
  'toJSON on every list and text, as of Prototype': {
    before: code(
      `Array.prototype.toJSON = String.prototype.toJSON = function () { return new Error().stack.includes('careleaf.js') ? 'spoiled' : this.valueOf(); };`,
    ),
  },
  'JSON replaced by an old library': {
    before: code(
      `{ const { parse, stringify } = JSON; window.JSON = { parse: (text) => parse(text), stringify: (...given) => { if (new Error().stack.includes('careleaf.js')) throw new Error('no'); return stringify(...given); } }; }`,
    ),
  },
  'remove, closest and matches of its own on elements': {
    before: code(`
      { const { parentNode } = Object.getOwnPropertyDescriptors(Node.prototype);
        const { removeChild } = Node.prototype;
        const find = Element.prototype.closest;
        Element.prototype.remove = function () { const parent = parentNode.get.call(this); if (parent) removeChild.call(parent, this); return this; };
        Element.prototype.closest = function (selector) { return find.call(this, selector); }; }
      Array.prototype.find = function (test, self) { for (let index = 0; index < this.length; index++) if (test.call(self, this[index], index, this)) return this[index]; };
      Array.prototype.flatten = Array.prototype.each = Array.prototype.contains = function () { return this; };`),
  },
  'constructors of its own, as of MooTools': {
    before: code(
      `for (const name of ['Document', 'Window', 'Element', 'Event']) { const own = function () {}; own.prototype = name === 'Document' || name === 'Window' ? {} : window[name].prototype; window[name] = own; }`,
    ),
  },
  'a shadow root with a registry of its own': {
    after: `<script type="module">
      const host = document.createElement('div');
      try {
        const registry = new CustomElementRegistry();
        const root = host.attachShadow({ mode: 'open', customElementRegistry: registry });
        registry.define('care-callout', class extends HTMLElement {});
        root.innerHTML = '<care-callout>theirs</care-callout><care-benefit>plain</care-benefit>';
      } catch { /* Only Chromium has them. */ }
      document.body.prepend(host);</script>`,
  },
  'an older version, which has a tag already': { before: tag('older') },
  'prototypes with additions, as of Prototype and MooTools': {
    before: code(`
      for (const { prototype } of [Array, String, Function, Number]) prototype.extended = function () { return this; };
      Element.prototype.hide = Element.prototype.show = Element.prototype.update = function () { return this; };
      Array.from = (list, map) => { const made = []; for (const each of list) made.push(map ? map(each) : each); return made; };
      Function.prototype.bind = function (self, ...first) { const it = this; return function (...rest) { return it.apply(self, [...first, ...rest]); }; };
      window.$ = window.$$ = () => [];`),
  },
  'wrapped platform functions, as of monitoring': {
    before: code(`
      for (const [owner, name] of [[EventTarget.prototype, 'addEventListener'], [window, 'fetch'], [window, 'setTimeout'], [window, 'requestAnimationFrame'], [customElements, 'define'], [Element.prototype, 'attachShadow'], [Node.prototype, 'appendChild']]) {
        const original = owner[name];
        owner[name] = function (...given) { return Reflect.apply(original, this === window || this === undefined ? (owner === window ? window : this) : this, given); };
      }`),
  },
  'without queueMicrotask, requestIdleCallback and structuredClone': {
    before: code(
      `for (const name of ['queueMicrotask', 'requestIdleCallback', 'structuredClone']) delete window[name];`,
    ),
  },
  'frozen prototypes': {
    before: code(
      `for (const { prototype } of [Array, String, Map, Set, WeakMap, RegExp, Promise]) Object.freeze(prototype);`,
    ),
  },
  'names in the window': {
    before: code(
      `var html = 1, css = 2, render = 3, msg = 4, lit = 5, litHtmlVersions = 6, reactiveElementVersions = 7, process = { env: {} }, module = {}, exports = {}, define = Object.assign(() => 0, { amd: {} });`,
    ),
  },
  'ids and names that clobber': {
    body:
      [
        'litHtmlVersions',
        'litElementVersions',
        'reactiveElementVersions',
        'ShadyCSS',
        'customElements',
        'fetch',
        'CSS',
        'URL',
        'Intl',
      ]
        .map((id) => `<p id="${id}"></p><a id="${id}" name="x"></a>`)
        .join('') + '<img name="currentScript"><img name="baseURI">',
  },
};

for (const engine of engines) {
  describe(`pages with scripts of their own, ${engine}`, () => {
    let page: Page;
    before(async () => {
      page = await openBrowser(engine);
    });
    after(() => page.close());

    for (const [name, host] of Object.entries(hosts))
      test(`${name}: the article renders, opens and shows its sources`, async () => {
        const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
          <script>${LISTENER}${EVENTS}</script>${host.before ?? ''}
          <script type="module" src="${origins.files.url}/careleaf.js"></script>${host.after ?? ''}</head>
          <body>${host.body ?? ''}<care-article src="${articleUrl(origins)}"><a href="/read">Read</a></care-article></body></html>`;
        await page.goto(origins.site.page('/scripts.html', html));
        await page.waitFor(() => document.querySelectorAll('care-article care-reference-list li').length > 5);
        await page.click('care-benefit [slot=heading]');
        await page.waitFor(() => document.querySelector('care-benefit')?.hasAttribute('open'));
        await page.click('care-reference-popover');
        await page.waitFor(
          () =>
            !!document
              .querySelector('care-reference-popover')
              ?.shadowRoot?.querySelector('[role=dialog] a, [role=dialog] em'),
        );
        await page.press('Escape');
        const result = await page.evaluate(() => ({
          heard: (globalThis as unknown as { heard: string[] }).heard,
          articles: document.querySelectorAll('care-article > article').length,
          loads: (globalThis as unknown as { told: unknown[] }).told.length,
          other: document.querySelector('other-lit')?.shadowRoot?.textContent ?? 'other',
        }));
        // Lit says in the console that it is there twice; only a development build says more.
        const faults = result.heard.filter((each) => !/Multiple versions of Lit/.test(each));
        assert.deepEqual({ ...result, heard: faults }, { heard: [], articles: 1, loads: 1, other: 'other' });
      });
  });
}
