import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { startOrigins, type Origins } from '../support/origins.js';

/** What one frame shows: words of the elements that are in sight, whether all of the page's own are, and where the last line stands. */
interface Frame {
  readonly time: number;
  readonly words: readonly string[];
  readonly readable: boolean;
  readonly end: number;
  readonly upgraded: boolean;
}

const OWN = ['Aviso propio', 'Texto propio', 'Primero', 'En esta página', 'Por la redacción'];

/** Each element as an author writes it, on a Spanish page; each frame is looked at from the start. */
const page = (
  files: string,
): string => `<!doctype html><html lang="es"><meta charset="utf-8"><title>Primera vista</title>
  <link rel="stylesheet" href="${files}/careleaf.css"><body>
  <care-callout tone="urgent"><h3 slot="heading">Aviso propio</h3><p>Texto propio</p></care-callout>
  <care-callout tone="caution"><p>Otro</p></care-callout>
  <care-benefit-list><care-benefit open><h3 slot="heading">Primero</h3><p>Uno</p></care-benefit>
    <care-benefit><h3 slot="heading">Segundo</h3><p>Dos</p></care-benefit></care-benefit-list>
  <care-byline author="A. B." minutes="6">Por la redacción</care-byline>
  <care-byline author="C. D." minutes="7"></care-byline>
  <care-article><article lang="es"><h2>Artículo</h2><care-contents><details open><summary>En esta página</summary><ol><li><a href="#x">Parte</a></li></ol></details></care-contents>
    <section id="x"><h3>Parte</h3><p>Fin</p></section></article></care-article>
  <p id="end">.</p>
  <script>
    frames = [];
    defined = 0;
    // What is only for screen readers is one pixel wide.
    const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width !== 1;
    const texts = function* (root) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Text) { const around = node.parentElement ?? root.host; if (node.data.trim() && seen(around) && !/STYLE|SCRIPT/.test(around.nodeName)) yield node.data.trim(); }
        else if (node.shadowRoot) yield* texts(node.shadowRoot);
      }
    };
    const look = (time) => {
      const words = [...texts(document.body)];
      const upgraded = Boolean(document.querySelector('care-callout').shadowRoot);
      frames.push({ time, words, upgraded, end: document.getElementById('end').getBoundingClientRect().top,
        readable: ${JSON.stringify(OWN)}.every((each) => words.some((word) => word.includes(each) || (each.startsWith('Por ') && word.includes('A. B.')))) });
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    customElements.whenDefined('care-callout').then(() => (defined = performance.now()));
  </script>
  <script type="module" src="${files}/careleaf.js"></script>`;

declare const frames: Frame[];
declare const defined: number;

const ENGLISH = /\b(?:Urgent|Caution|Show all|On this page|minute read)\b/;
const english = ({ words }: Frame): string[] => words.filter((word) => ENGLISH.test(word));

let origins: Origins;
before(async () => {
  origins = await startOrigins();
});
after(() => origins.close());

for (const engine of engines) {
  describe(`the first paint in ${engine}`, () => {
    let browser: Page;
    before(async () => {
      browser = await openBrowser(engine);
    });
    after(() => browser.close());
    beforeEach(() => {
      origins.site.reset();
      origins.files.reset();
    });

    const open = (): Promise<void> => browser.goto(origins.site.page('/es.html', page(origins.files.url)));
    const seen = (): Promise<Frame[]> => browser.evaluate(() => frames);
    /** Waits until the controls say these words, and for two frames more. */
    const until = (...wanted: string[]): Promise<unknown> =>
      browser.waitFor(
        (...texts: string[]) =>
          frames
            .slice(-2)
            .every(({ words }) => texts.every((text) => words.some((word) => word.includes(text)))),
        ...wanted,
      );
    const upgradedAt = (): Promise<number> => browser.evaluate(() => defined);

    test('shows no word of English where the language file is quick', async () => {
      origins.files.reply('/locales/es.json', { delay: 120 });
      await open();
      await until('Urgente', 'Mostrar todo', 'Lectura de 7 minutos', 'En esta página');
      const all = await seen();
      assert.deepEqual(
        all.flatMap((frame) => english(frame)),
        [],
      );
      assert.ok(all.some(({ upgraded, words }) => upgraded && !words.includes('Mostrar todo')));
      assert.deepEqual(
        all.filter(({ readable }) => !readable).map(({ time }) => time),
        [],
      );
    });

    test('moves nothing when the words come', async () => {
      origins.files.reply('/locales/es.json', { delay: 120 });
      await open();
      await until('Urgente', 'Mostrar todo');
      const ends = (await seen()).filter(({ upgraded }) => upgraded).map(({ end }) => Math.round(end));
      assert.equal(new Set(ends).size, 1, `${[...new Set(ends)]}`);
    });

    test('shows English after 300 ms where the file is slow, and the language when it comes', async () => {
      let answer = (): void => {};
      const until1 = new Promise<void>((resolve) => (answer = resolve));
      origins.files.reply('/locales/es.json', { until: until1 });
      await open();
      await until('Urgent', 'Show all', '7 minute read');
      const all = await seen();
      assert.deepEqual(
        all.filter(({ readable }) => !readable).map(({ time }) => time),
        [],
      );
      const first = all.find((frame) => english(frame).length)?.time ?? 0;
      const wait = first - (await upgradedAt());
      assert.ok(wait >= 200 && wait < 900, `${wait} ms`);
      answer();
      await until('Urgente', 'Mostrar todo');
    });

    test('shows English where the file fails', async () => {
      origins.files.reply('/locales/es.json', { status: 404, body: '' });
      await open();
      await until('Urgent', 'Show all', '7 minute read');
      assert.ok((await seen()).every(({ readable }) => readable));
    });
  });
}
