import { expect } from 'chai';
import '../../src/define/care-benefit.js';
import '../../src/define/care-article.js';
import { fixture } from '../support/fixture.js';

/** How far an element's words are from its own edge. */
const indent = (element: Element | null): string =>
  getComputedStyle(element ?? document.body).paddingInlineStart;

describe('the rules for what stands in the page', () => {
  it('come with the elements that they are for', async () => {
    const alone = await fixture('<care-benefit><h4 slot="heading">A</h4><p>B</p></care-benefit>');
    expect(getComputedStyle(alone).borderBlockEndStyle).to.equal('solid');
    // No module defines this one here.
    const callout = await fixture('<care-callout><p>C</p></care-callout>');
    expect(indent(callout)).to.equal('0px');
    expect(getComputedStyle(callout).display).to.equal('block');
  });

  it('come once into each root, however many elements are in it', async () => {
    const host = await fixture('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.append(document.createElement('care-benefit'));
    const { length } = root.adoptedStyleSheets;
    expect(length).to.be.greaterThan(0);
    root.append(document.createElement('care-benefit'), document.createElement('care-benefit'));
    expect(root.adoptedStyleSheets).to.have.lengthOf(length);
  });

  it('come with an article for all that is in it, defined or not', async () => {
    const article = await fixture(
      '<care-article><article><care-callout><p>D</p></care-callout></article></care-article>',
    );
    expect(indent(article.querySelector('care-callout'))).to.equal('20px');
  });
});
