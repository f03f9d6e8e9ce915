import type { Page } from '../../support/drive.js';
import { besidePage, childrenPage, litPage, plainPage } from '../pages.js';
import { interleave } from '../rounds.js';
import { ratioRow, type Row } from '../row.js';
import { cpuTime, leave, onStage, pause, type Variant, VARIANTS } from '../stage.js';
import { median } from '../statistics.js';

/** What opens on a click. */
type Opening = 'citation' | 'benefit';

/** Time for the page to come to rest, with animations, in milliseconds. */
const REST = 120;

/** What one click takes, in milliseconds. */
interface Click {
  /** Main-thread CPU of the first opening since the page was loaded. */
  readonly first: number;
  /** Main-thread CPU of later openings of the same. */
  readonly again: number;
  /** Time until nothing moves any more. */
  readonly still: number;
}

/** Clicks on a citation and on a benefit of the article, with a mouse. */
export const clicks = (rounds: number): Promise<Row[]> =>
  onStage(async ({ browser, site, files }) => {
    const pages: Record<Variant | 'beside', string> = {
      plain: site.page('/plain.html', plainPage()),
      beside: site.page('/beside.html', besidePage()),
      lit: site.page('/lit.html', litPage()),
      careleaf: site.page('/careleaf.html', childrenPage(files.url)),
    };
    const results = await interleave([...VARIANTS, 'beside'], { rounds }, async (variant) => {
      await leave(browser, pages[variant]);
      await browser.goto(pages[variant]);
      await browser.evaluate(() => (globalThis as unknown as { rendered: Promise<void> }).rendered);
      return {
        citation: await clickOn(browser, 'citation'),
        benefit: await clickOn(browser, 'benefit'),
      };
    });
    const row = (figure: string, opening: Opening, pick: keyof Click, goal: number): Row => {
      const values = (variant: Variant): number[] => results[variant].map((each) => each[opening][pick]);
      const { plain, lit, careleaf } = {
        plain: values('plain'),
        lit: values('lit'),
        careleaf: values('careleaf'),
      };
      return ratioRow(figure, { plain, lit, careleaf }, goal);
    };
    // A popover of plain HTML stands in the middle of the window and leaves the focus where it is: the same with that work done.
    const besideRow = (figure: string, pick: 'again' | 'first'): Row => {
      const [plain, careleaf] = (['beside', 'careleaf'] as const).map((variant) =>
        results[variant].map(({ citation }) => citation[pick]),
      );
      return ratioRow(figure, { plain: plain ?? [], careleaf: careleaf ?? [] });
    };
    return [
      row('click on a citation, CPU', 'citation', 'again', 1.5),
      besideRow('  to a popover that opens beside its words and takes the focus', 'again'),
      row('  the first time', 'citation', 'first', 2),
      besideRow('  the first time, to such a popover', 'first'),
      row('  until it stands still', 'citation', 'still', 1.3),
      row('click on a benefit, CPU', 'benefit', 'again', 1.2),
      row('  the first time', 'benefit', 'first', 1.2),
      row('  until it stands still', 'benefit', 'still', 1.1),
    ];
  });

/** Opens and closes several times. */
async function clickOn(browser: Page, opening: Opening): Promise<Click> {
  const target = await browser.evaluate(pointAt, opening);
  await browser.hover(target);
  const { x, y } = target;
  const press = async (): Promise<void> => {
    for (const type of ['mousePressed', 'mouseReleased'])
      await browser.devtools('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    await pause(REST);
  };
  const cpuOfClick = async (): Promise<number> => {
    const before = await cpuTime(browser);
    await press();
    return (await cpuTime(browser)) - before;
  };
  const expect = async (open: boolean): Promise<void> => {
    if ((await browser.evaluate(isOpen, opening)) !== open)
      throw new Error(`The ${opening} did not ${open ? 'open' : 'close'}.`);
  };
  await pause(REST);
  const first = await cpuOfClick();
  await expect(true);
  const later: number[] = [];
  for (let turn = 0; turn < 3; turn++) {
    await press();
    later.push(await cpuOfClick());
  }
  await expect(true);
  await press();
  await expect(false);
  // The page is read in each frame now, which takes processor time of its own.
  await browser.evaluate(watchFrames);
  await press();
  const still = await browser.evaluate(
    () => (globalThis as unknown as { standsStill: Promise<number> }).standsStill,
  );
  await expect(true);
  return { first, again: median(later), still };
}

// The functions below run in the page.

/** Brings the second benefit, which is closed, or the second citation into view. */
function pointAt(opening: 'citation' | 'benefit'): { x: number; y: number } {
  const native = opening === 'citation' ? '[popovertarget]' : 'summary';
  const ours = opening === 'citation' ? 'care-reference-popover' : 'care-benefit > [slot=heading]';
  const found = document.querySelectorAll(native);
  const target = (found.length ? found : document.querySelectorAll(ours))[1];
  if (!target) throw new Error(`The page has no ${opening}.`);
  // At the top, because a native popover covers the middle.
  target.scrollIntoView({ block: 'start', behavior: 'instant' });
  const box = target.getClientRects()[0] as DOMRect;
  return { x: box.left + Math.min(box.width / 2, 60), y: box.top + box.height / 2 };
}

function isOpen(opening: 'citation' | 'benefit'): boolean {
  if (opening === 'citation')
    return [...document.querySelectorAll('*')].some(
      (each) => each.matches(':popover-open') || each.shadowRoot?.querySelector(':popover-open'),
    );
  return document.querySelectorAll('details[open], care-benefit[open]').length > 1;
}

/**
 * Looks at every box of the page in each frame. `standsStill` tells the time from the last frame before the click to the last frame in
 * which something differed from the one before.
 */
async function watchFrames(): Promise<void> {
  let clicked = false;
  addEventListener('click', () => (clicked = true), { capture: true, once: true });
  const boxes = (root: ParentNode): string[] =>
    [...root.querySelectorAll('*')].flatMap((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      const { opacity, visibility } = getComputedStyle(each);
      return [
        `${x},${y},${width},${height},${opacity},${visibility}`,
        ...(each.shadowRoot ? boxes(each.shadowRoot) : []),
      ];
    });
  const look = (): string => boxes(document.body).join('\n');
  (globalThis as unknown as { standsStill: Promise<number> }).standsStill = (async () => {
    let before = '';
    let start = NaN;
    let changed = NaN;
    for (let quiet = 0; quiet < 20; quiet++) {
      const time = await new Promise(requestAnimationFrame);
      const now = look();
      if (!clicked) {
        start = time;
        quiet = 0;
      } else if (now !== before) {
        changed = time;
        quiet = 0;
      }
      before = now;
    }
    return changed - start;
  })();
  for (let count = 0; count < 3; count++) await new Promise(requestAnimationFrame);
}
