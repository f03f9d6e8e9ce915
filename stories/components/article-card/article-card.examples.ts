import type { ElementExamples } from '../../support/example.js';
import { ARTICLE, MISSING, UNANSWERED } from '../../support/samples.js';

const picture = (name: string): string =>
  `<img slot="media" src="https://clinic.example/pictures/${name}.svg" alt="" width="1200" height="800" />`;

const visit = `<h3 slot="heading"><a href="https://clinic.example/first-visit">Your first visit, from the door to the way home</a></h3>
  <p>What to bring, where to park, and what happens at the front desk.</p>
  <care-byline slot="byline" author="The front desk" published="2026-03-09" minutes="2"></care-byline>`;

export const articleCard = {
  tag: 'care-article-card',
  examples: {
    vertical: {
      title: 'Picture, headline, summary and byline. One link over all of it.',
      width: 360,
      html: `<care-article-card>
  ${picture('path-to-the-door')}
  ${visit}
</care-article-card>`,
    },
    horizontal: {
      title: 'Horizontal: the picture beside the text, where the card is wide enough.',
      width: 640,
      html: `<care-article-card layout="horizontal">
  ${picture('path-to-the-door')}
  ${visit}
</care-article-card>`,
    },
    withoutPicture: {
      title: 'Without a picture.',
      width: 360,
      html: `<care-article-card>
  ${visit}
</care-article-card>`,
    },
    short: {
      title: 'A headline and nothing else.',
      width: 360,
      html: `<care-article-card>
  <h3 slot="heading"><a href="https://clinic.example/parking">Where to park</a></h3>
</care-article-card>`,
    },
    long: {
      title: 'A long headline, a long summary and a link inside it that stays a link of its own.',
      width: 360,
      html: `<care-article-card>
  ${picture('notebook-and-tea')}
  <h3 slot="heading"><a href="https://clinic.example/questions">Questions to write down before you call us, your own doctor, or anybody else who may have an answer for you</a></h3>
  <p>A list to take to the phone. It begins with the questions that people forget, goes on with those that they do not dare to ask, and ends with those that we would ask ourselves. See also <a href="https://clinic.example/first-visit">your first visit</a>.</p>
  <care-byline slot="byline" author="The front desk" published="2026-02" minutes="1" reviewer="Mark Hrymoc, M.D." reviewer-role="Chief Medical Officer"></care-byline>
</care-article-card>`,
    },
    row: {
      title: 'Several in a row: equal heights, bylines on one line.',
      html: `<div style="display: grid; gap: 2rem; grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr))">
  <care-article-card>
    ${picture('path-to-the-door')}
    <h3 slot="heading"><a href="https://clinic.example/first-visit">Your first visit</a></h3>
    <p>What to bring, and what happens at the front desk.</p>
    <care-byline slot="byline" author="The front desk" published="2026-03-09" minutes="2"></care-byline>
  </care-article-card>
  <care-article-card>
    ${picture('notebook-and-tea')}
    <h3 slot="heading"><a href="https://clinic.example/questions">Questions to write down before you call</a></h3>
    <p>A short list to take to the phone, or to your own doctor.</p>
    <care-byline slot="byline" author="The front desk" published="2026-02" minutes="1"></care-byline>
  </care-article-card>
  <care-article-card>
    ${picture('valley-in-the-morning')}
    <h3 slot="heading"><a href="https://clinic.example/quiet-room">The quiet room</a></h3>
    <p>For you, and for whoever comes with you.</p>
    <care-byline slot="byline" author="The front desk" published="2026" minutes="1"></care-byline>
  </care-article-card>
</div>`,
    },
    many: {
      title: 'Many in a grid: the columns are as many as fit.',
      html: `<div style="display: grid; gap: 2rem; grid-template-columns: repeat(auto-fill, minmax(min(12rem, 100%), 1fr))">
${['Where to park', 'The quiet room', 'Your first visit', 'Questions to write down', 'The way home', 'Visits with an interpreter', 'Costs and forms', 'Your next visit'].map((headline, index) => `  <care-article-card>\n    <h3 slot="heading"><a href="https://clinic.example/page-${index + 1}">${headline}</a></h3>\n    <p>One sentence about it.</p>\n  </care-article-card>`).join('\n')}
</div>`,
    },
    headingLevel: {
      title: 'Filled from a file, its headline as a heading of the second level.',
      width: 360,
      html: `<care-article-card src="${ARTICLE}" href="https://clinic.example/ketamine-ptsd" heading-level="2"></care-article-card>`,
    },
    narrow: {
      title: 'In a narrow column, 200 pixels wide. A horizontal card stacks.',
      width: 200,
      html: `<care-article-card layout="horizontal">
  ${picture('path-to-the-door')}
  ${visit}
</care-article-card>`,
    },
    accent: {
      title: 'An accent of its own: the focus ring. Press Tab to see it.',
      width: 360,
      html: `<care-article-card accent="#7a1f5c">
  ${visit}
</care-article-card>`,
    },
    rightToLeft: {
      title: 'Right to left, with the picture beside the text.',
      width: 640,
      lang: 'ar',
      dir: 'rtl',
      html: `<care-article-card layout="horizontal">
  ${picture('path-to-the-door')}
  <h3 slot="heading"><a href="https://clinic.example/ar/first-visit">زيارتك الأولى، من الباب إلى طريق العودة</a></h3>
  <p>ماذا تحضر معك، وأين توقف سيارتك.</p>
  <care-byline slot="byline" author="مكتب الاستقبال" published="2026-03-09" minutes="2"></care-byline>
</care-article-card>`,
    },
    fromArticle: {
      title: 'Filled from an article file.',
      width: 400,
      html: `<care-article-card src="${ARTICLE}" href="https://clinic.example/ketamine-ptsd"></care-article-card>`,
    },
    loading: {
      title: 'While the article file is on its way: the link inside stays.',
      width: 360,
      html: `<care-article-card src="${UNANSWERED}">
  <p><a href="https://clinic.example/ketamine-ptsd">Ketamine Therapy for PTSD: What You Need to Know</a></p>
</care-article-card>`,
    },
    error: {
      title: 'When the article file can’t be shown: a sentence, another attempt, and the link.',
      width: 360,
      warns: true,
      html: `<care-article-card src="${MISSING}" href="https://clinic.example/ketamine-ptsd"></care-article-card>`,
    },
    inArticle: {
      title: 'Below an article, as further reading.',
      html: `<care-article>
  <article lang="en">
    <h2>Questions before a first visit</h2>
    <p>A first visit is a talk. You need not decide anything on that day.</p>
    <section id="further-reading">
      <h3>Read on</h3>
      <care-article-card layout="horizontal">
        ${picture('path-to-the-door')}
        <h4 slot="heading"><a href="https://clinic.example/first-visit">Your first visit, from the door to the way home</a></h4>
        <p>What to bring, and where to park.</p>
      </care-article-card>
    </section>
  </article>
</care-article>`,
    },
  },
} satisfies ElementExamples;
