import type { ElementExamples } from '../../support/example.js';
import { ARTICLE, MISSING, UNANSWERED } from '../../support/samples.js';

export const byline = {
  tag: 'care-byline',
  examples: {
    complete: {
      title: 'Author, date, reading time, and who has reviewed it.',
      html: `<care-byline
  author="Ashley Barnes, M.S."
  published="2026-04-22"
  updated="2026-06-03"
  minutes="6"
  reviewer="Mark Hrymoc, M.D."
  reviewer-role="Chief Medical Officer"
  reviewed="2026-06-01"
></care-byline>`,
    },
    yearless: {
      title: 'A date without a year is shown as it is; no year is made up.',
      html: `<care-byline author="Ashley Barnes, M.S." published="--04-22" minutes="6"></care-byline>`,
    },
    monthAndYear: {
      title: 'A month is enough for a date.',
      html: `<care-byline author="The front desk" published="2026-02" minutes="1"></care-byline>`,
    },
    authorOnly: {
      title: 'An author and nothing else.',
      html: `<care-byline author="The front desk"></care-byline>`,
    },
    overdue: {
      title: 'Overdue: the day of the next review has passed, said in words.',
      html: `<care-byline author="Ashley Barnes, M.S." published="2023-04-22" reviewer="Mark Hrymoc, M.D." reviewed="2023-05-02" review-due="2024-05-02"></care-byline>`,
    },
    reviewPlanned: {
      title: 'With the day of the next review.',
      html: `<care-byline author="Ashley Barnes, M.S." published="2026-04-22" reviewer="Mark Hrymoc, M.D." reviewed="2026-05-02" review-due="2099-05-02"></care-byline>`,
    },
    basedOn: {
      title: 'A text that condenses another: the review is said to be of the original.',
      html: `<care-byline
  author="Ashley Barnes, M.S."
  published="--04-22"
  minutes="6"
  reviewer="Mark Hrymoc, M.D."
  reviewer-role="Chief Medical Officer"
  based-on="Ketamine Therapy for PTSD: What You Need to Know"
></care-byline>`,
    },
    firstPublished: {
      title: 'A text that somebody else has published first.',
      html: `<care-byline author="Ashley Barnes, M.S." published="2026-04-22" publisher="Ketamine Therapy Center"></care-byline>`,
    },
    translated: {
      title: 'A text that somebody has translated.',
      html: `<care-byline author="Ashley Barnes, M.S." published="2026-04-22" translator="Lucía Ferrer"></care-byline>`,
    },
    long: {
      title: 'Several authors and a long role.',
      html: `<care-byline
  author="Ashley Barnes, M.S., Maria Fernanda Gutiérrez de la Fuente, Ph.D., and Aleksandra Wójcik-Brzęczyszczykiewicz, R.N."
  published="2026-04-22"
  minutes="12"
  reviewer="Mark Hrymoc, M.D."
  reviewer-role="Chief Medical Officer, double-board certified in General &amp; Addiction Psychiatry"
></care-byline>`,
    },
    accent: {
      title: 'An accent of its own: the focus ring of a link to the author. Press Tab to see it.',
      html: `<care-byline accent="#7a1f5c"><a href="https://clinic.example/front-desk">By the front desk</a></care-byline>`,
    },
    many: {
      title: 'Several on one page, as below the headlines of a list.',
      html: `<care-byline author="The front desk" published="2026-03-09" minutes="2"></care-byline>
<care-byline author="Ashley Barnes, M.S." published="2026-04-22" minutes="6"></care-byline>
<care-byline author="The front desk" published="2026-02" minutes="1"></care-byline>`,
    },
    withFallback: {
      title: 'The words inside are what readers without script see; the attributes take their place.',
      html: `<care-byline author="Ashley Barnes, M.S." published="2026-04-22" minutes="6">
  By Ashley Barnes, M.S. April 22, 2026. 6 minutes to read.
</care-byline>`,
    },
    narrow: {
      title: 'In a narrow column, 200 pixels wide.',
      width: 200,
      html: `<care-byline author="Ashley Barnes, M.S." published="2026-04-22" minutes="6" reviewer="Mark Hrymoc, M.D." reviewer-role="Chief Medical Officer"></care-byline>`,
    },
    rightToLeft: {
      title: 'Right to left, on an Arabic page.',
      lang: 'ar',
      dir: 'rtl',
      html: `<care-byline author="د. سميرة حداد" published="2026-04-22" minutes="6" reviewer="د. يوسف منصور"></care-byline>`,
    },
    fromArticle: {
      title: 'Filled from an article file.',
      html: `<care-byline src="${ARTICLE}"></care-byline>`,
    },
    loading: {
      title: 'While the article file is on its way: the words inside stay.',
      html: `<care-byline src="${UNANSWERED}">By Ashley Barnes, M.S.</care-byline>`,
    },
    error: {
      title: 'When the article file can’t be shown and nothing else is there.',
      warns: true,
      html: `<care-byline src="${MISSING}" href="https://clinic.example/ketamine-ptsd"></care-byline>`,
    },
    inArticle: {
      title: 'In an article, below its headline.',
      html: `<care-article>
  <article lang="en">
    <h2>Questions before a first visit</h2>
    <care-byline author="The front desk" published="2026-03-09" minutes="2">By the front desk.</care-byline>
    <p>A first visit is a talk. You need not decide anything on that day.</p>
  </article>
</care-article>`,
    },
  },
} satisfies ElementExamples;
