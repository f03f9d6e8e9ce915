import { expect } from 'chai';
import '../../src/careleaf.js';
import { elements, type Site, sites, standardChoice, withRelease } from '../../stories/recipes/snippets.js';
import { folderFrom, snippetBuilder } from '../../stories/recipes/snippet-builder.js';
import { axe, eventually, fixture, settled } from '../support/fixture.js';

const release = {
  folder: 'https://YOUR-HOST/careleaf/9.9.9/',
  integrity: { 'careleaf.js': 'sha384-script', 'careleaf.css': 'sha384-sheet' },
};
const names = Object.keys(sites) as Site[];
let texts: Record<Site, string>;

/** The builder in a page, with this project's own article. */
async function build(): Promise<HTMLElement> {
  const builder = snippetBuilder({
    texts,
    library: [{ id: 'ketamine-therapy-for-ptsd', headlines: { en: 'In English', es: 'En español' } }],
    articles: [],
    release,
    // Other languages of the article exist where the project has been built.
    locate: () => '/src/articles/ketamine-therapy-for-ptsd/en.json',
    read: (path) => Promise.resolve(`<care-article><p>${path}</p></care-article>`),
  });
  const place = await fixture('<main></main>');
  place.append(builder);
  await settled(place);
  return builder;
}

/** A field by its visible label. */
function field(builder: HTMLElement, label: string): HTMLInputElement | HTMLSelectElement {
  const found = [...builder.querySelectorAll('label')].find((each) =>
    each.textContent.trim().startsWith(label),
  );
  const control = found?.querySelector<HTMLInputElement | HTMLSelectElement>(
    'input:not([type=color]), select',
  );
  if (!control) throw new Error(`There is no field “${label}”.`);
  return control;
}

function enter(builder: HTMLElement, label: string, value: string): void {
  const control = field(builder, label);
  if (control.type === 'radio') return control.click();
  control.value = value;
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
}

const shown = (builder: HTMLElement): string => builder.querySelector('pre')?.textContent ?? '';
const preview = (builder: HTMLElement): ShadowRoot | null | undefined =>
  builder.querySelector('.preview .frame')?.shadowRoot;

describe('the snippet builder', () => {
  before(async () => {
    const read = async (site: Site) => {
      const answer = await fetch(`/test/hosts/${sites[site].file}`);
      return [site, await answer.text()] as const;
    };
    texts = Object.fromEntries(await Promise.all(names.map(read))) as Record<Site, string>;
  });

  it('begins with the file that the tests run, and a live preview', async () => {
    const builder = await build();
    const file = withRelease(texts.plain, release).trimEnd();
    expect(shown(builder)).to.equal(file.replace(/>Read about [^<]*</, '>In English<'));
    await eventually(() => preview(builder)?.querySelector('care-article > article h2'));
    await axe(builder);
  });

  it('writes what was chosen into the snippet of every site, and shows it', async () => {
    const builder = await build();
    enter(builder, 'Element', 'care-benefit-list');
    enter(builder, 'Language', 'es');
    enter(builder, 'Colour', '#7a1f5c');
    enter(builder, 'Folder', `https://clinic.example/it's here`);
    enter(builder, 'Page', '/es/ketamina');
    for (const site of names) {
      enter(builder, sites[site].title, '');
      const text = shown(builder);
      expect(text, site).to.include(`https://clinic.example/it%27s%20here/`);
      expect(text, site).to.match(/benefit-list/);
      expect(text, site).to.match(/articles\/ketamine-therapy-for-ptsd\.es\.json/);
      expect(text, site).to.match(/(?:#|%23)7a1f5c/);
      expect(text, site).to.include('/es/ketamina');
      if (site !== 'wix') expect(text, site).to.include('En español');
      if (site !== 'wix' && site !== 'iframe') expect(text, site).to.include('integrity="sha384-script"');
    }
    await eventually(() => preview(builder)?.querySelector('care-benefit-list > care-benefit'));
    const element = preview(builder)?.querySelector('care-benefit-list');
    expect(element && getComputedStyle(element).getPropertyValue('--care-accent')).to.equal('#7a1f5c');
    await axe(builder);
  });

  it('offers the same without script', async () => {
    const builder = await build();
    enter(builder, 'HTML without script', '');
    await eventually(() => shown(builder).includes('static/ketamine-therapy-for-ptsd.en.care-article.html'));
    enter(builder, 'Colour', 'teal');
    expect(shown(builder)).to.match(/^<care-article accent="teal"><p>/);
  });

  it('says what is wrong with an address, and keeps the last good snippet', async () => {
    const builder = await build();
    enter(builder, 'Folder', 'clinic');
    const input = field(builder, 'Folder');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    const hint = builder.querySelector(`#${input.getAttribute('aria-describedby')}`);
    expect(hint?.textContent).to.include('Write the whole address');
    expect(shown(builder)).to.include(release.folder);
    enter(builder, 'Colour', 'no colour');
    expect(shown(builder)).to.not.include('no colour');
  });

  it('copies, and says so to everybody', async () => {
    const builder = await build();
    const copied: string[] = [];
    const { clipboard } = navigator;
    const status = builder.querySelector('[role=status]');
    const replace = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    try {
      replace((text) => Promise.resolve(void copied.push(text)));
      builder.querySelector('button')?.click();
      await eventually(() => status?.textContent === 'Copied: Plain HTML.');
      expect(copied).to.deep.equal([shown(builder)]);
      enter(builder, 'WordPress', '');
      expect(status?.textContent).to.equal('');
      replace(() => Promise.reject(new Error('refused')));
      builder.querySelector('button')?.click();
      await eventually(() => status?.textContent.includes('press Ctrl+C'));
      expect(getSelection()?.toString().replaceAll(/\s+/g, ' ').trim()).to.equal(
        shown(builder).replaceAll(/\s+/g, ' '),
      );
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('offers every element that takes a file', () => {
    for (const tag of Object.keys(elements))
      expect(customElements.get(tag)?.prototype, tag).to.have.property('src');
    expect(elements).to.have.property(standardChoice.tag);
  });

  it('takes folders as people type them', () => {
    expect(folderFrom('https://clinic.example')).to.equal('https://clinic.example/');
    expect(folderFrom('https://clinic.example/c/1/?x#y')).to.equal('https://clinic.example/c/1/');
    for (const wrong of ['clinic.example', 'javascript:alert(1)', ''])
      expect(folderFrom(wrong)).to.equal(undefined);
  });
});
