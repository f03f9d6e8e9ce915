import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { bundle } from '../hosts/bundle.js';
import { engines, openBrowser, type Media, type Page } from '../support/drive.js';
import { type Origins, startOrigins } from '../support/origins.js';
import type { ExamplesPage } from './examples-page.js';

/** One way of looking at every example. */
interface Variant {
  readonly name: string;
  /** Size of the window in CSS pixels. */
  readonly width: number;
  readonly dir?: 'rtl';
  /** Rules of the reader's own, for the page and for every shadow root. */
  readonly css?: string;
  readonly media?: Media;
}

const DARK = ':root { color-scheme: dark; background: #14181b; color: #eceff0 }';

/** The values of WCAG 1.4.12. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

const variants: readonly Variant[] = [
  { name: 'light', width: 1024 },
  { name: 'dark', width: 1024, css: DARK, media: { colorScheme: 'dark' } },
  { name: 'forced colours', width: 1024, media: { forcedColors: true } },
  { name: 'forced colours, dark', width: 1024, media: { forcedColors: true, colorScheme: 'dark' } },
  { name: 'right to left', width: 1024, dir: 'rtl' },
  { name: '320 px', width: 320 },
  { name: '320 px, right to left, dark', width: 320, dir: 'rtl', css: DARK },
  { name: 'text of 200 %', width: 1024, css: ':root { font-size: 200% }' },
  {
    name: 'text spacing',
    width: 1024,
    css: SPACED,
  },
  {
    name: 'text spacing at 320 px',
    width: 320,
    css: SPACED,
  },
];

const pictures = ['notebook-and-tea', 'path-to-the-door', 'valley-in-the-morning', 'mark'];

let origins: Origins;
before(async () => {
  origins = await startOrigins();
  const script = await bundle('test/stories/examples-page.ts');
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  origins.site.reply('/examples.js', { body: script });
  origins.site.reply('/axe.js', { body: axe });
  for (const name of pictures)
    origins.site.reply(`/pictures/${name}.svg`, { body: readFileSync(`test/clinic/pictures/${name}.svg`) });
  origins.site.page(
    '/examples.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Examples</title><style>body { margin: 0; padding: 16px; font: 1em/1.5 serif } </style>
    <script src="/axe.js"></script><script type="module" src="${origins.files.url}/careleaf.js"></script>
    <script type="module">import '/examples.js'; examples.start('${origins.files.url}');</script><body></body></html>`,
  );
  // A frame, because WebKitGTK has no window of 320 px.
  origins.site.page(
    '/frame.html',
    '<!doctype html><html lang="en"><title>Frame</title><body style="margin: 0"></body></html>',
  );
});
after(() => origins.close());

for (const engine of engines) {
  describe(`every example in ${engine}`, () => {
    let page: Page;
    before(async () => {
      page = await openBrowser(engine);
      await page.viewport({ width: 1200, height: 900 });
    });
    after(() => page.close());

    for (const { name, width, dir = 'ltr', css = '', media } of variants) {
      test(`${name}: axe finds nothing, no word is cut off, covered or beside the page`, async () => {
        if (media && (await page.media(media)) === 'unsupported' && !css) return;
        await page.goto(origins.site.url + '/frame.html');
        await page.evaluate((pixels) => {
          const frame = document.createElement('iframe');
          frame.src = '/examples.html';
          frame.style.border = '0';
          frame.width = `${pixels}`;
          frame.height = '800';
          document.body.replaceChildren(frame);
        }, width);
        type Frame = { examples?: ExamplesPage };
        const names = await page.waitFor(
          () => (document.querySelector('iframe')?.contentWindow as Frame | null)?.examples?.names,
        );
        const found: string[] = [];
        for (const example of names)
          found.push(
            ...(await page.evaluate(
              async (...settings) =>
                (await (document.querySelector('iframe')?.contentWindow as Frame | null)?.examples?.check(
                  ...settings,
                )) ?? ['not there'],
              example,
              dir,
              css,
            )),
          );
        await page.media({});
        assert.deepEqual(found, []);
      });
    }
  });
}
