import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { default as AxeCore } from 'axe-core';
import type { Page } from '../support/drive.js';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules about whole pages: a story shows a part of one. */
const PAGE_RULES = [
  ...['bypass', 'document-title', 'html-has-lang', 'landmark-one-main', 'page-has-heading-one', 'region'],
  'heading-order',
];

/**
 * Runs axe-core (WCAG 2.2 A and AA, best practices) over a part of the page that stands there.
 *
 * @param part CSS selector
 * @param without rules to leave out besides those about whole pages
 * @returns one line for each place of each finding
 */
export async function axeInPage(
  page: Page,
  part: string,
  without: readonly string[] = [],
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis)))
    await page.devtools('Runtime.evaluate', { expression: source });
  return page.evaluate(
    async (selector, off) => {
      const { axe } = globalThis as unknown as { axe: typeof AxeCore };
      const { violations, passes } = await axe.run(selector, {
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
    part,
    [...PAGE_RULES, ...without],
  );
}
