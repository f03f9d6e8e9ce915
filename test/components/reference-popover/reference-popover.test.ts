import { expect } from 'chai';
import '../../../src/careleaf.js';
import { CareReferencePopover } from '../../../src/components/reference-popover/reference-popover.js';
import { accessibilityTree, accessible, click, drag, press, tap } from '../../support/commands.js';
import {
  axe,
  deepActiveElement,
  errors,
  eventually,
  fixture,
  nextFrame,
  settled,
  warnings,
} from '../../support/fixture.js';

const WORDS = '(Duman &amp; Aghajanian, 2012)';
const cite = (attributes = '', content = `<a href="#ref-duman">${WORDS}</a>`): string =>
  `<care-reference-popover ${attributes}>${content}</care-reference-popover>`;
const list = `<care-reference-list><ol>
  <li id="ref-duman"><care-reference doi="10.1126/science.1222939">Duman, R. S., &amp; Aghajanian, G. K. (2012). Synaptic dysfunction in depression. <em>Science</em>, <em>338</em>(6103), 68–72. <a href="https://doi.org/10.1126/science.1222939">https://doi.org/10.1126/science.1222939</a></care-reference></li>
  <li id="ref-feder"><care-reference lang="es">Feder, A. (2014). Eficacia. <em>JAMA</em>.</care-reference></li>
</ol></care-reference-list>`;

interface Mounted {
  readonly page: HTMLElement;
  readonly citation: CareReferencePopover;
}
async function mount(text: string, parent?: ShadowRoot): Promise<Mounted> {
  const page = await fixture(`<div>${text}</div>`, parent ? { parent } : {});
  const citation = page.querySelector('care-reference-popover');
  if (!(citation instanceof CareReferencePopover)) throw new Error('There is no citation.');
  return { page, citation };
}
const mountText = (attributes?: string): Promise<Mounted> =>
  mount(
    `<p>Claim ${cite(attributes)} and <a href="#after">on</a>.</p>${list}<p id="after" style="padding: 2em">End</p>`,
  );

function marker(citation: CareReferencePopover): HTMLElement {
  const found = citation.shadowRoot?.querySelector<HTMLElement>('[part=marker]');
  if (!found) throw new Error('There is no marker.');
  return found;
}
const dialogOf = (citation: CareReferencePopover): HTMLElement | null =>
  citation.shadowRoot?.querySelector<HTMLElement>('[role=dialog]') ?? null;
function dialog(citation: CareReferencePopover): HTMLElement {
  const found = dialogOf(citation);
  if (!found) throw new Error('There is no dialog.');
  return found;
}
function control(citation: CareReferencePopover, words: string): HTMLElement {
  const found = [...dialog(citation).querySelectorAll<HTMLElement>('button, a')].find(
    (each) => (each.ariaLabel ?? each.textContent).trim() === words,
  );
  if (!found) throw new Error(`There is no control "${words}".`);
  return found;
}
const closed = (citation: CareReferencePopover): Promise<unknown> => eventually(() => !dialogOf(citation));
const text = (element: Element | null): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

describe('<care-reference-popover>', () => {
  describe('before it is pressed', () => {
    it('is a button in the text, named by its words, that says it is closed', async () => {
      const { citation } = await mountText();
      const { role, name, states } = await accessible(marker(citation));
      expect(role).to.equal('button');
      expect(name).to.equal('(Duman & Aghajanian, 2012)');
      expect(states['expanded'] ?? false).to.equal(false);
      expect(citation.querySelector('a')?.hasAttribute('href'), 'no link in the button').to.equal(false);
      expect(marker(citation).hasAttribute('aria-haspopup')).to.equal(false);
      await axe(citation);
    });

    it('reads, wraps and is copied as text', async () => {
      const { page } = await mount(
        `<div style="inline-size: 9em"><p>Claim one ${cite()} goes on here.</p></div>${list}`,
      );
      const words = page.querySelector('care-reference-popover a');
      expect(words?.getClientRects().length).to.be.greaterThan(1);
      const paragraph = page.querySelector('p');
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
      expect(text({ textContent: String(getSelection()) } as Element)).to.equal(
        'Claim one (Duman & Aghajanian, 2012) goes on here.',
      );
      const find = (globalThis as { find?: (words: string) => boolean }).find;
      getSelection()?.removeAllRanges();
      expect(find?.call(globalThis, 'one (Duman & Aghajanian, 2012) goes')).to.equal(true);
    });

    it('has the text’s colour, underlined, whatever the page says of links', async () => {
      const { page, citation } = await mount(
        `<style>a, a[href] { color: red; padding: 9px; text-transform: uppercase; background: yellow } a::after { content: "!" }</style><p style="color: rgb(1, 2, 3)">Claim ${cite()}</p>${list}`,
      );
      const link = page.querySelector('care-reference-popover a');
      if (!link) throw new Error('no words');
      const { color, paddingTop, textTransform, backgroundColor } = getComputedStyle(link);
      expect([color, paddingTop, textTransform, backgroundColor]).to.deep.equal([
        'rgb(1, 2, 3)',
        '0px',
        'none',
        'rgba(0, 0, 0, 0)',
      ]);
      expect(getComputedStyle(link, '::after').content).to.be.oneOf(['none', 'normal']);
      expect(getComputedStyle(marker(citation)).textDecorationLine).to.equal('underline');
    });
  });

  describe('opens and closes', () => {
    const presses = {
      'a click': (target: HTMLElement) => click(target),
      'a tap': (target: HTMLElement) => tap(target),
      Enter: (target: HTMLElement) => (target.focus(), press('Enter')),
      Space: (target: HTMLElement) => (target.focus(), press('Space')),
    };
    for (const [name, act] of Object.entries(presses)) {
      it(`by ${name}, and by a second one`, async () => {
        const { citation } = await mountText();
        const told: boolean[] = [];
        citation.addEventListener('care-toggle', (event) => told.push(event.open));
        await act(marker(citation));
        expect(citation.open).to.equal(true);
        expect(citation.matches(':state(open)')).to.equal(true);
        expect((await accessible(marker(citation))).states['expanded']).to.equal(true);
        expect(dialog(citation).matches(':popover-open')).to.equal(true);
        expect(deepActiveElement()).to.equal(dialog(citation));
        if (name === 'Enter' || name === 'Space') marker(citation).focus();
        await act(marker(citation));
        await closed(citation);
        expect(citation.open).to.equal(false);
        expect(citation.matches(':state(open)')).to.equal(false);
        expect((await accessible(marker(citation))).states['expanded'] ?? false).to.equal(false);
        expect(told).to.deep.equal([true, false]);
      });
    }

    it('closes by Escape and gives the focus back', async () => {
      const { citation } = await mountText();
      await click(marker(citation));
      await press('Escape');
      await closed(citation);
      expect(deepActiveElement()).to.equal(marker(citation));
    });

    it('closes by its button and gives the focus back', async () => {
      const { citation } = await mountText();
      await click(marker(citation));
      await click(control(citation, 'Close'));
      await closed(citation);
      expect(deepActiveElement()).to.equal(marker(citation));
    });

    it('closes by a click elsewhere, which leaves the focus there', async () => {
      const { page, citation } = await mountText();
      await click(marker(citation));
      const { left, bottom } = page.getBoundingClientRect();
      await click({ x: left + 2, y: Math.min(bottom + 20, innerHeight - 2) });
      await closed(citation);
      expect(deepActiveElement()).to.equal(document.body);
    });

    it('closes by Tab past its end, and the focus goes on behind the marker', async () => {
      const { page, citation } = await mountText();
      await click(marker(citation));
      const controls = dialog(citation).querySelectorAll('a, button').length;
      await press(...Array.from({ length: controls + 1 }, () => 'Tab'));
      await closed(citation);
      expect(deepActiveElement()).to.equal(page.querySelector('a[href="#after"]'));
    });

    it('stays open when the window loses the focus', async () => {
      const { citation } = await mountText();
      await click(marker(citation));
      await press('Tab');
      const active = deepActiveElement();
      expect(citation.open, `${active?.outerHTML}`).to.equal(true);
      active?.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
      expect(citation.open).to.equal(true);
    });

    it('goes back to the marker by Shift+Tab and stays open', async () => {
      const { citation } = await mountText();
      await click(marker(citation));
      await press('Shift+Tab');
      expect(deepActiveElement()).to.equal(marker(citation));
      expect(citation.open).to.equal(true);
      await press('Enter');
      await closed(citation);
    });

    it('is open once on a page: opening another closes it', async () => {
      const { page } = await mount(
        `<p>${cite()} one</p><p style="padding-block-start: 16em">${cite()} two</p>${list}`,
      );
      const [first, second] = page.querySelectorAll('care-reference-popover');
      if (!first || !second) throw new Error('not mounted');
      await click(marker(first));
      await click(marker(second));
      await closed(first);
      expect(second.open).to.equal(true);
      expect(deepActiveElement()).to.equal(dialog(second));
    });

    it('does not open by a drag, which selects text', async () => {
      const { citation } = await mountText();
      const box = marker(citation).getBoundingClientRect();
      const y = box.top + box.height / 2;
      await drag({ x: box.left + 12, y }, { x: box.right - 12, y });
      expect(citation.open).to.equal(false);
      expect(String(getSelection())).to.match(/uman & Agha/);
    });

    it('closes by a slow second click, whose press has already dismissed the box', async () => {
      const { citation } = await mountText();
      await click(marker(citation));
      const box = marker(citation).getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      // The box is told late that it was dismissed; a reader's finger is slower than that.
      marker(citation).addEventListener('pointerdown', () => dialog(citation).hidePopover(), { once: true });
      await drag({ x, y }, { x: x + 2, y });
      await closed(citation);
      await nextFrame();
      expect(citation.open).to.equal(false);
    });

    it('stays open when it was closed just before', async () => {
      const { citation } = await mountText();
      citation.show();
      await nextFrame();
      citation.hide();
      citation.show();
      for (let frame = 0; frame < 5; frame++) await nextFrame();
      expect(citation.open).to.equal(true);
      expect(dialog(citation).matches(':popover-open')).to.equal(true);
    });

    it('opens by quick clicks, whatever they select', async () => {
      const { citation } = await mountText();
      await click(marker(citation));
      await click(marker(citation));
      await closed(citation);
      await click(marker(citation));
      expect(citation.open).to.equal(true);
    });

    it('does so by methods, also right after it was made', async () => {
      const { page } = await mountText();
      const made = document.createElement('care-reference-popover');
      made.for = 'ref-duman';
      made.append('(Duman)');
      page.querySelector('p')?.append(made);
      made.show();
      expect(made.open).to.equal(true);
      expect(dialog(made).getAttribute('aria-label')).to.equal('(Duman)');
      made.hide();
      expect(made.open).to.equal(false);
      expect(dialogOf(made)).to.equal(null);
      made.hide();
      made.remove();
      made.show();
      expect(made.open).to.equal(false);
    });
  });

  describe('the box', () => {
    it('is a dialog named by the citation, with the whole reference, the DOI, copy and the way to the list', async () => {
      const { page, citation } = await mountText();
      await click(marker(citation));
      const { role, name } = await accessible(dialog(citation));
      expect([role, name]).to.deep.equal(['dialog', '(Duman & Aghajanian, 2012)']);
      const entry = dialog(citation).querySelector('.entry');
      expect(text(entry)).to.equal(text(page.querySelector('care-reference')));
      expect(entry?.querySelectorAll('em')).to.have.lengthOf(2);
      const [doi] = dialog(citation).querySelectorAll('a');
      expect(doi?.href).to.equal('https://doi.org/10.1126/science.1222939');
      expect(doi && (await accessible(doi)).name).to.equal('https://doi.org/10.1126/science.1222939');
      for (const words of ['Close', 'Copy'])
        expect((await accessible(control(citation, words))).role).to.equal('button');
      expect((await accessible(control(citation, 'Go to references'))).role).to.equal('link');
      await axe(citation);
      const tree = await accessibilityTree();
      if (tree !== 'unsupported') expect(JSON.stringify(tree)).to.contain('"role":"dialog"');
    });

    it('shows several sources, each in its own language', async () => {
      const { citation } = await mount(
        `<p>Claim ${cite('for="ref-duman ref-feder"', '(Duman, 2012; Feder, 2014)')}.</p>${list}`,
      );
      await click(marker(citation));
      const entries = [...dialog(citation).querySelectorAll<HTMLElement>('.entry')];
      expect(entries.map(({ lang }) => lang)).to.deep.equal(['en', 'es']);
      expect(text(entries[1] ?? null)).to.equal('Feder, A. (2014). Eficacia. JAMA.');
    });

    it('names a DOI that the entry has as an attribute only', async () => {
      const { citation } = await mount(
        `<p>${cite('for="x"', 'Words')}</p><ol><li id="x"><care-reference doi="10.1002/(SICI)1097<1::AID>3.0">Smith (1999).</care-reference></li></ol>`,
      );
      await click(marker(citation));
      const link = dialog(citation).querySelector<HTMLAnchorElement>('.entry a');
      expect(link?.textContent).to.equal('https://doi.org/10.1002/(SICI)1097<1::AID>3.0');
      expect(link?.href).to.contain('https://doi.org/10.1002/(SICI)1097');
    });

    it('shows authors’ own entries, without their ids and ways back', async () => {
      const { citation } = await mount(
        `<p>${cite('for="note"', '[1]')}</p><ol><li id="note">An <b id="inner">own</b> note. <a href="#cite">↩</a></li></ol>`,
      );
      await click(marker(citation));
      expect(text(dialog(citation).querySelector('.entry'))).to.equal('An own note.');
      expect(dialog(citation).querySelector('[id]')).to.equal(null);
    });

    it('says that it copied, plain text with the address of the DOI; or that it may not', async () => {
      const { citation } = await mount(
        `<p>${cite('for="x y"', 'Words')}</p><ol><li id="x"><care-reference>Smith,
          J. (1999). <em>Title</em>. <a href="https://doi.org/10.1/a">doi</a></care-reference></li><li id="y">Own.</li></ol>`,
      );
      const written: string[] = [];
      const original = navigator.clipboard;
      const stub = (writeText: (text: string) => Promise<void>): void =>
        void Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
      stub(async (words) => void written.push(words));
      try {
        await click(marker(citation));
        const status = dialog(citation).querySelector('[role=status]');
        await click(control(citation, 'Copy'));
        await eventually(() => text(status) === 'Copied');
        expect(written).to.deep.equal(['Smith, J. (1999). Title. doi https://doi.org/10.1/a\nOwn.']);
        stub(() => Promise.reject(new Error('no')));
        await click(control(citation, 'Copy'));
        await eventually(() => text(status).startsWith('Not copied'));
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
        await click(control(citation, 'Copy'));
        await eventually(() => text(status).startsWith('Not copied'));
      } finally {
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: original });
      }
    });

    it('says at each opening what the entry says by then, from its start, and no more that it copied', async () => {
      const { page, citation } = await mount(
        `<p>${cite('for="x"', 'Words')}</p><ol><li id="x">${'Author, A. A., '.repeat(400)}</li></ol>`,
      );
      await click(marker(citation));
      const status = dialog(citation).querySelector('[role=status]');
      await click(control(citation, 'Copy'));
      await eventually(() => text(status) !== '');
      dialog(citation).scrollTop = 50;
      expect(dialog(citation).scrollTop).to.equal(50);
      await press('Escape');
      await closed(citation);
      const entry = page.querySelector('#x');
      entry?.prepend('Editor, E., ');
      await click(marker(citation));
      expect(text(dialog(citation).querySelector('.entry'))).to.equal(text(entry));
      expect(text(dialog(citation).querySelector('[role=status]'))).to.equal('');
      expect(dialog(citation).scrollTop).to.equal(0);
      expect(deepActiveElement()).to.equal(dialog(citation));
      citation.hide();
      entry?.remove();
      citation.show();
      expect(citation.open, 'nothing to show').to.equal(false);
    });

    it('leads to the entry, marks it, and the entry leads back to the same marker', async () => {
      const { page } = await mount(
        `<p>${cite('', 'A')}${cite('for="ref-duman"', 'First')}</p><care-benefit-list><care-benefit><h3 slot="heading">B</h3><p>${cite('for="ref-duman"', 'Second')}</p></care-benefit></care-benefit-list><div style="block-size: 200vh"></div>${list}`,
      );
      const second = [...page.querySelectorAll('care-reference-popover')].at(-1);
      const benefit = page.querySelector('care-benefit');
      const entry = page.querySelector('#ref-duman');
      if (!second || !benefit || !entry) throw new Error('not mounted');
      benefit.open = true;
      await settled();
      await click(marker(second));
      await click(control(second, 'Go to references'));
      await closed(second);
      await eventually(() => entry.getBoundingClientRect().top < innerHeight);
      expect(deepActiveElement()).to.equal(entry);
      expect(entry.matches(':target')).to.equal(true);
      benefit.open = false;
      await settled();
      const back = [...(entry.querySelector('care-reference')?.shadowRoot?.querySelectorAll('a') ?? [])];
      expect(back).to.have.lengthOf(2);
      if (back[1]) await click(back[1]);
      await eventually(() => deepActiveElement() === marker(second));
      expect(benefit.open).to.equal(true);
      await eventually(() => marker(second).getBoundingClientRect().top > 0);
    });

    it('leads to the entry inside a shadow root too', async () => {
      const host = await fixture('<div></div>');
      const { page, citation } = await mount(
        `<p>${cite()}</p><div style="block-size: 200vh"></div>${list}`,
        host.attachShadow({ mode: 'open' }),
      );
      await click(marker(citation));
      await click(control(citation, 'Go to references'));
      const entry = page.querySelector('#ref-duman');
      await eventually(() => deepActiveElement() === entry);
      expect(entry?.getBoundingClientRect().top).to.be.lessThan(innerHeight);
    });

    it('is as dark as the text around it', async () => {
      const { citation } = await mount(`<div style="color-scheme: dark"><p>${cite()}</p></div>${list}`);
      citation.show();
      const { backgroundColor } = getComputedStyle(dialog(citation));
      const [red = 255] = backgroundColor.match(/\d+/g)?.map(Number) ?? [];
      expect(red, backgroundColor).to.be.lessThan(80);
    });

    it('speaks the language around it', async () => {
      document.documentElement.lang = 'es';
      const { registerMessages } = await import('../../../src/localization/locale-files.js');
      registerMessages('es', { 'referencePopover.close': 'Cerrar', 'reference.copy': 'Copiar' });
      const { citation } = await mountText();
      await click(marker(citation));
      expect(control(citation, 'Cerrar')).to.be.instanceOf(HTMLButtonElement);
      expect(control(citation, 'Copiar')).to.be.instanceOf(HTMLButtonElement);
    });
  });

  describe('its targets', () => {
    it('are named by `for`, which beats the link', async () => {
      const { citation } = await mount(`<p>${cite('for="ref-feder"')}</p>${list}`);
      await click(marker(citation));
      expect(text(dialog(citation).querySelector('.entry'))).to.match(/^Feder/);
      citation.hide();
      citation.for = 'ref-duman';
      await settled();
      await click(marker(citation));
      expect(text(dialog(citation).querySelector('.entry'))).to.match(/^Duman/);
    });

    it('may have ids in any script, encoded as addresses are', async () => {
      const { citation } = await mount(
        `<p>${cite('', '<a href="#ref-m%C3%BCller">Müller</a>')}</p><p id="ref-müller">Müller, A.</p>`,
      );
      await click(marker(citation));
      expect(text(dialog(citation).querySelector('.entry'))).to.equal('Müller, A.');
    });

    it('may be links that a site has made whole addresses of', async () => {
      const { citation } = await mount(
        `<p>${cite('', `<a href="${location.pathname}#ref-duman">${WORDS}</a>`)}</p>${list}`,
      );
      await click(marker(citation));
      expect(text(dialog(citation).querySelector('.entry'))).to.match(/^Duman/);
    });

    it('stay words where there are none, with one warning', async () => {
      const { page, citation } = await mount(
        `<p>${cite('for="ref-nobody"')} ${cite('for="ref-nobody"')}</p>`,
      );
      expect((await accessible(marker(citation))).role).not.to.equal('button');
      expect(page.querySelector('[href]')).to.equal(null);
      await click(citation);
      expect(citation.open).to.equal(false);
      const told: string[] = [];
      await eventually(() => told.push(...warnings()) && told.join().includes('ref-nobody'));
      await nextFrame();
      await nextFrame();
      expect([...told, ...warnings()].filter((each) => each.includes('ref-nobody'))).to.have.lengthOf(1);
    });

    it('stay a link to another page where the page has no such entry', async () => {
      const { page } = await mount(
        `<p>${cite('for="ref-none"', '<a href="https://doi.example/10.1/x">Words</a>')}</p>`,
      );
      expect(page.querySelector('a')?.getAttribute('href')).to.equal('https://doi.example/10.1/x');
    });

    it('may come later and go again', async () => {
      const { page, citation } = await mount(`<p>${cite()}</p>`);
      expect(marker(citation).getAttribute('role')).to.equal(null);
      page.append(document.createRange().createContextualFragment(list));
      await eventually(() => marker(citation).role === 'button');
      page.querySelector('care-reference-list')?.remove();
      await eventually(() => !marker(citation).hasAttribute('role'));
      expect(marker(citation).hasAttribute('tabindex')).to.equal(false);
      page.append(document.createRange().createContextualFragment('<p id="x">Other</p>'));
      citation.setAttribute('for', 'x');
      await eventually(() => marker(citation).role === 'button');
    });

    it('are looked for in the article first, then in the tree, then in the document', async () => {
      const own = '<ol><li id="ref-duman">Own</li></ol>';
      const { page } = await mount(
        `<care-article><article><p>${cite()}</p>${own}</article></care-article><p>${cite()}</p>`,
      );
      page.prepend(
        document.createRange().createContextualFragment('<p id="ref-duman">First in the document</p>'),
      );
      await settled();
      await nextFrame();
      const [inside, outside] = page.querySelectorAll('care-reference-popover');
      if (!inside || !outside) throw new Error('not mounted');
      inside.show();
      expect(text(dialog(inside).querySelector('.entry'))).to.equal('Own');
      outside.show();
      expect(text(dialog(outside).querySelector('.entry'))).to.equal('First in the document');
      const host = await fixture('<div></div>');
      const { citation } = await mount(`<p>${cite()}</p>`, host.attachShadow({ mode: 'open' }));
      await nextFrame();
      citation.show();
      expect(text(dialog(citation).querySelector('.entry'))).to.equal('First in the document');
    });
  });

  describe('in a numbered article', () => {
    const numbered = (attribute: string, content: string): Promise<Mounted> =>
      mount(`<care-article ${attribute}><article><p>Claim ${content}.</p>${list}</article></care-article>`);
    /** What a reader sees. */
    const words = (citation: CareReferencePopover): string =>
      (marker(citation).textContent || citation.textContent).trim();

    it('shows the number of its entry instead of the author’s words, live', async () => {
      const { page, citation } = await numbered('numbered', cite());
      expect(words(citation)).to.equal('[1]');
      await click(marker(citation));
      expect(dialog(citation).ariaLabel).to.equal('[1]');
      citation.hide();
      page.querySelector('care-article')?.removeAttribute('numbered');
      await settled();
      expect(words(citation)).to.equal('(Duman & Aghajanian, 2012)');
      expect(citation.querySelector('a')?.getClientRects()).to.have.lengthOf(1);
      page.querySelector('care-article')?.setAttribute('numbered', '');
      await settled();
      expect(words(citation)).to.equal('[1]');
      page.querySelector('li')?.before(document.createElement('li'));
      await eventually(() => words(citation) === '[2]');
    });

    it('shows all numbers of several, and leaves numbers that stand there', async () => {
      const { page } = await numbered(
        'numbered',
        `${cite('for="ref-duman ref-feder"', 'Both')} ${cite('for="ref-feder"', '[1]')}`,
      );
      expect([...page.querySelectorAll('care-reference-popover')].map(words)).to.deep.equal([
        '[1, 2]',
        '[1]',
      ]);
    });
  });

  describe('the author’s link', () => {
    it('has its address back when the element leaves, and none again when it returns', async () => {
      const { page, citation } = await mountText();
      const link = citation.querySelector('a');
      citation.remove();
      expect(link?.getAttribute('href')).to.equal('#ref-duman');
      expect(link?.outerHTML).not.to.contain('data-');
      page.querySelector('p')?.append(citation);
      await settled();
      expect(link?.hasAttribute('href')).to.equal(false);
      expect(marker(citation).role).to.equal('button');
    });

    it('has it back when it is taken out itself', async () => {
      const { page, citation } = await mountText();
      const link = citation.querySelector('a');
      if (link) page.append(link);
      await settled();
      expect(link?.getAttribute('href')).to.equal('#ref-duman');
    });

    it('is known to a clone', async () => {
      const { page, citation } = await mountText();
      const copy = citation.cloneNode(true) as CareReferencePopover;
      page.querySelector('p')?.append(copy);
      await settled();
      await click(marker(copy));
      expect(text(dialog(copy).querySelector('.entry'))).to.match(/^Duman/);
    });

    it('never becomes code, whatever stands in the data of a page', async () => {
      const { citation } = await mount(
        `<p>${cite('for="ref-duman"', '<a data-href="javascript:alert(1)">x</a>')}</p>${list}`,
      );
      const link = citation.querySelector('a');
      citation.remove();
      expect(link?.href ?? '').not.to.match(/^javascript/);
    });

    it('is taken off again when a morphing library writes it back', async () => {
      const { citation } = await mountText();
      const link = citation.querySelector('a');
      link?.setAttribute('href', '#ref-feder');
      link?.removeAttribute('data-href');
      await eventually(() => link && !link.hasAttribute('href'));
      await click(marker(citation));
      expect(text(dialog(citation).querySelector('.entry'))).to.match(/^Feder/);
    });
  });

  it('closes when it is taken out while open, and works again afterwards', async () => {
    const { page, citation } = await mountText();
    await click(marker(citation));
    citation.remove();
    expect(citation.open).to.equal(false);
    page.querySelector('p')?.append(citation);
    await settled();
    await click(marker(citation));
    expect(citation.open).to.equal(true);
    page.replaceChildren();
    expect(citation.open).to.equal(false);
  });

  it('takes 1,000 mutations of the page without an error', async () => {
    const { page, citation } = await mountText();
    for (let count = 0; count < 1000; count++) page.append(document.createElement('i'));
    await nextFrame();
    await click(marker(citation));
    expect(citation.open).to.equal(true);
    expect(errors()).to.deep.equal([]);
  });
});
