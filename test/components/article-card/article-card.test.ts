import { expect } from 'chai';
import { CareArticleCard } from '../../../src/components/article-card/article-card.js';
import '../../../src/careleaf.js';
import { ARTICLE, loaded } from '../../support/articles.js';
import { accessible, click, drag, press } from '../../support/commands.js';
import { axe, eventually, fixture, settled, warnings } from '../../support/fixture.js';

const mount = (markup: string): Promise<CareArticleCard> => fixture(markup, CareArticleCard);

const card = `<care-article-card>
  <img slot="media" src="/test/clinic/pictures/mark.svg" alt="" width="1200" height="800">
  <h3 slot="heading"><a href="#first-visit">Your first visit</a></h3>
  <p>What to bring.</p>
  <care-byline slot="byline" author="The front desk"></care-byline>
</care-article-card>`;

describe('<care-article-card>', () => {
  it('shows an article file as picture, heading, summary and byline, with one link', async () => {
    const element = await mount(`<care-article-card src="${ARTICLE}" href="/article"></care-article-card>`);
    await loaded(element);
    const links = element.querySelectorAll('a');
    expect(links).to.have.lengthOf(1);
    expect(links[0]?.getAttribute('href')).to.match(/\/article$/);
    expect(element.querySelector('h3')?.textContent).to.equal(
      'Ketamine Therapy for PTSD: What You Need to Know',
    );
    expect(element.querySelector('p')?.textContent).not.to.equal('');
    const picture = element.querySelector('img');
    expect(picture?.loading).to.equal('lazy');
    expect(picture?.referrerPolicy).to.equal('no-referrer');
    await axe(element);
  });

  it('names its link by the heading alone', async () => {
    const element = await mount(card);
    const link = element.querySelector('a');
    if (!link) throw new Error('no link');
    expect((await accessible(link)).name).to.equal('Your first visit');
  });

  for (const [part, selector] of [
    ['picture', 'img'],
    ['summary', 'p'],
    ['heading', 'h3'],
  ] as const) {
    it(`leads to the article by a click on the ${part}`, async () => {
      const element = await mount(card);
      const target = element.querySelector(selector);
      const { left, top, height } = target?.getBoundingClientRect() ?? element.getBoundingClientRect();
      await click({ x: left + 12, y: top + height / 2 });
      await eventually(() => location.hash === '#first-visit');
    });
  }

  it('lets the summary be selected without leaving the page', async () => {
    const element = await mount(card);
    const { left, top, height } = element.querySelector('p')?.getBoundingClientRect() ?? new DOMRect();
    await drag({ x: left + 2, y: top + height / 2 }, { x: left + 80, y: top + height / 2 });
    expect(getSelection()?.toString()).to.match(/^What to/);
    expect(location.hash).to.equal('');
  });

  it('shows at most three lines of a long headline, which stays the whole name of its link', async () => {
    const long = 'Questions to write down before you call us, or your own doctor, or anybody else';
    const row = await fixture(
      `<div style="inline-size: 160px; font-size: 16px">${card.replace('Your first visit', long)}${card}</div>`,
    );
    const [heading, short] = row.querySelectorAll('h3');
    const link = heading?.querySelector('a');
    if (!heading || !short || !link) throw new Error('no heading');
    const line = parseFloat(getComputedStyle(heading).fontSize) * 1.5;
    heading.style.lineHeight = short.style.lineHeight = `${line}px`;
    expect(heading.getBoundingClientRect().height).to.be.closeTo(3 * line, 1);
    expect(short.getBoundingClientRect().height).to.be.at.most(2 * line + 1);
    expect((await accessible(link)).name).to.equal(long);
  });

  it('shows where the focus is, around the whole card', async () => {
    const page = await fixture(`<div><button type="button">Before</button>${card}</div>`);
    const element = page.querySelector('care-article-card') ?? page;
    page.querySelector('button')?.focus();
    await press('Tab');
    const link = element.querySelector('a');
    expect(document.activeElement).to.equal(link);
    const ring = link && getComputedStyle(link, '::after');
    expect(ring?.outlineStyle).to.equal('solid');
    expect(parseFloat(ring?.inlineSize ?? '')).to.be.closeTo(element.clientWidth, 1);
    expect(parseFloat(ring?.blockSize ?? '')).to.be.closeTo(element.clientHeight, 1);
  });

  it('leaves links in the summary to themselves', async () => {
    const element = await mount(card.replace('What to bring.', 'What to <a href="#bring">bring</a>.'));
    const inner = element.querySelector('p a');
    if (!inner) throw new Error('no link');
    await click(inner);
    await eventually(() => location.hash === '#bring');
  });

  it('reserves the picture’s room before it comes', async () => {
    const element = await mount(`<care-article-card style="inline-size: 300px">${card}</care-article-card>`);
    const picture = element.querySelector('img');
    expect(picture?.getBoundingClientRect().height).to.be.closeTo(200, 1);
  });

  it('stands in a row at equal height, bylines on one line', async () => {
    const row = await fixture(
      `<div style="display: grid; grid-template-columns: 1fr 1fr; inline-size: 640px">${card}${card.replace('What to bring.', 'What to bring. '.repeat(20))}</div>`,
    );
    const [one, two] = [...row.querySelectorAll('care-byline')].map(
      (each) => each.getBoundingClientRect().bottom,
    );
    expect(one).to.be.closeTo(two ?? 0, 1);
  });

  it('sets picture and text side by side where there is room', async () => {
    const place = await fixture(
      `<div style="inline-size: 640px">${card.replace('<care-article-card', '<care-article-card layout="horizontal"')}</div>`,
    );
    const picture = place.querySelector('img')?.getBoundingClientRect();
    const text = document.createRange();
    text.selectNodeContents(place.querySelector('p') ?? place);
    expect(text.getBoundingClientRect().left).to.be.greaterThan(picture?.right ?? Infinity);
    place.style.inlineSize = '300px';
    expect(text.getBoundingClientRect().top).to.be.greaterThan(
      place.querySelector('img')?.getBoundingClientRect().bottom ?? Infinity,
    );
  });

  it('falls back to vertical with one warning', async () => {
    const element = await mount(card.replace('<care-article-card', '<care-article-card layout="diagonal"'));
    expect(warnings().join()).to.contain('layout="diagonal"').and.to.contain('vertical, horizontal');
    expect(getComputedStyle(element).display).to.equal('flex');
  });

  it('leads where it is told to lead later', async () => {
    const element = await mount(`<care-article-card src="${ARTICLE}" href="/one"></care-article-card>`);
    await loaded(element);
    element.href = '/two';
    await settled();
    expect(element.querySelector('a')?.pathname).to.equal('/two');
  });

  it('stands horizontal where a framework sets the property', async () => {
    const element = await mount(card);
    element.layout = 'horizontal';
    await settled();
    const left = (name: string): number =>
      element.querySelector(name)?.getBoundingClientRect().left ?? Infinity;
    const text = document.createRange();
    text.selectNodeContents(element.querySelector('p') ?? element);
    expect(text.getBoundingClientRect().left).to.be.greaterThan(left('img'));
  });
});
