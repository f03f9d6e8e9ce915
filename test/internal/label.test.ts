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
    renderInHeading(document.body, heading, html`<b>!</b>${plainHeading}`);
    expect(heading.shadowRoot?.querySelector('b')).not.to.equal(null);
    expect(heading.outerHTML).to.equal(before);
    renderInHeading(document.body, heading);
    expect(heading.shadowRoot?.querySelector('b')).to.equal(null);
    expect(heading.getBoundingClientRect().width).to.be.greaterThan(0);
  });

  it('belongs to the host that has added to it last', async () => {
    const heading = await fixture('<h3>Words</h3>');
    renderInHeading(document.body, heading, html`<b>!</b>${plainHeading}`);
    renderInHeading(document.documentElement, heading, html`<i>?</i>${plainHeading}`);
    renderInHeading(document.body, heading);
    expect(heading.shadowRoot?.querySelector('i')).not.to.equal(null);
  });

  it('is left alone where it is no heading, or one with a root of someone else', async () => {
    const heading = await fixture('<h3>Words</h3>');
    heading.attachShadow({ mode: 'open' });
    renderInHeading(document.body, heading, plainHeading);
    expect(heading.shadowRoot?.childNodes).to.have.lengthOf(0);
    const strong = await fixture('<strong>Words</strong>');
    renderInHeading(document.body, strong, plainHeading);
    expect(strong.shadowRoot).to.equal(null);
    renderInHeading(document.body, undefined, plainHeading);
  });
});
