import { readFileSync } from 'node:fs';
import { WITHOUT_SCRIPT } from '../../support/origins.js';
import { ARTICLE, articleHtml, childrenPage, litPage, plainPage } from '../pages.js';
import { type Row, type Values, valueRow } from '../row.js';
import { onStage, type Stage, VARIANTS } from '../stage.js';
import { inCommon, proseOf, wordsOf } from '../words.js';

const PERCENT = { unit: ' %', digits: 1 };

/** Reads the article with scripts off. */
export const withoutScript = (): Promise<Row[]> =>
  onStage(async ({ browser, site, files }) => {
    await browser.viewport({ width: 412, height: 900 });
    const pages = { plain: plainPage(), lit: litPage(), careleaf: childrenPage(files.url) };
    const file = wordsOf(proseOf(JSON.parse(readFileSync(ARTICLE, 'utf8'))));
    // What the article says in its order, with bylines, citations and references, which are made of fields.
    const order = wordsOf(
      articleHtml()
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll('&amp;', '&'),
    );
    const readable: Partial<Values<number>> = {};
    const misplaced: Partial<Values<number>> = {};
    for (const variant of VARIANTS) {
      await browser.goto(site.page(`/${variant}.html`, pages[variant], WITHOUT_SCRIPT));
      const { seen, beside } = await read(browser);
      const words = wordsOf(seen);
      Object.assign(readable, { [variant]: (inCommon(file, words) / file.length) * 100 });
      const strangers = words.length - inCommon(order, words);
      Object.assign(misplaced, { [variant]: ((strangers + beside) / words.length) * 100 });
    }
    return [
      valueRow('words of the article readable with script off', readable as Values<number>, {
        ...PERCENT,
        goal: 100,
        least: true,
      }),
      valueRow('words that stand where they don’t belong then', misplaced as Values<number>, {
        ...PERCENT,
        goal: 0,
      }),
    ];
  });

/** What a reader sees after opening what opens natively, and how many words lie beside the window or upon others. */
const read = (browser: Stage['browser']): Promise<{ seen: string; beside: number }> =>
  browser.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const main = document.querySelector('main') as HTMLElement;
    const seen: string[] = [];
    let beside = 0;
    let last: DOMRect | undefined;
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      if (!text.parentElement?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const box = range.getClientRects()[0];
        if (!box?.width || !box.height) continue;
        seen.push(word);
        const upon =
          last &&
          Math.min(box.right, last.right) - Math.max(box.left, last.left) > 2 &&
          Math.min(box.bottom, last.bottom) - Math.max(box.top, last.top) > box.height / 2;
        if (upon || box.left < -1 || box.right > innerWidth + 1) beside++;
        last = box;
      }
    }
    return { seen: seen.join(' '), beside };
  });
