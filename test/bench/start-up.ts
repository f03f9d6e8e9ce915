import { openBrowser, type Page } from '../support/drive.js';
import { startOrigin } from '../support/origins.js';
import { childrenPage, HOST_CSS, plainPage, sourcePage } from './pages.js';

/** Medians over all rounds, in milliseconds. */
export interface StartUp {
  readonly page: string;
  /** Processor time of the main thread until all is rendered. */
  readonly cpu: number;
  /** As `cpu`, in units of the plain page of the same run. */
  readonly cpuRatio: number;
  /** Time on the clock with a processor four times slower and an empty cache. */
  readonly slow: number;
  readonly slowRatio: number;
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
};

/**
 * Loads the same article as plain HTML, as children of our elements and by `src`, in turns, in Chromium.
 *
 * @param rounds how often each page is loaded
 */
export async function measureStartUp(rounds: number): Promise<StartUp[]> {
  const kept = { 'Cache-Control': 'max-age=3600' };
  const site = await startOrigin({ headers: kept });
  const files = await startOrigin({
    host: '127.0.0.1',
    folder: 'dist',
    headers: { ...kept, 'Access-Control-Allow-Origin': '*' },
  });
  // A page kept for going back would do its work on the next one's account.
  const browser = await openBrowser('chromium', { chromiumFlags: ['--disable-features=BackForwardCache'] });
  site.reply('/host.css', { body: HOST_CSS });
  site.page('/empty.html', '<!doctype html><title>Empty</title>');
  const pages = {
    'plain HTML': site.page('/plain.html', plainPage()),
    'careleaf, as children': site.page('/children.html', childrenPage(files.url)),
    'careleaf, by src': site.page('/source.html', sourcePage(files.url)),
  };
  const results = new Map(
    Object.keys(pages).map((name) => [name, { cpu: [] as number[], slow: [] as number[] }]),
  );
  try {
    await browser.devtools('Performance.enable', { timeDomain: 'threadTicks' });
    for (let round = -2; round < rounds; round++) {
      for (const [name, url] of Object.entries(pages)) {
        const { cpu } = await load(browser, url);
        const { wall } = await load(browser, url, true);
        // The first rounds warm the browser up.
        if (round < 0) continue;
        results.get(name)?.cpu.push(cpu);
        results.get(name)?.slow.push(wall);
      }
    }
  } finally {
    await browser.close();
    await site.close();
    await files.close();
  }
  const medians = [...results].map(([page, { cpu, slow }]) => ({
    page,
    cpu: median(cpu),
    slow: median(slow),
  }));
  const [plain] = medians;
  return medians.map((one) => ({
    ...one,
    cpuRatio: one.cpu / (plain?.cpu ?? 1),
    slowRatio: one.slow / (plain?.slow ?? 1),
  }));
}

/** Loads one page and says what it took; `slow`: with an empty cache and a processor four times slower. */
async function load(browser: Page, url: string, slow = false): Promise<{ cpu: number; wall: number }> {
  // Of the same origin, so that no page begins in a new process.
  await browser.goto(new URL('/empty.html', url).href);
  if (slow) {
    await browser.devtools('Network.clearBrowserCache');
    await browser.devtools('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  await browser.devtools('HeapProfiler.collectGarbage');
  await browser.goto(url);
  const wall = await browser.evaluate(async () => {
    await (globalThis as unknown as { rendered: Promise<void> }).rendered;
    return performance.now();
  });
  const cpu = (await taskSeconds(browser)) * 1000;
  await browser.devtools('Emulation.setCPUThrottlingRate', { rate: 1 });
  return { cpu, wall };
}

/** Work of the main thread since the navigation, with which Chromium begins to count anew. */
async function taskSeconds(browser: Page): Promise<number> {
  const { metrics } = (await browser.devtools('Performance.getMetrics')) as {
    metrics: { name: string; value: number }[];
  };
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
}
