import type { ElementExamples } from '../../support/example.js';
import { ARTICLE, duman, MISSING, referenceList, UNANSWERED } from '../../support/samples.js';

const byHand = `<article lang="en">
    <h2>How ketamine may help</h2>
    <care-byline author="Ashley Barnes, M.S." published="--04-22" minutes="1">By Ashley Barnes, M.S.</care-byline>
    <p>
      Research suggests that ketamine promotes neuroplasticity
      <care-reference-popover><a href="#ref-duman2012">(Duman &amp; Aghajanian, 2012)</a></care-reference-popover>.
    </p>
    <section id="benefits">
      <h3>What is reported</h3>
      <care-benefit-list>
        <care-benefit><h4 slot="heading">Fast-acting</h4><p>Ketamine is reported to act fast.</p></care-benefit>
        <care-benefit><h4 slot="heading">Long-term relief</h4><p>Repeated sessions are reported to sustain relief.</p></care-benefit>
      </care-benefit-list>
    </section>
    <care-callout tone="caution">
      <h3 slot="heading">Is ketamine therapy right for you?</h3>
      <p>It is not for everyone. Talk with a qualified professional first.</p>
    </care-callout>
    ${referenceList(duman).replaceAll('h2', 'h3')}
  </article>`;

export const article = {
  tag: 'care-article',
  examples: {
    complete: {
      title: 'The first article, whole, from its file.',
      html: `<care-article src="${ARTICLE}"></care-article>`,
    },
    byHand: {
      title: 'Written by hand: valid HTML that reads without script.',
      html: `<care-article>
  ${byHand}
</care-article>`,
    },
    withContents: {
      title: 'With a list of its sections.',
      html: `<care-article src="${ARTICLE}" contents></care-article>`,
    },
    numbered: {
      title: 'With numbers instead of author and year.',
      html: `<care-article src="${ARTICLE}" numbered></care-article>`,
    },
    textOnly: {
      title: 'The text alone, without what the page already says.',
      html: `<care-article src="${ARTICLE}" without="headline byline contact references comments"></care-article>`,
    },
    ownHeadline: {
      title: 'With a headline of the page’s own, which stands for the file’s.',
      html: `<care-article src="${ARTICLE}" without="contact">
  <h1 slot="heading">What we tell people who ask about ketamine</h1>
</care-article>`,
    },
    comments: {
      title: 'With the site’s own comments below.',
      html: `<care-article>
  ${byHand}
  <div slot="comments"><h3>Comments</h3><p>There are none yet.</p></div>
</care-article>`,
    },
    headingLevel: {
      title: 'The headline as a heading of the first level, on a page that has no other.',
      html: `<care-article src="${ARTICLE}" heading-level="1" without="contact references"></care-article>`,
    },
    accent: {
      title: 'An accent of its own, for all elements in it.',
      html: `<care-article src="${ARTICLE}" accent="#7a1f5c"></care-article>`,
    },
    short: {
      title: 'A headline and one paragraph.',
      html: `<care-article>
  <article lang="en">
    <h2>Where to park</h2>
    <p>The lot behind the building is free for visitors.</p>
  </article>
</care-article>`,
    },
    many: {
      title: 'Two on one page: each keeps to its own sources.',
      html: `<care-article>
  <article lang="en">
    <h2>Where to park</h2>
    <p>The lot behind the building is free for visitors.</p>
  </article>
</care-article>
<care-article>
  <article lang="en">
    <h2>The way home</h2>
    <p>Ask the front desk before your visit how you get home.</p>
  </article>
</care-article>`,
    },
    structuredData: {
      title: 'With facts for search engines in the head of the page. Nothing of it is seen.',
      html: `<care-article src="${ARTICLE}" structured-data without="contact references"></care-article>`,
    },
    narrow: {
      title: 'On a small phone, 320 pixels wide.',
      width: 320,
      html: `<care-article src="${ARTICLE}"></care-article>`,
    },
    rightToLeft: {
      title: 'Right to left.',
      lang: 'ar',
      dir: 'rtl',
      html: `<care-article>
  <article lang="ar" dir="rtl">
    <h2>أسئلة قبل الزيارة الأولى</h2>
    <p>الزيارة الأولى حديث. لا يلزمك أن تقرر شيئًا في ذلك اليوم.</p>
    <section id="visit-ar">
      <h3>قبل أن تأتي</h3>
      <care-benefit-list>
        <care-benefit open><h4 slot="heading">ماذا تحضر معك</h4><p>قائمة بأدويتك وأسئلتك.</p></care-benefit>
        <care-benefit><h4 slot="heading">أين توقف سيارتك</h4><p>خلف المبنى.</p></care-benefit>
      </care-benefit-list>
    </section>
    <care-callout tone="caution"><h3 slot="heading">هل هذا العلاج مناسب لك؟</h3><p>تحدث أولاً مع مختص مؤهل.</p></care-callout>
    <care-contact-banner heading="تحدث إلينا" heading-level="3" phone="+1-310-601-9999" phone-text="(310)601-9999"></care-contact-banner>
  </article>
</care-article>`,
    },
    loading: {
      title: 'While the article file is on its way: room is kept for it.',
      html: `<care-article src="${UNANSWERED}"></care-article>`,
    },
    loadingWithFallback: {
      title: 'While the file is on its way, the words inside stay.',
      html: `<care-article src="${UNANSWERED}">
  <p><a href="https://clinic.example/ketamine-ptsd">Ketamine Therapy for PTSD: What You Need to Know</a></p>
</care-article>`,
    },
    error: {
      title: 'When the file can’t be shown: a sentence, another attempt, and a link.',
      warns: true,
      html: `<care-article src="${MISSING}" href="https://clinic.example/ketamine-ptsd"></care-article>`,
    },
  },
} satisfies ElementExamples;
