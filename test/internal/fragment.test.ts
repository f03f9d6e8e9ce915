import { expect } from 'chai';
import type { CareBenefit } from '../../src/components/benefit/benefit.js';
import { click, press } from '../support/commands.js';
import { eventually, fixture } from '../support/fixture.js';

const SCRIPT = new URL('../../src/careleaf.js', import.meta.url).href;

const benefit = (id: string, inner: string): string =>
  `<care-benefit id="${id}"><h3 slot="heading">Label</h3><p>Text <b id="${inner}">inside</b></p></care-benefit>`;
const BODY = `<div style="block-size: 150vh">Above</div><care-benefit-list>${benefit('one', 'in-one')}${benefit('two', 'in-two')}</care-benefit-list><div style="block-size: 150vh">Below</div>`;

/** A page of its own, opened at a fragment. Its content comes with the address, so that the browser navigates as in life. */
async function open(fragment: string, write: (script: string) => string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.title = 'A page';
  frame.width = '600';
  frame.height = '400';
  const place = await fixture('<div></div>');
  const url = URL.createObjectURL(
    new Blob([`<!doctype html><html lang="en"><title>x</title>${write(SCRIPT)}`], { type: 'text/html' }),
  );
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `${url}#${fragment}`;
  place.append(frame);
  await loaded;
  const inner = frame.contentDocument;
  if (!inner) throw new Error('The page has no document.');
  return inner;
}
const item = (page: Document, id: string): CareBenefit => {
  const found = page.querySelector<CareBenefit>(`care-benefit#${id}`);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};
const inView = (element: Element | null): boolean => {
  const { top = -1, height = 0 } = element?.getBoundingClientRect() ?? {};
  return height > 0 && top >= 0 && top < (element?.ownerDocument.defaultView?.innerHeight ?? 0);
};

describe('a page that is opened at a #fragment', () => {
  for (const [what, id, opened] of [
    ['the id of a benefit', 'two', 'two'],
    ['something in one', 'in-two', 'two'],
  ] as const) {
    it(`opens it: ${what}, script first`, async () => {
      const page = await open(id, (script) => `<script type="module" src="${script}"></script>${BODY}`);
      await eventually(() => item(page, opened).open && inView(page.getElementById(id)));
      expect(item(page, 'one').open).to.equal(false);
    });

    it(`opens it: ${what}, script late`, async () => {
      const page = await open(id, () => BODY);
      const script = page.createElement('script');
      script.type = 'module';
      script.src = SCRIPT;
      page.head.append(script);
      await eventually(() => item(page, opened).open && inView(page.getElementById(id)));
      expect(item(page, 'one').open).to.equal(false);
    });

    it(`opens it: ${what}, content later still`, async () => {
      const page = await open(id, (script) => `<script type="module" src="${script}"></script><main></main>`);
      await eventually(() => page.defaultView?.customElements.get('care-benefit'));
      const first = page.createElement('care-benefit-list');
      page.querySelector('main')?.append(first);
      page.querySelector('main')?.append(page.createRange().createContextualFragment(BODY));
      await eventually(() => item(page, opened).open && inView(page.getElementById(id)));
    });
  }

  it('opens it once: what the reader closes then stays closed as more content comes', async () => {
    const page = await open('two', (script) => `<script type="module" src="${script}"></script>${BODY}`);
    await eventually(() => item(page, 'two').open);
    item(page, 'two').open = false;
    item(page, 'two').append(page.createElement('p'));
    page.body.append(page.createRange().createContextualFragment(benefit('three', 'in-three')));
    await eventually(() => item(page, 'three').hasUpdated);
    expect(item(page, 'two').open).to.equal(false);
  });

  it('goes where the address is changed to, and stands broken ones', async () => {
    const page = await open('%E0%A4%A', (script) => `<script type="module" src="${script}"></script>${BODY}`);
    await eventually(() => item(page, 'one').hasUpdated);
    expect(item(page, 'one').open).to.equal(false);
    if (page.defaultView) page.defaultView.location.hash = '#in-one';
    await eventually(() => item(page, 'one').open && inView(page.getElementById('in-one')));
  });

  it('does not pull back a reader who has scrolled before its content comes', async () => {
    const page = await open(
      'two',
      (script) =>
        `<script type="module" src="${script}"></script><main></main><p style="block-size: 500vh">Text</p>`,
    );
    const { defaultView: view } = page;
    await eventually(() => view?.customElements.get('care-benefit'));
    page.querySelector('main')?.append(page.createElement('care-benefit-list'));
    // By hand: to Firefox a scroll by script is no reason to stay.
    const { left = 0, top = 0 } = view?.frameElement?.getBoundingClientRect() ?? {};
    await click({ x: left + 99, y: top + 99 });
    await press('PageDown');
    await eventually(() => view?.scrollY);
    // Firefox scrolls softly, and begins slowly.
    let before = -1;
    let still = 0;
    await eventually(() => (still = before === (before = view?.scrollY ?? 0) ? still + 1 : 0) > 20);
    page.body.append(page.createRange().createContextualFragment(BODY));
    await eventually(() => item(page, 'two').open);
    await new Promise((resolve) => view?.requestAnimationFrame(() => view.requestAnimationFrame(resolve)));
    expect(view?.scrollY).to.equal(before);
  });
});
