import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { type Origins, startOrigins } from '../support/origins.js';
import { EVENTS, hostPage } from './host-page.js';
import { hostSheets } from './style-sheets.js';

let origins: Origins;
before(async () => {
  origins = await startOrigins();
});
after(() => origins.close());

/** What the words of a control look like. Font, size and colour are the page's on purpose. */
const TEXT = `letter-spacing word-spacing text-transform text-indent text-shadow text-align text-align-last font-style font-variant-caps
  font-weight line-height white-space word-break hyphens text-emphasis-style -webkit-text-stroke-width`;
/** The box of a control. */
const BOX = `display position float padding-block-start padding-inline-end padding-block-end padding-inline-start margin-block-start margin-inline-end margin-block-end
  margin-inline-start border-block-start-width border-block-start-style border-inline-end-width border-block-end-style border-top-left-radius background-image
  box-shadow opacity transform filter cursor box-sizing text-decoration-line text-decoration-style overflow-x
  vertical-align visibility pointer-events`;

/** Controls by path, and which of their properties are ours. A control that holds the author's words has their look. */
const controls: Record<string, string> = {
  'care-benefit-list >>> [part=button]': TEXT + ' ' + BOX,
  'care-benefit h4 >>> [part=button]': BOX,
  'care-reference-popover >>> [part=marker]': BOX.replace('visibility', ''),
  'care-reference-popover >>> [part=dialog]': TEXT + ' ' + BOX,
  'care-reference-popover >>> .close': TEXT + ' ' + BOX,
  'care-reference-popover >>> .actions .quiet': TEXT + ' ' + BOX,
  'care-reference >>> [part=link]': TEXT,
  'care-callout >>> [part=label]': TEXT + ' ' + BOX,
  'care-key-point >>> [part=marker]': BOX.replace('cursor', ''),
  'care-contact-banner [slot=phone]': `letter-spacing word-spacing text-transform text-indent text-shadow text-align font-style font-weight
    line-height display position float padding-block-start padding-inline-start border-block-start-width border-block-start-style background-image
    box-shadow box-sizing text-decoration-line`,
  'care-contact-banner#attributes >>> a.phone':
    TEXT.replace(/text-align-last|hyphens|text-emphasis-style|-webkit-text-stroke-width/g, '') + ' ' + BOX,
};

const BODY = `<main class="entry-content usa-prose is-layout-flow container">
  <p id="before">Before</p>
  <care-benefit-list><care-benefit><h4 slot="heading">One</h4><p>Text</p></care-benefit><care-benefit><h4 slot="heading">Two</h4><p>Text</p></care-benefit></care-benefit-list>
  <p>Words <care-reference-popover for="entry">(Somebody, 2012)</care-reference-popover>.</p>
  <care-callout tone="caution" heading="Who it is for"><p>Text</p></care-callout>
  <care-key-points><care-key-point><strong slot="label">Label</strong><p>Text</p></care-key-point></care-key-points>
  <care-contact-banner><a slot="phone" href="tel:+13106019999">(310)601-9999</a></care-contact-banner>
  <care-contact-banner id="attributes" phone="+1-310-601-9999"></care-contact-banner>
  <care-reference-list><ol><li id="entry"><care-reference>Somebody. (2012). <em>Something</em>.</care-reference></li></ol></care-reference-list>
</main>`;

/** Looks as `control property: value`, lengths in the control's own em where they follow its font. */
type Looks = Record<string, Record<string, string>>;

const looks = (page: Page, css: string, root: Readonly<Record<string, string>>): Promise<Looks> =>
  page.evaluate(
    async (text, attributes, list) => {
      const sheet = document.querySelector('#host') ?? document.createElement('style');
      sheet.id = 'host';
      sheet.textContent = text;
      document.head.append(sheet);
      for (const name of ['dir']) document.documentElement.removeAttribute(name);
      for (const [name, value] of Object.entries(attributes))
        document.documentElement.setAttribute(name, value);
      const popover = document.querySelector<HTMLElement & { show(): void; hide(): void }>(
        'care-reference-popover',
      );
      popover?.show();
      await new Promise(requestAnimationFrame);
      const found: Looks = {};
      for (const [path, properties] of Object.entries(list)) {
        let place: ParentNode | null | undefined = document;
        let element: Element | null | undefined;
        for (const selector of path.split(' >>> ')) {
          element = place?.querySelector(selector);
          place = element?.shadowRoot;
        }
        if (!element) throw new Error(`${path} is missing`);
        const style = getComputedStyle(element);
        const size = Number.parseFloat(style.fontSize);
        const look: Record<string, string> = {};
        for (const name of properties.split(/\s+/).filter(Boolean)) {
          const value = style.getPropertyValue(name);
          // A length may follow the font or be fixed: either way it is ours.
          look[name] = value.replace(
            /-?[\d.]+px/g,
            (pixels) => `${pixels}|${(Number.parseFloat(pixels) / size).toFixed(2)}em`,
          );
        }
        found[path] = look;
      }
      popover?.hide();
      return found;
    },
    css,
    root,
    controls,
  );

/** Whether two values are equal, each length in pixels or in the control's own em, but for half a pixel of rounding. */
function same(one: string, other: string): boolean {
  const lengths = (value: string) => [...value.matchAll(/([-\d.]+)px\|([-\d.]+)em/g)];
  const words = (value: string) => value.replaceAll(/[-\d.]+px\|[-\d.]+em/g, '');
  const [here, there] = [lengths(one), lengths(other)];
  const near = (index: number, by: number) =>
    here.every((length, at) => Math.abs(Number(length[index]) - Number(there[at]?.[index])) <= by);
  return words(one) === words(other) && here.length === there.length && (near(1, 0.5) || near(2, 0.02));
}

/** A telephone number runs from left to right everywhere, and its button keeps its distance on the side where text goes on. */
const inRightToLeft = (path: string, property: string): string =>
  path.endsWith('a.phone') && property.startsWith('margin-inline')
    ? property.endsWith('start')
      ? 'margin-inline-end'
      : 'margin-inline-start'
    : property;

for (const engine of engines) {
  describe(`style sheets of hosts, ${engine}`, () => {
    let page: Page;
    let plain: Looks;
    before(async () => {
      page = await openBrowser(engine);
      await page.goto(origins.site.page('/styles.html', hostPage(origins, BODY, { script: EVENTS })));
      await page.waitFor(
        () => !!document.querySelector('care-reference')?.shadowRoot?.querySelector('[part=link]'),
      );
      plain = await looks(page, '', {});
    });
    after(() => page.close());

    for (const { name, css, root = {}, blocks = false } of hostSheets)
      test(`${name}: the controls keep their look`, async () => {
        const found = await looks(page, css, root);
        const changes = Object.entries(found).flatMap(([path, look]) =>
          Object.entries(look).flatMap(([property, value]) => {
            const wanted =
              plain[path]?.[root['dir'] === 'rtl' ? inRightToLeft(path, property) : property] ?? '';
            // A host that makes boxes of everything gets them; in a flexible one WebKit computes no float.
            return (blocks && /^(?:display|float)$/.test(property)) || same(value, wanted)
              ? []
              : [`${path} { ${property}: ${value} } not ${wanted}`];
          }),
        );
        assert.deepEqual(changes, []);
      });

    test('the page can hide, space and size each element', async () => {
      const failures = await page.evaluate(() => {
        const sheet = document.querySelector('#host');
        const faults: string[] = [];
        if (!sheet) return ['no sheet'];
        for (const element of document.querySelectorAll<HTMLElement>(
          'main > *, care-benefit, care-key-point',
        )) {
          if (!element.localName.startsWith('care-')) continue;
          const { localName: tag } = element;
          sheet.textContent = `${tag} { display: none }`;
          if (element.getClientRects().length) faults.push(`${tag} display`);
          sheet.textContent = `.none { display: none }`;
          element.className = 'none';
          if (element.getClientRects().length) faults.push(`${tag} class`);
          element.removeAttribute('class');
          element.hidden = true;
          sheet.textContent = '';
          if (element.getClientRects().length) faults.push(`${tag} hidden`);
          element.hidden = false;
          sheet.textContent = `${tag} { margin: 41px; max-width: 300px }`;
          const style = getComputedStyle(element);
          if (style.marginBlockStart !== '41px' || style.maxWidth !== '300px') faults.push(`${tag} margin`);
        }
        sheet.textContent = '';
        return faults;
      });
      assert.deepEqual(failures, []);
    });

    test('elements in a hidden panel are not visible and take no focus', async () => {
      const visible = await page.evaluate(() => {
        const main = document.querySelector('main');
        main?.setAttribute('style', 'visibility: hidden');
        const button = document.querySelector('care-benefit-list')?.shadowRoot?.querySelector('button');
        button?.focus();
        const answer = [button && getComputedStyle(button).visibility, button?.matches(':focus')];
        main?.removeAttribute('style');
        return answer;
      });
      assert.deepEqual(visible, ['hidden', false]);
    });
  });
}
