import { expect } from 'chai';
import '../../../src/careleaf.js';
import { CareBenefitList } from '../../../src/components/benefit-list/benefit-list.js';
import { registerMessages } from '../../../src/localization/locale-files.js';
import { ARTICLE, articleJson, loaded } from '../../support/articles.js';
import { accessible, click, engine, media, press } from '../../support/commands.js';
import { smallArticle } from '../../support/small-article.js';
import { axe, eventually, fixture, nextFrame, settled } from '../../support/fixture.js';

const mount = (markup: string): Promise<CareBenefitList> => fixture(markup, CareBenefitList);
const item = (number: number, attributes = ''): string =>
  `<care-benefit ${attributes}><h3 slot="heading">Label ${number}</h3><p>Text ${number}</p></care-benefit>`;
const list = (count: number, attributes = ''): string =>
  `<care-benefit-list ${attributes}>${Array.from({ length: count }, (_, index) => item(index + 1)).join('')}</care-benefit-list>`;

const items = (element: Element) =>
  [...element.children].filter((child) => child.localName === 'care-benefit');
const open = (element: Element): string =>
  items(element)
    .map((each) => (each.hasAttribute('open') ? 'o' : '-'))
    .join('');
function all(element: CareBenefitList): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>('button');
  if (!found) throw new Error('There is no button for all.');
  return found;
}
const said = (element: CareBenefitList): string =>
  element.shadowRoot?.querySelector('[role=status]')?.textContent ?? '';

describe('<care-benefit-list>', () => {
  it('shows all and hides all, says so by its words, its state and a count', async () => {
    const element = await mount(list(3));
    expect(await accessible(all(element))).to.include({ role: 'button', name: 'Show all' });
    expect(said(element)).to.equal('');
    await click(all(element));
    await settled();
    expect(open(element)).to.equal('ooo');
    expect(said(element)).to.equal('3 of 3 shown');
    const { name, states } = await accessible(all(element));
    expect([name, states['expanded']]).to.deep.equal(['Hide all', true]);
    all(element).focus();
    await press('Enter');
    await settled();
    expect(open(element)).to.equal('---');
    expect(said(element)).to.equal('0 of 3 shown');
    await press('Space');
    await settled();
    expect(open(element)).to.equal('ooo');
  });

  it('opens the rest when some are open, and changes its words as items open one by one', async () => {
    const element = await mount(`<care-benefit-list>${item(1, 'open')}${item(2)}</care-benefit-list>`);
    expect(all(element).textContent.trim()).to.equal('Show all');
    const [, second] = element.querySelectorAll('care-benefit');
    if (second) second.open = true;
    await settled();
    expect(all(element).textContent.trim()).to.equal('Hide all');
    if (second) second.open = false;
    await settled();
    await click(all(element));
    await settled();
    expect(open(element)).to.equal('oo');
    if (second) second.open = false;
    await settled();
    expect(said(element), 'says nothing of what the reader did item by item').to.equal('');
  });

  it('has methods for it', async () => {
    const element = await mount(list(2));
    element.expandAll();
    await settled();
    expect(open(element)).to.equal('oo');
    element.collapseAll();
    await settled();
    expect(open(element)).to.equal('--');
    element.exclusive = true;
    element.expandAll();
    await settled();
    expect(open(element)).to.equal('o-');
  });

  it('has no such button for one item, and one as soon as there are two', async () => {
    const element = await mount(list(1));
    expect(element.shadowRoot?.querySelector('button')).to.equal(null);
    element.append(document.createRange().createContextualFragment(item(2)));
    await settled();
    expect(all(element).textContent.trim()).to.equal('Show all');
    items(element)[0]?.remove();
    await settled();
    expect(element.shadowRoot?.querySelector('button')).to.equal(null);
  });

  it('keeps one open when exclusive, also where several were at first or come later', async () => {
    const element = await mount(
      `<care-benefit-list exclusive>${item(1)}${item(2, 'open')}${item(3, 'open')}</care-benefit-list>`,
    );
    expect(open(element)).to.equal('-o-');
    expect(element.shadowRoot?.querySelector('button')).to.equal(null);
    const [first] = element.querySelectorAll('care-benefit');
    const button = first?.querySelector('h3')?.shadowRoot?.querySelector('button');
    if (button) await click(button);
    await settled();
    expect(open(element)).to.equal('o--');
    element.append(document.createRange().createContextualFragment(item(4, 'open')));
    await settled();
    await settled();
    expect(open(element)).to.equal('o---');
    element.exclusive = false;
    element.expandAll();
    await settled();
    element.exclusive = true;
    await settled();
    expect(open(element)).to.equal('o---');
  });

  it('keeps the item that a reader opens where it is, while one above it closes', async () => {
    const element = await mount(
      `<care-benefit-list exclusive style="margin-block: 200vh">${item(1, 'open')}${item(2)}</care-benefit-list>`,
    );
    const [first, second] = element.querySelectorAll('care-benefit');
    if (!first || !second) throw new Error('not mounted');
    first.append(Object.assign(document.createElement('div'), { style: 'block-size: 1500px' }));
    const button = second.querySelector('h3')?.shadowRoot?.querySelector('button');
    second.scrollIntoView({ block: 'center' });
    const { top } = second.getBoundingClientRect();
    if (button) await click(button);
    await settled();
    expect(open(element)).to.equal('-o');
    await eventually(() => Math.abs(second.getBoundingClientRect().top - top) < 1);
    // One that a script opens out of sight does not scroll the page.
    scrollTo(0, 0);
    first.open = true;
    await settled();
    await nextFrame();
    expect(scrollY).to.equal(0);
  });

  it('counts only its own items, not those of a list in one of them', async () => {
    const element = await mount(
      `<care-benefit-list><care-benefit><h3 slot="heading">Outer</h3>${list(2)}</care-benefit>${item(2)}</care-benefit-list>`,
    );
    const inner = element.querySelector('care-benefit-list');
    await click(all(element));
    await settled();
    expect([open(element), inner && open(inner)]).to.deep.equal(['oo', '--']);
    if (inner) await click(all(inner));
    await settled();
    expect([open(element), inner && open(inner)]).to.deep.equal(['oo', 'oo']);
    element.collapseAll();
    await settled();
    expect([open(element), inner && open(inner)]).to.deep.equal(['--', 'oo']);
  });

  it('is exclusive among its own items only', async () => {
    const element = await mount(
      `<care-benefit-list exclusive><care-benefit open><h3 slot="heading">Outer</h3>${list(2)}</care-benefit>${item(2)}</care-benefit-list>`,
    );
    const inner = element.querySelector('care-benefit-list');
    inner?.expandAll();
    await settled();
    expect([open(element), inner && open(inner)]).to.deep.equal(['o-', 'oo']);
  });

  it('follows items that are added, taken out, moved and put in another order', async () => {
    const element = await mount(list(3));
    await click(all(element));
    await settled();
    const [first] = items(element);
    if (first) element.append(first);
    await settled();
    expect(open(element)).to.equal('ooo');
    expect(all(element).textContent.trim()).to.equal('Hide all');
    element.prepend(document.createRange().createContextualFragment(item(9)));
    await settled();
    expect(open(element)).to.equal('-ooo');
    expect(all(element).textContent.trim()).to.equal('Show all');
    items(element)[0]?.remove();
    await settled();
    expect(all(element).textContent.trim()).to.equal('Hide all');
    const other = await mount(list(1));
    other.append(...items(element));
    await settled();
    expect(open(other)).to.equal('-ooo');
    await click(all(other));
    await settled();
    expect(open(other)).to.equal('oooo');
  });

  it('holds 200 items', async () => {
    const element = await mount(list(200));
    await click(all(element));
    await settled();
    expect(said(element)).to.equal('200 of 200 shown');
    expect(open(element)).to.equal('o'.repeat(200));
  });

  it('works as a clone and moved', async () => {
    const element = await mount(list(2));
    const copy = element.cloneNode(true) as CareBenefitList;
    element.after(copy);
    await settled();
    await click(all(copy));
    await settled();
    expect([open(element), open(copy)]).to.deep.equal(['--', 'oo']);
    copy.before(element);
    copy.after(element);
    await settled();
    await click(all(element));
    await settled();
    expect(open(element)).to.equal('oo');
  });

  it('speaks the language around it', async () => {
    registerMessages('ar', { 'benefitList.showAll': 'إظهار الكل' });
    document.documentElement.lang = 'ar';
    const element = await mount(`<care-benefit-list dir="rtl">${item(1)}${item(2)}</care-benefit-list>`);
    expect(all(element).textContent.trim()).to.equal('إظهار الكل');
    const bar = all(element).getBoundingClientRect();
    const box = element.getBoundingClientRect();
    expect(bar.left - box.left, 'the inline end').to.be.lessThan(box.right - bar.right);
  });

  it('takes the benefits of an article file, with levels, ids and those that are open', async () => {
    const element = await mount(`<care-benefit-list src="${ARTICLE}" heading-level="2"></care-benefit-list>`);
    await loaded(element);
    expect(items(element)).to.have.lengthOf(5);
    expect(element.querySelectorAll(':scope > care-benefit > h2[slot=heading]')).to.have.lengthOf(5);
    expect(open(element)).to.match(/o/);
    await axe(element);
    const same = await fixture('<care-benefit-list></care-benefit-list>', CareBenefitList);
    same.article = await articleJson();
    await loaded(same);
    expect(items(same)).to.have.lengthOf(5);
  });

  it('can be hidden by its page, and has no faults that axe can find', async () => {
    const element = await mount(list(3, 'hidden'));
    expect(getComputedStyle(element).display).to.equal('none');
    element.hidden = false;
    await axe(element);
    await click(all(element));
    await settled();
    await axe(element);
  });

  it('moves nothing around it by opening but what comes after', async () => {
    const element = await mount(list(3));
    const tops = () => [...element.querySelectorAll('h3')].map((each) => each.getBoundingClientRect().top);
    const before = tops();
    const button = element.querySelector('h3')?.shadowRoot?.querySelector('button');
    if (button) await click(button);
    await nextFrame();
    expect(tops()[0]).to.equal(before[0]);
    expect(tops()[1]).to.be.greaterThan(before[1] ?? 0);
  });

  it('shows the items of the block that it is pointed to next, closed, with their own ids', async () => {
    const block = (id: string, ...labels: string[]) => ({
      type: 'benefits',
      id,
      items: labels.map((label) => ({ id: label, label, body: [] })),
    });
    const element = await mount('<care-benefit-list block="one"></care-benefit-list>');
    element.article = smallArticle({ body: [block('one', 'a', 'b', 'c'), block('two', 'd', 'e')] });
    await loaded(element);
    element.expandAll();
    element.block = 'two';
    await settled();
    expect(items(element).map(({ id }) => id)).to.deep.equal(['d', 'e']);
    expect(element.textContent).to.equal('de');
    expect(open(element)).to.equal('--');
  });

  // Last: Firefox tells little of a page to assistive technology for a while after it was shown as on paper.
  it('shows no button on paper, but every text', async () => {
    const element = await mount(list(2));
    if ((await media({ print: true })) === 'unsupported') return expect(engine).to.equal('webkit');
    await eventually(() => [...element.querySelectorAll('p')].every((text) => text.checkVisibility()));
    expect(all(element).checkVisibility()).to.equal(false);
    return undefined;
  });
});
