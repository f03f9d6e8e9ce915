import { expect } from 'chai';
import { CareContactBanner } from '../../../src/components/contact-banner/contact-banner.js';
import type { CareContactEvent } from '../../../src/components/contact-banner/contact-event.js';
import '../../../src/careleaf.js';
import { ARTICLE, loaded } from '../../support/articles.js';
import { accessible, media } from '../../support/commands.js';
import { axe, fixture, nextEvent } from '../../support/fixture.js';

const mount = (markup: string): Promise<CareContactBanner> => fixture(markup, CareContactBanner);

const byAttributes =
  '<care-contact-banner heading="Talk to us" phone="+1-310-601-9999" phone-text="(310)601-9999" href="https://clinic.example/" link-text="The clinic"></care-contact-banner>';

const link = (banner: CareContactBanner, name: string): HTMLAnchorElement => {
  const found =
    banner.querySelector<HTMLAnchorElement>(`a[slot=${name}]`) ??
    banner.shadowRoot?.querySelector<HTMLAnchorElement>(`a.${name}`);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

describe('<care-contact-banner>', () => {
  it('stands by attributes alone', async () => {
    const banner = await mount(byAttributes);
    expect(link(banner, 'phone').href).to.equal('tel:+13106019999');
    expect((await accessible(link(banner, 'phone'))).name).to.equal('(310)601-9999');
    expect(link(banner, 'website').rel).to.equal('noopener noreferrer');
    const heading = banner.shadowRoot?.querySelector('[role=heading]');
    expect(heading && (await accessible(heading)).name).to.equal('Talk to us');
    expect(heading && (await accessible(heading)).states['level']).to.equal(2);
    await axe(banner);
  });

  it('shows the contact of an article file', async () => {
    const banner = await mount(`<care-contact-banner src="${ARTICLE}"></care-contact-banner>`);
    await loaded(banner);
    expect(link(banner, 'phone').href).to.equal('tel:+13106019999');
    expect(link(banner, 'phone').textContent).to.equal('(310)601-9999');
    expect(
      [...banner.querySelectorAll('ul[slot=services] li')].map((item) => item.textContent),
    ).to.deep.equal(['IV', 'IM', 'Spravato']);
    expect(banner.querySelector('h2')?.textContent).to.equal('Seek Support');
    await axe(banner);
  });

  it('lets slots win over attributes and the file', async () => {
    const banner = await mount(
      `<care-contact-banner src="${ARTICLE}" heading="By attribute"><h2 slot="heading">By slot</h2><a slot="phone" href="tel:+1555">555</a></care-contact-banner>`,
    );
    await loaded(banner);
    expect(banner.querySelectorAll('[slot=heading]')).to.have.lengthOf(1);
    expect(link(banner, 'phone').textContent).to.equal('555');
  });

  for (const kind of ['phone', 'website'] as const) {
    it(`tells when the ${kind} is used`, async () => {
      const banner = await mount(byAttributes);
      const told = nextEvent<CareContactEvent>(document, 'care-contact');
      const anchor = link(banner, kind);
      anchor.addEventListener('click', (event) => event.preventDefault());
      anchor.click();
      const event = await told;
      expect(event.kind).to.equal(kind);
      expect(event.href).to.equal(anchor.href);
    });
  }

  it('keeps the number left to right on a right-to-left page', async () => {
    const place = await fixture(`<div dir="rtl">${byAttributes}</div>`);
    const banner = place.querySelector('care-contact-banner');
    if (!(banner instanceof CareContactBanner)) throw new Error('not mounted');
    expect(getComputedStyle(link(banner, 'phone')).direction).to.equal('ltr');
  });

  for (const markup of [
    byAttributes,
    '<care-contact-banner><a slot="phone" href="tel:+1555">(310)601-9999</a><a slot="website" href="#x">Site</a></care-contact-banner>',
  ])
    it('begins at the edge of the text in either direction, beside each other and stacked', async () => {
      for (const dir of ['ltr', 'rtl']) {
        for (const width of [300, 900]) {
          const place = await fixture(`<div dir="${dir}" style="inline-size: ${width}px">${markup}</div>`);
          const banner = place.querySelector('care-contact-banner');
          if (!(banner instanceof CareContactBanner)) throw new Error('not mounted');
          const box = banner.getBoundingClientRect();
          const padding = Number.parseFloat(getComputedStyle(banner).paddingInlineStart);
          const [phone, website] = [link(banner, 'phone'), link(banner, 'website')].map((each) =>
            each.getBoundingClientRect(),
          );
          if (!phone || !website) throw new Error('not shown');
          const start = dir === 'ltr' ? phone.left - box.left : box.right - phone.right;
          expect(start).to.be.closeTo(padding, 1);
          if (width === 900)
            expect(dir === 'ltr' ? website.left - phone.right : phone.left - website.right).to.be.within(
              8,
              24,
            );
          else expect(website.top).to.be.at.least(phone.bottom);
        }
      }
    });

  it('stays inside a phone with text of twice the size', async () => {
    const place = await fixture(`<div style="inline-size: 300px; font-size: 34px; line-height: 1.5">
      <care-contact-banner phone="+1-310-601-9999" phone-text="(310)601-9999" href="https://clinic.example/" link-text="Ketamine Therapy Center"></care-contact-banner>
      <care-contact-banner><a slot="phone" href="tel:+13106019999">(310)601-9999</a><a slot="website" href="https://clinic.example/">Ketamine Therapy Center</a></care-contact-banner></div>`);
    const { right } = place.getBoundingClientRect();
    const links = [...place.querySelectorAll('care-contact-banner')].flatMap((banner) => [
      ...banner.querySelectorAll('a'),
      ...(banner.shadowRoot?.querySelectorAll('a') ?? []),
    ]);
    expect(links.length).to.equal(4);
    for (const link of links)
      expect(link.getBoundingClientRect().right, link.textContent).to.be.at.most(right);
  });

  it('has targets of 44 px and keeps its contrast in the dark', async () => {
    const place = await fixture(
      `<div style="color-scheme: dark; background: #14181b; color: #eee">${byAttributes}</div>`,
    );
    await media({ colorScheme: 'dark' });
    const banner = place.querySelector('care-contact-banner');
    if (!(banner instanceof CareContactBanner)) throw new Error('not mounted');
    expect(link(banner, 'phone').getBoundingClientRect().height).to.be.at.least(44);
    expect(link(banner, 'website').getBoundingClientRect().height).to.be.at.least(44);
    await axe(place);
  });

  it('shows phone and website as words on paper, given by attributes or in slots', async () => {
    const slots = `<care-contact-banner><a slot="phone" href="tel:+13106019999">(310)601-9999</a>
      <a slot="website" href="https://clinic.example">The clinic</a></care-contact-banner>`;
    for (const markup of [byAttributes, slots]) {
      const banner = await mount(markup);
      if ((await media({ print: true })) === 'unsupported') return;
      const found = [...banner.querySelectorAll('a'), ...(banner.shadowRoot?.querySelectorAll('a') ?? [])];
      expect(found.length).to.equal(2);
      for (const each of found) {
        const { color, paddingBlockStart, borderInlineStartWidth, backgroundColor } = getComputedStyle(each);
        expect([color, paddingBlockStart, borderInlineStartWidth, backgroundColor]).to.deep.equal([
          getComputedStyle(banner).color,
          '0px',
          '0px',
          'rgba(0, 0, 0, 0)',
        ]);
      }
    }
  });

  it('has no link for an address that is not allowed', async () => {
    const banner = await mount(
      '<care-contact-banner href="javascript:alert(1)" link-text="x"></care-contact-banner>',
    );
    expect(banner.shadowRoot?.querySelector('a')).to.equal(null);
  });

  it('takes empty attributes, as a site builder leaves them, for none', async () => {
    const banner = await mount(
      '<care-contact-banner phone="+1-310-601-9999" phone-text="" href="https://clinic.example/" link-text=""></care-contact-banner>',
    );
    expect((await accessible(link(banner, 'phone'))).name).to.equal('+1-310-601-9999');
    expect((await accessible(link(banner, 'website'))).name).to.equal('https://clinic.example/');
    const printed = await mount(
      '<care-contact-banner phone="" phone-text="(310)601-9999"></care-contact-banner>',
    );
    expect(link(printed, 'phone').href).to.equal('tel:3106019999');
  });
});
