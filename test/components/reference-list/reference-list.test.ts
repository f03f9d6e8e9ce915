import { expect } from 'chai';
import '../../../src/careleaf.js';
import { CareReferenceList } from '../../../src/components/reference-list/reference-list.js';
import { registerMessages } from '../../../src/localization/locale-files.js';
import { ARTICLE, articleJson, loaded } from '../../support/articles.js';
import { accessible, click, engine, media, press } from '../../support/commands.js';
import { axe, deepActiveElement, eventually, fixture, nextFrame, settled } from '../../support/fixture.js';

const cite = (id: string, words = `(${id})`, attributes = ''): string =>
  `<care-reference-popover for="ref-${id}" ${attributes}>${words}</care-reference-popover>`;
const entry = (
  id: string,
  text = `${id} (2012). Title. <a href="https://doi.org/10.1/${id}">https://doi.org/10.1/${id}</a>`,
): string => `<li id="ref-${id}"><care-reference>${text}</care-reference></li>`;
const listOf = (entries: string, attributes = '', heading = '<h3 slot="heading">References</h3>'): string =>
  `<care-reference-list ${attributes}>${heading}<ol>${entries}</ol></care-reference-list>`;

async function mount(markup: string): Promise<{ page: HTMLElement; list: CareReferenceList }> {
  const page = await fixture(`<div>${markup}</div>`);
  await nextFrame();
  await settled();
  const list = page.querySelector('care-reference-list');
  if (!(list instanceof CareReferenceList)) throw new Error('There is no list.');
  return { page, list };
}
const links = (root: ParentNode, id: string): HTMLAnchorElement[] => [
  ...(root
    .querySelector(`#ref-${id} care-reference`)
    ?.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.row a') ?? []),
];
const names = async (elements: Element[]): Promise<string[]> => {
  const found: string[] = [];
  for (const element of elements) found.push((await accessible(element)).name);
  return found;
};

describe('<care-reference-list>', () => {
  it('gives each entry ways back to the places that cite it, with distinct names', async () => {
    const { page } = await mount(
      `<p>${cite('duman')} ${cite('feder', 'Feder')} ${cite('duman', 'again')}</p>${listOf(entry('duman') + entry('feder') + entry('other'))}`,
    );
    expect(await names(links(page, 'duman'))).to.deep.equal([
      'Back to text (duman), citation 1 of 2',
      'Back to text again, citation 2 of 2',
    ]);
    expect(await names(links(page, 'feder'))).to.deep.equal(['Back to text Feder']);
    expect(links(page, 'other')).to.deep.equal([]);
    for (const link of [...links(page, 'duman'), ...links(page, 'feder')]) {
      const visible = link.textContent.replace('↑', '').trim();
      expect((await accessible(link)).name, 'the visible words are in the name').to.contain(visible);
    }
  });

  it('reads each source from its own side, in an article from right to left too', async () => {
    registerMessages('ar', { 'citation.others': 'وآخرون.' });
    const article = await articleJson();
    // The last is the mark that a list is cut there.
    const author = ['Duman', 'Sanacora', 'Krystal', 'et al.'].map((family) => ({ family }));
    const references = [
      { id: 'latin', type: 'article-journal', author, issued: { 'date-parts': [[2012]] }, title: 'Latin' },
      { id: 'arabic', type: 'book', author: [{ literal: 'حداد' }], title: 'كتاب' },
    ];
    const text = { type: 'paragraph', children: [{ type: 'citation', references: ['latin', 'arabic'] }] };
    const page = await fixture('<div lang="ar" dir="rtl"><care-article numbered></care-article></div>');
    const element = page.querySelector('care-article');
    if (!element) throw new Error('There is no article.');
    element.article = { ...article, inLanguage: 'ar', references, body: [text] };
    await loaded(element);
    const [latin, arabic] = element.querySelectorAll('care-reference');
    const place = (entry: Element | undefined, words: string): DOMRect => {
      const walker = document.createTreeWalker(entry ?? page, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const at = node.data.indexOf(words);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + words.length);
        return range.getBoundingClientRect();
      }
      throw new Error(`“${words}” is not there.`);
    };
    // One after the other, as they are read.
    const inOrder = ['Duman', 'Krystal', 'وآخرون', '2012', 'Latin'].map((words) => place(latin, words).left);
    expect(inOrder).to.deep.equal([...inOrder].sort((one, other) => one - other));
    expect(place(arabic, 'حداد').left).to.be.above(place(arabic, 'كتاب').left);
    // With room for the number at that side.
    const list = element.querySelector('care-reference-list > ol')?.getBoundingClientRect();
    if (!list) throw new Error('There is no list.');
    expect(place(latin, 'Duman').left - list.left).to.be.within(24, 60);
    expect(list.right - place(arabic, 'حداد').right).to.be.within(24, 60);
  });

  it('links back from entries in the author’s own words, and shows and copies those', async () => {
    const own =
      '<li id="ref-duman">Duman, R. S. (2012). <i>Own words</i>.</li><li id="ref-other">Not cited.</li>';
    const { page, list } = await mount(`<p>${cite('duman')} ${cite('duman', 'again')}</p>${listOf(own)}`);
    expect(await names(links(page, 'duman'))).to.deep.equal([
      'Back to text (duman), citation 1 of 2',
      'Back to text again, citation 2 of 2',
    ]);
    expect(links(page, 'other')).to.deep.equal([]);
    expect(page.querySelector('#ref-duman')?.textContent).to.equal('Duman, R. S. (2012). Own words.');
    const citation = page.querySelector('care-reference-popover');
    citation?.show();
    expect(citation?.shadowRoot?.querySelector('.entry')?.innerHTML).to.contain(
      'Duman, R. S. (2012). <i>Own words</i>.',
    );
    citation?.hide();
    // A page that is rendered again from its own source loses what was added; it comes back.
    list.querySelector('ol')?.replaceChildren(document.createRange().createContextualFragment(own));
    await eventually(() => links(page, 'duman').length === 2);
    page.querySelector('p')?.remove();
    await eventually(() => links(page, 'duman').length === 0);
    await axe(page);
  });

  it('leads to the very marker, opens the benefit that it is in, and focuses it', async () => {
    const { page } = await mount(
      `${listOf(entry('duman'))}<div style="block-size: 150vh"></div><p>${cite('duman')}</p><care-benefit-list><care-benefit><h3 slot="heading">B</h3><p>${cite('duman')}</p></care-benefit></care-benefit-list>`,
    );
    const [first, second] = page.querySelectorAll('care-reference-popover');
    const [toFirst, toSecond] = links(page, 'duman');
    if (!toFirst || !toSecond || !first || !second) throw new Error('not mounted');
    await click(toSecond);
    await eventually(() => deepActiveElement() === second.shadowRoot?.querySelector('[part=marker]'));
    expect(page.querySelector('care-benefit')?.open).to.equal(true);
    expect(second.getBoundingClientRect().top).to.be.greaterThan(0).and.lessThan(innerHeight);
    toFirst.focus();
    await press('Enter');
    await eventually(() => deepActiveElement() === first.shadowRoot?.querySelector('[part=marker]'));
  });

  it('gives hand-written markers the ids that the links name, in the order of the text, and keeps theirs', async () => {
    const { page } = await mount(
      `<p>${cite('duman')} ${cite('duman', 'B', 'id="mine"')} ${cite('feder')} ${cite('duman')}</p>${listOf(entry('duman') + entry('feder'))}`,
    );
    const ids = [...page.querySelectorAll('care-reference-popover')].map(({ id }) => id);
    expect(ids).to.deep.equal(['cite-duman-1', 'mine', 'cite-feder-1', 'cite-duman-3']);
    expect(links(page, 'duman').map(({ hash }) => hash)).to.deep.equal([
      '#cite-duman-1',
      '#mine',
      '#cite-duman-3',
    ]);
  });

  it('never takes an id that stands in the page already', async () => {
    const { page } = await mount(
      `<p id="cite-duman-1">x</p><p>${cite('duman')}</p>${listOf(entry('duman'))}`,
    );
    expect(page.querySelector('care-reference-popover')?.id).to.equal('cite-duman-1-2');
  });

  it('follows citations that come, move and go', async () => {
    const { page } = await mount(`<p id="text"></p>${listOf(entry('duman'))}`);
    expect(links(page, 'duman')).to.have.lengthOf(0);
    const text = page.querySelector('#text');
    text?.append(document.createRange().createContextualFragment(cite('duman', 'A') + cite('duman', 'B')));
    await eventually(() => links(page, 'duman').length === 2);
    const [first] = page.querySelectorAll('care-reference-popover');
    if (first) text?.append(first);
    await eventually(
      async () => (await names(links(page, 'duman')))[0] === 'Back to text B, citation 1 of 2',
    );
    first?.remove();
    await eventually(() => links(page, 'duman').length === 1);
    first?.setAttribute('for', 'ref-none');
    page.querySelector('care-reference-popover')?.setAttribute('for', 'ref-none');
    await eventually(() => links(page, 'duman').length === 0);
  });

  it('knows citations in the same article only, and across shadow roots', async () => {
    const { page } = await mount(
      `<care-article><article><p>${cite('duman', 'one')}</p>${listOf(entry('duman'))}</article></care-article>
       <care-article><article><p>${cite('duman', 'two')}</p>${listOf(entry('duman'))}</article></care-article>`,
    );
    const [, second] = page.querySelectorAll('care-article');
    expect(second && (await names(links(second, 'duman')))).to.deep.equal(['Back to text two']);
    page.remove();
    const { page: other } = await mount(`<div id="host"></div>${listOf(entry('duman'))}`);
    const root = other.querySelector('#host')?.attachShadow({ mode: 'open' });
    root?.append(document.createRange().createContextualFragment(`<p>${cite('duman', 'inner')}</p>`));
    await eventually(async () => (await names(links(other, 'duman'))).join() === 'Back to text inner');
  });

  it('copies one entry, and all of them, as plain text with whole DOIs', async () => {
    const { page, list } = await mount(
      listOf(
        `${entry('duman')}<li id="own">An own   entry, <i>2014</i>. <a href="#x">↩</a></li>`,
        'with-copy',
      ),
    );
    const written: string[] = [];
    const original = navigator.clipboard;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void written.push(text) },
    });
    try {
      const one = page.querySelector('care-reference')?.shadowRoot?.querySelector('button');
      const all = list.shadowRoot?.querySelector('button');
      if (!one || !all) throw new Error('The buttons are missing.');
      // Each button is told from the others by the authors and the year.
      expect((await accessible(one)).name).to.equal('Copy duman (2012)');
      expect(one.textContent).to.equal('Copy');
      expect((await accessible(all)).name).to.equal('Copy all');
      await click(one);
      await click(all);
      await eventually(() => written.length === 2);
      expect(written).to.deep.equal([
        'duman (2012). Title. https://doi.org/10.1/duman',
        'duman (2012). Title. https://doi.org/10.1/duman\nAn own entry, 2014.',
      ]);
      await eventually(() => all.nextElementSibling?.textContent === 'Copied');
      await eventually(() => all.nextElementSibling?.textContent === '', 6000);
      const ownButton = page.querySelector('#own care-reference')?.shadowRoot?.querySelector('button');
      if (!ownButton) throw new Error('An entry in own words has no button.');
      await click(ownButton);
      await eventually(() => written.length === 3);
      expect(written[2]).to.equal('An own entry, 2014.');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: original });
    }
    list.withCopy = false;
    await settled();
    expect(list.shadowRoot?.querySelector('button')).to.equal(null);
  });

  it('shows where a link has led', async () => {
    const { page } = await mount(`<a href="#ref-feder">Go</a>${listOf(entry('duman') + entry('feder'))}`);
    const link = page.querySelector('a');
    if (link) await click(link);
    const [duman, feder] = page.querySelectorAll('li');
    if (!duman || !feder) throw new Error('not mounted');
    expect(getComputedStyle(feder).outlineStyle).to.equal('solid');
    expect(getComputedStyle(duman).outlineStyle).to.equal('none');
  });

  it('numbers its entries where asked', async () => {
    const { list } = await mount(listOf(entry('duman'), 'numbered'));
    const ordered = list.querySelector('ol');
    expect(ordered && getComputedStyle(ordered).listStyleType).to.equal('decimal');
    list.numbered = false;
    await settled();
    expect(ordered && getComputedStyle(ordered).listStyleType).to.equal('""');
  });

  it('begins an entry of the other direction at its own side', async () => {
    const { list } = await mount(
      listOf(
        `<li id="ref-a" lang="ar" dir="rtl">دومان (2012). خلل.</li>${entry('b', 'b').replace('<care-reference', '<care-reference lang="ar" dir="rtl"')}${entry('c')}`,
      ),
    );
    const [own, ours, other] = [...list.querySelectorAll('li')].map((item) => {
      const words = document.createRange();
      words.selectNodeContents(item.querySelector('care-reference')?.firstChild ?? item);
      const [box, line] = [item.getBoundingClientRect(), words.getBoundingClientRect()];
      return { left: line.left - box.left, right: box.right - line.right };
    });
    expect(own?.right).to.be.below(own?.left ?? 0);
    expect(ours?.right).to.be.below(ours?.left ?? 0);
    expect(other?.left).to.be.below(other?.right ?? 0);
  });

  it('keeps a list a list of items for assistive technology', async () => {
    const { list } = await mount(listOf(entry('duman')));
    const [ordered, item] = [list.querySelector('ol'), list.querySelector('li')];
    expect(ordered && (await accessible(ordered)).role).to.equal('list');
    expect(item && (await accessible(item)).role).to.equal('listitem');
  });

  it('keeps a heading, and makes one of a label that is none', async () => {
    const { list } = await mount(
      listOf(entry('duman'), 'heading-level="4"', '<p slot="heading">Sources</p>'),
    );
    const heading = list.shadowRoot?.querySelector('[role=heading]');
    expect(heading && (await accessible(heading))).to.include({ role: 'heading', name: 'Sources' });
    expect(heading?.getAttribute('aria-level')).to.equal('4');
    const { list: own } = await mount(listOf(entry('duman')));
    expect(own.shadowRoot?.querySelector('[role=heading]')).to.equal(null);
    const bare = await mount(listOf(entry('duman'), '', ''));
    expect(bare.list.shadowRoot?.querySelector('[role=heading]')).to.equal(null);
  });

  it('takes the references of an article file, as a list of their own', async () => {
    const { list } = await mount(`<care-reference-list src="${ARTICLE}" with-copy></care-reference-list>`);
    await loaded(list);
    expect(list.querySelectorAll('ol > li > care-reference')).to.have.lengthOf(7);
    expect(list.querySelector('h2')?.textContent).to.equal('References');
    await axe(list);
  });

  it('links a thousand citations in one pass', async () => {
    const ids = Array.from({ length: 100 }, (_, index) => `r${index}`);
    const { page } = await mount(
      `<p>${Array.from({ length: 1000 }, (_, index) => cite(`r${index % 100}`)).join(' ')}</p>${listOf(ids.map((id) => entry(id)).join(''))}`,
    );
    await eventually(() => links(page, 'r99').length === 10);
    expect(page.querySelectorAll('[id="cite-r5-10"]')).to.have.lengthOf(1);
  });

  it('has no faults that axe can find', async () => {
    const { page } = await mount(
      `<p>${cite('duman')} ${cite('duman')}</p>${listOf(entry('duman') + entry('feder'), 'with-copy')}`,
    );
    await axe(page);
  });

  // Last: Firefox tells little of a page to assistive technology for a while after it was shown as on paper.
  it('shows no controls on paper', async () => {
    const { page, list } = await mount(`<p>${cite('duman')}</p>${listOf(entry('duman'), 'with-copy')}`);
    if ((await media({ print: true })) === 'unsupported') return expect(engine).to.equal('webkit');
    await nextFrame();
    const controls = [...links(page, 'duman'), ...(list.shadowRoot?.querySelectorAll('button') ?? [])];
    expect(controls.map((each) => each.checkVisibility())).to.deep.equal(controls.map(() => false));
    return undefined;
  });
});
