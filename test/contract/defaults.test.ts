import { expect } from 'chai';
import '../../src/careleaf.js';
import { CareReferencePopover } from '../../src/components/reference-popover/reference-popover.js';
import { declarationsOf, type Manifest } from '../../src/tools/build/declarations.js';
import { ARTICLE, loaded } from '../support/articles.js';
import { deepElements, fixture, settled } from '../support/fixture.js';

/** Elements on which an attribute makes a difference that can be seen. */
const samples: Readonly<Record<string, (tag: string, attribute: string) => string>> = {
  'heading-level': (tag, attribute) => `<${tag} src="${ARTICLE}" ${attribute}></${tag}>`,
  layout: (tag, attribute) =>
    `<${tag} ${attribute}><svg slot="media" width="300" height="200"></svg><h3 slot="heading"><a href="#sleep">Sleep</a></h3><p>Words</p></${tag}>`,
  tone: (tag, attribute) => `<${tag} ${attribute} heading="Sleep"><p>Words</p></${tag}>`,
  placement: (tag, attribute) =>
    `<div style="padding: 200px 0"><${tag} for="source" ${attribute}>(Doe, 2020)</${tag}><p id="source">Doe, J. (2020). Sleep.</p></div>`,
};

/** What kinds of elements with which words stand where. */
async function seen(tag: string, name: string, value?: string): Promise<string[]> {
  const sample = samples[name];
  if (!sample) throw new Error(`<${tag} ${name}> has a default. Add a sample here that shows it.`);
  const first = await fixture(sample(tag, value === undefined ? '' : `${name}="${value}"`));
  const element = first.closest<HTMLElement>(tag) ?? first.querySelector<HTMLElement>(tag);
  if (!element) throw new Error(`The sample has no <${tag}>.`);
  if (element.hasAttribute('src')) await loaded(element);
  if (element instanceof CareReferencePopover) element.show();
  await settled();
  const { left, top } = element.getBoundingClientRect();
  const rows = deepElements(element.parentElement ?? element).map((each) => {
    const box = each.getBoundingClientRect();
    const place = [box.left - left, box.top - top, box.width, box.height].map(Math.round);
    const words = each.childElementCount ? '' : each.textContent;
    return [each.localName, each.ariaLevel, words, ...place].join(' ');
  });
  first.remove();
  return rows;
}

const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;

describe('what the manifest calls the default', () => {
  for (const { tag, attributes } of declarationsOf(manifest)) {
    for (const { name, type, values, default: value } of attributes) {
      if (value === undefined || type === 'boolean') continue;
      it(`counts where <${tag}> has no ${name}`, async () => {
        const other = values.find((each) => each !== value) ?? String(Number(value) + 1);
        const without = await seen(tag, name);
        expect(await seen(tag, name, value)).to.deep.equal(without);
        expect(await seen(tag, name, other)).not.to.deep.equal(without);
      });
    }
  }
});
