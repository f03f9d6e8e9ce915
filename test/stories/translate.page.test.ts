import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { pageOf } from '../../src/tools/locale/catalog-units.js';
import { extractMessages } from '../../src/tools/locale/extract-messages.js';
import { axeInPage } from '../support/axe-in-page.js';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { openBuiltStorybook, type BuiltStorybook } from './built-storybook.js';

const UI = 'locales/ui/pl.xlf';
const polish = readFileSync(UI, 'utf8');
const lineOf = (text: string, id: string): number =>
  text.split('\n').findIndex((line) => line.includes(`"${id}"`)) + 1;

let server: BuiltStorybook;

before(async () => {
  server = await openBuiltStorybook();
});
after(() => server.close());

test('every text of the interface has a page of Storybook to be seen on', () => {
  const pages = new Set(server.entries.map(({ id }) => id));
  const { messages } = extractMessages('.');
  assert.ok(messages.length > 50);
  assert.deepEqual(
    messages.filter(({ id }) => !pages.has(`${pageOf(id)}--docs`)).map(({ id }) => id),
    [],
  );
});

for (const engine of engines) {
  describe(`pages for translators in ${engine}`, () => {
    let page: Page;
    before(async () => {
      page = await openBrowser(engine);
      await page.viewport({ width: 1280, height: 900 });
    });
    after(() => page.close());

    const go = async (id: string): Promise<void> => {
      await page.goto(`${server.origin}/iframe.html?id=translate-${id}--docs&viewMode=docs`);
      await page.waitFor(() => document.querySelector('.translate-page form, .care-table') !== null);
    };
    /** What axe finds, besides the landmarks that Storybook's frame lacks, or that are there once for each example. */
    const faults = async (): Promise<string[]> =>
      (await axeInPage(page)).filter((each) => !/^(region|landmark-[\w-]+):/.test(each));
    /** What the page says of the text that was chosen. */
    const found = (): Promise<string> =>
      page.evaluate(() => document.querySelector('.found')?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '');
    const hears = (words: string): Promise<unknown> =>
      page.waitFor(
        (wanted) => document.querySelector('.found')?.textContent.replaceAll(/\s+/g, ' ').includes(wanted),
        words,
      );
    /** Numbers the panes by their language, so that selectors reach into them. */
    const ready = (count: number): Promise<unknown> =>
      page.waitFor((wanted) => {
        const panes = [...document.querySelectorAll<HTMLElement>('.pane')];
        for (const pane of panes) pane.id = `pane-${pane.querySelector('h2 code')?.textContent ?? ''}`;
        return (
          panes.length >= wanted &&
          panes.every((pane) => (pane.querySelector<HTMLElement>('.frame')?.dataset ?? {})['ready'] === '')
        );
      }, count);
    const SHOW_ALL = '#pane-pl .frame >>> care-benefit-list >>> button';

    describe('every language', () => {
      before(async () => {
        await go('every-language');
        await ready(17);
      });

      test('shows one element in each language, in its direction', async () => {
        const shown = await page.waitFor(() => {
          const buttons = ['pl', 'ar', 'ja'].map((tag) =>
            document
              .querySelector(`#pane-${tag} .frame`)
              ?.shadowRoot?.querySelector('care-benefit-list')
              ?.shadowRoot?.querySelector('button'),
          );
          return buttons.every(Boolean)
            ? buttons.map(
                (button) => button && [button.textContent.trim(), getComputedStyle(button).direction],
              )
            : undefined;
        });
        assert.deepEqual(shown, [
          ['Pokaż wszystko', 'ltr'],
          ['إظهار الكل', 'rtl'],
          ['すべて表示', 'ltr'],
        ]);
      });

      test('says where the text comes from that one points at, and presses nothing', async () => {
        await page.click('.point');
        await page.click(SHOW_ALL);
        await hears('benefitList.showAll');
        const said = await found();
        for (const words of [
          'EnglishShow all',
          'TranslationPokaż wszystko',
          'opens all of them',
          `${UI}, line ${lineOf(polish, 'benefitList.showAll')}`,
        ])
          assert.ok(said.includes(words), `${words} in ${said}`);
        const expanded = (): Promise<string | null | undefined> =>
          page.evaluate(() =>
            document
              .querySelector('#pane-pl .frame')
              ?.shadowRoot?.querySelector('care-benefit-list')
              ?.shadowRoot?.querySelector('button')
              ?.getAttribute('aria-expanded'),
          );
        assert.equal(await expanded(), 'false');
        await page.press('Escape');
        assert.equal(String((await page.accessible('.point')).states['pressed'] ?? false), 'false');
        await page.click(SHOW_ALL);
        assert.equal(await expanded(), 'true');
      });

      test('lists the texts for those who use a keyboard', async () => {
        await page.evaluate(() => document.querySelector<HTMLElement>('#pane-ar summary')?.focus());
        await page.press('Enter');
        await page.waitFor(() => document.querySelector('#pane-ar .texts button') !== null);
        await page.press('Tab', 'Enter');
        await hears('إظهار الكل');
        assert.deepEqual(await faults(), []);
      });

      test('knows the texts of an article, and all forms of a plural', async () => {
        await page.evaluate(() => {
          const select = document.querySelector('select');
          if (!select) return;
          select.value = [...select.options].find(({ text }) => text.startsWith('Article:'))?.value ?? '';
          select.dispatchEvent(new Event('change'));
        });
        await page.waitFor(() =>
          Boolean(document.querySelector('#pane-ar .frame')?.shadowRoot?.querySelector('care-article h2')),
        );
        await page.click('.point');
        await page.click('#pane-ar .frame >>> care-article h2');
        await hears('article.headline');
        assert.match(await found(), /locales\/articles\/ketamine-therapy-for-ptsd\/ar\.xlf, line \d+/);
        await page.click('#pane-ar .frame >>> care-byline time[datetime=PT6M]');
        await hears('byline.readingTime~few');
        const said = await found();
        for (const form of ['zero', 'one', 'two', 'few', 'many', 'other'])
          assert.ok(said.includes(`byline.readingTime~${form}`), form);
      });
    });

    describe('your own file', () => {
      /** Gives a file to the page as somebody does who chooses or drops one. */
      const bring = async (name: string, bytes: readonly number[], dropped = false): Promise<void> => {
        await go('your-file');
        await page.evaluate(
          (fileName, content, drop) => {
            const transfer = new DataTransfer();
            transfer.items.add(new File([new Uint8Array(content)], fileName));
            const input = document.querySelector<HTMLInputElement>('input[type=file]');
            if (!input) return;
            if (drop) {
              const event = new Event('drop', { bubbles: true, cancelable: true });
              Object.defineProperty(event, 'dataTransfer', { value: transfer });
              input.dispatchEvent(event);
            } else {
              input.files = transfer.files;
              input.dispatchEvent(new Event('change'));
            }
          },
          name,
          bytes,
          dropped,
        );
        await page.waitFor(() => document.querySelector('.findings, .refused') !== null);
      };
      const utf8 = (text: string): number[] => [...Buffer.from(text)];
      const said = (): Promise<string> =>
        page.evaluate(
          () =>
            document.querySelector('.findings, .refused')?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '',
        );
      /** Waits until the button “Show all” says something. */
      const button = (words: string): Promise<unknown> =>
        page.waitFor(
          (wanted) =>
            [...document.querySelectorAll('.pane .frame')].some(
              (frame) =>
                frame.shadowRoot
                  ?.querySelector('care-benefit-list')
                  ?.shadowRoot?.querySelector('button')
                  ?.textContent.trim() === wanted,
            ),
          words,
        );

      test('is seen in every element at once', async () => {
        await bring('pl.xlf', utf8(polish.replace('>Pokaż wszystko<', '>Rozwiń wszystko<')));
        await button('Rozwiń wszystko');
        assert.match(await said(), /pl\.xlf, instead of locales\/ui\/pl\.xlf/);
        assert.deepEqual(await faults(), []);
      });

      test('is checked as the project checks it, and a fault leads to where it is seen', async () => {
        const text = polish
          .replace('>Pokaż wszystko<', '>Pokaż {wszystko}<')
          .replace(/(id="callout.note".*?<target[^>]*>)[^<]*/s, '$1');
        await bring('pl (1).xlf', utf8(text));
        await button('Show all');
        const findings = await said();
        assert.match(findings, /To correct: 1\./);
        assert.match(
          findings,
          new RegExp(
            `benefitList\\.showAll line ${lineOf(text, 'benefitList.showAll')} {wszystko} does not belong`,
          ),
        );
        assert.match(findings, /“Note” is not translated yet/);
        await page.waitFor(() => document.querySelector('.findings li button') !== null);
        await page.click('.findings li button');
        await hears('It has a fault, so readers see the English.');
      });

      test('may be dropped, in a language that nobody has added, in UTF-16', async () => {
        const text =
          '\ufeff<?xml version="1.0" encoding="UTF-16"?><xliff version="1.2"><file original="careleaf" source-language="en" target-language="it"><body><trans-unit id="benefitList.showAll"><source>Show all</source><target>Mostra tutti</target></trans-unit></body></file></xliff>';
        await bring('careleaf.xlf', [...Buffer.from(text, 'utf16le')], true);
        await button('Mostra tutti');
        const language = await page.evaluate(
          () => document.querySelector('select')?.selectedOptions[0]?.text ?? '',
        );
        assert.match(language, /Italian/);
      });

      test('that is none is refused in plain words', async () => {
        await bring('pl.po', utf8('msgid "a"'));
        assert.equal(await said(), 'pl.po can’t be shown. This is not an XLIFF file. Save it as XLIFF 1.2.');
      });
    });

    test('how far each language is, as STATUS.md has it', async () => {
      await go('how-far-each-language-is');
      const rows = await page.evaluate(() =>
        [...document.querySelectorAll('.care-table tbody tr')].map((row) =>
          [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim()).join(' | '),
        ),
      );
      const status = readFileSync('locales/STATUS.md', 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('| ['))
        .map((line) =>
          line
            .replace(/^\| | \|$/g, '')
            .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
            .replaceAll('`', ''),
        );
      // The page has the name of a language in itself first.
      const turned = status.map((line) =>
        line.startsWith('ketamine') ? line : line.replace(/^([^|]+) \| ([^|]+) \|/, '$2 | $1 |'),
      );
      assert.deepEqual(rows, turned);
    });
  });
}
