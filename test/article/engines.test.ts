/** What differs between engines (Intl, URL, regular expressions) run in each of them. */
import { expect } from 'chai';
import { citationLabel } from '../../src/article/citation-label.js';
import { parseArticle, parseArticleText } from '../../src/article/parse-article.js';
import { formatPartialDate } from '../../src/article/partial-date.js';
import { readingMinutes } from '../../src/article/reading-time.js';
import { referenceEntry, referenceText } from '../../src/article/reference-entry.js';
import { structuredData } from '../../src/article/structured-data.js';
import { telephoneAddress } from '../../src/article/telephone.js';
import { safeUrl } from '../../src/article/url.js';
import { englishWords as words } from './english-words.js';

const json = {
  format: 1,
  inLanguage: 'zh-Hant',
  headline: 'a\0b\uD800',
  references: [
    {
      id: 'zarate2006',
      type: 'article-journal',
      author: [
        { family: 'Zarate', given: 'Carlos A.', suffix: 'Jr.' },
        { family: '王', given: '小明' },
      ],
      issued: { 'date-parts': [['2006']] },
      title: 'On <i>sleep</i>',
      'container-title': 'Care',
      volume: 63,
      page: '856-64',
      DOI: '10.1016/S0006-3223(00)00930-4',
    },
  ],
  body: [
    {
      type: 'paragraph',
      children: ['創'.repeat(510), { type: 'citation', references: ['zarate2006', 'x'] }],
    },
  ],
};

describe('an article in this engine', () => {
  it('is read, cleaned and told about', () => {
    const { article, faults } = parseArticle(json);
    expect(article?.headline).to.equal('ab\uFFFD');
    expect(faults.map(({ path }) => path)).to.deep.equal(['body[0].children[1].references[1]']);
    expect(parseArticleText('{').faults[0]?.code).to.equal('syntax');
  });

  it('is cited, timed and described', () => {
    const { article } = parseArticle(json);
    const [reference, ...none] = article?.references ?? [];
    if (!article || !reference) throw new Error('The article is lost.');
    expect(none).to.deep.equal([]);
    expect(citationLabel([reference], words, [reference])).to.equal('(Zarate & 王, 2006)');
    expect(referenceText(referenceEntry(reference, words, [reference]))).to.equal(
      'Zarate, C. A., Jr., & 王小明. (2006). On sleep. Care, 63, 856–864. https://doi.org/10.1016/S0006-3223(00)00930-4',
    );
    expect(readingMinutes(article)).to.equal(2);
    expect(structuredData(article)['@type']).to.equal('MedicalWebPage');
  });

  it('has its dates, addresses and numbers', () => {
    expect(formatPartialDate('--04-22', 'en-US')).to.equal('April 22');
    expect(formatPartialDate('2024-04', 'de')).to.equal('April 2024');
    expect(safeUrl(' java\nscript:alert(1)', 'https://a.example/')).to.equal(undefined);
    expect(safeUrl('b.svg', 'https://a.example/c/')).to.equal('https://a.example/c/b.svg');
    expect(telephoneAddress('(310)601-9999', '+1-310-601-9999')).to.equal('tel:+13106019999');
  });
});
