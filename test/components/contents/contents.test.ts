import { expect } from 'chai';
import '../../../src/careleaf.js';
import { CareArticle } from '../../../src/components/article/article.js';
import { ARTICLE, articleJson, loaded } from '../../support/articles.js';
import { accessible, viewport } from '../../support/commands.js';
import { axe, eventually, fixture, settled } from '../../support/fixture.js';

const labels = (contents: Element): string[] =>
  [...contents.querySelectorAll('a')].map((link) => link.textContent);

/** As `One(Within) Two`. */
const outline = (list: Element | null): string =>
  [...(list?.children ?? [])]
    .map((entry) => {
      const inner = entry.querySelector('ol');
      return (entry.querySelector('a')?.textContent ?? '') + (inner ? `(${outline(inner)})` : '');
    })
    .join(' ');

const expected = [
  'Understanding PTSD and its impact',
  'What is ketamine therapy?',
  'How does ketamine help with PTSD?',
  'The benefits of ketamine therapy for PTSD',
  'Is ketamine therapy right for you?',
  'The Road Ahead: A New Frontier in PTSD Treatment',
  'Seek Support',
  'References',
];

describe('<care-contents>', () => {
  it('lists the headed blocks of an article elsewhere, each link leading there', async () => {
    const page = await fixture(
      `<div><care-contents for="leaflet"></care-contents><care-article id="leaflet" src="${ARTICLE}" contents></care-article></div>`,
    );
    const article = page.querySelector('care-article');
    const contents = page.querySelector('care-contents');
    if (!article || !contents) throw new Error('not mounted');
    await loaded(article);
    await eventually(() => labels(contents).length === expected.length);
    expect(labels(contents)).to.deep.equal(expected);
    for (const link of contents.querySelectorAll('a')) {
      expect(document.getElementById(link.hash.slice(1)), link.hash).not.to.equal(null);
    }
    const nav = contents.shadowRoot?.querySelector('nav');
    expect(nav && (await accessible(nav))).to.include({ role: 'navigation', name: 'On this page' });
    await axe(contents);
    // The article's own list gives way.
    const own = article.querySelector('care-contents');
    expect(own && getComputedStyle(own).display).to.equal('none');
  });

  it('stands in the article itself on request', async () => {
    const article = await fixture(`<care-article src="${ARTICLE}" contents></care-article>`);
    await loaded(article);
    const contents = article.querySelector('care-contents');
    if (!contents) throw new Error('no contents');
    expect(labels(contents)).to.deep.equal(expected);
    expect(getComputedStyle(contents).display).to.equal('block');
  });

  it('follows sections that come and go', async () => {
    const article = await fixture(
      '<care-article><article><care-contents></care-contents><section><h3>One</h3></section></article></care-article>',
    );
    const contents = article.querySelector('care-contents');
    if (!contents) throw new Error('no contents');
    await eventually(() => labels(contents).length === 1);
    const section = document.createElement('section');
    const heading = document.createElement('h3');
    heading.textContent = 'Two';
    section.append(heading);
    article.querySelector('article')?.append(section);
    await eventually(() => labels(contents).length === 2);
    expect(labels(contents)).to.deep.equal(['One', 'Two']);
    section.remove();
    await eventually(() => labels(contents).length === 1);
  });

  it('lists headings without sections around them, under those that are one level up, but not the headline', async () => {
    const page =
      await fixture(`<div><care-contents for="flat"></care-contents><care-article id="flat"><div class="post">
      <h2>How to sleep</h2><p>…</p>
      <h3 id="evening">In the evening</h3><p>…</p>
      <h4>Light</h4><p>…</p>
      <care-callout><h4 slot="heading">Not for children</h4><p>…</p></care-callout>
      <care-benefit-list><care-benefit><h4 slot="heading">Rest</h4><h5>Inside</h5></care-benefit></care-benefit-list>
      <h3>At night</h3><p>…</p>
      <section><h3>In the morning</h3><p>…</p><h4>Coffee</h4></section>
      <care-contact-banner phone="+1-310-601-9999"><strong slot="heading">Call us</strong></care-contact-banner></div>
      <div slot="comments"><h3>Comments</h3></div></care-article></div>`);
    const contents = page.querySelector('care-contents');
    await eventually(() => contents?.querySelector('ol'));
    expect(outline(contents?.querySelector('ol') ?? null)).to.equal(
      'In the evening(Light Not for children) At night In the morning(Coffee) Call us',
    );
    for (const link of contents?.querySelectorAll('a') ?? []) {
      const target = document.getElementById(link.hash.slice(1));
      expect(target?.textContent.trim(), link.hash).to.match(new RegExp(`^${link.textContent}`));
    }
    expect(contents?.querySelector('a')?.hash).to.equal('#evening');
  });

  it('lists all headings of a text without a headline', async () => {
    const article = await fixture(
      '<care-article><article><care-contents></care-contents><h2>One</h2><h3>Within</h3><h2>Two</h2></article></care-article>',
    );
    await eventually(() => article.querySelector('care-contents ol'));
    expect(outline(article.querySelector('care-contents ol'))).to.equal('One(Within) Two');
  });

  it('has the blocks of a section under it, also in an article file', async () => {
    const section = (id: string, inner = '', tag = 'h3') =>
      `<section id="${id}"><${tag}>${id}</${tag}>${inner}</section>`;
    const callout = '<care-callout id="mind"><h5 slot="heading">mind</h5></care-callout>';
    const byHand = await fixture(
      `<care-article><article><care-contents></care-contents>${section('a', section('b', callout, 'h4') + section('c', '', 'h4'))}${section('d')}</article></care-article>`,
    );
    await eventually(() => byHand.querySelector('care-contents ol'));
    expect(outline(byHand.querySelector('care-contents ol'))).to.equal('a(b(mind) c) d');
    const file = await fixture('<care-article contents></care-article>', CareArticle);
    const block = (id: string, ...body: unknown[]) => ({ type: 'section', id, heading: id, body });
    file.article = {
      ...(await articleJson()),
      body: [block('a', block('b'), { type: 'callout', id: 'mind', heading: 'mind', body: [] }), block('d')],
    };
    await loaded(file);
    expect(outline(file.querySelector('care-contents ol'))).to.match(/^a\(b mind\) d /);
  });

  it('marks the block being read', async () => {
    const page = await fixture(
      `<div><care-contents for="long"></care-contents><care-article id="long"><article>${['a', 'b', 'c']
        .map((id) => `<section id="${id}"><h3>${id}</h3><p style="block-size: 150vh"></p></section>`)
        .join('')}</article></care-article></div>`,
    );
    const contents = page.querySelector('care-contents');
    const current = () => contents?.querySelector('a[aria-current]')?.textContent;
    await eventually(() => contents && labels(contents).length === 3);
    document.getElementById('b')?.scrollIntoView();
    await eventually(() => current() === 'b');
    document.getElementById('c')?.scrollIntoView();
    await eventually(() => current() === 'c');
    expect(contents?.querySelectorAll('[aria-current]')).to.have.lengthOf(1);
  });

  it('marks the block that a link has led to, however short it is, under a sticky header', async () => {
    document.documentElement.style.scrollPaddingBlockStart = '80px';
    const page = await fixture(
      `<div><header style="position: sticky; inset-block-start: 0; block-size: 80px; background: #fff"></header><care-contents for="short"></care-contents><p style="block-size: 100vh"></p><care-article id="short"><article>${[
        'a',
        'b',
        'c',
        'd',
      ]
        .map((id) => `<section id="${id}"><h3>${id}</h3><p>Short.</p></section>`)
        .join('')}</article></care-article><p style="block-size: 90vh"></p></div>`,
    );
    const contents = page.querySelector('care-contents');
    const current = () => contents?.querySelector('a[aria-current]')?.textContent;
    await eventually(() => contents && labels(contents).length === 4);
    for (const id of ['b', 'd', 'a']) {
      const link = contents?.querySelector<HTMLElement>(`a[href="#${id}"]`);
      link?.focus({ preventScroll: true });
      link?.click();
      await eventually(() => current() === id);
    }
    expect(document.getElementById('a')?.getBoundingClientRect().top).to.be.at.least(80);
  });

  it('is open where there is room', async () => {
    await viewport(1000, 700);
    const article = await fixture(
      '<care-article><article><care-contents></care-contents><section><h3>One</h3></section></article></care-article>',
    );
    await settled();
    await eventually(() => article.querySelector('details')?.open);
  });

  it('lets the article’s own list give way where a framework sets the property', async () => {
    const page = await fixture(
      '<div><care-contents></care-contents><care-article id="below"><article><care-contents></care-contents><section><h3>One</h3></section></article></care-article></div>',
    );
    const [outer, inner] = page.querySelectorAll('care-contents');
    if (outer) outer.for = 'below';
    await eventually(() => inner && !inner.checkVisibility());
    expect(outer?.checkVisibility()).to.equal(true);
  });

  it('stays hidden where the page hides it', async () => {
    const article = await fixture(
      '<care-article><article><care-contents hidden></care-contents><section><h3>One</h3></section></article></care-article>',
    );
    await eventually(() => article.querySelector('a'));
    expect(article.querySelector('care-contents')?.hidden).to.equal(true);
  });

  it('marks what is read by ids of any script', async () => {
    const article = await fixture(
      '<care-article><article><care-contents></care-contents><section id="für-wen?"><h3>Für wen</h3></section></article></care-article>',
    );
    await eventually(() => article.querySelector('a[aria-current]'));
  });
});
