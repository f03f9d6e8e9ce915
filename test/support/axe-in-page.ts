import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { default as AxeCore } from 'axe-core';
import type { Page } from './drive.js';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules about whole pages, which a part of one can't satisfy. */
const PAGE_RULES = [
  ...['bypass', 'document-title', 'html-has-lang', 'landmark-one-main', 'page-has-heading-one', 'region'],
  'heading-order',
];

/**
 * Runs axe-core (WCAG 2.2 A and AA, best practices) over the page that stands there, or a part of it.
 *
 * @param part CSS selector; rules about whole pages are then left out. Default: the whole page
 * @param without rules to leave out besides. Say why, where you do
 * @returns one line for each place of each finding
 */
export async function axeInPage(
  page: Page,
  part?: string,
  without: readonly string[] = [],
): Promise<string[]> {
  // Sent once for each document: it is half a megabyte.
  if (!(await page.evaluate(() => 'axe' in globalThis)))
    await page.evaluate((code) => {
      new Function(code)();
    }, source);
  return page.evaluate(
    async (selector, off) => {
      const { axe } = globalThis as unknown as { axe: typeof AxeCore };
      const { violations, passes } = await axe.run(selector ?? document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
        resultTypes: ['violations'],
      });
      if (passes.length === 0) return ['axe found nothing that it could check'];
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${id}: ${target.flat().join(' >>> ')} ${failureSummary ?? ''}`,
        ),
      );
    },
    part ?? null,
    [...(part ? PAGE_RULES : []), ...without],
  );
}
