import type { ElementExamples } from '../../support/example.js';
import { ARTICLE, berman, duman, referenceList, UNANSWERED, unreadable } from '../../support/samples.js';

const citing = (words = '(Duman &amp; Aghajanian, 2012)'): string =>
  `<p>Research suggests so <care-reference-popover><a href="#ref-duman2012">${words}</a></care-reference-popover>.</p>`;

const withAttributes = (attributes: string): string =>
  referenceList(berman, duman).replace('<care-reference-list>', `<care-reference-list ${attributes}>`);

export const referenceListExamples = {
  tag: 'care-reference-list',
  examples: {
    plain: {
      title: 'References, set as in APA 7, each DOI as a full address.',
      html: referenceList(berman, duman),
    },
    backLinks: {
      title: 'Each entry leads back to every place that cites it.',
      html: `${citing()}
${citing()}
${referenceList(berman, duman)}`,
    },
    withCopy: {
      title: 'With a button at each entry that copies it as text.',
      html: withAttributes('with-copy'),
    },
    numbered: {
      title: 'Numbered, for texts that cite by number.',
      html: withAttributes('numbered'),
    },
    plainHeading: {
      title: 'A heading that is none of the page’s becomes one of the list’s level.',
      html: `<care-reference-list heading-level="3">
  <span slot="heading">Sources</span>
  <ol>
    ${duman}
  </ol>
</care-reference-list>`,
    },
    single: {
      title: 'A single entry, without a heading.',
      html: `<care-reference-list>
  <ol>
    ${duman}
  </ol>
</care-reference-list>`,
    },
    long: {
      title: 'An entry with many authors and a long title.',
      html: `<care-reference-list>
  <h2 slot="heading">References</h2>
  <ol>
    ${berman}
  </ol>
</care-reference-list>`,
    },
    accent: {
      title: 'An accent of its own: focus ring, and the edge of the entry that was gone to.',
      html: withAttributes('accent="#7a1f5c" with-copy'),
    },
    narrow: {
      title: 'In a narrow column: long addresses break instead of running out.',
      width: 240,
      html: referenceList(berman, duman),
    },
    rightToLeft: {
      title: 'English entries on an Arabic page: each keeps its own language and direction.',
      lang: 'ar',
      dir: 'rtl',
      html: `<care-reference-list>
  <h2 slot="heading">المراجع</h2>
  <ol>
    <li id="ref-short" lang="en" dir="ltr">
      <care-reference lang="en">Short, A., Tiemann, L., &amp; Garcia, P. (2018). A review of ketamine for treatment-resistant depression and PTSD. <em>Psychiatry Research</em>, <em>271</em>, 22–30.</care-reference>
    </li>
  </ol>
</care-reference-list>`,
    },
    many: {
      title: 'All seven of the first article, filled from its file.',
      html: `<care-reference-list src="${ARTICLE}"></care-reference-list>`,
    },
    loading: {
      title: 'While the article file is on its way: the entries, if there are any, stay.',
      html: `<care-reference-list src="${UNANSWERED}">
  <h2 slot="heading">References</h2>
  <ol>
    ${duman}
  </ol>
</care-reference-list>`,
    },
    error: unreadable('care-reference-list'),
    inArticle: {
      title: 'At the end of an article.',
      html: `<care-article>
  <article lang="en">
    <h2>How ketamine may help</h2>
    ${citing()}
    ${referenceList(duman).replaceAll('h2', 'h3')}
  </article>
</care-article>`,
    },
  },
} satisfies ElementExamples;
