import { expect } from 'chai';
import '../../src/careleaf.js';
import { accessible, press } from '../support/commands.js';
import {
  deepActiveElement,
  deepElements,
  eventually,
  fixture,
  nextFrame,
  settled,
} from '../support/fixture.js';

// One page with every element, written by hand.
const PAGE = `<button>Before</button>
<care-article-card><h3 slot="heading"><a href="#article">A teaser</a></h3><p>Its summary.</p></care-article-card>
<care-contents for="article"></care-contents>
<care-article id="article" numbered>
  <article lang="en">
    <h2>Sleep and pain</h2>
    <care-byline author="A. Lee" published="2026-01-02" minutes="2" review-due="2020-01-02"></care-byline>
    <section id="why"><h3>Why it hurts</h3>
      <p>It is known <care-reference-popover id="cite" for="ref-lee"><a href="#ref-lee">(Lee, 2020)</a></care-reference-popover>.</p>
      <care-key-points heading-level="4"><care-key-point><strong slot="label">Rest</strong><p>It helps.</p></care-key-point></care-key-points>
    </section>
    <care-benefit-list>
      <care-benefit><h4 slot="heading">Fast</h4><p>It is fast. <a href="#why">Why</a></p></care-benefit>
      <care-benefit><span slot="heading">Lasting</span><p>It lasts.</p></care-benefit>
    </care-benefit-list>
    <care-callout tone="urgent"><h3 slot="heading">Where to get help</h3><p><a href="tel:+15550100">Call</a></p></care-callout>
    <care-callout tone="caution" heading="Before you drive"><p>Wait a day.</p></care-callout>
    <care-contact-banner heading="Talk to us" heading-level="3" phone="+1-310-601-9999" phone-text="(310)601-9999" href="https://clinic.example/" link-text="The clinic"><ul slot="services"><li>IV</li></ul></care-contact-banner>
    <care-reference-list with-copy><h3 slot="heading">References</h3><ol><li id="ref-lee"><care-reference doi="10.1/x">Lee, A. (2020). Pain.</care-reference></li></ol></care-reference-list>
  </article>
</care-article>
<button>After</button>`;

async function mount(): Promise<HTMLElement> {
  const page = await fixture(`<main>${PAGE}</main>`);
  await eventually(() => page.querySelector('care-reference')?.shadowRoot?.querySelector('a'));
  await eventually(() => page.querySelector('care-contents a'));
  await settled(page);
  return page;
}

/** An element and what it says of itself. Engines name the role of a summary in their own ways, and one tells the depth of lists. */
async function describeElement(element: Element): Promise<string> {
  const { role, name, states } = await accessible(element);
  const known = element.localName === 'summary' ? 'summary' : role;
  const said = { heading: 'level', button: 'expanded' }[known] ?? '';
  const state = states[said];
  // An item has its content and no name; two engines make one of the other.
  return `${known} "${known === 'listitem' ? '' : name}"${state === undefined || state === '' ? '' : ` ${said}=${state}`}`;
}

describe('every element for assistive technology', () => {
  it('has roles, names, levels and states', async () => {
    const page = await mount();
    const said: string[] = [];
    for (const element of deepElements(page)) {
      if (!element.matches('h2, h3, h4, [role], button, a[href], nav, care-key-points, care-key-point'))
        continue;
      // A closed benefit's text is there for nobody.
      if (!element.checkVisibility() || element.matches('a[slot]:not([href])')) continue;
      if (element.matches('[role=status], main > button')) continue;
      said.push(await describeElement(element));
    }
    // The order is the next test's: here a shadow root stands before or after what is slotted into it.
    expect(said.toSorted()).to.deep.equal(
      [
        'heading "A teaser" level=3',
        'link "A teaser"',
        'link "Why it hurts"',
        'link "Where to get help"',
        'link "References"',
        'navigation "On this page"',
        'heading "Sleep and pain" level=2',
        'heading "Why it hurts" level=3',
        'button "[1]" expanded=false',
        'list ""',
        'listitem ""',
        'heading "Rest" level=4',
        'heading "Fast" level=4',
        'button "Fast" expanded=false',
        'heading "Lasting" level=3',
        'button "Lasting" expanded=false',
        'button "Show all" expanded=false',
        'heading "Urgent: Where to get help" level=3',
        'link "Call"',
        'heading "Caution: Before you drive" level=3',
        'heading "Talk to us" level=3',
        'link "(310)601-9999"',
        'link "The clinic"',
        'heading "References" level=3',
        'link "https://doi.org/10.1/x"',
        'link "Back to text (Lee, 2020)"',
        'button "Copy Lee, A. (2020)"',
        'button "Copy all"',
      ].toSorted(),
    );
  });

  it('describes nothing twice, and hides nothing that can be focused', async () => {
    const page = await mount();
    for (const element of deepElements(page)) {
      expect(element.hasAttribute('aria-describedby') || element.hasAttribute('title')).to.equal(false);
      if (element.getAttribute('aria-hidden') === 'true')
        expect(element.querySelector('a[href], button, [tabindex]'), element.outerHTML).to.equal(null);
    }
  });

  it('is walked through by Tab in the order of the page, each stop seen', async () => {
    const page = await mount();
    page.querySelector('button')?.focus();
    const stops: string[] = [];
    for (let step = 0; step < 30; step++) {
      await press('Tab');
      const active = deepActiveElement();
      // Not out of the page: keys would go to the browser's own controls.
      if (!active || active.textContent === 'After') break;
      const { outlineStyle } = getComputedStyle(active);
      const card = active.closest('care-article-card');
      const shown = card ? getComputedStyle(active, '::after').outlineStyle : outlineStyle;
      stops.push(`${await describeElement(active)}${shown === 'none' ? ', unseen' : ''}`);
    }
    expect(stops).to.deep.equal([
      'link "A teaser"',
      'summary "On this page"',
      'link "Why it hurts"',
      'link "Where to get help"',
      'link "References"',
      'button "[1]" expanded=false',
      'button "Show all" expanded=false',
      'button "Fast" expanded=false',
      'button "Lasting" expanded=false',
      'link "Call"',
      'link "(310)601-9999"',
      'link "The clinic"',
      'link "https://doi.org/10.1/x"',
      'link "Back to text (Lee, 2020)"',
      'button "Copy Lee, A. (2020)"',
      'button "Copy all"',
    ]);
  });

  it('is worked by keyboard: Enter and Space on buttons, Enter on links', async () => {
    const page = await mount();
    const focus = async (selector: string) => {
      const element = deepElements(page).find((each) => each.matches(selector));
      (element as HTMLElement | undefined)?.focus();
      await nextFrame();
      return element as HTMLElement;
    };
    const benefit = page.querySelector('care-benefit');
    const inHeading = await focus('button[part=button]:has(slot)');
    for (const [key, open] of [
      ['Enter', true],
      ['Space', false],
    ] as const) {
      await press(key);
      await eventually(() => benefit?.open === open);
      expect((await accessible(inHeading)).states['expanded']).to.equal(open);
      expect(deepActiveElement() === inHeading).to.equal(true);
    }
    const all = await focus('.bar [aria-expanded]');
    await press('Space');
    await eventually(() => [...page.querySelectorAll('care-benefit')].every(({ open }) => open));
    expect((await accessible(all)).name).to.equal('Hide all');
    const status = all.parentElement?.querySelector('[role=status]');
    expect(status?.textContent.trim()).to.equal('2 of 2 shown');

    const marker = await focus('[part=marker][role]');
    await press('Enter');
    const dialog = await eventually(() => deepElements(page).find((each) => each.matches('[role=dialog]')));
    const { role, name } = await accessible(dialog);
    expect([role, name]).to.deep.equal(['dialog', '[1]']);
    expect((await accessible(marker)).states['expanded']).to.equal(true);
    await press('Escape');
    await eventually(() => !dialog.isConnected);
    expect(deepActiveElement() === marker).to.equal(true);

    await focus('.row a');
    await press('Enter');
    await eventually(() => deepActiveElement() === marker);
  });
});
