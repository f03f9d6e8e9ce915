import { expect } from 'chai';
import fc from 'fast-check';
import { parseArticle } from '../../src/article/parse-article.js';
import { wellFormed } from '../../src/article/well-formed.js';
import '../../src/careleaf.js';
import { registerMessages } from '../../src/localization/locale-files.js';
import { renderNodes } from '../../src/internal/render-nodes.js';
import { articleContent } from '../../src/templates/article.js';
import { templateContext } from '../../src/templates/context.js';
import { accessible } from '../support/commands.js';
import { smallArticle } from '../support/small-article.js';
import { axe, fixture } from '../support/fixture.js';

/** The `<article>` of a body, as it would stand in the page. */
function article(body: readonly unknown[], fields: Record<string, unknown> = {}): Element {
  const { article: parsed } = parseArticle(smallArticle({ ...fields, body }));
  if (!parsed) throw new Error('not parsed');
  const [root] = renderNodes(articleContent(templateContext(parsed, { base: 'https://files.example/a/' })));
  if (!(root instanceof Element)) throw new Error('nothing rendered');
  return root;
}

const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

/** What stands behind headline and byline. */
const blocks = (root: Element): string =>
  [...root.children]
    .slice(2)
    .map((each) => each.outerHTML)
    .join('');

describe('prose of an article', () => {
  it('writes each mark of text as HTML has it', () => {
    const root = article([
      paragraph(
        'a',
        { type: 'emphasis', children: ['b'] },
        { type: 'strong', children: ['c'] },
        { type: 'superscript', children: ['2'] },
        { type: 'subscript', children: ['3'] },
        { type: 'break' },
        { type: 'link', url: '#there', children: ['d'] },
      ),
    ]);
    expect(blocks(root)).to.equal(
      '<p>a<em>b</em><strong>c</strong><sup>2</sup><sub>3</sub><br><a href="#there">d</a></p>',
    );
  });

  it('keeps a line break between marked texts, as Markdown leaves it, as a space', () => {
    const root = article([
      paragraph({ type: 'emphasis', children: ['one'] }, '\n', { type: 'strong', children: ['two'] }),
    ]);
    expect(blocks(root)).to.equal('<p><em>one</em> <strong>two</strong></p>');
  });

  it('writes lists, quotations and figures', () => {
    const root = article([
      { type: 'list', children: [{ type: 'listItem', children: ['one'] }] },
      {
        type: 'list',
        ordered: true,
        start: 3,
        children: [{ type: 'listItem', children: [paragraph('three')] }],
      },
      { type: 'blockquote', children: [paragraph('said')] },
      {
        type: 'image',
        url: 'sea.png',
        alt: 'The sea',
        width: 30,
        height: 20,
        caption: ['At dawn'],
        credit: ['A. Lee'],
      },
    ]);
    expect(blocks(root)).to.equal(
      '<ul><li>one</li></ul><ol start="3"><li><p>three</p></li></ol><blockquote><p>said</p></blockquote>' +
        '<figure><img loading="lazy" referrerpolicy="no-referrer" src="https://files.example/a/sea.png" alt="The sea" width="30" height="20">' +
        '<figcaption>At dawn <small>A. Lee</small></figcaption></figure>',
    );
  });

  it('makes tables that scroll by keyboard, with headers and a name', async () => {
    const root = article([
      {
        type: 'table',
        caption: ['Doses'],
        rowHeaders: true,
        align: ['left', 'right'],
        children: [
          {
            type: 'tableRow',
            children: [
              { type: 'tableCell', children: ['Form'] },
              { type: 'tableCell', children: ['Minutes'] },
            ],
          },
          {
            type: 'tableRow',
            children: [
              { type: 'tableCell', children: ['Spray'] },
              { type: 'tableCell', children: ['40'] },
            ],
          },
        ],
      },
    ]);
    expect(
      [...root.querySelectorAll('th')].map(({ scope, textContent }) => [scope, textContent]),
    ).to.deep.equal([
      ['col', 'Form'],
      ['col', 'Minutes'],
      ['row', 'Spray'],
    ]);
    const place = await fixture('<care-article></care-article>');
    place.append(root);
    expect([...root.querySelectorAll('td')].map((cell) => getComputedStyle(cell).textAlign)).to.deep.equal([
      'end',
    ]);
    expect(root.querySelector('[align], [style]')).to.equal(null);
    const scroller = root.querySelector<HTMLElement>('[tabindex="0"]');
    if (!scroller) throw new Error('not to be reached by keyboard');
    expect(await accessible(scroller)).to.include({ role: 'region', name: 'Doses' });
    await axe(place);
  });

  it('links out without a referrer, and nowhere else than it may', () => {
    const link = (url: string) => {
      const root = article([paragraph({ type: 'link', url, children: ['words'] })]);
      return root.querySelector('p > *');
    };
    expect(link('https://else.example/')?.outerHTML).to.equal(
      '<a href="https://else.example/" rel="noopener noreferrer">words</a>',
    );
    expect(link('more.html')?.getAttribute('href')).to.equal('https://files.example/a/more.html');
    expect(link('tel:+1310')?.hasAttribute('rel')).to.equal(false);
    for (const url of [
      'javascript:alert(1)',
      ' jAvAsCrIpT:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'blob:x',
      'file:///etc/passwd',
    ]) {
      const root = article([paragraph({ type: 'link', url, children: ['words'] })]);
      expect(root.querySelector('a'), url).to.equal(null);
      expect(root.textContent, url).to.contain('words');
    }
  });

  it('is written from right to left in a language whose words we do not have', () => {
    expect(article([paragraph('سلام')], { inLanguage: 'ur' }).getAttribute('dir')).to.equal('rtl');
    expect(article([paragraph('hello')]).hasAttribute('dir')).to.equal(false);
  });

  it('a block in another language has its language and direction, and says so in the language of the article', async () => {
    registerMessages('ar', { 'article.language': 'اللغة: {language}' });
    const root = article(
      [
        { type: 'paragraph', id: 'p', inLanguage: 'en', children: ['Call.'] },
        { type: 'paragraph', inLanguage: 'fa', children: ['سلام'] },
        { type: 'list', children: [{ type: 'listItem', inLanguage: 'en', children: ['One'] }] },
        { type: 'blockquote', inLanguage: 'ar', children: ['قيل'] },
        { type: 'callout', inLanguage: 'en', heading: 'Take care', body: [paragraph('انتبه')] },
      ],
      { inLanguage: 'ar' },
    );
    const mark = (language: string, dir = '') => `<small lang="ar"${dir}>اللغة: ${language}</small><br>`;
    expect(blocks(root)).to.equal(
      [
        `<p id="p" lang="en" dir="ltr">${mark('الإنجليزية', ' dir="rtl"')}Call.</p>`,
        `<p lang="fa">${mark('الفارسية')}سلام</p>`,
        `<ul><li lang="en" dir="ltr">${mark('الإنجليزية', ' dir="rtl"')}One</li></ul>`,
        '<blockquote lang="ar">قيل</blockquote>',
        '<care-callout><h3 slot="heading"><span lang="en" dir="ltr">Take care</span></h3><p>انتبه</p></care-callout>',
      ].join(''),
    );
    const shown = await fixture('<div lang="ar" dir="rtl"></div>');
    shown.append(root);
    await axe(shown);
    expect(getComputedStyle(root.querySelector('p') ?? root).direction).to.equal('ltr');
  });

  it('has the contact once, and once in the list of contents, where it stands in an item or a section', () => {
    const inside = [{ type: 'contact' }];
    for (const block of [
      { type: 'section', id: 'help', heading: 'Help', body: inside },
      { type: 'benefits', items: [{ label: 'Help', body: inside }] },
      { type: 'keyPoints', items: [{ label: 'Help', body: inside }] },
    ]) {
      const { article: parsed } = parseArticle(
        smallArticle({ contact: { heading: 'Call us', telephone: '+1-310-555-0101' }, body: [block] }),
      );
      if (!parsed) throw new Error('not parsed');
      const nodes = renderNodes(articleContent(templateContext(parsed, { contents: true })));
      const root = document.createElement('div');
      root.append(...nodes);
      expect(root.querySelectorAll('care-contact-banner')).to.have.lengthOf(1);
      const links = [...root.querySelectorAll('care-contents a')].map((link) => link.textContent);
      expect(links.filter((text) => text === 'Call us')).to.have.lengthOf(1);
    }
  });

  it('has the contact once, where the body says, however deep', () => {
    const root = article([{ type: 'section', id: 'help', heading: 'Help', body: [{ type: 'contact' }] }], {
      contact: { telephone: '+1-310-555-0101' },
    });
    expect(root.querySelectorAll('care-contact-banner')).to.have.lengthOf(1);
    expect(root.querySelectorAll('section care-contact-banner')).to.have.lengthOf(1);
  });

  it('keeps caption and credit of a picture in a list or quotation; one without stands in the line', () => {
    const picture = { type: 'image', url: 'a.png', alt: 'A' };
    const root = article([
      { type: 'list', children: [{ type: 'listItem', children: ['see ', picture] }] },
      { type: 'blockquote', children: [{ ...picture, credit: ['By Ann, CC BY 4.0'] }] },
    ]);
    expect(root.querySelector('li > img')).not.to.equal(null);
    expect(root.querySelector('blockquote > figure > figcaption')?.textContent).to.equal('By Ann, CC BY 4.0');
  });

  it('shows any text as text, in its order, and makes no element of it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<img src=x onerror=alert(1)>',
        '</p><script>',
        '<!--',
        '-->',
        '&lt;',
        '${x}',
        '{{x}}',
        '?lit$1$',
      ),
    );
    const node: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.record({
          type: fc.constantFrom('emphasis', 'strong', 'superscript'),
          children: fc.array(tie('node'), { maxLength: 3 }),
        }),
      ),
    })).node;
    const allowed = new Set(['P', 'EM', 'STRONG', 'SUP']);
    const words = (each: unknown): string =>
      typeof each === 'string'
        ? wellFormed(each)
        : (each as { children: unknown[] }).children.map(words).join('');
    fc.assert(
      fc.property(fc.array(node, { maxLength: 4 }), (children) => {
        const shown = article([{ id: 'it', ...paragraph(...children) }]).querySelector('#it');
        expect(shown?.textContent).to.equal(children.map(words).join(''));
        for (const each of shown?.querySelectorAll('*') ?? []) expect(allowed).to.include(each.nodeName);
      }),
      { numRuns: 300 },
    );
  });
});
