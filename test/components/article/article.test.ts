import { expect } from 'chai';
import { CareArticle } from '../../../src/components/article/article.js';
import '../../../src/careleaf.js';
import { ARTICLE, articleJson, failed, loaded } from '../../support/articles.js';
import { accessibilityTree, accessible, media } from '../../support/commands.js';
import type { AccessibleNode } from '../../support/engines/page.js';
import { axe, eventually, fixture, settled, warnings } from '../../support/fixture.js';

const mount = async (attributes = '', children = ''): Promise<CareArticle> => {
  const element = await fixture(
    `<care-article src="${ARTICLE}" ${attributes}>${children}</care-article>`,
    CareArticle,
  );
  await loaded(element);
  return element;
};

const outline = (nodes: readonly AccessibleNode[]): string[] =>
  nodes.flatMap((node) => [
    ...(node.role === 'heading' ? [`${String(node.states['level'])} ${node.name}`] : []),
    ...outline(node.children),
  ]);

describe('<care-article>', () => {
  it('has every fact of the first article', async () => {
    const text = (await mount()).textContent.replace(/\s+/g, ' ');
    for (const fact of [
      'Ketamine Therapy for PTSD: What You Need to Know',
      'By Ashley Barnes, M.S.',
      'Published April 22',
      '6 minute read',
      'Original medically reviewed by Mark Hrymoc, M.D., Chief Medical Officer',
      'Rewiring the brain',
      'Improving treatment response',
      'Fast-acting',
      'Alternative for treatment-resistant PTSD',
      'The Road Ahead: A New Frontier in PTSD Treatment',
      'Seek Support',
      '(310)601-9999',
      '(Duman & Aghajanian, 2012)',
      '(Carlson et al., 2016)',
      '(Zarate et al., 2006)',
      'https://doi.org/10.1016/S0006-3223(00)00930-4',
    ]) {
      expect(text).to.contain(fact);
    }
  });

  it('has an outline without gaps, each heading once', async () => {
    const element = await mount();
    const tree = await accessibilityTree();
    // WebKit's driver has no tree to offer; there the headings are read from the page.
    const headings =
      tree === 'unsupported'
        ? [...element.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(
            (each) => `${each.nodeName[1] ?? ''} ${each.textContent}`,
          )
        : outline(tree.children).map((each) => each.replace('Caution: ', ''));
    expect(headings).to.deep.equal([
      '2 Ketamine Therapy for PTSD: What You Need to Know',
      '3 Understanding PTSD and its impact',
      '3 What is ketamine therapy?',
      '3 How does ketamine help with PTSD?',
      '3 The benefits of ketamine therapy for PTSD',
      '4 Fast-acting',
      '4 Long-term relief',
      '4 Safe and non-addictive',
      '4 Minimal side effects',
      '4 Alternative for treatment-resistant PTSD',
      '3 Is ketamine therapy right for you?',
      '3 The Road Ahead: A New Frontier in PTSD Treatment',
      '3 Seek Support',
      '3 References',
    ]);
  });

  for (const look of ['light', 'dark'] as const) {
    it(`has no fault that axe can find, ${look}`, async () => {
      const element = await mount('contents');
      await media({ colorScheme: look });
      document.documentElement.style.cssText = `color-scheme: ${look}; background: Canvas; color: CanvasText`;
      for (const benefit of element.querySelectorAll('care-benefit')) benefit.open = true;
      element.querySelector('care-reference-popover')?.show();
      await settled();
      await axe(element);
    });
  }

  it('opens each of its nine citations on the right source', async () => {
    const element = await mount();
    const citations = [...element.querySelectorAll('care-reference-popover')];
    expect(citations).to.have.lengthOf(9);
    for (const citation of citations) {
      citation.show();
      const dialog = citation.shadowRoot?.querySelector('[role=dialog]');
      const doi = element
        .querySelector(`#${CSS.escape(citation.for ?? '')} care-reference`)
        ?.getAttribute('doi');
      expect(doi).to.match(/^10\./);
      expect(dialog?.textContent).to.contain(`https://doi.org/${doi ?? ''}`);
      citation.hide();
    }
  });

  it('keeps room while its file is on its way, and none once that has failed', async () => {
    const { fetch } = globalThis;
    const refusals: (() => void)[] = [];
    globalThis.fetch = () =>
      new Promise((_, reject) => refusals.push(() => reject(new TypeError('no network'))));
    try {
      const page = await fixture(
        `<div><care-article src="/never.json"></care-article><care-article-card src="/never.json"></care-article-card></div>`,
      );
      const height = (tag: string): number => page.querySelector(tag)?.getBoundingClientRect().height ?? 0;
      expect(height('care-article')).to.be.at.least(400);
      expect(height('care-article-card')).to.be.at.least(120);
      await eventually(() => refusals.length);
      for (const refuse of refusals) refuse();
      for (const element of page.querySelectorAll<HTMLElement>('[src]')) await failed(element);
      expect(height('care-article')).to.be.within(16, 120);
      expect(height('care-article-card')).to.be.within(16, 120);
      expect(warnings()).to.have.lengthOf(1);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('leaves out what without names', async () => {
    const element = await mount(
      'without="byline note contact references headline"',
      '<p slot="comments">Mine</p>',
    );
    expect(
      element.querySelector('care-byline, [role=note], care-contact-banner, care-reference-list, h2'),
    ).to.equal(null);
    element.without = 'comments';
    await settled();
    expect(element.querySelector('h2')).not.to.equal(null);
    expect(element.querySelector<HTMLElement>('[slot=comments]')?.checkVisibility()).to.equal(false);
  });

  it('keeps the page’s own headline', async () => {
    const element = await mount('', '<h1 slot="heading">Our headline</h1>');
    expect(element.querySelectorAll('h1, h2')).to.have.lengthOf(1);
  });

  it('numbers citations and references in the order of first citation', async () => {
    const element = await mount('numbered');
    const [first] = element.querySelectorAll('care-reference-popover');
    expect(first?.textContent).to.equal('[1]');
    expect(element.querySelector('li[id^=ref-]')?.id).to.equal(first?.for);
    await axe(element);
  });

  it('carries the language of the file, and its direction where the page has another', async () => {
    const page = await fixture('<div lang="ar" dir="rtl"><care-article></care-article></div>');
    const element = page.querySelector('care-article');
    if (!element) throw new Error('not mounted');
    element.article = await articleJson();
    await loaded(element);
    const article = element.querySelector('article');
    expect(article?.lang).to.equal('en');
    expect(article && getComputedStyle(article).direction).to.equal('ltr');
  });

  it('adds structured data on request, once, and takes it away when it leaves', async () => {
    const data = () => document.head.querySelectorAll('script[type="application/ld+json"]');
    const element = await mount('structured-data');
    expect(data()).to.have.lengthOf(1);
    const facts = JSON.parse(data()[0]?.textContent ?? '') as Record<string, unknown>;
    expect(facts['@type']).to.equal('MedicalWebPage');
    // The named reviewer reviewed the original, not this text.
    expect(JSON.stringify(facts)).not.to.contain('Hrymoc');
    element.remove();
    expect(data()).to.have.lengthOf(0);
  });

  it('has its structured data again after it was moved', async () => {
    const data = () => document.head.querySelectorAll('script[type="application/ld+json"]');
    const element = await mount('structured-data');
    const place = document.createElement('section');
    element.before(place);
    place.append(element);
    await settled();
    expect(data()).to.have.lengthOf(1);
  });

  it('numbers citations that an author wrote, also where a framework sets the property', async () => {
    const element = await fixture(
      `<care-article><article>
        <p>Words <care-reference-popover><a href="#ref-able">(Able, 2001)</a></care-reference-popover>.</p>
        <care-reference-list><ol><li id="ref-able">Able, A. (2001).</li></ol></care-reference-list>
      </article></care-article>`,
      CareArticle,
    );
    element.numbered = true;
    await settled();
    const marker = element
      .querySelector('care-reference-popover')
      ?.shadowRoot?.querySelector('[part=marker]');
    expect(marker && (await accessible(marker)).name).to.equal('[1]');
    expect(getComputedStyle(element.querySelector('ol') ?? element).listStyleType).to.equal('decimal');
  });

  it('shows author and year again when it is not numbered any more', async () => {
    const element = await mount('numbered');
    const citation = element.querySelector('care-reference-popover');
    expect(citation?.textContent).to.equal('[1]');
    element.numbered = false;
    await settled();
    expect(citation?.textContent).to.match(/\d{4}\)$/);
    expect(getComputedStyle(element.querySelector('ol') ?? element).listStyleType).not.to.equal('decimal');
  });
});
