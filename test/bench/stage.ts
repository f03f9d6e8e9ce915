import { openBrowser, type Page } from '../support/drive.js';
import { type Origin, startOrigin } from '../support/origins.js';
import { litAlone, tags } from './lit-alone.js';
import { HOST_CSS, LIT_CSS } from './pages.js';

/** What all pages are measured as. */
export type Variant = 'plain' | 'lit' | 'careleaf';

export const VARIANTS: readonly Variant[] = ['plain', 'lit', 'careleaf'];

/** Where pages are measured: a Chromium, a clinic's site, and the origin of careleaf's files. */
export interface Stage {
  readonly browser: Page;
  readonly site: Origin;
  readonly files: Origin;
}

/** Starts all that a measure needs, and ends it after. */
export async function onStage<Result>(measure: (stage: Stage) => Promise<Result>): Promise<Result> {
  const kept = { 'Cache-Control': 'max-age=3600' };
  const site = await startOrigin({ headers: kept });
  const files = await startOrigin({
    host: '127.0.0.1',
    folder: 'dist',
    headers: { ...kept, 'Access-Control-Allow-Origin': '*' },
  });
  site.reply('/host.css', { body: HOST_CSS });
  site.reply('/lit.css', { body: LIT_CSS });
  site.reply('/lit.js', { body: await litAlone(tags()) });
  site.page('/empty.html', '<!doctype html><title>Empty</title>');
  // A page kept for going back would do its work on the next one's account.
  const browser = await openBrowser('chromium', { chromiumFlags: ['--disable-features=BackForwardCache'] });
  try {
    // The processor's time, not the clock's: other programs don't count.
    await browser.devtools('Performance.enable', { timeDomain: 'threadTicks' });
    return await measure({ browser, site, files });
  } finally {
    await browser.close();
    await site.close();
    await files.close();
  }
}

/** Leaves a page for an empty one of the same origin, so that the next one begins in the same process, and collects garbage. */
export async function leave(browser: Page, url: string): Promise<void> {
  await browser.goto(new URL('/empty.html', url).href);
  await browser.devtools('HeapProfiler.collectGarbage');
}

/** Milliseconds of work of the main thread since the navigation, with which Chromium begins to count anew. */
export async function cpuTime(browser: Page): Promise<number> {
  const { metrics } = (await browser.devtools('Performance.getMetrics')) as {
    metrics: { name: string; value: number }[];
  };
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

/** Bytes of the JavaScript heap that are in use after collecting garbage: objects, their wrappers, no nodes of the engine. */
export async function heapSize(browser: Page): Promise<number> {
  // What a first collection finalizes is free in the second only.
  for (let turn = 0; turn < 2; turn++) await browser.devtools('HeapProfiler.collectGarbage');
  const { usedSize } = (await browser.devtools('Runtime.getHeapUsage')) as { usedSize: number };
  return usedSize;
}

/** Waits on this side, so that the page has nothing to do meanwhile. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
