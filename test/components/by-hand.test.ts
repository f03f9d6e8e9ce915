import { expect } from 'chai';
import '../../src/careleaf.js';
import { accessible, click, press } from '../support/commands.js';
import { axe, fixture, nextEvent, nextFrame, settled, warnings } from '../support/fixture.js';

// What people write into a page who have read no more than an example.

const find = (root: ParentNode, selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
const inRoot = (host: Element, selector: string): HTMLElement => {
  if (!host.shadowRoot) throw new Error(`<${host.localName}> has no root.`);
  return find(host.shadowRoot, selector);
};
const marker = (page: ParentNode): HTMLElement =>
  inRoot(find(page, 'care-reference-popover'), '[part=marker]');
const isOpen = (page: ParentNode): boolean =>
  page.querySelector('care-reference-popover:state(open)') !== null;
const references =
  '<care-reference-list><ol><li id="one">Duman (2012)</li><li id="two">Feder (2014)</li></ol></care-reference-list>';
const cited = (content: string, attributes = 'for="one"'): string =>
  `<care-reference-popover ${attributes}>${content}</care-reference-popover>`;

describe('written by hand: citations', () => {
  it('take several links as the words of one button, and cite what each leads to', async () => {
    const page = await fixture(
      `<div><p>Claim (${cited('<a href="#one">Duman</a>; <a href="#two">Feder</a>', '')}).</p>${references}</div>`,
    );
    expect(page.querySelectorAll('care-reference-popover a[href]')).to.have.lengthOf(0);
    await axe(page);
    await click(marker(page));
    const dialog = inRoot(find(page, 'care-reference-popover'), '[role=dialog]');
    expect(dialog.textContent).to.contain('Duman (2012)').and.to.contain('Feder (2014)');
    await press('Escape');
    find(page, 'care-reference-popover').remove();
    expect(page.querySelectorAll('a[data-href]')).to.have.lengthOf(0);
  });

  it('take a link that has something around it', async () => {
    const page = await fixture(
      `<div><p>Claim${cited('<sup><a href="#two">2</a></sup>', '')}.</p>${references}</div>`,
    );
    expect((await accessible(marker(page))).role).to.equal('button');
    await axe(page);
    await press('Tab', 'Enter');
    expect(isOpen(page)).to.equal(true);
  });

  it('give the author’s links back as they were written', async () => {
    const { pathname } = location;
    const page = await fixture(
      `<div><p>${cited(`<a href="${pathname}#one">Duman</a>`, '')}</p>${references}</div>`,
    );
    const citation = find(page, 'care-reference-popover');
    citation.remove();
    expect(find(citation, 'a').getAttribute('href')).to.equal(`${pathname}#one`);
  });

  it('show the number of their entry where they have no words', async () => {
    const page = await fixture(`<div><p>Claim ${cited('', 'for="two"')}.</p>${references}</div>`);
    expect((await accessible(marker(page))).name).to.equal('[2]');
  });

  it('show the number that the entry has in its list', async () => {
    const page = await fixture(
      `<care-article numbered><p>${cited('(Feder)', 'for="four"')}</p><p>${cited('(A note)', 'for="note"')}</p>
      <care-reference-list><div><ol start="3"><li><care-reference id="three">Duman</care-reference></li><li><care-reference id="four">Feder</care-reference></li></ol></div></care-reference-list>
      <p id="note">A note</p></care-article>`,
    );
    await nextFrame();
    const [entry, note] = [...page.querySelectorAll('care-reference-popover')].map((each) =>
      inRoot(each, '[part=marker]'),
    );
    expect(entry?.textContent).to.equal('[4]');
    expect(note?.querySelector('slot'), 'a paragraph has no number').not.to.equal(null);
  });

  for (const [where, before, after, untouched] of [
    ['a summary', '<details><summary>', '</summary><p>Text</p></details>', 'details:not([open])'],
    ['a label', '<label>', '<input type="checkbox"></label>', 'input:not(:checked)'],
    ['a link', '<a href="#elsewhere">', '</a>', 'a'],
    [
      'the heading of a benefit',
      '<care-benefit><h3 slot="heading">',
      '</h3><p>Text</p></care-benefit>',
      'care-benefit:not([open])',
    ],
    [
      'the summary of a card',
      '<care-article-card><h3 slot="heading"><a href="#elsewhere">Card</a></h3><p>',
      '</p></care-article-card>',
      'care-article-card',
    ],
  ] as const) {
    it(`open in ${where}, which does nothing then`, async () => {
      const { hash } = location;
      const page = await fixture(`<div>${before}Words ${cited('(Duman)')}${after}${references}</div>`);
      await click(marker(page));
      expect(isOpen(page)).to.equal(true);
      expect(page.querySelector(untouched)).not.to.equal(null);
      expect(location.hash).to.equal(hash);
    });
  }
});

describe('written by hand: headings with something around them', () => {
  const headingsIn = (root: Element): number =>
    root.querySelectorAll('h4').length + (root.shadowRoot?.querySelectorAll('[role=heading]').length ?? 0);

  for (const element of [
    '<care-callout tone="caution"><div slot="heading"><h4>Before you start</h4></div><p>Text</p></care-callout>',
    '<care-contact-banner><div slot="heading"><h4>Contact</h4></div><p>Text</p></care-contact-banner>',
    '<care-reference-list><div slot="heading"><h4>References</h4></div><ol><li>One</li></ol></care-reference-list>',
    '<care-key-points heading-level="3"><care-key-point><div slot="label"><h4>Point</h4></div><p>Text</p></care-key-point></care-key-points>',
  ]) {
    it(`${/care-[\w-]+/.exec(element)?.[0]} has one heading, of the author's level`, async () => {
      const page = await fixture(element);
      const point = page.querySelector('care-key-point') ?? page;
      expect(headingsIn(point)).to.equal(1);
      expect((await accessible(find(page, 'h4'))).states['level']).to.equal(4);
      await axe(page);
    });
  }

  it('a benefit is opened by the heading, and what stands beside it stays text', async () => {
    const page = await fixture(
      '<care-benefit-list><care-benefit><header slot="heading"><p>First</p><h4>Fast</h4></header><p>Text</p></care-benefit></care-benefit-list>',
    );
    const button = inRoot(find(page, 'h4'), 'button');
    expect(await accessible(button)).to.include({ role: 'button', name: 'Fast' });
    await click(find(page, 'header p'));
    expect(page.querySelector('care-benefit[open]')).to.equal(null);
    await click(button);
    expect(page.querySelector('care-benefit[open]')).not.to.equal(null);
  });
});

describe('written by hand: benefits', () => {
  const item = (level = 'h3'): string =>
    `<care-benefit><${level} slot="heading">Label</${level}><p>Text</p></care-benefit>`;

  it('are items of the list around them, whatever boxes are between', async () => {
    const page = await fixture(
      `<care-benefit-list heading-level="5"><ul><li>${item('span')}</li><li><div>${item('span')}</div></li></ul></care-benefit-list>`,
    );
    await click(inRoot(page, 'button'));
    await settled();
    expect(page.querySelectorAll('care-benefit[open]')).to.have.lengthOf(2);
    const heading = inRoot(find(page, 'care-benefit'), '[role=heading]');
    expect((await accessible(heading)).states['level']).to.equal(5);
  });

  it('of a list inside an item belong to that list', async () => {
    const page = await fixture(
      `<care-benefit-list>${item()}<care-benefit open><h3 slot="heading">Outer</h3><div><care-benefit-list exclusive>${item('h4')}</care-benefit-list></div></care-benefit></care-benefit-list>`,
    );
    await click(inRoot(page, 'button'));
    await settled();
    expect(page.querySelectorAll('care-benefit[open]')).to.have.lengthOf(2);
    expect(page.querySelector('h4')?.parentElement?.hasAttribute('open')).to.equal(false);
  });

  it('tell of a label that is missing, once, and show their text', async () => {
    const page = await fixture(
      '<care-benefit-list><care-benefit><h3>Label</h3><p>Text</p></care-benefit><care-benefit><p>Text</p></care-benefit></care-benefit-list>',
    );
    expect(warnings()).to.have.lengthOf(1);
    expect(find(page, 'p').checkVisibility()).to.equal(true);
  });

  it('keep an ornament of the page’s headings off the button’s own line', async () => {
    const page = await fixture(
      `<div><style>h3::before { content: "§" }</style><care-benefit-list>${item()}${item('h4')}</care-benefit-list></div>`,
    );
    const height = (name: string): number => find(page, name).getBoundingClientRect().height;
    const size = (name: string): number => parseFloat(getComputedStyle(find(page, name)).fontSize);
    expect(height('h3') / size('h3')).to.be.closeTo(height('h4') / size('h4'), 0.1);
  });
});

describe('written by hand: references', () => {
  it('entries of a list without numbers get links back too', async () => {
    const page = await fixture(
      `<div><p>${cited('(Duman)')}</p><care-reference-list><ul><li id="one">Duman</li></ul></care-reference-list></div>`,
    );
    await nextFrame();
    await settled();
    expect(inRoot(find(page, 'care-reference'), 'a').textContent).to.contain('Back to text');
  });

  it('every entry of a list keeps the room that was kept before the script', async () => {
    const page = await fixture(`<div><p>${cited('(Duman)')}</p>${references}</div>`);
    await nextFrame();
    await settled();
    const [one, two] = [...page.querySelectorAll('li')].map((each) => each.getBoundingClientRect().height);
    expect(one).to.equal(two);
    find(page, 'care-reference-popover').remove();
    await nextFrame();
    await settled();
    expect(find(page, 'li').getBoundingClientRect().height).to.be.below(one ?? 0);
  });

  it('begin inside the list where the page resets every padding', async () => {
    const page = await fixture(
      `<div><style>* { margin: 0; padding: 0 } a { display: inline-block }</style>
      <care-reference-list><ol><li id="one">Duman (2012) <a href="https://doi.org/10.1000/1">10.1000/1</a></li></ol></care-reference-list></div>`,
    );
    const boxOf = (node: Node | null): DOMRect => {
      const range = document.createRange();
      range.selectNodeContents(node ?? page);
      return range.getBoundingClientRect();
    };
    const words = boxOf(find(page, 'li').firstChild);
    expect(words.left).to.be.at.least(page.getBoundingClientRect().left - 1);
    expect(boxOf(find(page, 'a').firstChild).left).to.be.at.least(words.right - 1);
  });
});

describe('written by hand: contact and slots', () => {
  it('a phone that has something around it tells of its call', async () => {
    const banner = await fixture(
      '<care-contact-banner><p slot="phone">Call <a href="tel:+13106019999">(310)601-9999</a></p><p><a class="website" href="#map">Map</a></p></care-contact-banner>',
    );
    banner.addEventListener('click', (event) => event.preventDefault());
    const call = nextEvent(banner, 'care-contact');
    let kinds = 0;
    banner.addEventListener('care-contact', () => kinds++);
    find(banner, '.website').click();
    expect(kinds, 'a link in the text').to.equal(0);
    find(banner, '[slot=phone] a').click();
    expect(await call).to.include({ kind: 'phone', href: 'tel:+13106019999' });
  });

  it('no line of its own stands between what is in it where the page keeps white space', async () => {
    const height = async (space: string): Promise<number> => {
      const page = await fixture(
        `<div style="white-space: ${space}"><care-callout><h3 slot="heading">Care</h3><p>Text</p></care-callout><care-contact-banner><p>Text</p><ul slot="services"><li>IV</li></ul></care-contact-banner></div>`,
      );
      return page.getBoundingClientRect().height;
    };
    expect(await height('pre-wrap')).to.equal(await height('normal'));
  });

  it('tells of a slot that an element does not have', async () => {
    await fixture(
      '<care-key-points><care-key-point><strong slot="heading">Point</strong><p>Text</p></care-key-point></care-key-points>',
    );
    expect(warnings().join()).to.contain('<care-key-point> has no slot="heading"');
  });
});
