import { expect } from 'chai';
import '../../../src/careleaf.js';
import { CareBenefit } from '../../../src/components/benefit/benefit.js';
import { accessibilityTree, accessible, click, engine, media, press } from '../../support/commands.js';
import {
  axe,
  deepActiveElement,
  eventually,
  fixture,
  nextEvent,
  nextFrame,
  settled,
} from '../../support/fixture.js';

const mount = (markup: string): Promise<CareBenefit> => fixture(markup, CareBenefit);
const benefit = (attributes = '', label = '<h4 slot="heading">Fast-acting</h4>'): string =>
  `<care-benefit ${attributes}>${label}<p>Within <b id="inside">hours</b>.</p></care-benefit>`;

/** The button, wherever it stands. */
function button(item: CareBenefit): HTMLElement {
  const heading = item.querySelector(':scope > :is(h1,h2,h3,h4,h5,h6)[slot]');
  const found = (heading?.shadowRoot ?? item.shadowRoot)?.querySelector('button');
  if (!found) throw new Error('There is no button.');
  return found;
}
const text = (item: CareBenefit): HTMLElement => {
  const found = item.querySelector('p');
  if (!found) throw new Error('There is no text.');
  return found;
};
/** Whether a reader sees the text. */
const shown = (item: CareBenefit): boolean => text(item).checkVisibility({ contentVisibilityAuto: true });

const follow = async (href: string): Promise<void> => {
  const link = await fixture(`<a href="${href}">Go</a>`);
  await click(link);
  await nextFrame();
  await settled();
};

describe('<care-benefit>', () => {
  it('opens and closes by pointer, Enter and Space, and keeps the focus', async () => {
    const item = await mount(benefit());
    expect(shown(item)).to.equal(false);
    for (const act of [() => click(button(item)), () => press('Enter'), () => press('Space')]) {
      const before = item.open;
      const told = nextEvent(item, 'care-toggle');
      await act();
      await told;
      expect(item.open).to.equal(!before);
      expect(item.hasAttribute('open')).to.equal(!before);
      expect(shown(item)).to.equal(!before);
      expect((await accessible(button(item))).states['expanded'] ?? false).to.equal(!before);
      button(item).focus();
    }
    expect(deepActiveElement()).to.equal(button(item));
  });

  it('passes focus on to its button, in a heading or around a label', async () => {
    for (const label of ['<h4 slot="heading">Fast-acting</h4>', '<span slot="heading">Fast-acting</span>']) {
      const item = await mount(benefit('', label));
      item.focus();
      expect(deepActiveElement()).to.equal(button(item));
    }
  });

  it('is one button inside one heading of the author’s level, also when the heading holds markup', async () => {
    const item = await mount(
      benefit('', '<h5 slot="heading">Fast-<em>acting</em> <span lang="la">in vivo</span></h5>'),
    );
    const { role, name } = await accessible(button(item));
    expect(role).to.equal('button');
    expect(name).to.equal('Fast-acting in vivo');
    const heading = item.querySelector('h5');
    expect(heading && (await accessible(heading))).to.include({
      role: 'heading',
      name: 'Fast-acting in vivo',
    });
    const tree = await accessibilityTree();
    if (tree === 'unsupported') return expect(engine).to.equal('webkit');
    const headings = JSON.stringify(tree).match(/"role":"heading"/g);
    expect(headings).to.have.lengthOf(1);
    return undefined;
  });

  it('makes a heading of the list’s level of a label that is none', async () => {
    const list = await fixture(
      `<care-benefit-list heading-level="5">${benefit('', '<strong slot="heading">Fast-acting</strong>')}</care-benefit-list>`,
    );
    const item = list.querySelector('care-benefit');
    const heading = item?.shadowRoot?.querySelector('[role=heading]');
    expect(heading && (await accessible(heading))).to.include({ role: 'heading', name: 'Fast-acting' });
    expect(heading?.getAttribute('aria-level')).to.equal('5');
    expect(item && (await accessible(button(item)))).to.include({ role: 'button', name: 'Fast-acting' });
    list.setAttribute('heading-level', '2');
    await settled();
    expect(heading?.getAttribute('aria-level')).to.equal('2');
    if (item) await click(button(item));
    expect(item?.open).to.equal(true);
  });

  it('hides nothing where there is no label, or one that it cannot make a button of', async () => {
    expect(shown(await mount(benefit('', '')))).to.equal(true);
    const item = await mount(benefit('', ''));
    const heading = document.createElement('h4');
    heading.slot = 'heading';
    heading.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
    item.prepend(heading);
    await settled();
    expect(shown(item)).to.equal(true);
  });

  it('follows a label that comes, changes or leaves', async () => {
    const item = await mount(benefit('', ''));
    const label = document.createElement('strong');
    label.slot = 'heading';
    label.textContent = 'Fast-acting';
    item.prepend(label);
    await settled();
    expect(item.shadowRoot?.querySelector('[role=heading] button')).not.to.equal(null);
    expect(shown(item)).to.equal(false);
    const heading = document.createElement('h3');
    heading.slot = 'heading';
    heading.textContent = 'Lasting';
    label.replaceWith(heading);
    await settled();
    expect(item.shadowRoot?.querySelector('button')).to.equal(null);
    expect((await accessible(button(item))).name).to.equal('Lasting');
    item.after(heading);
    await settled();
    expect(heading.shadowRoot?.querySelector('button')).to.equal(null);
    expect((await accessible(heading)).name).to.equal('Lasting');
    expect(shown(item)).to.equal(true);
    heading.remove();
  });

  it('tells with `open` in an event that leaves shadow roots', async () => {
    const host = await fixture('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    const item = await fixture(benefit(), CareBenefit, { parent: root });
    const told = nextEvent<HTMLElementEventMap['care-toggle']>(host, 'care-toggle');
    item.open = true;
    expect((await told).open).to.equal(true);
  });

  it('tells nothing at first, nor of a change that was taken back', async () => {
    let told = 0;
    const count = (): unknown => (told += 1);
    addEventListener('care-toggle', count);
    const item = await mount(benefit('open'));
    item.open = false;
    item.open = true;
    await settled();
    removeEventListener('care-toggle', count);
    expect(told).to.equal(0);
  });

  it('is opened by the browser when closed text is found', async () => {
    const item = await mount(benefit());
    const find = (globalThis as { find?: (words: string) => boolean }).find;
    getSelection()?.removeAllRanges();
    find?.call(globalThis, 'Within hours');
    // Firefox and WebKit search by script without opening; they tell by the same event when a reader searches.
    if (!item.open)
      item.shadowRoot?.querySelector('[hidden]')?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await settled();
    expect(item.open).to.equal(true);
    expect(shown(item)).to.equal(true);
  });

  it('hides as until-found, and removes that when open', async () => {
    const item = await mount(benefit());
    const panel = item.shadowRoot?.querySelector('[part=panel]');
    expect(panel?.getAttribute('hidden')).to.equal('until-found');
    item.open = true;
    await settled();
    expect(panel?.hasAttribute('hidden')).to.equal(false);
  });

  it('opens for a link to its id, to something in it, and for the same link again', async () => {
    for (const id of ['fast', 'inside']) {
      const item = await mount(benefit('id="fast"'));
      await follow(`#${id}`);
      await eventually(() => item.open && shown(item));
      item.open = false;
      await settled();
      await follow(`#${id}`);
      await eventually(() => item.open && shown(item));
      const box = text(item).getBoundingClientRect();
      expect(box.bottom)
        .to.be.greaterThan(0)
        .and.lessThan(innerHeight + 1);
      item.parentElement?.remove();
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('opens for a link inside the same shadow root, which browsers cannot follow', async () => {
    const host = await fixture('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    const item = await fixture(
      `<div><a href="#inside">Go</a><div style="block-size: 200vh"></div>${benefit()}</div>`,
      { parent: root },
    );
    const [link] = item.querySelectorAll('a');
    const [inner] = item.querySelectorAll('care-benefit');
    if (!link || !inner) throw new Error('not mounted');
    await click(link);
    await eventually(() => inner.open && text(inner).getBoundingClientRect().top < innerHeight);
  });

  it('opens what is around the target too', async () => {
    const item = await mount(
      `<care-benefit><h4 slot="heading">Outer</h4><p>x</p><care-benefit-list>${benefit('id="fast"')}</care-benefit-list></care-benefit>`,
    );
    await follow('#inside');
    await eventually(() => item.open && item.querySelector('care-benefit')?.open);
  });

  it('does not toggle by a click in its text, nor with one in it', async () => {
    const item = await mount(
      `<care-benefit open><h4 slot="heading">Outer</h4><p>Text</p>${benefit('id="fast"')}</care-benefit>`,
    );
    await click(text(item));
    expect(item.open).to.equal(true);
    const inner = item.querySelector('care-benefit');
    if (inner) await click(button(inner));
    expect(inner?.open).to.equal(true);
    expect(item.open).to.equal(true);
  });

  it('works as a clone, moved, and taken out while open', async () => {
    const item = await mount(benefit('open'));
    const copy = item.cloneNode(true) as CareBenefit;
    item.after(copy);
    await settled();
    await click(button(copy));
    expect(copy.open).to.equal(false);
    expect(item.open).to.equal(true);
    item.remove();
    copy.after(item);
    await settled();
    await click(button(item));
    expect(item.open).to.equal(false);
    expect((await accessible(button(item))).name).to.equal('Fast-acting');
  });

  it('keeps its state where a morphing library writes the same markup over it', async () => {
    const item = await mount(benefit());
    await click(button(item));
    const heading = item.querySelector('h4');
    if (heading) heading.textContent = 'Quick';
    text(item).replaceChildren('Within a day.');
    item.append(document.createElement('p'));
    await settled();
    expect(item.open).to.equal(true);
    await eventually(async () => (await accessible(button(item))).name === 'Quick');
    item.removeAttribute('open');
    await settled();
    expect(shown(item)).to.equal(false);
    expect((await accessible(button(item))).states['expanded'] ?? false).to.equal(false);
  });

  it('leaves the author’s heading its look, its id and its nodes', async () => {
    const item = await mount(
      benefit(
        '',
        '<h4 slot="heading" id="label" style="font: italic 700 30px serif; color: rgb(1, 2, 3)">A</h4>',
      ),
    );
    const heading = item.querySelector('h4');
    expect(heading?.outerHTML).to.contain('>A</h4>');
    const style = getComputedStyle(button(item));
    expect([style.fontStyle, style.fontSize, style.color]).to.deep.equal(['italic', '30px', 'rgb(1, 2, 3)']);
  });

  it('turns the chevron to where the row ends, in both directions', async () => {
    for (const direction of ['ltr', 'rtl']) {
      const item = await mount(benefit(`dir="${direction}"`));
      const { insetInlineEnd, left, right } = getComputedStyle(button(item), '::after');
      expect(insetInlineEnd).to.equal(direction === 'rtl' ? left : right);
      item.parentElement?.remove();
    }
  });

  it('can be hidden by its page', async () => {
    const item = await mount(benefit('hidden'));
    expect(getComputedStyle(item).display).to.equal('none');
  });

  it('shows where the focus is, and gives a finger 44 px', async () => {
    button(await mount(benefit())).focus();
    const item = await mount(benefit());
    await press('Tab');
    expect(deepActiveElement()).to.equal(button(item));
    const { outlineStyle, outlineWidth } = getComputedStyle(button(item));
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
    expect(button(item).getBoundingClientRect().height).to.be.at.least(40);
  });

  it('shows its button in forced colours', async () => {
    const item = await mount(benefit());
    if ((await media({ forcedColors: true })) === 'unsupported') return expect(engine).to.equal('webkit');
    const { borderBottomColor, borderBottomStyle } = getComputedStyle(button(item), '::after');
    expect(borderBottomStyle).to.equal('solid');
    expect(borderBottomColor).not.to.equal(getComputedStyle(document.body).backgroundColor);
    return undefined;
  });

  it('keeps the host’s style sheets out of its button', async () => {
    const item = await mount(
      `<div><style>button, * { border: 9px solid red; padding: 40px; text-transform: uppercase }</style></div>${benefit()}`.replace(
        /^<div>(.*?)<\/div>(.*)$/s,
        '$2$1',
      ),
    );
    const style = getComputedStyle(button(item));
    expect([style.borderTopWidth, style.paddingTop === '40px']).to.deep.equal(['0px', false]);
  });

  it('stores nothing', async () => {
    const item = await mount(benefit('id="fast"'));
    await click(button(item));
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('has no faults that axe can find, open and closed', async () => {
    await axe(await mount(benefit()));
    await axe(await mount(benefit('open')));
    await axe(await mount(benefit('', '<span slot="heading">Label</span>')));
  });

  it('can be opened by a heading that stood in another item before', async () => {
    const page = await fixture(`<div>${benefit()}</div>`);
    const heading = page.querySelector('h4');
    const next = document.createElement('care-benefit');
    if (heading) next.append(heading, 'Text');
    page.append(next);
    await settled();
    await click(button(next));
    await eventually(() => next.open);
  });

  // Last: Firefox tells little of a page to assistive technology for a while after it was shown as on paper.
  it('stands on paper open', async () => {
    const item = await mount(benefit());
    if ((await media({ print: true })) === 'unsupported') return expect(engine).to.equal('webkit');
    await eventually(() => shown(item));
    expect(getComputedStyle(button(item)).display).to.equal('block');
    return undefined;
  });
});
