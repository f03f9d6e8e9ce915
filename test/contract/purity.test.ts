import { expect } from 'chai';
import { fixture } from '../support/fixture.js';

describe('class modules', () => {
  it('define no element and add nothing to the page', async () => {
    const defined: string[] = [];
    const { define } = customElements;
    const globals = new Set(Object.getOwnPropertyNames(window));
    customElements.define = (name: string) => void defined.push(name);
    const { childElementCount } = document.head;
    let classes: Record<string, unknown>;
    try {
      classes = await import('../../src/index.js');
    } finally {
      customElements.define = define;
    }
    expect(defined).to.deep.equal([]);
    expect(document.head.childElementCount).to.equal(childElementCount);
    // Lit counts its copies there; the bundle for sites keeps that to itself.
    const added = Object.getOwnPropertyNames(window).filter((name) => !globals.has(name));
    expect(
      added.filter((name) => !/^(?:lit|reactive)\w+(?:Versions|Metadata|Warnings)$/.test(name)),
    ).to.deep.equal([]);

    const elements = Object.entries(classes).filter(([, value]) => isElementClass(value));
    expect(elements.length).to.be.greaterThan(10);
    for (const [name, value] of elements)
      expect(() => new (value as CustomElementConstructor)(), name).to.throw(TypeError);
  });

  it('are defined by the modules that say so, once', async () => {
    await import('../../src/define/care-callout.js');
    const Callout = customElements.get('care-callout');
    expect(Callout?.name).to.equal('CareCallout');
    expect(await fixture('<care-callout></care-callout>')).to.be.instanceOf(Callout);
    expect(customElements.get('care-article')).to.equal(undefined);
  });
});

const isElementClass = (value: unknown): boolean =>
  typeof value === 'function' && value.prototype instanceof HTMLElement;
