import type { ElementExamples } from '../../support/example.js';
import { ARTICLE, UNANSWERED, unreadable } from '../../support/samples.js';

export const callout = {
  tag: 'care-callout',
  examples: {
    caution: {
      title: 'Caution: something to think of before acting.',
      html: `<care-callout tone="caution">
  <h3 slot="heading">Is ketamine therapy right for you?</h3>
  <p>Ketamine therapy is not for everyone. Talk with a qualified professional first.</p>
</care-callout>`,
    },
    note: {
      title: 'Note: good to know, nothing to worry about. The tone where none is given.',
      html: `<care-callout>
  <h3 slot="heading">Bring someone with you</h3>
  <p>There is a quiet room to wait in, and the lot behind the building is free for visitors.</p>
</care-callout>`,
    },
    urgent: {
      title: 'Urgent: where to get help at once. The words and numbers are the clinic’s own.',
      html: `<care-callout tone="urgent">
  <h3 slot="heading">If you are in crisis, get help now</h3>
  <p>
    You do not have to wait for an appointment. <a href="tel:+13105550111">Call (310) 555-0111</a> or
    <a href="sms:+13105550112">text (310) 555-0112</a>, at any hour.
  </p>
</care-callout>`,
    },
    fromAttributes: {
      title: 'Heading by attribute, for site builders that allow no other element inside.',
      html: `<care-callout tone="caution" heading="Before you drive" heading-level="2">
  Ask the front desk how you get home.
</care-callout>`,
    },
    withoutHeading: {
      title: 'Without a heading: the tone’s word stands alone.',
      html: `<care-callout><p>The front desk is closed on weekends.</p></care-callout>`,
    },
    headingSaysIt: {
      title: 'A heading that says the urgency itself is not read out twice.',
      html: `<care-callout tone="urgent">
  <h3 slot="heading">Urgent: call before you come</h3>
  <p>The entrance is moved this week.</p>
</care-callout>`,
    },
    short: {
      title: 'One line.',
      html: `<care-callout heading="Closed on Friday">Call us on Monday.</care-callout>`,
    },
    long: {
      title: 'Long content: several paragraphs, a list and a long heading.',
      html: `<care-callout tone="caution">
  <h3 slot="heading">What to tell your doctor about the medicines, supplements and treatments that you already have, before you come for the first time</h3>
  <p>Write them down at home, where the packages are. Take the list with you.</p>
  <ul>
    <li>Every medicine, with its dose</li>
    <li>Supplements and herbal products</li>
    <li>Treatments that you have had before, and how they went for you</li>
  </ul>
  <p>If you are not sure about one of them, bring the package.</p>
</care-callout>`,
    },
    accent: {
      title: 'An accent of its own, by attribute. Caution and urgent keep their colours.',
      html: `<care-callout accent="#7a1f5c">
  <h3 slot="heading">Bring someone with you</h3>
  <p>There is a quiet room to wait in.</p>
</care-callout>`,
    },
    narrow: {
      title: 'In a narrow column, 240 pixels wide.',
      width: 240,
      html: `<care-callout tone="urgent">
  <h3 slot="heading">If you are in crisis, get help now</h3>
  <p><a href="tel:+13105550111">Call (310) 555-0111</a> at any hour.</p>
</care-callout>`,
    },
    rightToLeft: {
      title: 'Right to left, on an Arabic page.',
      lang: 'ar',
      dir: 'rtl',
      html: `<care-callout tone="caution">
  <h3 slot="heading">هل هذا العلاج مناسب لك؟</h3>
  <p>تحدث أولاً مع مختص مؤهل.</p>
</care-callout>`,
    },
    many: {
      title: 'Several in a row. More than two on a page and readers begin to pass over them.',
      html: `<care-callout>
  <h3 slot="heading">Parking</h3>
  <p>Behind the building.</p>
</care-callout>
<care-callout tone="caution">
  <h3 slot="heading">The way home</h3>
  <p>Ask the front desk before you drive.</p>
</care-callout>
<care-callout tone="urgent">
  <h3 slot="heading">In a crisis</h3>
  <p><a href="tel:+13105550111">Call (310) 555-0111</a>.</p>
</care-callout>`,
    },
    fromArticle: {
      title: 'Filled from an article file, the block “suitability” of it.',
      html: `<care-callout src="${ARTICLE}" block="suitability"></care-callout>`,
    },
    loading: {
      title: 'While the article file is on its way.',
      html: `<care-callout src="${UNANSWERED}"></care-callout>`,
    },
    error: unreadable('care-callout'),
    inArticle: {
      title: 'In an article, between two sections.',
      html: `<care-article>
  <article lang="en">
    <h2>Questions before a first visit</h2>
    <p>A first visit is a talk. You need not decide anything on that day.</p>
    <care-callout tone="caution" id="right-for-you">
      <h3 slot="heading">Is ketamine therapy right for you?</h3>
      <p>Ketamine therapy is not for everyone. Talk with a qualified professional first.</p>
    </care-callout>
    <section id="what-to-bring">
      <h3>What to bring</h3>
      <p>A list of your medicines and of your questions.</p>
    </section>
  </article>
</care-article>`,
    },
  },
} satisfies ElementExamples;
