import { findBrowsers } from '../../scripts/browsers.mjs';
import { openChromium } from './engines/chromium.js';
import { openFirefox } from './engines/firefox.js';
import type { BrowserOptions, Engine, Page } from './engines/page.js';
import { openWebKit } from './engines/webkit.js';

export type * from './engines/page.js';

const browsers = findBrowsers();

/**
 * The engines that this run tests: those that are installed, or those named in `CARELEAF_BROWSERS`
 * (comma separated, as `npm test -- --browser` sets it).
 */
export const engines: readonly Engine[] = (['chromium', 'firefox', 'webkit'] as const).filter((engine) => {
  const wanted = process.env['CARELEAF_BROWSERS'];
  return browsers[engine] && (!wanted || wanted.split(',').includes(engine));
});

/**
 * Opens a browser with one page, 1024 x 768 CSS pixels, and a fresh profile.
 * @throws when the browser isn't installed.
 */
export async function openBrowser(engine: Engine, options: BrowserOptions = {}): Promise<Page> {
  const { chromium, firefox, webkit } = browsers;
  if (engine === 'chromium' && chromium) return openChromium(chromium, options);
  if (engine === 'firefox' && firefox) return openFirefox(firefox, options);
  if (engine === 'webkit' && webkit) {
    const page = await openWebKit(webkit, options);
    await page.viewport({ width: 1024, height: 768 });
    return page;
  }
  throw new Error(`${engine} is not installed on this machine.`);
}
