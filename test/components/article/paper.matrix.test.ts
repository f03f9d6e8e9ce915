import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { extractText, getDocumentProxy } from 'unpdf';
import { articleUrl, hostPage } from '../../hosts/host-page.js';
import { articleHtml, sitePage } from '../../tools/prerender/pages.js';
import { engines, openBrowser, type Page } from '../../support/drive.js';
import { type Origins, startOrigins, WITHOUT_SCRIPT } from '../../support/origins.js';

let origins: Origins;
before(async () => {
  origins = await startOrigins();
});
after(() => origins.close());

// White space is layout, and a line may end at any hyphen.
const squeeze = (text: string): string => text.replaceAll(/\s+/g, '');

/** What stands in the printed page, without white space. */
async function printed(page: Page): Promise<string> {
  const pdf = await page.pdf();
  assert.notEqual(pdf, 'unsupported');
  const { text } = await extractText(new Uint8Array(pdf as Buffer), { mergePages: true });
  // Ligatures are drawn as one sign.
  return squeeze(text.normalize('NFKC'));
}

/** The blocks of the article as written, closed ones too. */
const blocks = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'article :is(h1, h2, h3, h4, h5, p, li, care-byline, strong[slot], a[slot], care-reference):not(care-contents *)',
      ),
    ].map(({ textContent }) => textContent),
  );

const count = (text: string, part: string): number => text.split(part).length - 1;

// WebKitGTK's driver can't print.
for (const engine of engines.filter((each) => each !== 'webkit')) {
  describe(`an article on paper, ${engine}`, () => {
    let page: Page;
    before(async () => {
      page = await openBrowser(engine);
    });
    after(() => page.close());

    const pages = {
      'from its file': async () => {
        await page.goto(
          origins.site.page(
            '/src.html',
            hostPage(origins, `<care-article contents src="${articleUrl(origins)}"></care-article>`),
          ),
        );
        await page.waitFor(() => document.querySelectorAll('care-article li[id^=ref-]').length === 7);
      },
      'without script': () =>
        page.goto(
          origins.site.page(
            '/off.html',
            sitePage(articleHtml(), { files: origins.files.url }),
            WITHOUT_SCRIPT,
          ),
        ),
      'prerendered, with the script': async () => {
        await page.goto(origins.site.page('/on.html', sitePage(articleHtml(), { files: origins.files.url })));
        await page.waitFor(
          () => document.querySelector('care-reference')?.shadowRoot?.querySelector('a') !== null,
        );
      },
    };

    for (const [name, open] of Object.entries(pages)) {
      test(`${name}: every word is there, those of closed benefits, DOIs, the phone and the addresses of links`, async () => {
        await open();
        const paper = await printed(page);
        const written = await blocks(page);
        assert.ok(written.length > 60);
        const plain = (text: string) => squeeze(text.normalize('NFKC'));
        assert.deepEqual(
          written.filter((block) => !paper.includes(plain(block))),
          [],
        );
        // Copied or read aloud, it stands in the order of the page: positioned boxes would be drawn after the text around.
        let from = 0;
        for (const block of written) {
          const start = paper.indexOf(plain(block), from);
          assert.ok(start >= from, `out of order: ${block}`);
          from = start;
        }
        const dois = await page.evaluate(() =>
          [...document.querySelectorAll('care-reference')].map((each) => each.getAttribute('doi') ?? ''),
        );
        assert.equal(dois.length, 7);
        for (const doi of dois) assert.equal(count(paper, `https://doi.org/${doi}`), 1, doi);
        assert.equal(count(paper, '(310)601-9999'), 1);
        const website = await page.evaluate(
          () => document.querySelector<HTMLAnchorElement>('a[slot=website]')?.href ?? '',
        );
        assert.match(website, /^https:/);
        assert.equal(count(paper, `(${website})`), 1);
      });
    }

    test('in a saved file citations are links to the list', async () => {
      await pages['prerendered, with the script']();
      const pdf = await page.pdf();
      assert.notEqual(pdf, 'unsupported');
      const file = await getDocumentProxy(new Uint8Array(pdf as Buffer));
      const links: unknown[] = [];
      for (let number = 1; number <= file.numPages; number++) {
        const annotations = await (await file.getPage(number)).getAnnotations();
        links.push(...annotations.filter(({ dest }) => dest));
      }
      assert.ok(links.length >= 9, `${links.length} links`);
      assert.equal(
        await page.evaluate(() => document.querySelectorAll('care-reference-popover > a[href]').length),
        0,
      );
    });

    test('an open reference, buttons, links back and the list of contents are not', async () => {
      await pages['from its file']();
      await page.evaluate(() => {
        document.querySelector('care-reference-popover')?.show();
        document.querySelector('care-benefit-list')?.setAttribute('accent', '#0b6e6e');
      });
      await page.waitFor(() => document.querySelector('care-reference-popover')?.matches(':state(open)'));
      const paper = await printed(page);
      for (const words of ['Copy', 'Gotoreferences', 'Showall', 'Hideall', 'Backtotext', 'Onthispage'])
        assert.equal(count(paper, words), 0, words);
      // The reference stands once, in the list.
      assert.equal(count(paper, squeeze('Synaptic dysfunction in depression')), 1);
    });
  });
}
