import { expect } from 'chai';
import '../../../src/careleaf.js';
import type { CareReferencePopover } from '../../../src/components/reference-popover/reference-popover.js';
import { engine, media, viewport } from '../../support/commands.js';
import { linesOf } from '../../support/lines.js';
import { smallArticle } from '../../support/small-article.js';
import { eventually, fixture, nextFrame, settled, warnings } from '../../support/fixture.js';

const SCRIPT = new URL('../../../src/careleaf.js', import.meta.url).href;
const doi =
  'https://doi.org/10.1016/S0006-3223(00)00862-9-and-a-very-long-suffix-without-any-place-to-break-it';
const list = `<ol><li id="x"><care-reference>Berman, R. M. (2000). Antidepressant effects of ketamine in depressed patients.
  <em>Biological Psychiatry</em>, <em>47</em>(4), 351–354. <a href="${doi}">${doi}</a></care-reference></li></ol>`;
const cite = (attributes = ''): string =>
  `<care-reference-popover for="x" ${attributes}>(Berman et al., 2000)</care-reference-popover>`;

const inside = (citation: CareReferencePopover): HTMLElement => {
  const found = citation.shadowRoot?.querySelector<HTMLElement>('[role=dialog]');
  if (!found) throw new Error('The box is not there.');
  return found;
};
const marker = (citation: CareReferencePopover): Element => {
  const found = citation.shadowRoot?.querySelector('[part=marker]');
  if (!found) throw new Error('There is no marker.');
  return found;
};

/** The box of the dialog, which must be whole in its window and on top there. */
async function boxInView(citation: CareReferencePopover): Promise<DOMRect> {
  citation.show();
  await nextFrame();
  await nextFrame();
  const dialog = inside(citation);
  const view = dialog.ownerDocument.defaultView;
  const box = dialog.getBoundingClientRect();
  if (!view) throw new Error('no window');
  const told = `${box.left} ${box.top} ${box.right} ${box.bottom} in ${view.innerWidth} ${view.innerHeight}`;
  expect(box.left, told).to.be.at.least(0);
  expect(box.top, told).to.be.at.least(0);
  expect(box.right, told).to.be.at.most(view.innerWidth);
  expect(box.bottom, told).to.be.at.most(view.innerHeight);
  expect(dialog.scrollWidth, 'nothing is cut at the side').to.be.at.most(dialog.clientWidth);
  for (const y of [box.top + 4, box.bottom - 4])
    expect(dialog.ownerDocument.elementFromPoint(box.left + box.width / 2, y)).to.equal(citation);
  return box;
}
async function mount(markup: string): Promise<CareReferencePopover> {
  const page = await fixture(`<div>${markup}</div>`);
  const citation = page.querySelector('care-reference-popover');
  if (!citation) throw new Error('There is no citation.');
  return citation;
}

/** A window of its own, of any size. */
async function frame(width: number, height: number, markup: string): Promise<Document> {
  const element = document.createElement('iframe');
  element.width = `${width}`;
  element.height = `${height}`;
  element.title = 'A small window';
  const place = await fixture('<div></div>');
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
  element.srcdoc = `<!doctype html><html lang="en"><title>x</title><style>body{margin:0}</style><script type="module" src="${SCRIPT}"></script>${markup}`;
  place.append(element);
  await loaded;
  const inner = element.contentDocument;
  if (!inner) throw new Error('The frame has no document.');
  await eventually(() =>
    inner.querySelector('care-reference-popover')?.shadowRoot?.querySelector('[role=button]'),
  );
  return inner;
}
const framed = async (width: number, height: number, markup: string): Promise<CareReferencePopover> => {
  const found = (await frame(width, height, markup)).querySelector<CareReferencePopover>(
    'care-reference-popover',
  );
  if (!found) throw new Error('There is no citation.');
  return found;
};

describe('the place of the box of <care-reference-popover>', () => {
  it('is below the words, or above them where it is asked for or there is no room', async () => {
    const below = await mount(`<p style="margin-block: 300px">Claim ${cite()}.</p>${list}`);
    const words = marker(below).getBoundingClientRect();
    const box = await boxInView(below);
    expect(box.top)
      .to.be.at.least(words.bottom)
      .and.lessThan(words.bottom + 20);
    below.placement = 'block-start';
    below.hide();
    await settled();
    expect((await boxInView(below)).bottom).to.be.at.most(marker(below).getBoundingClientRect().top);
    below.hide();

    const low = await mount(
      `<p style="position: absolute; inset-block-start: calc(100vh - 30px); margin: 0">Claim ${cite()}.</p>${list}`,
    );
    expect((await boxInView(low)).bottom).to.be.at.most(marker(low).getBoundingClientRect().top);
  });

  it('is a sheet on a phone, at the bottom, or at the top where it would cover the words', async () => {
    for (const [top, edge] of [
      [60, 'bottom'],
      [300, 'bottom'],
      [560, 'top'],
      [660, 'top'],
    ] as const) {
      const citation = await framed(
        375,
        700,
        `<p style="position: absolute; inset-block-start: ${top}px; margin: 0 1em">Claim ${cite()}.</p>${list}`,
      );
      const box = await boxInView(citation);
      const words = marker(citation).getBoundingClientRect();
      expect(box.top >= words.bottom || box.bottom <= words.top, `covers ${top}`).to.equal(true);
      expect(edge === 'top' ? Math.round(box.top) : Math.round(700 - box.bottom), `${edge} ${top}`).to.equal(
        8,
      );
      expect([Math.round(box.left), Math.round(box.right)]).to.deep.equal([8, 367]);
    }
  });

  it('falls back to below for another placement, with one warning', async () => {
    const citation = await mount(
      `<p style="margin-block: 300px">Claim ${cite('placement="left"')}.</p>${list}`,
    );
    expect((await boxInView(citation)).top).to.be.at.least(marker(citation).getBoundingClientRect().bottom);
    expect(warnings().join()).to.contain('placement="left"');
  });

  it('is in view where the words stand at the end of a line, in both directions', async () => {
    for (const [page, direction] of [
      ['ltr', 'ltr'],
      ['ltr', 'rtl'],
      ['rtl', 'ltr'],
      ['rtl', 'rtl'],
    ]) {
      document.documentElement.dir = page ?? '';
      for (const align of ['start', 'end']) {
        const citation = await mount(
          `<div dir="${direction}"><p style="text-align: ${align}; margin-block: 200px">${cite()}</p>${list}</div>`,
        );
        await boxInView(citation);
        const head = inside(citation).querySelector('.head');
        expect(head && getComputedStyle(head).direction).to.equal(direction);
        citation.closest('body > div')?.remove();
      }
    }
  });

  it('is on top and whole in what cuts off its contents', async () => {
    const citation = await mount(
      `<div style="overflow: hidden; contain: paint; block-size: 60px; inline-size: 200px; transform: translateX(9px); position: relative; z-index: 0"><p>Claim ${cite()}.</p></div><div style="position: relative; z-index: 2147483647; background: pink">Over</div>${list}`,
    );
    await boxInView(citation);
  });

  it('holds to words that wrap over lines without covering them', async () => {
    const citation = await mount(
      `<p style="inline-size: 7em; margin-block: 200px">Claim claim ${cite()}.</p>${list}`,
    );
    expect(marker(citation).getClientRects().length).to.be.greaterThan(1);
    const box = await boxInView(citation);
    const words = marker(citation).getBoundingClientRect();
    expect(box.top >= words.bottom || box.bottom <= words.top).to.equal(true);
  });

  it('scrolls a long reference instead of leaving the window', async () => {
    await viewport(1024, 500);
    const citation = await mount(
      `<p>Claim ${cite()}.</p><ol><li id="x">${'Author, A. A., '.repeat(400)}</li></ol>`,
    );
    await boxInView(citation);
    const dialog = inside(citation);
    expect(dialog.scrollHeight).to.be.greaterThan(dialog.clientHeight);
  });

  it('is whole in the window where there is no room on either side of the words', async () => {
    await viewport(1024, 500);
    const citation = await mount(
      `<div style="font-size: 32px"><p style="margin-block: 1500px">Claim ${cite()}.</p>${list}</div>`,
    );
    for (const block of ['start', 'center', 'end'] as const) {
      citation.scrollIntoView({ block });
      await boxInView(citation);
      citation.hide();
    }
  });

  it('sets the words of a citation in their own direction on a page of the other', async () => {
    const citation = await mount(`<div dir="rtl"><p>${cite()}</p>${list}</div>`);
    await boxInView(citation);
    const words = [...inside(citation).querySelectorAll('span')].find(
      ({ textContent }) => textContent === '(Berman et al., 2000)',
    );
    expect(words && getComputedStyle(words).direction).to.equal('ltr');
  });

  it('sets a right-to-left reference in its own direction', async () => {
    const citation = await mount(
      `<p>Claim ${cite()}.</p><ol><li id="x"><care-reference lang="ar">دومان، ر. (2012). خلل.</care-reference></li></ol>`,
    );
    await boxInView(citation);
    const entry = inside(citation).querySelector<HTMLElement>('.entry');
    expect(entry?.lang).to.equal('ar');
    expect(entry && getComputedStyle(entry).direction).to.equal('rtl');
  });

  for (const [width, height] of [
    [320, 200],
    [320, 480],
    [600, 200],
    [390, 700],
  ] as const) {
    it(`is whole in a window of ${width} x ${height}`, async () => {
      for (const text of ['', 'Some words. '.repeat(12)]) {
        const citation = await framed(width, height, `<p>${text}Claim ${cite()}.</p>${list}`);
        const box = await boxInView(citation);
        if (width <= 480) {
          expect(Math.round(box.left), 'a sheet, from one side').to.equal(8);
          expect(Math.round(box.right), 'to the other').to.equal(
            citation.ownerDocument.documentElement.clientWidth - 8,
          );
        }
      }
    });
  }

  it('leaves nothing on paper but the words', async () => {
    const citation = await mount(`<p>Claim ${cite()}.</p>${list}`);
    citation.show();
    if ((await media({ print: true })) === 'unsupported') {
      expect(engine).to.equal('webkit');
      return;
    }
    await eventually(() => !inside(citation).checkVisibility());
    expect(getComputedStyle(marker(citation)).textDecorationLine).to.equal('none');
  });

  it('stands at the bottom of the window where the browser knows no anchors', async () => {
    const citation = await mount(`<p>Claim ${cite()}.</p>${list}`);
    const rules = (citation.shadowRoot?.adoptedStyleSheets ?? []).flatMap((sheet) => [...sheet.cssRules]);
    const without = rules.find(
      (rule): rule is CSSSupportsRule =>
        rule instanceof CSSSupportsRule && rule.conditionText.startsWith('not'),
    );
    expect(without?.conditionText).to.contain('position-area');
    // As that browser reads it: without the declarations it does not know, with the rules that are for it.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `.dialog { position-area: none !important; position-anchor: auto !important; position-try-fallbacks: none !important } ${[...(without?.cssRules ?? [])].map((rule) => rule.cssText).join('')}`,
    );
    citation.shadowRoot?.adoptedStyleSheets.push(sheet);
    const box = await boxInView(citation);
    expect(Math.round(innerHeight - box.bottom)).to.equal(8);
    expect(Math.abs(box.left + box.right - innerWidth), 'in the middle').to.be.lessThan(20);
  });

  it('leaves the author’s link where the browser knows no popover', async () => {
    const element = document.createElement('iframe');
    element.title = 'An older browser';
    const place = await fixture('<div></div>');
    const loaded = new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
    element.srcdoc = `<!doctype html><html lang="en"><title>x</title><script>delete HTMLElement.prototype.popover</script><script type="module" src="${SCRIPT}"></script><p>${cite()
      .replace('for="x"', '')
      .replace(/>(\(.*\))</, '><a href="#x">$1</a><')}</p>${list}`;
    place.append(element);
    await loaded;
    const citation = element.contentDocument?.querySelector('care-reference-popover');
    await citation?.updateComplete;
    expect(citation?.shadowRoot?.querySelector('[role=button]')).to.equal(null);
    expect(citation?.querySelector('a')?.getAttribute('href')).to.equal('#x');
    citation?.show();
    expect(citation?.open).to.equal(false);
  });

  it('breaks the address of a DOI after a slash, in the box and in the list, and a copy of it is whole', async () => {
    const entry = { id: 'x', type: 'article-journal', title: 'Ketamine', DOI: '10.4088/JCP.12m08239' };
    const address = `https://doi.org/${entry.DOI}`;
    const page = await fixture(`<div style="font: 16px/1.5 sans-serif">
      <p>Claim ${cite()}, <care-reference-popover for="y">2</care-reference-popover>.</p>
      <ol><li id="x"><care-reference>Title. <a href="${address}">${address}</a></care-reference></li>
      <li id="y" class="narrow"><care-reference doi="${entry.DOI}">Title.</care-reference></li></ol>
      <care-reference-list class="narrow"></care-reference-list></div>`);
    const list = page.querySelector('care-reference-list');
    if (!list) throw new Error('There is no list.');
    list.article = smallArticle({ references: [entry] });
    const inList = await eventually(() => list.querySelector('a'));
    expect(inList.textContent).to.equal(address);
    const [byHand, attribute] = [...page.querySelectorAll('care-reference-popover')];
    const inBox = (citation: CareReferencePopover | undefined) => () => {
      citation?.show();
      return citation && inside(citation).querySelector('a[href*=doi]');
    };
    for (const [place, find] of [
      [list, () => inList],
      [
        page.querySelector<HTMLElement>('#y'),
        () => page.querySelector('#y care-reference')?.shadowRoot?.querySelector('a'),
      ],
      [undefined, inBox(byHand)],
      [undefined, inBox(attribute)],
    ] as const) {
      const link = find();
      const narrow = place ?? link?.closest<HTMLElement>('[role=dialog]');
      if (!link || !narrow) throw new Error('There is no link.');
      // Whatever the font is: from where not much more than the last part fits to where all of it does.
      const words = document.createRange();
      words.selectNodeContents(link);
      const all = words.getBoundingClientRect().width;
      const around = narrow.role ? 34 : 0;
      let broken = 0;
      for (let part = 0.7; part < 1.2; part += 0.05) {
        narrow.style.cssText = `inline-size: ${Math.round(all * part) + around}px; overflow-wrap: anywhere`;
        const lines = linesOf(link);
        expect(lines.join('')).to.equal(address);
        for (const line of lines.slice(0, -1)) expect(line).to.match(/\/$/);
        broken += lines.length - 1;
      }
      expect(broken).to.be.greaterThan(0);
      expect(link.textContent).to.equal(address);
    }
  });
});
