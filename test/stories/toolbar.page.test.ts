import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { type BuiltStorybook, openBuiltStorybook, openPreview } from './built-storybook.js';

/** What a reader perceives of the benefit list that is shown. */
interface Perceived {
  readonly button: string;
  readonly direction: string;
  readonly lang: string;
  readonly scheme: string;
  readonly accent: string;
  readonly font: string;
  readonly size: number;
  readonly width: number;
}

describe('the toolbar', { skip: !engines.includes('chromium') && 'needs Chromium' }, () => {
  let storybook: BuiltStorybook;
  let page: Page;
  before(async () => {
    storybook = await openBuiltStorybook();
    page = await openBrowser('chromium');
    await page.viewport({ width: 1280, height: 900 });
  });
  after(async () => {
    await page.close();
    await storybook.close();
  });

  /** Opens a story or the page of an element, with what the toolbar says. */
  const open = (view: string, globals: Readonly<Record<string, string>> = {}): Promise<void> =>
    openPreview(
      page,
      storybook,
      view === 'docs'
        ? { id: 'benefit-list--docs', type: 'docs' }
        : { id: 'benefit-list--closed', type: 'story' },
      globals,
    );

  const perceived = (): Promise<Perceived> =>
    page.waitFor(() => {
      const frame = document.querySelector('.frame');
      const root = frame?.shadowRoot ?? frame;
      const shown = root?.querySelector<HTMLElement>('.page');
      const list = root?.querySelector('care-benefit-list');
      const button = list?.shadowRoot?.querySelector('button');
      const heading = list?.querySelector('h3');
      if (!shown || !list || !button?.textContent.trim() || !heading) return undefined;
      const style = getComputedStyle(shown);
      return {
        button: button.textContent.trim(),
        direction: style.direction,
        lang: shown.lang,
        scheme: style.colorScheme,
        accent: style.getPropertyValue('--care-accent'),
        font: getComputedStyle(heading).fontFamily,
        size: Number.parseFloat(style.fontSize),
        width: shown.getBoundingClientRect().width,
      };
    });

  for (const view of ['story', 'docs']) {
    test(`changes the page around the element, in the ${view} view`, async () => {
      await open(view);
      const plain = await perceived();
      assert.equal(plain.button, 'Show all');

      await open(view, { locale: 'ar' });
      const arabic = await perceived();
      assert.deepEqual([arabic.button, arabic.direction, arabic.lang], ['إظهار الكل', 'rtl', 'ar']);

      await open(view, { direction: 'rtl', scheme: 'dark', accent: '!hex(7a1f5c)' });
      const turned = await perceived();
      assert.deepEqual(
        [turned.direction, turned.scheme, turned.accent, turned.button],
        ['rtl', 'dark', '#7a1f5c', 'Show all'],
      );

      await open(view, { textSize: '200', width: '320', host: 'bare' });
      const bare = await perceived();
      assert.equal(bare.width, 320);
      assert.ok(bare.size >= 32, `${bare.size}`);
      assert.notEqual(bare.font, plain.font);
    });

    test(`shows the pseudo-locales, in the ${view} view`, async () => {
      await open(view, { locale: 'en-XA' });
      const accented = (await perceived()).button;
      assert.match(accented, /^\[.*\]$/);
      assert.ok(accented.length > 'Show all'.length);
      await open(view, { locale: 'ar-XB' });
      assert.equal((await perceived()).direction, 'rtl');
      await open(view, { locale: 'qqx' });
      assert.match((await perceived()).button, /benefitList\.showAll/);
    });

    test(`shows what paper shows, in the ${view} view`, async () => {
      const panel = (): Promise<boolean> =>
        page.evaluate(() => {
          const frame = document.querySelector('.frame');
          const text = (frame?.shadowRoot ?? frame)?.querySelector('care-benefit-list p');
          return text?.checkVisibility() ?? false;
        });
      await open(view);
      await perceived();
      assert.equal(await panel(), false);
      await open(view, { medium: 'print' });
      await perceived();
      assert.equal(await panel(), true, 'closed texts are printed');
    });
  }
});
