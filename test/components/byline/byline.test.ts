import { expect } from 'chai';
import { CareByline } from '../../../src/components/byline/byline.js';
import '../../../src/careleaf.js';
import { ARTICLE, loaded } from '../../support/articles.js';
import { registerMessages } from '../../../src/localization/locale-files.js';
import { smallArticle } from '../../support/small-article.js';
import { linesOf } from '../../support/lines.js';
import { axe, eventually, fixture, settled } from '../../support/fixture.js';

const mount = (attributes: string, children = ''): Promise<CareByline> =>
  fixture(`<care-byline ${attributes}>${children}</care-byline>`, CareByline);

/** The words as shown: those of the shadow root, or the slotted ones. */
const words = (byline: CareByline): string => {
  const root = byline.shadowRoot;
  const shown = root?.querySelector('slot') ? byline : root;
  return (shown?.textContent ?? '').replace(/\s+/g, ' ').trim();
};

describe('<care-byline>', () => {
  it('says author, a date without a year, reading time and reviewer', async () => {
    const byline = await mount(
      'author="Ashley Barnes, M.S." published="--04-22" minutes="6" reviewer="Mark Hrymoc, M.D." reviewer-role="Chief Medical Officer"',
    );
    expect(words(byline)).to.equal(
      'By Ashley Barnes, M.S. · Published April 22 · 6 minute read ✓ Medically reviewed by Mark Hrymoc, M.D., Chief Medical Officer',
    );
    expect(byline.shadowRoot?.querySelector('time')?.dateTime).to.equal('--04-22');
    await axe(byline);
  });

  it('breaks lines between its facts; inside one only where it is longer than the line, never inside a date or after a number', async () => {
    const alone = await mount(
      'author="Ashley Barnes, M.S." published="2026-04-22" minutes="6" reviewer="Mark Hrymoc, M.D."',
    );
    expect(alone.shadowRoot?.querySelector('[datetime="PT6M"]')?.textContent).to.equal('6 minute read');
    const filled = await mount('');
    filled.article = smallArticle({
      author: [{ name: 'Ashley Barnes, M.S.' }],
      datePublished: '2026-04-22',
      timeRequired: 'PT6M',
      reviewedBy: [{ name: 'Mark Hrymoc, M.D.' }],
    });
    await eventually(() => filled.querySelector('time'));
    for (const byline of [alone, filled]) {
      const width = (text: string): number => {
        const ruler = document.createElement('span');
        ruler.style.cssText = `position: absolute; white-space: nowrap; font: ${getComputedStyle(byline).font}`;
        ruler.textContent = text;
        byline.after(ruler);
        const { width: found } = ruler.getBoundingClientRect();
        ruler.remove();
        return found;
      };
      const root = byline === alone ? byline.shadowRoot : byline;
      const facts = [
        'By Ashley Barnes, M.S.',
        'Published April 22, 2026',
        '6 minute read',
        '✓ Medically reviewed by Mark Hrymoc, M.D.',
      ];
      // The dot that parts two facts stays with the first of them.
      const widths = new Map(
        [...facts, 'April 22, 2026'].map((text) => [
          text,
          width(text + (/^(By|Pub)/.test(text) ? '\u00a0·' : '')),
        ]),
      );
      let broken = 0;
      for (let room = 120; room < 520; room += 20) {
        byline.style.inlineSize = `${room}px`;
        const lines = root ? linesOf(root) : [];
        for (const [text, needed] of widths) {
          if (lines.some((line) => line.includes(text))) continue;
          broken++;
          expect(needed, `${text} in ${room}: ${lines.join(' | ')}`).to.be.greaterThan(room);
        }
        expect(byline.scrollWidth).to.be.at.most(room);
      }
      expect(broken).to.be.greaterThan(0);
    }
  });

  it('shows the children where it has no facts, and the facts where it has', async () => {
    const byline = await mount('', 'By the front desk');
    expect(words(byline)).to.equal('By the front desk');
    byline.setAttribute('author', 'Dr. Lee');
    await settled();
    expect(words(byline)).to.equal('By Dr. Lee');
    byline.removeAttribute('author');
    await settled();
    expect(words(byline)).to.equal('By the front desk');
  });

  it('breaks a name that is longer than the line', async () => {
    const name = 'name'.repeat(40);
    const page = await fixture(
      `<div style="inline-size: 320px"><care-byline author="${name}" minutes="6"></care-byline><care-byline><bdi>By ${name} ·</bdi></care-byline></div>`,
    );
    expect(page.scrollWidth).to.equal(320);
  });

  it('leaves the words of the page where they say the same, whatever signs are in them', async () => {
    const byline = await mount(
      'author="A <! B" minutes="6"',
      'By A &lt;! B · <a href="#time">6 minute read</a>',
    );
    expect(byline.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  for (const [value, shown] of [
    ['2024-04-22', 'April 22, 2024'],
    ['2024-04', 'April 2024'],
    ['2024', '2024'],
    ['--04-22', 'April 22'],
    ['spring', 'spring'],
  ] as const) {
    it(`writes ${value} as ${shown}`, async () => {
      expect(words(await mount(`updated="${value}"`))).to.equal(`Updated ${shown}`);
    });
  }

  it('says in words that a review is overdue, from the day after it was due', async () => {
    const late = await mount('reviewed="2019-01-02" review-due="2020-01-02"');
    expect(words(late)).to.equal(
      'Last reviewed January 2, 2019 · Review was due January 2, 2020 and is overdue',
    );
    expect(late.matches(':state(overdue)')).to.equal(true);
    // The same weight with the words of the page, which stand before the script and without it.
    const written = await mount(
      'reviewed="2019-01-02" review-due="2020-01-02"',
      'Last reviewed January 2, 2019 · <strong>Review was due January 2, 2020 and is overdue</strong>',
    );
    const looks = [late.shadowRoot, written].map((root) => {
      const strong = root?.querySelector('strong');
      if (!strong) throw new Error('It looks as any other fact.');
      const { color, fontWeight } = getComputedStyle(strong);
      return { color, fontWeight };
    });
    expect(looks[0]).to.deep.equal(looks[1]);
    expect(looks[0]?.color).not.to.equal(getComputedStyle(late).color);
    const today = new Date();
    const iso = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
      .map((part) => `${part}`.padStart(2, '0'))
      .join('-');
    const due = await mount(`review-due="${iso}"`);
    expect(words(due)).to.match(/^Next review due/);
    expect(due.matches(':state(overdue)')).to.equal(false);
  });

  it('says that the review was of the original', async () => {
    const byline = await mount('reviewer="Dr. Lee" based-on="The long version"');
    expect(words(byline)).to.equal('✓ Original medically reviewed by Dr. Lee');
  });

  it('names who translated, from an attribute and from the file', async () => {
    expect(words(await mount('translator="Iza Sen"'))).to.equal('Translated by Iza Sen');
    const byline = await mount('');
    byline.article = smallArticle({
      translator: [{ name: 'Iza Sen' }, { name: 'Bo Ek', honorificPrefix: 'Dr.' }],
    });
    await loaded(byline);
    expect(words(byline)).to.contain('Translated by Iza Sen and Dr. Bo Ek');
  });

  it('is filled from an article file, and attributes beat the file', async () => {
    const byline = await mount(`src="${ARTICLE}" author="The front desk"`);
    await loaded(byline);
    expect(words(byline)).to.contain('By The front desk').and.to.contain('Mark Hrymoc, M.D.');
  });

  it('keeps the full stop of a degree behind it in a text from right to left', async () => {
    registerMessages('ar', { 'byline.by': 'بقلم {author}', 'byline.published': 'نُشر <date>{date}</date>' });
    const byline = await mount('author="Ann Ode, M.D." published="2024" lang="ar" dir="rtl"');
    await eventually(() => byline.shadowRoot?.textContent.includes('بقلم'));
    const texts = document.createTreeWalker(byline.renderRoot, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) if (texts.currentNode.textContent?.includes('Ode')) break;
    const text = texts.currentNode;
    const left = (index: number): number => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      return range.getBoundingClientRect().left;
    };
    const last = text.textContent?.indexOf('D.') ?? 0;
    expect(left(last + 1)).to.be.greaterThan(left(last));
  });

  it('follows the language around it', async () => {
    const byline = await mount('published="2024-04-22" lang="de"');
    expect(byline.shadowRoot?.textContent).to.contain('April');
    byline.lang = 'en';
    await settled();
    expect(words(byline)).to.equal('Published April 22, 2024');
  });

  it('is no longer overdue when it says no day any more', async () => {
    const byline = await mount('review-due="2020-01-01"');
    expect(byline.matches(':state(overdue)')).to.equal(true);
    byline.reviewDue = null;
    await settled();
    expect(byline.matches(':state(overdue)')).to.equal(false);
  });

  it('lets a fact that is given later win over the file', async () => {
    const byline = await mount('');
    byline.article = smallArticle({ author: [{ name: 'Ann' }] });
    await loaded(byline);
    expect(byline.textContent).to.contain('By Ann');
    byline.author = 'Bea';
    await settled();
    expect(byline.textContent).to.contain('By Bea');
  });

  it('is all in the language of a file that comes late', async () => {
    const byline = await mount('');
    byline.article = smallArticle({ inLanguage: 'qai', datePublished: '2024', author: undefined });
    await loaded(byline);
    registerMessages('qai', { 'byline.published': '<date>{date}</date>', 'byline.readingTime': '{count}' });
    byline.headingLevel = 2;
    await settled();
    expect(byline.textContent).to.match(/^2024\s·\s1\s*$/);
  });

  it('names the publisher on another site only, whatever the form of the address', async () => {
    const words = async (url: string): Promise<string> => {
      const byline = await mount('');
      byline.article = smallArticle({ url, publisher: { name: 'The Clinic' } });
      await loaded(byline);
      return byline.textContent;
    };
    expect(await words('https://clinic.example/sleep')).to.contain('First published by The Clinic');
    expect(await words('/sleep')).not.to.contain('First published');
    expect(await words(`${location.origin}/sleep`)).not.to.contain('First published');
  });
});
