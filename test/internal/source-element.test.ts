import { expect } from 'chai';
import { CareArticle } from '../../src/components/article/article.js';
import { CareBenefitList } from '../../src/components/benefit-list/benefit-list.js';
import '../../src/careleaf.js';
import { ARTICLE, articleJson, failed, loaded } from '../support/articles.js';
import { smallArticle } from '../support/small-article.js';
import { axe, fixture, nextFrame, settled, warnings } from '../support/fixture.js';
import { accessible, click } from '../support/commands.js';

const EMPTY_BLOCK = '<care-benefit-list block="none">stay</care-benefit-list>';
const mount = (markup: string): Promise<CareArticle> => fixture(markup, CareArticle);

describe('an element filled from an article file', () => {
  it('ends in the same DOM by src, by property and by children', async () => {
    const bySource = await mount(`<care-article src="${ARTICLE}"></care-article>`);
    await loaded(bySource);
    const markup = bySource.innerHTML;
    bySource.remove();

    const byProperty = await mount('<care-article></care-article>');
    byProperty.article = await articleJson();
    await loaded(byProperty);
    // Relative addresses start from the file, or from the page where there is no file.
    const relative = /http[^"]*ketamine-therapy-for-ptsd\.svg/g;
    expect(byProperty.innerHTML.replace(relative, '')).to.equal(markup.replace(relative, ''));
    byProperty.remove();

    // Serialized while connected, markers hold data-href for href: what a page saved by a reader holds.
    const byChildren = await mount(`<care-article>${markup.replaceAll('data-href', 'href')}</care-article>`);
    await settled();
    expect(byChildren.innerHTML).to.equal(markup);
  });

  it('leaves no comment, no inline style and no class in the page', async () => {
    const element = await mount(`<care-article src="${ARTICLE}"></care-article>`);
    await loaded(element);
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_COMMENT);
    expect(walker.nextNode()).to.equal(null);
    expect(element.querySelectorAll('[style], [class], style, script')).to.have.lengthOf(0);
  });

  it('takes the place of the children, except those in slots', async () => {
    const element = document.createElement('care-article');
    const link = Object.assign(document.createElement('a'), { href: '/article', textContent: 'The article' });
    const comments = Object.assign(document.createElement('div'), {
      slot: 'comments',
      textContent: 'First!',
    });
    element.append(link, comments);
    const place = await fixture('<main></main>');
    element.src = ARTICLE;
    place.append(element);
    expect(element.textContent).to.contain('The article');
    await loaded(element);
    expect(element.textContent).not.to.contain('The article');
    expect(element.textContent).to.contain('First!');
    expect(element.querySelectorAll(':scope > article')).to.have.lengthOf(1);
  });

  it('shares one request between equal addresses', async () => {
    performance.clearResourceTimings();
    const address = `${ARTICLE}?shared`;
    const group = await fixture(
      `<div><care-article-card src="${address}"></care-article-card><care-byline src="${address}"></care-byline></div>`,
    );
    await Promise.all([...group.children].map((child) => loaded(child as HTMLElement)));
    const requests = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('?shared'));
    expect(requests).to.have.lengthOf(1);
  });

  it('shows the other article when src changes', async () => {
    const element = await mount('<care-article></care-article>');
    element.article = smallArticle();
    await loaded(element);
    element.article = smallArticle({ headline: 'Another' });
    await loaded(element);
    expect(element.querySelector('h2')?.textContent).to.equal('Another');
    expect(element.querySelectorAll('article')).to.have.lengthOf(1);
  });

  it('gives an id that is taken in the page a number, and its links with it', async () => {
    const page = await fixture('<div><p id="ref-a">taken</p><care-article></care-article></div>');
    const element = page.querySelector('care-article');
    if (!element) throw new Error('not mounted');
    element.article = smallArticle({
      references: [
        {
          id: 'a',
          type: 'book',
          title: 'A',
          author: [{ family: 'Able' }],
          issued: { 'date-parts': [[2001]] },
        },
      ],
      body: [{ type: 'paragraph', children: [{ type: 'citation', references: ['a'] }] }],
    });
    await loaded(element);
    expect(element.querySelector('li')?.id).to.equal('ref-a-2');
    const marker = element.querySelector('care-reference-popover');
    expect(marker?.getAttribute('for')).to.equal('ref-a-2');
    expect(marker?.querySelector('a')?.dataset['href']).to.equal('#ref-a-2');
  });

  it('keeps focus and open items when it renders the same article again', async () => {
    const element = await mount(`<care-article src="${ARTICLE}"></care-article>`);
    await loaded(element);
    const benefit = element.querySelector('care-benefit');
    if (!benefit) throw new Error('no benefit');
    benefit.open = true;
    const link = element.querySelector<HTMLElement>('a[slot=phone]');
    link?.focus();
    element.without = 'nothing-known';
    await settled();
    expect(element.querySelector('care-benefit')).to.equal(benefit);
    expect(benefit.open).to.equal(true);
    expect(document.activeElement).to.equal(link);
  });

  it('renders again with another heading level', async () => {
    const element = await mount(`<care-article src="${ARTICLE}" heading-level="1"></care-article>`);
    await loaded(element);
    expect(element.querySelector('h1')?.textContent).to.contain('Ketamine');
    element.headingLevel = 4;
    await settled();
    expect(element.querySelector('h1')).to.equal(null);
    expect(element.querySelector('h4')?.textContent).to.contain('Ketamine');
    expect(element.querySelector('section > h5')).not.to.equal(null);
  });

  it('follows the language around it, and has the source where there is no translation', async () => {
    const page = await fixture(
      '<div lang="es-MX"><care-article src="/test/fixtures/articles/leaflet.{lang}.json"></care-article></div>',
    );
    const element = page.querySelector('care-article');
    if (!element) throw new Error('not mounted');
    await loaded(element);
    expect(element.querySelector('h2')?.textContent).to.equal('El sueño');
    expect(element.querySelector('article')?.lang).to.equal('es');
    page.lang = 'ko';
    await loaded(element);
    expect(element.querySelector('h2')?.textContent).to.equal('Sleep');
    expect(element.querySelector('article')?.lang).to.equal('en');
  });

  it('makes the entry of a source once, however often its citations ask', async () => {
    const element = await mount('<care-article without="references"></care-article>');
    const reference = (title: string) => ({ id: 'able', type: 'book', title });
    element.article = smallArticle({ references: [reference('One')] });
    await loaded(element);
    const entry = element.referenceEntry('ref-able');
    expect(entry?.[0]?.textContent).to.contain('One');
    expect(element.referenceEntry('ref-able')).to.equal(entry);
    element.article = smallArticle({ references: [reference('Two')] });
    await loaded(element);
    expect(element.referenceEntry('ref-able')?.[0]?.textContent).to.contain('Two');
  });

  it('leaves alone what it shows once nothing is asked for any more', async () => {
    const element = await mount('<care-article></care-article>');
    element.article = smallArticle();
    await loaded(element);
    element.article = null;
    await settled();
    expect(element.querySelector('h2')?.textContent).to.equal('Sleep and pain');
    element.textContent = 'The page’s own words.';
    element.headingLevel = 4;
    await settled();
    expect(element.textContent).to.equal('The page’s own words.');
    element.article = smallArticle();
    await loaded(element);
    expect(element.querySelector('h4')?.textContent).to.equal('Sleep and pain');
  });

  describe('when the file is at fault', () => {
    const cases = {
      'a file that is not there': ['/test/fixtures/articles/none.json', 'status', /404/],
      'a web page instead of a file': ['/test/clinic/index.html', 'syntax', /web page/],
      'a file that is cut off': ['/test/fixtures/articles/cut-off.json', 'syntax', /not JSON/],
      'an address that is none': ['javascript:alert(1)', 'address', /not an address/],
    } as const;
    for (const [name, [src, code, message]] of Object.entries(cases)) {
      it(`keeps the children and says so once: ${name}`, async () => {
        const element = document.createElement('care-article');
        element.src = src;
        element.append('The words that were here.');
        const failure = failed(element);
        const place = await fixture('<main></main>');
        place.append(element);
        const event = await failure;
        expect(event.code).to.equal(code);
        expect(event.message).to.match(message);
        expect(event.bubbles && event.composed).to.equal(true);
        expect(element.textContent).to.equal('The words that were here.');
        expect(element.matches(':state(error)')).to.equal(true);
        expect(element.matches(':state(loading)')).to.equal(false);
        expect(warnings().filter((text) => message.test(text))).to.have.lengthOf.at.most(1);
      });
    }

    it('shows a sentence, a retry and the link where the element has nothing else to show', async () => {
      const element = document.createElement('care-article');
      element.src = '/test/fixtures/articles/none.json?empty';
      element.href = 'https://clinic.example/article';
      const failure = failed(element);
      const place = await fixture('<main></main>');
      place.append(element);
      await failure;
      await settled();
      const retry = element.shadowRoot?.querySelector('button');
      const link = element.shadowRoot?.querySelector('a');
      if (!retry || !link) throw new Error('no retry, no link');
      expect(element.shadowRoot?.textContent).to.contain('could not be loaded');
      expect((await accessible(retry)).name).to.equal('Try again');
      expect(link.href).to.equal('https://clinic.example/article');
      // As legible as the text around, also on a dark page that says nothing of its color-scheme.
      element.style.color = 'rgb(1, 2, 3)';
      expect(getComputedStyle(link).color).to.equal('rgb(1, 2, 3)');
      element.style.color = '';
      await axe(element);
      element.src = ARTICLE;
      await loaded(element);
      expect(element.shadowRoot?.querySelector('button')).to.equal(null);
      expect(element.matches(':state(error)')).to.equal(false);
    });

    it('asks again when the retry is pressed', async () => {
      const element = document.createElement('care-article');
      element.src = '/test/fixtures/articles/none.json?again';
      let failure = failed(element);
      const place = await fixture('<main></main>');
      place.append(element);
      await failure;
      await settled();
      failure = failed(element);
      const retry = element.shadowRoot?.querySelector('button');
      if (!retry) throw new Error('no retry');
      await click(retry);
      expect((await failure).code).to.equal('status');
      expect(document.activeElement, 'who pressed goes on from here').to.equal(element);
    });

    it('refuses a format that it does not know, and says what it reads', async () => {
      const element = await mount('<care-article>The words that were here.</care-article>');
      element.article = smallArticle({ format: 2 });
      const event = await failed(element);
      expect(event.code).to.equal('format');
      expect(event.message).to.match(/format/);
      expect(element.textContent).to.equal('The words that were here.');
    });

    it('leaves out a block that it can’t read, tells where it is, and shows the rest', async () => {
      const element = await mount('<care-article></care-article>');
      element.article = smallArticle({
        body: [
          { type: 'paragraph', children: ['Before.'] },
          { type: 'carousel', children: [] },
          { type: 'paragraph', children: ['After.', { type: 'citation', references: ['nobody2000'] }] },
        ],
      });
      const event = await failed(element);
      expect(event.code).to.equal('content');
      expect(event.message).to.contain('body[1]').and.to.contain('nobody2000');
      expect(element.querySelector('article')?.textContent).to.contain('Before.').and.to.contain('After.');
      expect(element.matches(':state(error)')).to.equal(false);
    });

    it('says so when the article has no such block', async () => {
      const list = await fixture(EMPTY_BLOCK, CareBenefitList);
      list.article = smallArticle();
      const event = await failed(list);
      expect(event.code).to.equal('block');
      expect(list.textContent).to.equal('stay');
    });

    it('shows the block that it is pointed to next, and never throws', async () => {
      const benefits = (id: string) => ({
        type: 'benefits',
        id,
        items: [{ id: `${id}-item`, label: id, body: [] }],
      });
      const article = smallArticle({ body: [benefits('first'), benefits('second')] });
      const list = await fixture(EMPTY_BLOCK, CareBenefitList);
      list.article = article;
      expect((await failed(list)).code).to.equal('block');
      list.block = 'second';
      await loaded(list);
      expect(list.textContent).to.equal('second');
      expect(list.matches(':state(error)')).to.equal(false);
      list.block = 'none either';
      await list.updateComplete;
      expect((await failed(list)).code).to.equal('block');
      expect(list.textContent).to.equal('second');
      list.block = 'first';
      await loaded(list);
      expect(list.textContent).to.equal('first');
    });

    it('asks for what it was pointed to before it left the page, once it is back', async () => {
      const element = await mount(`<care-article src="${ARTICLE}"></care-article>`);
      await loaded(element);
      const place = element.parentElement;
      performance.clearResourceTimings();
      element.src = '/test/fixtures/articles/leaflet.en.json?moved';
      await element.updateComplete;
      element.remove();
      element.src = '/test/fixtures/articles/leaflet.es.json?moved';
      await element.updateComplete;
      await fetch('/test/fixtures/articles/leaflet.en.json?moved');
      await settled();
      expect(element.textContent).to.contain('Ketamine');
      place?.append(element);
      await loaded(element);
      expect(element.querySelector('h2')?.textContent).to.equal('El sueño');
      const asked = performance.getEntriesByType('resource').filter(({ name }) => name.includes('es.json'));
      expect(asked).to.have.lengthOf(1);
    });

    it('does not let an answer that comes late win', async () => {
      const element = await mount('<care-article></care-article>');
      element.src = '/test/fixtures/articles/none.json?late';
      await nextFrame();
      element.src = null;
      element.article = smallArticle();
      await loaded(element);
      await fetch('/test/fixtures/articles/none.json?late');
      await settled();
      expect(element.matches(':state(error)')).to.equal(false);
      expect(element.querySelector('h2')?.textContent).to.equal('Sleep and pain');
    });
  });
});
