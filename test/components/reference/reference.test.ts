import { expect } from 'chai';
import '../../../src/careleaf.js';
import { CareReference } from '../../../src/components/reference/reference.js';
import { registerMessages } from '../../../src/localization/locale-files.js';
import { accessible } from '../../support/commands.js';
import { axe, fixture, settled } from '../../support/fixture.js';

const mount = (markup: string): Promise<CareReference> => fixture(markup, CareReference);

describe('<care-reference>', () => {
  it('names its DOI as a whole address, to the letter, where the author wrote it as an attribute only', async () => {
    for (const [doi, address] of [
      ['10.1016/S0006-3223(00)00862-9', 'https://doi.org/10.1016/S0006-3223(00)00862-9'],
      ['https://doi.org/10.1126/science.1222939', 'https://doi.org/10.1126/science.1222939'],
      ['10.1002/1#a?b', 'https://doi.org/10.1002/1%23a%3Fb'],
    ] as const) {
      const entry = await mount(`<care-reference doi="${doi}">Smith (1999). Title.</care-reference>`);
      const link = entry.shadowRoot?.querySelector('a');
      if (!link) throw new Error('There is no link.');
      expect(link.href).to.equal(address);
      const { role, name } = await accessible(link);
      expect([role, name]).to.deep.equal(['link', `https://doi.org/${doi.replace('https://doi.org/', '')}`]);
    }
  });

  it('adds no second one where it stands in the words', async () => {
    const entry = await mount(
      '<care-reference doi="10.1/x">Smith. <a href="https://doi.org/10.1/x">https://doi.org/10.1/x</a></care-reference>',
    );
    expect(entry.shadowRoot?.querySelector('a')).to.equal(null);
  });

  it('keeps its own language and direction', async () => {
    const entry = await mount('<care-reference lang="ar" dir="rtl">دومان</care-reference>');
    expect(getComputedStyle(entry).direction).to.equal('rtl');
    expect(entry.matches(':lang(ar)')).to.equal(true);
  });

  it('stands alone without controls, and follows an attribute that changes', async () => {
    const entry = await mount('<care-reference>Smith (1999).</care-reference>');
    expect(entry.shadowRoot?.querySelector('button, a')).to.equal(null);
    entry.doi = '10.1/x';
    await settled();
    expect(entry.shadowRoot?.querySelector('a')?.href).to.equal('https://doi.org/10.1/x');
    await axe(entry);
  });

  it('speaks the language around it where the source is in another', async () => {
    registerMessages('qaj', { 'reference.copy': 'QAJ' });
    const entry = await mount('<care-reference lang="qaj">Qaj (1999).</care-reference>');
    entry.withCopy = true;
    await settled();
    const copy = entry.shadowRoot?.querySelector('button');
    expect(copy && (await accessible(copy)).name).to.match(/^Copy/);
    expect(copy?.closest('[lang]')?.getAttribute('lang')).to.equal('en');
  });
});
