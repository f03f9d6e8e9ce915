import { expect } from 'chai';
import fc from 'fast-check';
import '../../src/careleaf.js';
import { fixture } from '../support/fixture.js';

/** Red, green, blue of a computed colour, 0 to 255, read as the engine paints it: `oklch()` stays as written in computed styles. */
const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
function painted(color: string): readonly number[] {
  if (!canvas) throw new Error('no canvas');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (color: string): number => {
  const [r = 0, g = 0, b = 0] = painted(color).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

const anyColour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map(([r, g, b]) => `rgb(${r}, ${g}, ${b})`);

/** Pages as sites have them; text in the accent has to be legible on each, and on the faint tint of the banner. */
const pages = {
  light: ['#ffffff', '#faf5ef', '#e9e9e9'],
  dark: ['#000000', '#14181b', '#1f2427', '#2b2f33'],
} as const;

describe('one accent colour', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`keeps WCAG AA whatever the colour is: ${scheme}`, async () => {
      const place = await fixture(
        `<div style="color-scheme: ${scheme}"><care-contact-banner phone="+1-310-601-9999"></care-contact-banner></div>`,
      );
      const link = place.querySelector('care-contact-banner')?.shadowRoot?.querySelector('a');
      if (!link) throw new Error('no link');
      fc.assert(
        fc.property(anyColour, (accent) => {
          place.style.setProperty('--care-accent', accent);
          const { color, backgroundColor } = getComputedStyle(link);
          expect(contrast(color, backgroundColor), `${accent}: words on the button`).to.be.at.least(4.5);
          for (const page of pages[scheme]) {
            expect(contrast(backgroundColor, page), `${accent} on ${page}`).to.be.at.least(4.5);
          }
        }),
        {
          numRuns: 2000,
          examples: ['#000', '#fff', '#f00', '#0f0', '#00f', '#ff0', '#0ff', '#f0f'].map((each) => [each]),
        },
      );
    });
  }

  for (const scheme of ['light', 'dark'] as const) {
    it(`keeps WCAG AA in callouts and overdue reviews, whatever their colours are: ${scheme}`, async () => {
      const place = await fixture(
        `<div style="color-scheme: ${scheme}; color: ${scheme === 'light' ? '#000' : '#fff'}"
          ><care-callout tone="caution" heading="x"></care-callout><care-callout tone="urgent" heading="x"></care-callout
          ><care-byline review-due="2020-01-01"></care-byline></div>`,
      );
      const [caution, urgent] = [...place.querySelectorAll('care-callout')].map((each) =>
        each.shadowRoot?.querySelector('.tone'),
      );
      const overdue = place.querySelector('care-byline')?.shadowRoot?.querySelector('strong');
      if (!caution || !urgent || !overdue) throw new Error('no words in a tone');
      const shown = () => [caution, urgent, overdue].map((each) => getComputedStyle(each).color);
      const own = shown();
      const legible = (colors: readonly string[], given: string) => {
        for (const color of colors)
          for (const page of pages[scheme])
            expect(contrast(color, page), `${given}: ${color} on ${page}`).to.be.at.least(4.5);
      };
      legible(own, 'nothing');
      fc.assert(
        fc.property(anyColour, anyColour, (one, other) => {
          place.style.setProperty('--care-caution', one);
          place.style.setProperty('--care-urgent', other);
          legible(shown(), `${one}, ${other}`);
        }),
        {
          numRuns: 1000,
          examples: ['#000', '#fff', '#f00', '#0f0', '#00f', '#ff0', '#0ff', '#f0f'].map((each) => [
            each,
            each,
          ]),
        },
      );
      // The hue stays, each goes to its own, and without them it is as before.
      place.style.setProperty('--care-caution', '#00f');
      place.style.setProperty('--care-urgent', '#080');
      const [blue, green, alsoBlue] = shown().map(painted);
      for (const [r = 0, g = 0, b = 0] of [blue ?? [], alsoBlue ?? []])
        expect(b).to.be.greaterThan(Math.max(r, g));
      const [r = 0, g = 0, b = 0] = green ?? [];
      expect(g).to.be.greaterThan(Math.max(r, b));
      place.style.removeProperty('--care-caution');
      place.style.removeProperty('--care-urgent');
      expect(shown()).to.deep.equal(own);
    });
  }

  it('is taken from the attribute where style is not allowed', async () => {
    const banner = await fixture(
      '<care-contact-banner accent="#7a1f5c" phone="+1-310-601-9999"></care-contact-banner>',
    );
    const link = banner.shadowRoot?.querySelector('a');
    if (!link) throw new Error('no link');
    const [red = 0, green = 0, blue = 0] = painted(getComputedStyle(link).backgroundColor);
    expect(red).to.be.greaterThan(blue);
    expect(blue).to.be.greaterThan(green);
    expect(banner.hasAttribute('style')).to.equal(false);
  });
});
