import type { KeyInput, Page as PuppeteerPage } from 'puppeteer-core';
import { pointOf } from './in-page.js';
import type { Page } from './page.js';
import { until } from './processes.js';

type Own =
  'engine' | 'version' | 'media' | 'offline' | 'accessible' | 'accessibilityTree' | 'devtools' | 'close';

/** The part of a driven page that Chromium and Firefox share through Puppeteer; `own` is what each does its own way. */
export function puppeteerPage(page: PuppeteerPage, own: Pick<Page, Own>): Page {
  const evaluate: Page['evaluate'] = async (run, ...values) =>
    (await page.evaluate(run as (...values: readonly unknown[]) => unknown, ...values)) as never;

  return {
    ...own,
    evaluate,
    goto: async (url, { wait = true } = {}) => {
      if (wait) return void (await page.goto(url));
      await page.evaluate((address) => {
        (globalThis as { careleafLeft?: boolean }).careleafLeft = true;
        location.href = address;
      }, url);
      const arrived = () => !(globalThis as { careleafLeft?: boolean }).careleafLeft;
      await until('the page to begin', () => page.evaluate(arrived).catch(() => false), 30_000);
    },
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    url: () => page.evaluate(() => location.href),
    waitFor: (run, ...values) =>
      until(String(run), () => evaluate(run, ...values) as Promise<unknown>, 5000) as Promise<never>,
    hover: async (target) => {
      const { x, y } = await page.evaluate(pointOf, target);
      await page.mouse.move(x, y);
    },
    click: async (target) => {
      const { x, y } = await page.evaluate(pointOf, target);
      await page.mouse.click(x, y);
    },
    tap: async (target) => {
      const { x, y } = await page.evaluate(pointOf, target);
      await page.touchscreen.tap(x, y);
    },
    drag: async (from, to) => {
      const start = await page.evaluate(pointOf, from);
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      const end = await page.evaluate(pointOf, to);
      await page.mouse.move(end.x, end.y, { steps: 5 });
      await page.mouse.up();
    },
    press: async (...keys) => {
      for (const combination of keys) {
        const parts = (combination === '+' ? ['+'] : combination.split('+')).map((key) =>
          key === 'Space' ? ' ' : key,
        );
        const modifiers = parts.slice(0, -1) as KeyInput[];
        for (const modifier of modifiers) await page.keyboard.down(modifier);
        await page.keyboard.press(parts.at(-1) as KeyInput);
        for (const modifier of modifiers.reverse()) await page.keyboard.up(modifier);
      }
    },
    type: (text) => page.keyboard.type(text),
    viewport: async (size) => {
      await page.setViewport(size);
      return 'done';
    },
    screenshot: async () => Buffer.from(await page.screenshot()),
    pdf: async () => Buffer.from(await page.pdf({ preferCSSPageSize: true })),
  };
}
