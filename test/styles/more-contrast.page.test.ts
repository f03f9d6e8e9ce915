import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { type Origins, startOrigins } from '../support/origins.js';

let origins: Origins;
before(async () => {
  origins = await startOrigins();
  origins.site.page(
    '/list.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Hairlines</title>
    <link rel="stylesheet" href="${origins.files.url}/careleaf.css"><script type="module" src="${origins.files.url}/careleaf.js"></script>
    <body style="color: rgb(40, 50, 60); --care-border: rgb(220, 221, 222)"><care-benefit-list><care-benefit><h3 slot="heading">Fast</h3><p>Text</p></care-benefit></care-benefit-list></body></html>`,
  );
});
after(() => origins.close());

for (const engine of engines) {
  describe(`readers who ask for more contrast, ${engine}`, () => {
    let page: Page;
    before(async () => {
      // Each engine asks the desktop in its own way.
      page = await openBrowser(engine, {
        firefoxPreferences: { 'ui.useAccessibilityTheme': 1, 'browser.display.document_color_use': 1 },
        webkitEnvironment: { GTK_THEME: 'HighContrast' },
      });
      if (engine === 'chromium')
        await page.devtools('Emulation.setEmulatedMedia', {
          features: [{ name: 'prefers-contrast', value: 'more' }],
        });
      await page.goto(`${origins.site.url}/list.html`);
    });
    after(() => page.close());

    test('get hairlines in the colour of the text, whatever the page has chosen', async () => {
      const line = await page.evaluate(() => {
        const item = document.querySelector('care-benefit');
        return [
          matchMedia('(prefers-contrast: more)').matches,
          item && getComputedStyle(item).borderBlockEndColor,
        ];
      });
      assert.deepEqual(line, [true, 'rgb(40, 50, 60)']);
    });
  });
}
