import assert from 'node:assert/strict';
import type { Page } from '../support/drive.js';
import { LISTENER, type Origins, WITHOUT_SCRIPT } from '../support/origins.js';

/** What a reader sees of the page, and what the article says, both without white space. */
const words = (html: string) => {
  const squeeze = (text: string | undefined) => text?.replace(/\s+/g, '') ?? '';
  const whole = new DOMParser().parseFromString(html, 'text/html').querySelector('article');
  return { seen: squeeze(document.querySelector('main')?.innerText), article: squeeze(whole?.textContent) };
};

/** Fails unless a page shows every word of an article, in order and once, where no script runs. */
export async function readsWithoutScript(
  page: Page,
  origins: Origins,
  html: string,
  article: string,
): Promise<void> {
  await page.goto(origins.site.page('/without.html', html, WITHOUT_SCRIPT));
  const { seen, article: wanted } = await page.evaluate(words, article);
  assert.ok(wanted.length > 5000);
  assert.equal(seen, wanted);
}

/** Fails unless a page with its script shows every word once, and all citations and benefits work. */
export async function becomesInteractive(
  page: Page,
  origins: Origins,
  html: string,
  article: string,
): Promise<void> {
  await page.goto(
    origins.site.page('/with.html', html.replace('<head>', `<head><script>${LISTENER}</script>`)),
  );
  await page.waitFor(() => document.querySelector('care-benefit:defined') !== null);
  const state = await page.evaluate((whole: string) => {
    const squeeze = (text: string | undefined) => text?.replace(/\s+/g, '') ?? '';
    const shadow = (selector: string, inner: string) =>
      [...document.querySelectorAll(selector)].filter((each) => each.shadowRoot?.querySelector(inner)).length;
    return {
      same:
        squeeze(document.querySelector('main')?.textContent) ===
        squeeze(new DOMParser().parseFromString(whole, 'text/html').querySelector('article')?.textContent),
      citations: shadow('care-reference-popover', '[role=button]'),
      benefits: document.querySelectorAll('care-benefit-list > care-benefit').length,
      faults: (globalThis as unknown as { heard: string[] }).heard,
    };
  }, article);
  assert.deepEqual(state, { same: true, citations: 9, benefits: 5, faults: [] });
  await page.click('care-reference-popover');
  await page.waitFor(
    () => !!document.querySelector('care-reference-popover')?.shadowRoot?.querySelector('[role=dialog]'),
  );
}
