import { expect } from 'chai';
import '../../src/careleaf.js';
import { emulateMedia } from '../../stories/support/emulate-media.js';
import { localFile } from '../../stories/support/page.js';
import { attributesOf, withAttributes } from '../../stories/support/story.js';
import { contrast, hexOf, rgbaOf } from '../../stories/theme/contrast.js';
import { designTokens, themeCss } from '../../stories/theme/design-tokens.js';
import { themePage } from '../../stories/theme/theme-page.js';
import { axe, eventually, fixture, settled } from '../support/fixture.js';

describe('the theme page', () => {
  it('computes contrast as WCAG does', () => {
    expect(contrast(rgbaOf('black'), rgbaOf('white'))).to.be.closeTo(21, 0.01);
    expect(contrast(rgbaOf('#777'), rgbaOf('#fff'))).to.be.closeTo(4.48, 0.01);
    expect(hexOf(rgbaOf('oklch(0.5 0 0)'))).to.match(/^#(.{2})\1\1$/);
    expect(() => rgbaOf('plum pudding')).to.throw('no colour');
  });

  it('shows every element in light and dark, and what contrast an accent gets', async () => {
    const page = themePage([], { locate: (path) => path.replace('pictures/', '/test/clinic/pictures/') });
    const place = await fixture('<main></main>');
    place.append(page);
    await settled(place);
    const cells = () =>
      [...page.querySelectorAll('table td:last-child')].map((cell) => cell.textContent.trim());
    await eventually(() => cells().length === 14);
    const accent = page.querySelector<HTMLInputElement>('input[type=text]');
    if (!accent) throw new Error('no field');
    accent.value = '#ffff00';
    accent.dispatchEvent(new Event('change'));
    await eventually(() => page.querySelector('pre')?.textContent.includes('--care-accent: #ffff00;'));
    expect(cells().filter((cell) => !cell.startsWith('✓'))).to.deep.equal([]);
    const urgent = page.querySelector<HTMLInputElement>('[aria-label="Urgent, as text"]');
    if (!urgent) throw new Error('no field of the urgent colour');
    urgent.value = '#ff0';
    urgent.dispatchEvent(new Event('change'));
    await eventually(() => page.querySelector('pre')?.textContent.includes('--care-urgent: #ff0;'));
    expect(cells().filter((cell) => !cell.startsWith('✓'))).to.deep.equal([]);
    accent.value = 'no colour';
    accent.dispatchEvent(new Event('change'));
    expect(page.querySelector('pre')?.textContent).to.include('#ffff00');
    await axe(place);
  });

  it('writes CSS and design tokens', () => {
    expect(themeCss({ '--care-accent': '#7a1f5c', '--care-font': '' })).to.equal(
      ':root {\n  --care-accent: #7a1f5c;\n}',
    );
    const tokens = designTokens(
      { colors: { accent: rgbaOf('#7a1f5c') }, lengths: { radius: 6 }, font: '"Gill Sans", serif' },
      'light',
    );
    expect(tokens).to.deep.equal({
      care: {
        $description: 'careleaf, light',
        accent: {
          $type: 'color',
          $value: { colorSpace: 'srgb', components: [0.4784, 0.1216, 0.3608], alpha: 1, hex: '#7a1f5c' },
        },
        radius: { $type: 'dimension', $value: { value: 6, unit: 'px' } },
        font: { $type: 'fontFamily', $value: ['Gill Sans', 'serif'] },
      },
    });
  });
});

describe('stories', () => {
  it('begin with the attributes of their example, and write others back', () => {
    const html = '<p>x</p><care-callout tone="note" open><b>y</b></care-callout>';
    expect(attributesOf(html, 'care-callout')).to.deep.equal({ tone: 'note', open: true });
    expect(withAttributes(html, 'care-callout', { tone: 'a"b', open: false, heading: '' })).to.equal(
      '<p>x</p><care-callout tone="a&quot;b"><b>y</b></care-callout>',
    );
    expect(attributesOf('<care-article-card layout="x">', 'care-article')).to.deep.equal({});
  });

  it('take the article in the language of the page where there is one', () => {
    expect(localFile('articles/a.en.json', 'es', ['a.es.json'])).to.equal('./articles/a.es.json');
    expect(localFile('articles/a.en.json', 'pl', ['a.es.json'])).to.equal('./articles/a.en.json');
  });

  it('make print rules apply on the screen, and take that back', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@layer x { @media print { p { color: rgb(1, 2, 3) } } }');
    document.adoptedStyleSheets.push(sheet);
    const text = await fixture('<p>text</p>');
    const color = () => getComputedStyle(text).color;
    const before = color();
    emulateMedia(sheet.cssRules, { print: true });
    expect(color()).to.equal('rgb(1, 2, 3)');
    emulateMedia(sheet.cssRules, {});
    expect(color()).to.equal(before);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });
});
