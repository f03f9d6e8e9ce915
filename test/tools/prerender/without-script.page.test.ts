import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { axeInPage } from '../../support/axe-in-page.js';
import { engines, openBrowser, type Page } from '../../support/drive.js';
import { type Origins, startOrigins, WITHOUT_SCRIPT } from '../../support/origins.js';
import { articleHtml, sitePage } from './pages.js';
import { hostSheets } from './sheets.js';

let origins: Origins;
before(async () => {
  origins = await startOrigins();
});
after(() => origins.close());

// A page whose scripts are off runs what the driver sends, but no callback, promise or frame of it.

/** What a reader sees of the article, and what stands in it, both without white space. */
const wordsInPage = () => {
  const article = document.querySelector('article');
  const squeeze = (text: string | undefined) => text?.replace(/\s+/g, '');
  return { seen: squeeze(article?.innerText), written: squeeze(article?.textContent) };
};

/** Texts of the article that have no place in the page, or stand above the one before them. */
const misplaced = () => {
  const found: string[] = [];
  let bottom = 0;
  for (const element of document.querySelectorAll(
    'article :is(h1, h2, h3, p, li, strong, care-byline, a[slot])',
  )) {
    const { left, right, top, height, width } = element.getBoundingClientRect();
    const name = element.textContent.slice(0, 40);
    const style = getComputedStyle(element);
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || !height || !width)
      found.push(`not seen: ${name}`);
    if (left < -1 || right > document.documentElement.clientWidth + 1) found.push(`beside the page: ${name}`);
    // Services stand in a row; an inline part of a paragraph may begin on its last line.
    if (
      style.display !== 'inline' &&
      style.display !== 'inline-block' &&
      top < bottom - 1 &&
      !element.closest('ul')
    )
      found.push(`out of order: ${name}`);
    bottom = top;
  }
  return found;
};

/** Links of the article that lead nowhere in it, or can't be pressed. */
const badLinks = () => {
  const found: string[] = [];
  const links = [...document.querySelectorAll<HTMLAnchorElement>('article a')];
  for (const link of links) {
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#') && !document.getElementById(href.slice(1))) found.push(`to nothing: ${href}`);
    link.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = link.getClientRects()[0];
    const hit = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (!hit || !link.contains(hit)) found.push(`covered: ${href}`);
  }
  return { found, count: links.length };
};

for (const engine of engines) {
  describe(`static HTML without script in ${engine}`, () => {
    let page: Page;
    before(async () => {
      page = await openBrowser(engine);
    });
    after(() => page.close());

    const open = (sheet?: string) => {
      const html = sitePage(articleHtml(), { files: origins.files.url, sheet });
      return page.goto(origins.site.page('/off.html', html, WITHOUT_SCRIPT));
    };

    for (const width of [412, 1280])
      test(`every word and link can be read and is in its place, at ${width} px`, async () => {
        await page.viewport({ width, height: 900 });
        await open();
        const { seen, written } = await page.evaluate(wordsInPage);
        assert.equal(seen, written);
        assert.ok((written?.length ?? 0) > 5000);
        assert.deepEqual(await page.evaluate(misplaced), []);
        assert.deepEqual(await page.evaluate(badLinks), { found: [], count: 18 });
        assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
        assert.equal(await page.evaluate(() => customElements.get('care-article') === undefined), true);
      });

    test('also with style sheets of other people', async () => {
      await page.viewport({ width: 412, height: 900 });
      for (const [name, sheet] of Object.entries(hostSheets)) {
        await open(sheet);
        const { seen, written } = await page.evaluate(wordsInPage);
        // Letters may be set as capitals, and links be marked.
        const plain = (text: string | undefined) => text?.toLowerCase();
        assert.equal(plain(seen), plain(written), name);
        assert.deepEqual(await page.evaluate(misplaced), [], name);
      }
    });

    test('a script that never comes leaves no word hidden', async () => {
      origins.files.reply('/careleaf.js', { status: 404 });
      await page.goto(
        origins.site.page('/never.html', sitePage(articleHtml(), { files: origins.files.url })),
      );
      const hidden = () =>
        [...document.querySelectorAll('article p')].every((each) =>
          each.checkVisibility({ visibilityProperty: true }),
        ) && [1];
      await page.waitFor(hidden);
      const { seen, written } = await page.evaluate(wordsInPage);
      assert.equal(seen, written);
      // Nor anything that axe finds; it can't run itself where scripts are off.
      assert.deepEqual(await axeInPage(page), []);
      origins.files.reply('/careleaf.js', {});
    });

    test('without the style sheet too it reads in order', async () => {
      const html = sitePage(articleHtml(), { files: `${origins.files.url}/nothing` });
      await page.goto(origins.site.page('/bare.html', html, WITHOUT_SCRIPT));
      const { seen, written } = await page.evaluate(wordsInPage);
      assert.equal(seen, written);
    });

    test('axe finds nothing when the script has come', async () => {
      await page.goto(origins.site.page('/on.html', sitePage(articleHtml(), { files: origins.files.url })));
      await page.waitFor(
        () => document.querySelector('care-reference')?.shadowRoot?.querySelector('a') !== null,
      );
      assert.deepEqual(await axeInPage(page), []);
    });
  });
}
