import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { becomes } from '../support/becomes.js';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { type Origins, type Reply, startOrigins, WITHOUT_SCRIPT } from '../support/origins.js';
import { articleHtml } from '../tools/prerender/pages.js';

const bundle = readFileSync('dist/careleaf.js');
const sheet = readFileSync('dist/careleaf.css');
const { 'careleaf.js': hash = '', 'careleaf.css': sheetHash = '' } = JSON.parse(
  readFileSync('dist/integrity.json', 'utf8'),
) as Record<string, string>;

const OPEN = { 'Access-Control-Allow-Origin': '*' };
/** A web page that stands where the file should be, as a sign-in page or a host's own page for what is missing. */
const webPage: Reply = {
  body: '<!doctype html><p>Sign in',
  headers: { ...OPEN, 'Content-Type': 'text/html' },
};

interface Fault {
  readonly reply: Reply;
  /** The page's policy. */
  readonly policy?: string;
}

const scriptFaults: Record<string, Fault> = {
  'altered by one byte': { reply: { body: `${bundle.toString()} `, headers: OPEN } },
  missing: { reply: { status: 404, body: 'gone', headers: OPEN } },
  'answered with an error': { reply: { status: 500, body: bundle, headers: OPEN } },
  'a web page': { reply: webPage },
  'served as text': { reply: { body: bundle, headers: { ...OPEN, 'Content-Type': 'text/html' } } },
  // Behind a word that can't end a script: one cut between two statements would run, and define some elements.
  shortened: {
    reply: { body: bundle.subarray(0, bundle.indexOf('class', bundle.length / 2) + 5), headers: OPEN },
  },
  interrupted: { reply: { body: bundle, headers: OPEN, cutAfter: 5000 } },
  empty: { reply: { body: '', headers: OPEN } },
  'without CORS': { reply: { body: bundle, headers: { 'Access-Control-Allow-Origin': 'null' } } },
  'on a server that is not there': { reply: { refused: true } },
  'blocked by the policy': { reply: { body: bundle, headers: OPEN }, policy: `script-src 'self'` },
};

const sheetFaults: Record<string, Fault> = {
  'altered by one byte': { reply: { body: `${sheet.toString()} `, headers: OPEN } },
  missing: { reply: { status: 404, body: '', headers: OPEN } },
  'a web page': { reply: webPage },
  interrupted: { reply: { body: sheet, headers: OPEN, cutAfter: 500 } },
  'blocked by the policy': { reply: { body: sheet, headers: OPEN }, policy: `style-src 'none'` },
};

let origins: Origins;
before(async () => {
  origins = await startOrigins();
});
after(() => origins.close());

const BODY = `<main>${articleHtml()}<care-article src="/own.json"><a href="/read">Read the article</a></care-article></main>`;

/** With hashes where the fault is an alteration, which nothing else would tell; otherwise as many sites load them. */
const pageOf = (script: string, css: string, hashes = false) => {
  const check = (value: string) => (hashes ? `integrity="${value}" crossorigin="anonymous"` : '');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Clinic</title>
  <link rel="stylesheet" href="${origins.files.url}${css}" ${check(sheetHash)}>
  ${script && `<script type="module" src="${origins.files.url}${script}" ${check(hash)}></script>`}
  </head><body>${BODY}</body></html>`;
};

/** What a reader can read: the words that are laid out and not hidden. */
const readable = (page: Page): Promise<{ words: string; links: number; defined: boolean }> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (walker.nextNode()) {
      const around = walker.currentNode.parentElement;
      const box = around?.getBoundingClientRect();
      if (around?.checkVisibility({ visibilityProperty: true }) && box && box.width > 0 && box.height > 0)
        words.push(walker.currentNode.nodeValue ?? '');
    }
    return {
      words: words.join(' ').replace(/\s+/g, ' ').trim(),
      links: [...document.querySelectorAll('main a[href]')].filter((link) => link.checkVisibility()).length,
      defined: !!customElements.get('care-callout'),
    };
  });

/** Waits until the page reads so, which a benefit that waits for the script does after three seconds. */
const reads = (page: Page, wanted: Awaited<ReturnType<typeof readable>>): Promise<void> =>
  becomes(() => readable(page), wanted);

for (const engine of engines) {
  describe(`careleaf.js and careleaf.css with faults, ${engine}`, () => {
    let page: Page;
    let all: Awaited<ReturnType<typeof readable>>;
    before(async () => {
      page = await openBrowser(engine);
      // The same page where scripts are off is what every fault is held against.
      await page.goto(origins.site.page('/off.html', pageOf('', '/careleaf.css'), WITHOUT_SCRIPT));
      all = await readable(page);
      const bare = (text: string) => text.replaceAll(/&\w+;|\W/g, '');
      assert.equal(bare(all.words), bare(BODY.replaceAll(/<[^>]*>/g, ' ')));
      assert.ok(all.links > 10, `${all.links} links`);
    });
    after(() => page.close());

    const visit = (script: string, css: string, policy?: string, hashes = false) =>
      page.goto(
        origins.site.page(
          '/page.html',
          pageOf(script, css, hashes),
          policy ? { 'Content-Security-Policy': policy } : {},
        ),
      );

    for (const [name, { reply, policy }] of Object.entries(scriptFaults))
      test(`the script is ${name}: every word and link is there`, async () => {
        origins.files.reply('/faulty.js', reply);
        await visit('/faulty.js', '/careleaf.css', policy, name.startsWith('altered'));
        await reads(page, all);
      });

    for (const [name, { reply, policy }] of Object.entries(sheetFaults))
      test(`the sheet is ${name}: the script does without, and without script every word is there`, async () => {
        origins.files.reply('/faulty.css', reply);
        const hashes = name.startsWith('altered');
        await visit('/none.js', '/faulty.css', policy, hashes);
        await reads(page, all);
        origins.site.reply('/own.json', { status: 404, body: '' });
        await visit('/careleaf.js', '/faulty.css', policy, hashes);
        await page.waitFor(() => !!document.querySelector('care-benefit [slot=heading]')?.shadowRoot);
        const look = await page.evaluate(() => ({
          display: getComputedStyle(document.querySelector('care-callout') ?? document.body).display,
          marker:
            getComputedStyle(document.querySelector('care-callout') ?? document.body).getPropertyValue(
              '--_border',
            ) !== '',
          children: document.querySelector('main > care-article[src] > a')?.checkVisibility(),
        }));
        assert.deepEqual(look, { display: 'block', marker: true, children: true });
        await page.click('care-benefit:not([open]) [slot=heading]');
        await page.waitFor(() => document.querySelectorAll('care-benefit[open]').length > 1);
      });

    test('nothing is wrong with the right ones', async () => {
      await visit('/careleaf.js', '/careleaf.css', undefined, true);
      await page.waitFor(() => !!customElements.get('care-callout'));
    });
  });
}
