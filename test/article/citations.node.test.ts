import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { citationLabel } from '../../src/article/citation-label.js';
import { parseArticleText } from '../../src/article/parse-article.js';
import { referenceEntry, referenceText } from '../../src/article/reference-entry.js';
import type { Name, Reference } from '../../src/article/types.js';
import { englishWords as words } from './english-words.js';
import { referenceItems } from './reference-items.js';

const entry = (reference: Reference, all: readonly Reference[] = [reference]): string =>
  referenceText(referenceEntry(reference, words, all));
const label = (...references: Reference[]): string => citationLabel(references, words, references);
const work = (
  id: string,
  year: number | undefined,
  author: Name[],
  rest: Partial<Reference> = {},
): Reference => ({
  id,
  type: 'book',
  author,
  title: `Title of ${id}`,
  ...(year && { issued: { 'date-parts': [[year]] } }),
  ...rest,
});
const smith: Name = { family: 'Smith', given: 'Jane' };
const jones: Name = { family: 'Jones', given: 'Tom' };
const brown: Name = { family: 'Brown', given: 'Ann' };

describe('citationLabel', () => {
  test('one, two and more authors', () => {
    assert.equal(label(work('a', 2012, [smith])), '(Smith, 2012)');
    assert.equal(label(work('a', 2012, [smith, jones])), '(Smith & Jones, 2012)');
    assert.equal(label(work('a', 2012, [smith, jones, brown])), '(Smith et al., 2012)');
  });

  test('a list that is cut has more authors than it shows, whichever way the cut is written', () => {
    for (const cut of [
      { literal: 'et al.' },
      { literal: 'et al' },
      { family: 'et al.' },
      { family: 'et-al' },
    ]) {
      assert.equal(label(work('a', 2014, [smith, cut])), '(Smith et al., 2014)');
    }
    assert.equal(label(work('a', 2014, [smith, jones, { literal: 'et al.' }])), '(Smith et al., 2014)');
    assert.equal(label(work('a', 2014, [{ literal: 'Et Alia Society' }])), '(Et Alia Society, 2014)');
  });

  test('cut lists that begin alike are told apart as far as they are known', () => {
    const cut: Name = { literal: 'et al.' };
    const [one, two] = [work('a', 2014, [smith, jones, cut]), work('b', 2014, [smith, brown, cut])];
    assert.equal(citationLabel([one], words, [one, two]), '(Smith, Jones, et al., 2014)');
    const [three, four] = [work('c', 2014, [smith, jones, cut]), work('d', 2014, [smith, jones, cut])];
    assert.equal(citationLabel([three, four], words, [three, four]), '(Smith et al., 2014a, 2014b)');
  });

  test('no date, no author, nothing', () => {
    assert.equal(label(work('a', undefined, [smith])), '(Smith, n.d.)');
    assert.equal(label({ id: 'a', type: 'book', title: 'Rest' }), '(Rest, n.d.)');
    assert.equal(
      label({ id: 'a', type: 'book', title: 'Rest and recovery', 'title-short': 'Rest' }),
      '(Rest, n.d.)',
    );
    assert.equal(
      label({ id: 'a', type: 'chapter', title: 'Rest', 'container-title': 'Sleep' }),
      '(“Rest,” n.d.)',
    );
    assert.equal(label({ id: 'a', type: 'book' }), '(a, n.d.)');
  });

  test('the same authors and year, over all references, in the order of the list', () => {
    const [b, a] = [
      work('b', 2018, [smith], { title: 'The beta' }),
      work('a', 2018, [smith], { title: 'Alpha' }),
    ];
    assert.equal(citationLabel([b], words, [b, a]), '(Smith, 2018b)');
    assert.equal(citationLabel([b, a], words, [b, a]), '(Smith, 2018a, 2018b)');
    assert.match(entry(a, [b, a]), /^Smith, J\. \(2018a\)\. Alpha/);
  });

  test('works of one author: without a date, by date, in press', () => {
    const literal = { issued: { literal: 'Winter' } };
    const all = [
      work('press', undefined, [smith], { status: 'In press' }),
      work('late', 2020, [smith]),
      work('winter', undefined, [smith], literal),
      work('early', 2018, [smith]),
      work('undated', undefined, [smith]),
    ];
    assert.equal(citationLabel(all, words, all), '(Smith, n.d., Winter, 2018, 2020, in press)');
  });

  test('a given name alone is a name', () => {
    assert.equal(label(work('a', 2012, [{ given: 'Hypatia' }])), '(Hypatia, 2012)');
  });

  test('a reprint says when it first appeared', () => {
    assert.equal(
      label(work('a', 1989, [smith], { 'original-date': { 'date-parts': [[1920]] } })),
      '(Smith, 1920/1989)',
    );
  });

  test('a list made anew, and other words, are not mistaken for what is remembered', () => {
    const [one, two] = [work('a', 2018, [smith]), work('b', 2018, [smith])];
    assert.equal(citationLabel([one], words, [one]), '(Smith, 2018)');
    assert.equal(citationLabel([one], words, [one, two]), '(Smith, 2018a)');
    assert.equal(citationLabel([one], { ...words, noDate: 's. f.' }, [one, two]), '(Smith, 2018a)');
    const undated = work('c', undefined, [smith]);
    assert.equal(citationLabel([undated], { ...words, noDate: 's. f.' }, [undated]), '(Smith, s. f.)');
    assert.equal(citationLabel([undated], words, [undated]), '(Smith, n.d.)');
  });

  test('never throws, whatever the reference holds', () => {
    const text = fc.string();
    const name: fc.Arbitrary<Name> = fc.record(
      { family: text, given: text, literal: text },
      { requiredKeys: [] },
    );
    const reference: fc.Arbitrary<Reference> = fc.record(
      {
        id: text,
        type: fc.constantFrom(...referenceItems.map(({ type }) => type), 'other'),
        author: fc.array(name),
        editor: fc.array(name),
        title: text,
        'container-title': text,
        page: text,
        DOI: text,
        URL: text,
        number: text,
        issued: fc.record({ 'date-parts': fc.array(fc.array(fc.nat({ max: 9999 }))) }),
      },
      { requiredKeys: ['id', 'type'] },
    );
    fc.assert(
      fc.property(fc.array(reference, { minLength: 1 }), (all) => {
        assert.match(citationLabel(all, words, all), /^\(.*\)$/s);
        for (const one of all) assert.equal(typeof entry(one, all), 'string');
      }),
    );
  });
});

describe('referenceEntry', () => {
  test('a cut list of authors ends in et al.', () => {
    const cut = [smith, jones, { literal: 'et al.' }];
    assert.equal(entry(work('a', 2014, cut)), 'Smith, J., Jones, T., et al. (2014). Title of a.');
    assert.equal(
      entry(work('a', 2014, [smith, { literal: 'et al.' }])),
      'Smith, J., et al. (2014). Title of a.',
    );
  });

  test('a DOI is a full link, to the letter, however it is written', () => {
    const doi = '10.1016/S0006-3223(00)00930-4';
    for (const DOI of [
      doi,
      `https://doi.org/${doi}`,
      `http://dx.doi.org/${doi}`,
      `doi:${doi}`,
      `DOI: ${doi}`,
    ]) {
      const parts = referenceEntry(work('a', 2000, [smith], { DOI }), words, []);
      assert.deepEqual(parts.at(-1), { text: `https://doi.org/${doi}`, href: `https://doi.org/${doi}` });
    }
  });

  test('a DOI with signs that mean something in an address still leads to the same place', () => {
    const DOI = '10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2#a?b%c';
    const link = referenceEntry(work('a', 2000, [smith], { DOI }), words, []).at(-1);
    assert.equal(link?.text, `https://doi.org/${DOI}`);
    const { pathname, hash, search } = new URL(link?.href ?? '');
    assert.equal(decodeURIComponent(pathname), `/${DOI}`);
    assert.equal(hash + search, '');
  });

  test('an address that may not stand in the page is text', () => {
    const parts = referenceEntry(work('a', 2000, [smith], { URL: 'javascript:alert(1)' }), words, []);
    assert.deepEqual(parts.at(-1), { text: 'javascript:alert(1)' });
  });

  test('a publisher or site that is the author is left out', () => {
    const who = { literal: 'World Health Organization' };
    assert.equal(
      entry(work('a', 2020, [who], { publisher: who.literal })),
      `${who.literal}. (2020). Title of a.`,
    );
    const page = work('a', 2020, [who], {
      type: 'webpage',
      'container-title': who.literal,
      URL: 'https://who.example/a',
    });
    assert.equal(entry(page), `${who.literal}. (2020). Title of a. https://who.example/a`);
  });

  test('initials as PubMed gives them', () => {
    assert.match(entry(work('a', 2012, [{ family: 'Duman', given: 'RS' }])), /^Duman, R\. S\. \(2012\)/);
    assert.match(entry(work('a', 2012, [{ family: 'Duman', given: 'R.S.' }])), /^Duman, R\. S\. \(2012\)/);
  });

  test('italics in italics stand upright; other tags go', () => {
    const title = 'Growth of <i>E. coli</i> at 10<sup>6</sup>, p < .05';
    assert.deepEqual(
      referenceEntry(work('a', 2012, [smith], { title }), words, []).filter(({ emphasis }) => emphasis),
      ['Growth of ', ' at 10', '6', ', p < .05'].map((text) => ({ text, emphasis: true })),
    );
  });

  test('a day that has no words in English follows the language', () => {
    const german = { ...words, locale: 'de', retrieved: (date: string) => `Abgerufen am ${date}, von` };
    const page: Reference = {
      id: 'a',
      type: 'webpage',
      title: 'Schlaf',
      accessed: { 'date-parts': [[2024, 3, 5]] },
      URL: 'https://schlaf.example/',
    };
    assert.equal(
      referenceText(referenceEntry(page, german, [page])),
      'Schlaf. (n.d.). Abgerufen am 5. März 2024, von https://schlaf.example/',
    );
  });
});

describe('what is said only where nothing else says it', () => {
  const read = { accessed: { 'date-parts': [[2024, 3, 5]] }, URL: 'https://rest.example/' };

  test('when it was read: of a page without a date and without a DOI', () => {
    assert.ok(!entry(work('a', 2020, [smith], read)).includes('Retrieved'));
    assert.ok(!entry(work('a', undefined, [smith], { ...read, status: 'in press' })).includes('Retrieved'));
    assert.ok(!entry(work('a', undefined, [smith], { ...read, DOI: '10.1000/1' })).includes('Retrieved'));
    assert.ok(entry(work('a', undefined, [smith], read)).includes('Retrieved March 5, 2024, from'));
  });

  test('that it is ahead of print: of an article without a place in the journal', () => {
    const ahead: Partial<Reference> = { type: 'article-journal', status: 'advance online publication' };
    assert.match(entry(work('a', 2020, [smith], ahead)), /Advance online publication\.$/);
    for (const place of [{ page: '7' }, { volume: '7' }, { issue: '7' }]) {
      assert.ok(!entry(work('a', 2020, [smith], { ...ahead, ...place })).includes('Advance'));
    }
  });
});

describe('a page without a date', () => {
  test('says when it was read, as far as that is known', () => {
    const page = (...accessed: number[]): Reference => ({
      id: 'a',
      type: 'webpage',
      title: 'Rest',
      URL: 'https://rest.example/',
      ...(accessed.length && { accessed: { 'date-parts': [accessed] } }),
    });
    assert.equal(entry(page(2024)), 'Rest. (n.d.). Retrieved 2024, from https://rest.example/');
    assert.equal(entry(page(2024, 3)), 'Rest. (n.d.). Retrieved March 2024, from https://rest.example/');
    assert.equal(entry(page()), 'Rest. (n.d.). https://rest.example/');
  });
});

describe('the references of the first article', () => {
  test('read as the original printed them, but for dashes in page ranges', async () => {
    const { article } = parseArticleText(
      await readFile('src/articles/ketamine-therapy-for-ptsd/en.json', 'utf8'),
    );
    const all = article?.references ?? [];
    assert.deepEqual(
      all.map((reference) => entry(reference, all)),
      [
        'Berman, R. M., Cappiello, A., Anand, A., Oren, D. A., Heninger, G. R., & Charney, D. S. (2000). Antidepressant effects of ketamine in depressed patients. Biological Psychiatry, 47(4), 351–354. https://doi.org/10.1016/S0006-3223(00)00930-4',
        'Carlson, P. J., & Staggs, V. S. (2016). Ketamine as a treatment for Post-Traumatic Stress Disorder. The Journal of Clinical Psychiatry, 77(2), 5–15. https://doi.org/10.4088/JCP.15com10258',
        'Duman, R. S., & Aghajanian, G. K. (2012). Synaptic dysfunction in depression: Potential therapeutic targets. Science, 338(6103), 68–72. https://doi.org/10.1126/science.1222939',
        'Feder, A., Parides, M. K., Murrough, J. W., et al. (2014). Ketamine treatment for chronic PTSD: A randomized controlled trial. The American Journal of Psychiatry, 171(6), 621–630. https://doi.org/10.1176/appi.ajp.2014.13101477',
        'Murrough, J. W., Iosifescu, D. V., Chang, L. C., et al. (2013). Antidepressant efficacy of ketamine in treatment-resistant depression. The Journal of Clinical Psychiatry, 74(6), 572–578. https://doi.org/10.4088/JCP.12m08239',
        'Short, A., Tiemann, L., & Garcia, P. (2018). A review of ketamine for treatment-resistant depression and PTSD. Psychiatry Research, 271, 22–30. https://doi.org/10.1016/j.psychres.2018.09.030',
        'Zarate, C. A., Jr., Singh, J. B., Carlson, P. J., Brutsche, N. E., Ameli, R., & Luckenbaugh, D. A. (2006). A randomized trial of an N-methyl-D-aspartate antagonist in treatment-resistant depression. Archives of General Psychiatry, 63(8), 856–864. https://doi.org/10.1001/archpsyc.63.8.856',
      ],
    );
    assert.deepEqual(
      all.map((reference) => citationLabel([reference], words, all)),
      [
        '(Berman et al., 2000)',
        '(Carlson & Staggs, 2016)',
        '(Duman & Aghajanian, 2012)',
        '(Feder et al., 2014)',
        '(Murrough et al., 2013)',
        '(Short et al., 2018)',
        '(Zarate et al., 2006)',
      ],
    );
  });
});
