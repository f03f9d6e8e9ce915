import { readFileSync } from 'node:fs';
import { TRACE } from '../../tools/prerender/trace.js';
import { childrenPage, litPage, plainPage } from '../pages.js';
import { type Row, type Values, valueRow } from '../row.js';
import { onStage, type Variant, VARIANTS } from '../stage.js';

/** Milliseconds by which the script comes later than the page. */
const LATE = 300;

const PLACES = {
  phone: { width: 412, height: 900 },
  desktop: { width: 1280, height: 900 },
  // As tall as the article, so that nothing lies below the window, where Chromium does not count it.
  'whole article': { width: 412, height: 9000 },
};

/**
 * Lets the script come late on a page with the article as children, and adds up what moves. Chromium counts no shift of boxes that it
 * makes anew, as it does in an element that gets a shadow root: hence every box is also compared from frame to frame.
 */
export const layoutShift = (): Promise<Row[]> =>
  onStage(async ({ browser, site, files }) => {
    const late = { delay: LATE, headers: { 'Cache-Control': 'no-store' } };
    files.reply('/careleaf.js', { ...late, body: readFileSync('dist/careleaf.js') });
    const traced = (html: string): string =>
      html.replace(
        '<head>',
        `<head><meta name="viewport" content="width=device-width"><script>${TRACE}</script>`,
      );
    const pages: Record<Variant, string> = {
      plain: site.page('/plain.html', traced(plainPage())),
      lit: site.page('/lit.html', traced(litPage().replace('/lit.js', '/late-lit.js'))),
      careleaf: site.page('/careleaf.html', traced(childrenPage(files.url))),
    };
    const litScript = await (await fetch(`${site.url}/lit.js`)).text();
    site.reply('/late-lit.js', { ...late, body: litScript });

    const rows: Row[] = [];
    const moves: Record<Variant, number> = { plain: 0, lit: 0, careleaf: 0 };
    for (const [place, size] of Object.entries(PLACES)) {
      await browser.viewport(size);
      const shifts: Partial<Record<Variant, number>> = {};
      for (const variant of VARIANTS) {
        await browser.goto(pages[variant]);
        const trace = await browser.waitFor((hasScript) => {
          const { trace: seen } = globalThis as unknown as {
            trace: { moves: string[]; frames: number; framesDefined: number; shift: number };
          };
          const ended = hasScript ? seen.framesDefined >= 15 : seen.frames >= 40;
          return ended && { shift: seen.shift, moves: seen.moves.length };
        }, variant !== 'plain');
        shifts[variant] = trace.shift;
        moves[variant] += trace.moves;
      }
      rows.push(
        valueRow(`layout shift, script ${LATE} ms late: ${place}`, shifts as Values<number>, {
          goal: 0,
          digits: 3,
        }),
      );
    }
    return [...rows, valueRow('  boxes that move between frames', moves, { goal: 0 })];
  });
