import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { renderCommand } from '../../../src/tools/prerender/render-command.js';
import { everything } from '../../tools/prerender/everything.js';
import { engines, openBrowser, type Page } from '../../support/drive.js';
import { type BuiltStorybook, heard, openBuiltStorybook } from '../built-storybook.js';

const FIRST = 'src/articles/ketamine-therapy-for-ptsd/en.json';
const firstArticle = readFileSync(FIRST, 'utf8');

/** What `careleaf render FILE` writes to standard output. */
function rendered(path: string): string {
  const written: string[] = [];
  renderCommand([path], { out: (text) => void written.push(text), error: () => undefined });
  return written.join('');
}

interface Watched {
  saved: { name: string; text: Promise<string> }[];
}

let storybook: BuiltStorybook;
before(async () => {
  storybook = await openBuiltStorybook();
});
after(() => storybook.close());

for (const engine of engines) {
  describe(`writing an article in ${engine}`, () => {
    let page: Page;
    before(async () => {
      page = await openBrowser(engine);
    });
    after(() => page.close());

    beforeEach(async () => {
      await page.goto('about:blank');
      await page.goto(`${storybook.origin}/iframe.html?id=write-an-article--docs&viewMode=docs`);
      await page.waitFor(() => document.querySelector('.write-page .frame[data-ready]') !== null);
      await page.evaluate(() => {
        const saved: Watched['saved'] = [];
        const blobs = new Map<string, Blob>();
        const { createObjectURL } = URL;
        URL.createObjectURL = (blob) => {
          const address = createObjectURL(blob);
          if (blob instanceof Blob) blobs.set(address, blob);
          return address;
        };
        HTMLAnchorElement.prototype.click = function click() {
          saved.push({ name: this.download, text: blobs.get(this.href)?.text() ?? Promise.resolve('') });
        };
        Object.assign(globalThis, { saved });
      });
    });

    afterEach(() => press('Download the file'));

    const press = (name: string) =>
      page.evaluate((text) => {
        const button = [...document.querySelectorAll<HTMLElement>('.write-page button')].find(
          (each) => each.textContent.trim() === text,
        );
        if (!button) throw new Error(`There is no button “${text}”.`);
        button.click();
      }, name);

    const drop = (files: Readonly<Record<string, string>>) =>
      page.evaluate((named) => {
        const dataTransfer = new DataTransfer();
        for (const [name, text] of Object.entries(named)) dataTransfer.items.add(new File([text], name));
        document
          .querySelector('.write-page .cm-content')
          ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      }, files);

    const saved = () =>
      page.evaluate(() =>
        Promise.all(
          (globalThis as unknown as Watched).saved.map(async ({ name, text }) => ({
            name,
            text: await text,
          })),
        ),
      );

    /** Waits until the article beside the text says something. */
    const shows = (words: string) =>
      page.waitFor((text) => {
        const root = document.querySelector('.write-page .frame')?.shadowRoot;
        return root?.querySelector('care-article')?.textContent.includes(text);
      }, words);

    const told = (words: string) =>
      page.waitFor((text) => document.querySelector('.write-page .told')?.textContent.includes(text), words);

    const findings = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.write-page [aria-label="Faults and advice"] button')].map((each) =>
          each.textContent.replace(/\s+/g, ' ').trim(),
        ),
      );

    test('begins with a template that has no faults, and says nothing in the console', async () => {
      await shows('What readers want to know');
      assert.deepEqual(await findings(), []);
      assert.deepEqual(await heard(page), []);
    });

    test('gives the HTML that careleaf render writes, and the file as it is', async () => {
      await press('First article as template');
      await shows('Ketamine Therapy for PTSD');
      await press('Download the HTML');
      await press('Download the file');
      const [html, file] = await saved();
      assert.equal(html?.name, 'ketamine-therapy-for-ptsd.en.html');
      assert.equal(html?.text, rendered(FIRST));
      assert.equal(file?.name, 'ketamine-therapy-for-ptsd.en.json');
      assert.equal(file?.text, firstArticle);
    });

    test('gives the HTML of everything that an article may hold', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'careleaf-'));
      const file = join(folder, 'everything.json');
      writeFileSync(file, JSON.stringify(everything));
      await drop({ 'everything.json': readFileSync(file, 'utf8') });
      await shows(everything.headline);
      await press('Download the HTML');
      const [html] = await saved();
      assert.equal(html?.text, rendered(file));
      rmSync(folder, { recursive: true });
    });

    test('shows each fault at its line, and goes there', async () => {
      const broken = firstArticle
        .replace('"--04-22"', '"22 April"')
        .replace('"headline": "Ketamine', '"headlin": "x",\n  "headline": "Ketamine');
      await drop({ 'broken.json': broken });
      await told('broken.json is open.');
      await page.waitFor(() =>
        document.querySelector('.write-page .summary')?.textContent.startsWith('1 fault, 3 pieces of advice'),
      );
      const list = await findings();
      assert.match(list[0] ?? '', /^Line 5 Advice: “headlin” is not read here\. Did you mean “headline”\?/);
      const fault = list.find((each) => each.includes('Fault:')) ?? '';
      const line = broken.split('\n').findIndex((each) => each.includes('22 April')) + 1;
      assert.match(fault, new RegExp(`^Line ${line} Fault: .*date such as`));
      await page.evaluate(() => document.querySelector<HTMLElement>('.write-page .fault button')?.click());
      assert.match(
        await page.evaluate(
          () =>
            `${document.activeElement?.getAttribute('role')}: ${getSelection()?.anchorNode?.parentElement?.closest('.cm-line')?.textContent}`,
        ),
        /^textbox: {3}"datePublished": "22 April",$/,
      );
    });

    test('shows what is typed, and a press on the article leads to its words', async () => {
      await press('First article as template');
      await shows('Ketamine Therapy for PTSD');
      await page.click('.write-page .frame >>> #introduction-ketamine');
      await page.waitFor(() => document.activeElement?.getAttribute('role') === 'textbox');
      await page.type('Ask us first! ');
      await shows('Ask us first! Talk therapy');
      const here = await page.waitFor(() => {
        const root = document.querySelector('.write-page .frame')?.shadowRoot;
        return root?.querySelector('[data-here]')?.id;
      });
      assert.equal(here, 'introduction-ketamine');
      await press('Download the HTML');
      const [html] = await saved();
      assert.ok(html?.text.includes('Ask us first! Talk therapy'));
    });

    test('keeps the article in sight while a comma is missing, and says where', async () => {
      await drop({ 'broken.json': firstArticle.replace('"inLanguage": "en",', '"inLanguage": "en"') });
      await page.waitFor(() => document.querySelector('.write-page .stale') !== null);
      assert.match(
        (await findings())[0] ?? '',
        /^Line 5 Fault: This is no JSON from line 5, column 3 on\. .*comma/,
      );
      await shows('What readers want to know');
      await press('Section');
      await told('First mend line 5.');
    });

    test('adds references that are dropped, tells of duplicates, and cites them', async () => {
      await press('First article as template');
      await shows('Ketamine Therapy for PTSD');
      const entries = [
        {
          id: 'new2020',
          type: 'book',
          title: 'A new book',
          author: [{ family: 'New' }],
          issued: { 'date-parts': [[2020]] },
        },
        { id: 'again', type: 'article-journal', title: 'x', DOI: '10.1126/science.1222939' },
      ];
      await drop({ 'export.json': JSON.stringify(entries) });
      await told('export.json: 1 reference added (new2020).');
      await told('“again” is there already, as “duman2012”');
      await shows('A new book');
      await page.click('.write-page .frame >>> #introduction-ketamine');
      await page.evaluate(() => {
        const select = document.querySelector<HTMLSelectElement>('.write-page select');
        if (!select) throw new Error('no list of sources');
        select.value = 'new2020';
        select.dispatchEvent(new Event('change'));
      });
      await shows('(New, 2020)');
    });

    test('lets Tab out of the text, and warns before what was written is lost', async () => {
      const guarded = () =>
        page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
      assert.equal(await guarded(), false);
      await page.evaluate(() => document.querySelector<HTMLElement>('.write-page .cm-content')?.focus());
      await page.type(' ');
      assert.equal(await guarded(), true);
      await page.press('Tab');
      assert.equal(
        await page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
        'The article on a clinic’s page',
      );
      await press('Download the file');
      assert.equal(await guarded(), false);
    });
  });
}
