import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { folderOf, integrityIn, withRelease } from '../../stories/recipes/snippets.js';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { type BuiltStorybook, openBuiltStorybook } from './built-storybook.js';

const PLUM = '#7a1f5c';

/** What somebody may press, in the frame of Storybook and in the page inside it. */
interface Found {
  readonly x: number;
  readonly y: number;
}

/** Waits for a slow machine as long as she would: Storybook loads 4 MB on a first visit. */
async function patiently<Seen>(look: () => Promise<Seen>): Promise<Seen> {
  for (const started = Date.now(); ;)
    try {
      return await look();
    } catch (error) {
      if (Date.now() - started > 30_000) throw error;
    }
}

/** A designer who sees this Storybook for the first time: she presses what she can read, and opens no code. */
describe('a designer new to it', { skip: !engines.includes('chromium') && 'needs Chromium' }, () => {
  let storybook: BuiltStorybook;
  let page: Page;

  before(async () => {
    storybook = await openBuiltStorybook();
    page = await openBrowser('chromium');
    await page.viewport({ width: 1280, height: 900 });
    await page.devtools('Browser.grantPermissions', {
      permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'],
      origin: storybook.origin,
    });
  });
  after(async () => {
    await page.close();
    await storybook.close();
  });

  /**
   * Where the thing of a name is that can be pressed or typed into, stands still and is not covered. It is scrolled to, as she would.
   * “…” at the end of the name stands for anything.
   */
  const find = (name: string): Promise<Found> =>
    page.waitFor(async (wanted): Promise<Found | undefined> => {
      const words = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
      const frame = document.querySelector('iframe');
      const inner = frame?.contentDocument;
      const isDrawn = [...(inner?.querySelectorAll<HTMLElement>('.frame') ?? [])].every(
        ({ dataset }) => 'ready' in dataset,
      );
      if (!isDrawn) return undefined;
      const places = inner ? [inner, document] : [document];
      for (const place of places) {
        let isHere = false;
        const elements = place.querySelectorAll<HTMLElement>(
          'a, button, input, select, label, [role="option"], [role="menuitem"]',
        );
        for (const element of elements) {
          const label = 'labels' in element ? (element as HTMLInputElement).labels?.[0] : undefined;
          const names = [element.getAttribute('aria-label'), element.textContent, label?.textContent];
          const strong = element.querySelector('strong')?.textContent;
          const isWanted = (each: string): boolean =>
            wanted.endsWith('…') ? each.startsWith(wanted.slice(0, -1)) : each === wanted;
          if (![...names, strong].some((each) => isWanted(words(each)))) continue;
          if (!element.checkVisibility({ visibilityProperty: true })) continue;
          isHere = true;
          element.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { left, top, width, height } = element.getBoundingClientRect();
          if (!width || !height) continue;
          const [x, y] = [left + width / 2, top + height / 2];
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          const later = element.getBoundingClientRect();
          if (later.left !== left || later.top !== top) continue;
          const hit = place.elementFromPoint(x, y);
          if (!hit || !(element.contains(hit) || hit.contains(element))) continue;
          const offset = place === document ? undefined : frame?.getBoundingClientRect();
          return { x: x + (offset?.left ?? 0), y: y + (offset?.top ?? 0) };
        }
        // It may still be moving: the other place has something of the same name that is not meant.
        if (isHere) return undefined;
      }
      return undefined;
    }, name);
  const press = async (name: string): Promise<void> => {
    const place = await patiently(() => find(name)).catch(() =>
      assert.fail(`nothing called “${name}” can be pressed`),
    );
    await page.click({ x: place.x, y: place.y });
  };
  const says = (words: string): Promise<unknown> =>
    page.waitFor(
      (wanted) =>
        document
          .querySelector('iframe')
          ?.contentDocument?.querySelector('#storybook-docs')
          ?.textContent.replaceAll(/\s+/g, ' ')
          .includes(wanted),
      words,
    );
  /** Waits until the page inside has some words in view or further down. */
  const reads = (words: string): Promise<unknown> =>
    patiently(() => says(words)).catch(() => assert.fail(`the page does not say “${words}”`));
  const clipboard = (): Promise<string> =>
    page.evaluate(() => {
      window.focus();
      return navigator.clipboard.readText();
    });

  test('finds the popover, themes it, checks its contrast and copies the WordPress snippet', async () => {
    const started = Date.now();
    await page.goto(`${storybook.origin}/`);
    await press('Look at an element');
    await reads('A citation that shows its reference.');

    await press('Anatomy');
    for (const part of ['marker', 'dialog', 'button', 'link']) await reads(`part ${part}: `);

    await press('Light');
    await press('Dark');
    await press('Accent …');
    await press('Any colour, as text');
    await page.type(PLUM);
    const figures = await page.waitFor(() => {
      const said = [...document.querySelectorAll('.care-accent dd')].map((each) => each.textContent);
      return said.length === 3 && said.every((each) => each.endsWith('✓')) && said;
    });
    for (const figure of figures) assert.ok(Number.parseFloat(figure) >= 4.5, figure);
    await page.press('Escape');

    // The popover on the page has taken both.
    const seen = await page.waitFor((accent) => {
      const inner = document.querySelector('iframe')?.contentDocument;
      const shown = inner?.querySelector('.frame')?.shadowRoot?.querySelector<HTMLElement>('.page');
      const style = shown && getComputedStyle(shown);
      return style?.colorScheme === 'dark' && style.getPropertyValue('--care-accent') === accent
        ? style.backgroundColor
        : undefined;
    }, PLUM);
    assert.equal(seen, 'rgb(27, 22, 26)');
    // So has the picture of its anatomy.
    await page.waitFor((accent) => {
      const inner = document.querySelector('iframe')?.contentDocument;
      const shown = inner?.querySelector('.anatomy .frame')?.shadowRoot?.querySelector<HTMLElement>('.page');
      return shown && getComputedStyle(shown).getPropertyValue('--care-accent') === accent;
    }, PLUM);

    await press('Snippet builder');
    await reads('Copy the snippet');
    // Storybook scrolls a new page to its top, late: whoever missed the button then presses it again.
    await patiently(async () => {
      await press('WordPress');
      await page.waitFor(
        () =>
          document
            .querySelector('iframe')
            ?.contentDocument?.querySelector('[aria-label="Snippet, WordPress"]') !== null,
      );
    });
    await patiently(async () => {
      await press('Copy the snippet');
      await says('Copied: WordPress.');
    });
    const snippet = await clipboard();
    assert.match(snippet, /<care-article [^>]*accent="#7a1f5c"/);
    assert.match(snippet, /<script [^>]*integrity="sha384-[^"]+"/);

    await press('Where to paste it: WordPress, step by step');
    await reads('One block of the kind “Custom HTML”.');
    assert.ok(Date.now() - started < 180_000, 'three minutes are enough');
  });

  test('copies the recipe for WordPress from its own page', async () => {
    await page.goto(`${storybook.origin}/?path=/docs/recipes-wordpress--docs`);
    await reads('2. Add a block “Custom HTML” and paste this');
    await page.evaluate(() => navigator.clipboard.writeText('nothing yet'));
    // The first text to copy is the address of the script; the second is the snippet.
    const place = await page.waitFor((): Found | undefined => {
      const frame = document.querySelector('iframe');
      const button = [...(frame?.contentDocument?.querySelectorAll('button') ?? [])].filter(
        ({ textContent }) => textContent.trim() === 'Copy',
      )[1];
      button?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = button?.getBoundingClientRect();
      const offset = frame?.getBoundingClientRect();
      return box && offset
        ? { x: offset.left + box.left + box.width / 2, y: offset.top + box.top + box.height / 2 }
        : undefined;
    });
    await page.click({ x: place.x, y: place.y });
    const copied = await page.waitFor(async () => {
      const text = await navigator.clipboard.readText();
      return text.includes('<care-article src=') && text;
    });
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const release = { folder: folderOf(version), integrity: integrityIn(readFileSync('README.md', 'utf8')) };
    const file = readFileSync('test/hosts/wordpress/snippet.html', 'utf8');
    assert.equal(copied.trim(), withRelease(file, release).trim());
  });

  test('sees the bar only where it does something, and names in the sidebar as one writes them', async () => {
    await page.goto(`${storybook.origin}/?path=/story/reference-popover--right-to-left`);
    await patiently(() => find('Right to left'));
    await patiently(() => find('Light'));
    await press('Theme');
    await reads('Pick the clinic’s colour.');
    await page.waitFor(
      () => ![...document.querySelectorAll('button')].some(({ textContent }) => textContent === 'Light'),
    );
  });
});
