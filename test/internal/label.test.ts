import { expect } from 'chai';
import { html } from 'lit';
import { isHeading, labelOf, plainHeading, renderInHeading } from '../../src/internal/label.js';
import { fixture } from '../support/fixture.js';

describe('a label', () => {
  it('is the first child in its slot', async () => {
    const host = await fixture('<div><p><b slot="heading">deep</b></p><i slot="heading">mine</i></div>');
    expect(labelOf(host)?.textContent).to.equal('mine');
    expect(labelOf(host, 'label')).to.equal(undefined);
  });

  it('is a heading from h1 to h6, and nothing else', async () => {
    const host = await fixture('<div><h1></h1><h6></h6><header></header><hr></div>');
    expect([...host.children].map(isHeading)).to.deep.equal([true, true, false, false]);
    expect(isHeading(undefined)).to.equal(false);
  });

  it('can be added to without a change of its own nodes, and given back', async () => {
    const heading = await fixture('<h3>Words <em>and</em> more</h3>');
    const before = heading.outerHTML;
    expect(renderInHeading(heading, html`<b>!</b>${plainHeading}`)).to.equal(true);
    expect(heading.shadowRoot?.querySelector('b')).not.to.equal(null);
    expect(heading.outerHTML).to.equal(before);
    expect(renderInHeading(heading, plainHeading)).to.equal(true);
    expect(heading.shadowRoot?.querySelector('b')).to.equal(null);
    expect(heading.getBoundingClientRect().width).to.be.greaterThan(0);
  });

  it('is left alone where it is no heading, or one with a root of someone else', async () => {
    const heading = await fixture('<h3>Words</h3>');
    heading.attachShadow({ mode: 'open' });
    expect(renderInHeading(heading, plainHeading)).to.equal(false);
    expect(heading.shadowRoot?.childNodes).to.have.lengthOf(0);
    expect(renderInHeading(await fixture('<strong>Words</strong>'), plainHeading)).to.equal(false);
    expect(renderInHeading(undefined, plainHeading)).to.equal(false);
  });
});
