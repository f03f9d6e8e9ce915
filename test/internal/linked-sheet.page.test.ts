import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { type Origins, startOrigins } from '../support/origins.js';

let origins: Origins;
before(async () => {
  origins = await startOrigins();
});
after(() => origins.close());

const CALLOUT = '<care-callout tone="urgent" heading="Help now"><p>Call.</p></care-callout>';

for (const engine of engines) {
  describe(`the look of the light DOM in ${engine}`, () => {
    let page: Page;
    before(async () => {
      page = await openBrowser(engine);
    });
    after(() => page.close());

    const open = (link: string): Promise<void> =>
      page.goto(
        origins.site.page(
          '/page.html',
          `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${link}<script type="module" src="${origins.files.url}/careleaf.js"></script></head><body>${CALLOUT}</body></html>`,
        ),
      );
    /** Widths of the edges that say that a callout is urgent, once all are there. */
    const edges = (count: number): Promise<string[]> =>
      page
        .waitFor((wanted) => document.querySelectorAll('care-callout:defined').length === wanted, count)
        .then(() =>
          page.evaluate(() =>
            [...document.querySelectorAll('care-callout')].map(
              (each) => getComputedStyle(each).borderInlineStartWidth,
            ),
          ),
        );
    const adopted = (): Promise<number> => page.evaluate(() => document.adoptedStyleSheets.length);

    test('comes from the page’s link to careleaf.css, and is not applied twice', async () => {
      await open(`<link rel="stylesheet" href="${origins.files.url}/careleaf.css">`);
      assert.deepEqual(await edges(1), ['8px']);
      assert.equal(await adopted(), 0);
    });

    test('stays where the page drops the link, as routers that change the head do', async () => {
      await open(`<link rel="stylesheet" href="${origins.files.url}/careleaf.css">`);
      await edges(1);
      await page.evaluate(() => {
        document.querySelector('link')?.remove();
        document.body.append(document.querySelector('care-callout')?.cloneNode(true) ?? '');
      });
      assert.deepEqual(await edges(2), ['8px', '8px']);
    });

    for (const [what, link] of [
      ['no link', ''],
      ['a link for print only', '<link rel="stylesheet" media="print" href="FILES/careleaf.css">'],
      ['a link that leads nowhere', '<link rel="stylesheet" href="FILES/nowhere/careleaf.css">'],
    ] as const)
      test(`comes with the script where there is ${what}`, async () => {
        await open(link.replace('FILES', origins.files.url));
        assert.deepEqual(await edges(1), ['8px']);
      });
  });
}
