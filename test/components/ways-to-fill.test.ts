import { expect } from 'chai';
import '../../src/careleaf.js';
import type { CareReferencePopover } from '../../src/components/reference-popover/reference-popover.js';
import { ARTICLE, articleJson, loaded } from '../support/articles.js';
import { accessible, click } from '../support/commands.js';
import { deepQuery, eventually, fixture, settled } from '../support/fixture.js';

/** What an element must do wherever and however it has come into the page. */
interface Duty {
  /** Attributes besides `src`. */
  readonly attributes?: string;
  /** Opens what can be open when the element is taken away. */
  readonly open?: (element: HTMLElement) => unknown;
  /** Uses it as a reader would. @throws when it doesn't work */
  readonly use: (element: HTMLElement) => Promise<unknown>;
}

/** What matches in an element's own shadow root. */
const within = (element: HTMLElement, selector: string): HTMLElement =>
  deepQuery(element.shadowRoot ?? element, selector);

async function press(element: HTMLElement): Promise<void> {
  const item = element.querySelector('care-benefit');
  const heading = item?.querySelector<HTMLElement>('[slot=heading]');
  if (!item || !heading) throw new Error('There is no benefit.');
  const { open } = item;
  await click(heading);
  await eventually(() => item.open !== open);
  expect((await accessible(deepQuery(heading.shadowRoot ?? item, 'button'))).states['expanded']).to.equal(
    !open,
  );
}

async function cite(citation: CareReferencePopover | null): Promise<void> {
  if (!citation) throw new Error('There is no citation.');
  citation.scrollIntoView({ block: 'center' });
  await click(within(citation, '[role=button]'));
  await eventually(() => citation.open);
  const dialog = within(citation, '[role=dialog]');
  expect((await accessible(dialog)).name).to.equal(citation.textContent.trim());
  citation.hide();
}

const named = async (element: HTMLElement, selector: string, role: string, name: string): Promise<void> => {
  const { role: is, name: called } = await accessible(deepQuery(element, selector));
  expect([is, called]).to.deep.equal([role, name]);
};

const duties: Readonly<Record<string, Duty>> = {
  'care-article': {
    attributes: 'contents',
    open: (element) => {
      const item = element.querySelector('care-benefit');
      if (item) item.open = true;
      element.querySelector('care-reference-popover')?.show();
    },
    use: async (element) => {
      await press(element);
      await cite(element.querySelector('care-reference-popover'));
      const back = await eventually(() =>
        element.querySelector('#ref-duman2012 care-reference')?.shadowRoot?.querySelector('a'),
      );
      expect((await accessible(back)).name).to.contain('Duman & Aghajanian, 2012');
    },
  },
  'care-article-card': {
    use: (element) => named(element, 'a', 'link', 'Ketamine Therapy for PTSD: What You Need to Know'),
  },
  'care-byline': {
    use: async (element) => expect(element.innerText).to.contain('By Ashley Barnes, M.S.'),
  },
  'care-key-points': {
    use: async (element) => {
      expect((await accessible(element)).role).to.equal('list');
      const points = element.querySelectorAll('care-key-point');
      expect(points).to.have.lengthOf(5);
      for (const point of points) expect((await accessible(point)).role).to.equal('listitem');
    },
  },
  'care-benefit-list': {
    open: (element) => within(element, '.bar button').click(),
    use: async (element) => {
      await press(element);
      await click(within(element, '.bar button'));
      await eventually(() => {
        const open = [...element.querySelectorAll('care-benefit')].map((item) => item.open);
        return open.length === 5 && new Set(open).size === 1;
      });
    },
  },
  'care-reference-list': {
    use: async (element) => {
      const text = document.createElement('p');
      text.innerHTML = '<care-reference-popover for="ref-duman2012">(Duman)</care-reference-popover>';
      element.before(text);
      const back = await eventually(() =>
        element.querySelector('#ref-duman2012 care-reference')?.shadowRoot?.querySelector('a'),
      );
      expect((await accessible(back)).name).to.equal('Back to text (Duman)');
      text.remove();
    },
  },
  'care-contact-banner': {
    use: async (element) => {
      await named(element, 'a[slot=phone]', 'link', '(310)601-9999');
      await named(element, 'h2', 'heading', 'Seek Support');
    },
  },
  'care-callout': {
    use: (element) => named(element, 'h3', 'heading', 'Caution: Is ketamine therapy right for you?'),
  },
};

/** An element as its page would be saved: the attributes and children that stand there, without `src`. */
function markup(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  copy.removeAttribute('src');
  return copy.outerHTML;
}

for (const [tag, { attributes = '', open = () => undefined, use }] of Object.entries(duties)) {
  describe(`<${tag}> works`, () => {
    const bySrc = async (): Promise<HTMLElement> => {
      const element = await fixture(`<${tag} src="${ARTICLE}" ${attributes}></${tag}>`);
      await loaded(element);
      return element;
    };

    it('by src, by property and by children, with the same words in the same nodes', async () => {
      const first = await bySrc();
      await use(first);
      const written = markup(first);
      first.remove();

      const second = await fixture(`<${tag} ${attributes}></${tag}>`);
      Object.assign(second, { article: await articleJson() });
      await loaded(second);
      await use(second);
      second.remove();

      const third = await fixture(written);
      await settled(third);
      expect(third.textContent).to.equal(second.textContent);
      await use(third);
    });

    it('moved to another place', async () => {
      const element = await bySrc();
      open(element);
      const nodes = [...element.childNodes];
      (await fixture('<section></section>')).append(element);
      await settled(element);
      expect([...element.childNodes].every((node, index) => node === nodes[index])).to.equal(true);
      await use(element);
    });

    it('as a clone, while the first one goes', async () => {
      const element = await bySrc();
      open(element);
      await settled(element);
      const clone = element.cloneNode(true) as HTMLElement;
      element.replaceWith(clone);
      await loaded(clone);
      expect(clone.textContent).to.equal(element.textContent);
      await use(clone);
    });

    it('rendered again by a framework, and by the page’s own source', async () => {
      const element = await bySrc();
      const place = element.parentElement as HTMLElement;
      open(element);
      // A framework sets what has changed, and often what has not.
      element.setAttribute('src', ARTICLE);
      element.setAttribute('accent', '#6e0b3a');
      await settled(place);
      await use(element);

      const source = markup(element);
      place.innerHTML = source;
      await settled(place);
      open(place.firstElementChild as HTMLElement);
      place.innerHTML = source;
      await settled(place);
      await use(place.firstElementChild as HTMLElement);
    });

    it('taken away while open or still on its way, and put back', async () => {
      const element = await bySrc();
      const parent = element.parentElement;
      open(element);
      element.remove();
      await settled();
      parent?.append(element);
      await settled(element);
      await use(element);

      const late = document.createElement(tag);
      late.setAttribute('src', `${ARTICLE}?late`);
      if (attributes) late.setAttribute(attributes, '');
      parent?.replaceChildren(late);
      late.remove();
      await settled();
      parent?.append(late);
      await loaded(late);
      await use(late);
    });
  });
}
