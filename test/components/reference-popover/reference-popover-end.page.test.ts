import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, openBrowser, type Page } from '../../support/drive.js';
import { type Origins, startOrigins } from '../../support/origins.js';

let origins: Origins;
before(async () => {
  origins = await startOrigins();
});
after(() => origins.close());

// In a browser of its own: past the last thing of a page Firefox goes on to its own controls, and keys no longer reach the page.
for (const engine of engines) {
  describe(`a citation that is the last thing of a page, in ${engine}`, () => {
    let page: Page;
    before(async () => {
      page = await openBrowser(engine);
    });
    after(() => page.close());

    test('closes by Tab past the end of its box', async () => {
      await page.goto(
        origins.site.page(
          '/page.html',
          `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><script type="module" src="${origins.files.url}/careleaf.js"></script></head><body><p><a href="/">Home</a></p><ol><li id="entry">Somebody. (2012).</li></ol><p>Claim <care-reference-popover for="entry">(Somebody, 2012)</care-reference-popover>.</p></body></html>`,
        ),
      );
      await page.waitFor(
        () => !!document.querySelector('care-reference-popover')?.shadowRoot?.querySelector('[role=button]'),
      );
      await page.click('care-reference-popover');
      const controls = (await page.waitFor(
        () =>
          document
            .querySelector('care-reference-popover')
            ?.shadowRoot?.querySelectorAll('[role=dialog] :is(a, button)').length,
      )) as number;
      for (let count = 0; count < controls; count++) {
        await page.press('Tab');
        assert.equal(
          await page.evaluate(
            () =>
              !!document.querySelector('care-reference-popover')?.shadowRoot?.querySelector('[role=dialog]'),
          ),
          true,
          `open after ${count + 1} of ${controls}`,
        );
      }
      await page.press('Tab');
      await page.waitFor(
        () => !document.querySelector('care-reference-popover')?.shadowRoot?.querySelector('[role=dialog]'),
      );
    });
  });
}
