import type { Page } from '../../support/drive.js';
import { childrenPage, litPage, plainPage, sourcePage } from '../pages.js';
import { interleave } from '../rounds.js';
import { type Row, ratioRow } from '../row.js';
import { cpuTime, leave, onStage } from '../stage.js';

/** Loads the same article as plain HTML, as children of elements and by `src`. */
export const startUp = (rounds: number): Promise<Row[]> =>
  onStage(async ({ browser, site, files }) => {
    const pages = {
      plain: site.page('/plain.html', plainPage()),
      lit: site.page('/lit.html', litPage()),
      children: site.page('/children.html', childrenPage(files.url)),
      source: site.page('/source.html', sourcePage(files.url)),
    };
    const names = Object.keys(pages) as (keyof typeof pages)[];
    // One after the other, because a cold load empties the cache for all. Compiled code is kept from the third load on.
    const warm = await interleave(names, { rounds, warmUp: 3 }, async (name) => {
      await leave(browser, pages[name]);
      await rendered(browser, pages[name]);
      return cpuTime(browser);
    });
    const cold = await interleave(names, { rounds, warmUp: 0 }, async (name) => {
      await leave(browser, pages[name]);
      await browser.devtools('Network.clearBrowserCache');
      await browser.devtools('Emulation.setCPUThrottlingRate', { rate: 4 });
      const wall = await rendered(browser, pages[name]);
      await browser.devtools('Emulation.setCPUThrottlingRate', { rate: 1 });
      return wall;
    });
    const rows = (
      figure: string,
      { plain, lit, children, source }: Record<keyof typeof pages, number[]>,
      goal: number,
    ): Row[] => [
      ratioRow(`${figure}, as children`, { plain, lit, careleaf: children }, goal),
      ratioRow(`${figure}, by src`, { plain, lit, careleaf: source }, goal),
    ];
    return [
      ...rows('start-up, main-thread CPU until all is rendered', warm, 1.6),
      ...rows('  4x slower, cold cache, wall', cold, 1.4),
    ];
  });

/** Loads a page; gives back the milliseconds until all was rendered. */
async function rendered(browser: Page, url: string): Promise<number> {
  await browser.goto(url);
  return browser.evaluate(() => (globalThis as unknown as { rendered: Promise<number> }).rendered);
}
