import { expect } from 'chai';
import { CareCallout } from '../../../src/components/callout/callout.js';
import '../../../src/careleaf.js';
import { ARTICLE, loaded } from '../../support/articles.js';
import { accessible } from '../../support/commands.js';
import { smallArticle } from '../../support/small-article.js';
import { axe, fixture, settled, warnings } from '../../support/fixture.js';

const mount = (markup: string): Promise<CareCallout> => fixture(markup, CareCallout);
const heading = (callout: CareCallout): HTMLElement => {
  const found =
    callout.querySelector<HTMLElement>('h3') ??
    callout.shadowRoot?.querySelector<HTMLElement>('[role=heading]');
  if (!found) throw new Error('no heading');
  return found;
};

describe('<care-callout>', () => {
  for (const [tone, word] of [
    ['note', 'Note'],
    ['caution', 'Caution'],
    ['urgent', 'Urgent'],
  ] as const) {
    it(`says its urgency in words, in the heading and to the eye: ${tone}`, async () => {
      const callout = await mount(
        `<care-callout tone="${tone}"><h3 slot="heading">Is it right for you?</h3><p>Ask.</p></care-callout>`,
      );
      const { role, name, states } = await accessible(heading(callout));
      expect(role).to.equal('heading');
      expect(name).to.equal(`${word}: Is it right for you?`);
      expect(`${states['level'] ?? 3}`).to.equal('3');
      expect(callout.shadowRoot?.querySelector('[part=label]')?.textContent.trim()).to.equal(word);
      await axe(callout);
    });
  }

  it('is legible on a dark page that says nothing of its color-scheme', async () => {
    const page = await fixture(
      `<div style="background: #101418; color: #eceff0">${['note', 'caution', 'urgent']
        .map((tone) => `<care-callout tone="${tone}"><p>Ask.</p></care-callout>`)
        .join('')}<care-byline author="A. Lee" review-due="2020-01-01"></care-byline></div>`,
    );
    await axe(page);
  });

  it('does not say twice what the heading says', async () => {
    const callout = await mount(
      '<care-callout tone="urgent"><h3 slot="heading">Urgent: get help now</h3></care-callout>',
    );
    expect((await accessible(heading(callout))).name).to.equal('Urgent: get help now');
  });

  it('stands by attributes alone', async () => {
    const callout = await mount(
      '<care-callout tone="caution" heading="Ask first" heading-level="4">Talk to a doctor.</care-callout>',
    );
    const { role, name } = await accessible(heading(callout));
    expect(role).to.equal('heading');
    expect(name).to.equal('Caution: Ask first');
    expect(heading(callout).ariaLevel).to.equal('4');
    await axe(callout);
  });

  it('is never announced by itself and has no close button', async () => {
    const callout = await mount('<care-callout tone="urgent"><h3 slot="heading">Help</h3></care-callout>');
    expect(callout.shadowRoot?.querySelector('[role=alert], [aria-live], button')).to.equal(null);
  });

  it('takes the first callout of an article file with its tone', async () => {
    const callout = await mount(`<care-callout src="${ARTICLE}"></care-callout>`);
    await loaded(callout);
    expect(callout.getAttribute('tone')).to.equal('caution');
    expect(heading(callout).textContent).to.equal('Is ketamine therapy right for you?');
  });

  it('gives a heading that leaves it back as it was', async () => {
    const callout = await mount(
      '<care-callout tone="caution"><h3 slot="heading">Ask first</h3></care-callout>',
    );
    const moved = heading(callout);
    callout.before(moved);
    await settled();
    expect((await accessible(moved)).name).to.equal('Ask first');
  });

  it('falls back to a note with one warning', async () => {
    const callout = await mount('<care-callout tone="red"><h3 slot="heading">Help</h3></care-callout>');
    expect(callout.shadowRoot?.querySelector('[part=label]')?.textContent.trim()).to.equal('Note');
    expect(warnings().join()).to.contain('tone="red"');
  });

  it('is as urgent as a framework says by its property', async () => {
    const callout = await mount('<care-callout><h3 slot="heading">Get help</h3></care-callout>');
    callout.tone = 'urgent';
    await settled();
    expect((await accessible(heading(callout))).name).to.equal('Urgent: Get help');
    expect(callout.shadowRoot?.querySelector('[part=label]')?.textContent.trim()).to.equal('Urgent');
    expect(getComputedStyle(callout).borderInlineStartWidth).to.equal('8px');
  });

  it('is as urgent as the block that it shows, not as an earlier one', async () => {
    const block = (id: string, tone?: string) => ({ type: 'callout', id, tone, heading: id, body: [] });
    const callout = await mount('<care-callout block="first"></care-callout>');
    callout.article = smallArticle({
      body: [block('first', 'urgent'), block('second', 'caution'), block('third')],
    });
    await loaded(callout);
    for (const [id, name] of [
      ['first', 'Urgent: first'],
      ['second', 'Caution: second'],
      ['third', 'Note: third'],
    ] as const) {
      callout.block = id;
      await settled();
      expect((await accessible(heading(callout))).name).to.equal(name);
    }
  });

  it('falls back to its own level where the one given is none', async () => {
    for (const level of ['2.5', '7', 'two', '']) {
      const callout = await mount(`<care-callout heading="Help" heading-level="${level}"></care-callout>`);
      expect(heading(callout).ariaLevel).to.equal('3');
    }
    expect(warnings().join()).to.contain('from 1 to 6');
  });
});
