import { expect } from 'chai';
import '../../src/careleaf.js';
import { click, press } from '../support/commands.js';
import { eventually, fixture, settled } from '../support/fixture.js';

describe('copying what is on the page', () => {
  it('takes the words along, and no control', async () => {
    const page = await fixture(`<div>
      <p>Claim <care-reference-popover><a href="#ref-lee">(Lee, 2020)</a></care-reference-popover>.</p>
      <care-benefit-list>
        <care-benefit open><h3 slot="heading">Fast</h3><p>It is fast.</p></care-benefit>
        <care-benefit open><h3 slot="heading">Lasting</h3><p>It lasts.</p></care-benefit>
      </care-benefit-list>
      <care-callout tone="caution"><h3 slot="heading">Ask first</h3><p>Talk to somebody.</p></care-callout>
      <care-reference-list with-copy><h3 slot="heading">References</h3><ol><li id="ref-lee"><care-reference>Lee, A. (2020). A book.</care-reference></li></ol></care-reference-list>
    </div>`);
    const field = await fixture('<textarea></textarea>', HTMLTextAreaElement);
    await settled();
    getSelection()?.selectAllChildren(page);
    await press('Control+c');
    await click(field);
    await press('Control+v');
    const words = (await eventually(() => field.value)).replace(/\s+/g, ' ');
    for (const word of [
      'Claim (Lee, 2020).',
      'Fast',
      'It is fast.',
      'Lasting',
      'Ask first',
      'Talk to somebody.',
      'A book.',
    ])
      expect(words).to.contain(word);
    expect(words).not.to.match(/all|Copy|Back|↑/);
    expect(words.match(/Caution/g)?.length ?? 0).to.be.at.most(1);
  });
});
