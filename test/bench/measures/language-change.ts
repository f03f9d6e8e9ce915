import { careleafHead } from '../pages.js';
import { type Row, valueRow } from '../row.js';
import { onStage, pause } from '../stage.js';

/** 20 elements: a list of 9 benefits, 5 citations, 2 callouts, a banner, a byline and a list of references that are not cited. */
const BLOCK = `<care-benefit-list>${'<care-benefit><h4 slot="heading">Fast-acting</h4><p>Text</p></care-benefit>'.repeat(9)}</care-benefit-list>
  <p>${'Words <care-reference-popover><a href="#entry">(Duman, 2012)</a></care-reference-popover> '.repeat(5)}</p>
  ${'<care-callout tone="caution"><h3 slot="heading">Safety</h3><p>Text</p></care-callout>'.repeat(2)}
  <care-contact-banner phone="+1-310-601-9999" heading="Call us"></care-contact-banner>
  <care-byline author="Ann Example" published="2024-04-22" minutes="3"></care-byline>
  <care-reference-list><ol><li>Somebody. (2012).</li></ol></care-reference-list>`;
const BLOCKS = 50;

/** What happened when the page became Spanish. */
interface Changed {
  readonly elements: number;
  /** Elements of which a word, or the name of a control, is another. */
  readonly changed: number;
  readonly rendered: number;
  readonly inVain: number;
  /** How often an element was rendered, all together. */
  readonly times: number;
}

/** Gives a page of 1,000 elements another language, whose file comes only then. */
export const languageChange = (): Promise<Row[]> =>
  onStage(async ({ browser, site, files }) => {
    const url = site.page(
      '/page.html',
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Language</title>${careleafHead(files.url)}</head><body><ol><li id="entry">Duman. (2012).</li></ol>${BLOCK.repeat(BLOCKS)}</body></html>`,
    );
    await browser.goto(url);
    // Until all has come to rest.
    await pause(1000);
    await browser.evaluate(() => {
      const elements = [...document.querySelectorAll('*')].filter(({ localName }) =>
        localName.startsWith('care-'),
      );
      const shown = (element: Element): string =>
        [element, ...element.children]
          .map(({ shadowRoot }) => shadowRoot?.innerHTML.replaceAll(/<!--.*?-->/gs, '') ?? '')
          .concat([...element.childNodes].map((node) => (node instanceof Text ? node.data : '')))
          .concat(element.localName === 'care-byline' ? element.innerHTML : '')
          .join('');
      const before = new Map(elements.map((element) => [element, shown(element)]));
      const times = new Map<unknown, number>();
      // Every rendering goes through the one that Lit's own base class has, the last in the chain.
      type Updating = { update(changed: unknown): void };
      let base: Updating | undefined;
      for (let each: unknown = elements[0]; each; each = Object.getPrototypeOf(each))
        if (Object.hasOwn(each, 'update')) base = each as Updating;
      if (!base) throw new Error('No element has a method “update” to count.');
      const { update } = base;
      base.update = function (this: unknown, changed) {
        times.set(this, (times.get(this) ?? 0) + 1);
        update.call(this, changed);
      };
      Object.assign(globalThis, {
        tell: (): Changed => {
          const changed = elements.filter((element) => shown(element) !== before.get(element));
          return {
            elements: elements.length,
            changed: changed.length,
            rendered: times.size,
            inVain: elements.filter((element) => times.has(element) && !changed.includes(element)).length,
            times: [...times.values()].reduce((sum, each) => sum + each, 0),
          };
        },
      });
      document.documentElement.lang = 'es';
    });
    await pause(2000);
    const result = await browser.evaluate(() => (globalThis as unknown as { tell: () => Changed }).tell());
    if (result.elements < 1000 || !result.changed)
      throw new Error(`The page did not change its language: ${JSON.stringify(result)}`);
    return [
      valueRow(
        `language change, ${result.elements} elements: rendered again though no text changes`,
        { careleaf: result.inVain },
        { goal: 0 },
      ),
      valueRow('  elements whose text changes', { careleaf: result.changed }),
      valueRow('  renderings, all together', { careleaf: result.times }),
    ];
  });
