import { expect } from 'chai';
import '../../../src/careleaf.js';
import { CareKeyPoints } from '../../../src/components/key-points/key-points.js';
import { ARTICLE, loaded } from '../../support/articles.js';
import { accessible } from '../../support/commands.js';
import { axe, fixture, settled, warnings } from '../../support/fixture.js';

const points =
  '<care-key-point><strong slot="label">Rapid relief</strong><p>Within hours.</p></care-key-point><care-key-point><strong slot="label">Calm</strong><p>Stability.</p></care-key-point>';

describe('<care-key-points>', () => {
  it('is a list of items', async () => {
    const list = await fixture(`<care-key-points>${points}</care-key-points>`);
    expect((await accessible(list)).role).to.equal('list');
    for (const point of list.children) expect((await accessible(point)).role).to.equal('listitem');
    await axe(list);
  });

  it('makes headings of labels where a level is given', async () => {
    const list = await fixture(`<care-key-points heading-level="4">${points}</care-key-points>`);
    const label = list.firstElementChild?.shadowRoot?.querySelector('[role=heading]');
    if (!label) throw new Error('no heading');
    const { role, name } = await accessible(label);
    expect(role).to.equal('heading');
    expect(name).to.equal('Rapid relief');
    expect(label.ariaLevel).to.equal('4');
    await axe(list);
  });

  it('takes the key points of an article file', async () => {
    const list = await fixture(`<care-key-points src="${ARTICLE}"></care-key-points>`);
    await loaded(list);
    expect([...list.querySelectorAll('[slot=label]')].map((label) => label.textContent)).to.deep.equal([
      'Rewiring the brain',
      'Rapid relief',
      'Reduction in intrusive thoughts',
      'Emotional regulation',
      'Improving treatment response',
    ]);
  });

  it('shows the source of a claim though the page has no list of references', async () => {
    const list = await fixture(`<care-key-points src="${ARTICLE}"></care-key-points>`);
    await loaded(list);
    const citation = list.querySelector('care-reference-popover');
    citation?.show();
    const dialog = citation?.shadowRoot?.querySelector('[role=dialog]');
    expect(dialog?.textContent).to.contain('https://doi.org/10.1126/science.1222939');
  });

  it('makes headings of labels when a level is given later', async () => {
    const list = await fixture(`<care-key-points>${points}</care-key-points>`, CareKeyPoints);
    const level = () =>
      list.firstElementChild?.shadowRoot?.querySelector('[role=heading]')?.ariaLevel ?? undefined;
    list.headingLevel = 5;
    await settled();
    expect(level()).to.equal('5');
    list.headingLevel = 9;
    await settled();
    expect(level()).to.equal('3');
    expect(warnings().join()).to.contain('from 1 to 6');
    list.headingLevel = null;
    await settled();
    expect(level()).to.equal(undefined);
  });
});
