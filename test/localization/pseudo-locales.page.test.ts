import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Article } from '../../src/article/types.js';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { startOrigins, type Origins } from '../support/origins.js';

const ARTICLE = 'ketamine-therapy-for-ptsd';
const PSEUDO = ['en-XA', 'ar-XB', 'qqx'] as const;

/** Every element, filled by an article file in the pseudo-locale, with all its messages in sight. */
const page = (
  tag: string,
): string => `<!doctype html><html lang="${tag}"${tag === 'ar-XB' ? ' dir="rtl"' : ''}>
  <meta charset="utf-8"><title>${tag}</title><meta name="viewport" content="width=device-width">
  <link rel="stylesheet" href="FILES/careleaf.css"><body style="margin: 8px">
  <care-article contents src="FILES/articles/${tag}.json"></care-article>
  <care-article-card src="FILES/articles/${tag}.json"></care-article-card>
  <care-article src="FILES/articles/none.json" href="/article"></care-article>
  <care-callout tone="note"><p>1</p></care-callout><care-callout tone="urgent"><p>1</p></care-callout>
  <care-byline published="2020-01-01" updated="2020-02-02" reviewed="2020-03-03" review-due="2020-04-04" minutes="5"></care-byline>
  <script type="module" src="FILES/careleaf.js"></script>`;

let origins: Origins;
let english: string[];

before(async () => {
  origins = await startOrigins();
  const { files, site } = origins;
  const messages = new Map(
    PSEUDO.map((tag) => [tag, readFileSync(`.cache/pseudo-locales/${tag}.json`, 'utf8')] as const),
  );
  // What ships has no pseudo-locales: the list of language files is given three more.
  const more = [...messages].map(
    ([tag, json]) => `"${tag}":"sha256-${createHash('sha256').update(json).digest('base64')}",`,
  );
  const script = readFileSync('dist/careleaf.js', 'utf8');
  const extended = script.replace(
    /(\{)("?es"?:["'\x60]sha256-)/,
    (_all, brace: string, first: string) => brace + more.join('') + first,
  );
  assert.notEqual(extended, script);
  files.reply('/careleaf.js', { body: extended });
  const article = JSON.parse(readFileSync(`src/articles/${ARTICLE}/en.json`, 'utf8')) as Article;
  for (const [tag, json] of messages) {
    files.reply(`/locales/${tag}.json`, { body: json });
    // In the language of the article: what a reference in another language says stays in that.
    const references = article.references?.map(({ language: _language, ...reference }) => reference);
    files.reply(`/articles/${tag}.json`, {
      body: JSON.stringify({ ...article, references, inLanguage: tag }),
    });
    site.page(`/${tag}.html`, page(tag).replaceAll('FILES', files.url));
    site.page(
      `/${tag}-narrow.html`,
      `<!doctype html><iframe src="${tag}.html" width="320" height="600" style="border: 0"></iframe>`,
    );
  }
  const ids = JSON.parse(messages.get('qqx') ?? '{}') as Record<string, string>;
  const texts = readFileSync('locales/ui/es.xlf', 'utf8').matchAll(
    /id="([^"~]+)"[^>]*>\s*<source>([^<&{]{3,})<\/source>/g,
  );
  english = [...texts].flatMap(([, id = '', text = '']) => (ids[id] ? [text] : []));
});
after(() => origins.close());

for (const engine of engines) {
  describe(`pseudo-locales in ${engine}`, () => {
    let browser: Page;
    before(async () => {
      browser = await openBrowser(engine);
    });
    after(() => browser.close());

    const ready = async (tag: string): Promise<void> => {
      await browser.goto(`${origins.site.url}/${tag}.html`);
      await browser.waitFor(() => {
        const shown =
          document.querySelector('care-callout')?.shadowRoot?.querySelector('[part~=label]')?.textContent ??
          '';
        const failed = document.querySelectorAll('care-article')[1]?.shadowRoot?.querySelector('button');
        return Boolean(document.querySelector('care-article li[id]') && failed && /[[(\u202e]/.test(shown));
      });
    };
    /** The texts of the page, those in shadow roots too, without the words of the article. */
    const texts = (): Promise<string[]> =>
      browser.evaluate(() => {
        const found: string[] = [];
        const visit = (node: Node): void => {
          if (node instanceof Element && /^(style|script|title)$/.test(node.localName)) return;
          if (node instanceof Element) {
            for (const name of ['aria-label', 'title', 'alt']) found.push(node.getAttribute(name) ?? '');
            if (node.shadowRoot) visit(node.shadowRoot);
          }
          if (node instanceof Text) found.push(node.data.trim());
          for (const child of node.childNodes) visit(child);
        };
        visit(document.body);
        return found.filter(Boolean);
      });

    for (const tag of PSEUDO) {
      test(`${tag}: no English of ours is left`, async () => {
        await ready(tag);
        const seen = await texts();
        assert.ok(english.length > 20);
        assert.deepEqual(
          seen.filter((text) => english.includes(text)),
          [],
        );
        const sign = { 'en-XA': '[', 'ar-XB': '\u202e', qqx: '(benefitList.' }[tag];
        assert.ok(seen.some((text) => text.includes(sign)));
      });
    }

    for (const tag of ['en-XA', 'ar-XB']) {
      test(`${tag}: nothing is too wide at 320 pixels`, async () => {
        await browser.goto(`${origins.site.url}/${tag}-narrow.html`);
        await browser.waitFor(() => {
          const inner = document.querySelector('iframe')?.contentDocument;
          return Boolean(
            inner?.querySelector('care-article li[id]') &&
            inner.querySelectorAll('care-article')[1]?.shadowRoot?.querySelector('button'),
          );
        });
        const wide = await browser.evaluate(() => {
          const inner = document.querySelector('iframe')?.contentDocument;
          const [width = 0, room = 0] = [
            inner?.documentElement.scrollWidth,
            inner?.documentElement.clientWidth,
          ];
          return width > room ? [width, room] : [];
        });
        assert.deepEqual(wide, []);
      });
    }
  });
}
