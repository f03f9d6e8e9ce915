import type { ElementExamples } from '../../support/example.js';
import { ARTICLE, UNANSWERED, unreadable } from '../../support/samples.js';

const point = (label: string, text: string): string => `  <care-key-point>
    <strong slot="label">${label}</strong>
    <p>${text}</p>
  </care-key-point>`;

const relief = point(
  'Rapid relief',
  'The usual antidepressants take weeks to work. Ketamine is reported to act faster, sometimes within hours or days.',
);
const regulation = point(
  'Emotional regulation',
  'Ketamine is reported to help people cope with extreme fear, sadness, or anger.',
);

export const keyPoints = {
  tag: 'care-key-points',
  examples: {
    labelled: {
      title: 'Labelled points, always open.',
      html: `<care-key-points>
${relief}
${regulation}
${point('Reduction in intrusive thoughts', 'Research suggests that ketamine can make intrusive thoughts and flashbacks fewer and less intense.')}
</care-key-points>`,
    },
    headings: {
      title: 'With a level, the labels are headings for screen readers and look the same.',
      html: `<care-key-points heading-level="3">
${relief}
${regulation}
</care-key-points>`,
    },
    ownHeadings: {
      title: 'Labels that are headings keep the look that the page gives to them.',
      html: `<care-key-points>
  <care-key-point><h3 slot="label">Rapid relief</h3><p>Sometimes within hours or days.</p></care-key-point>
  <care-key-point><h3 slot="label">Emotional regulation</h3><p>A sense of calm and stability.</p></care-key-point>
</care-key-points>`,
    },
    short: {
      title: 'Labels alone.',
      html: `<care-key-points>
  <care-key-point><strong slot="label">A list of your medicines</strong></care-key-point>
  <care-key-point><strong slot="label">Your questions</strong></care-key-point>
</care-key-points>`,
    },
    long: {
      title: 'A long label and several paragraphs.',
      html: `<care-key-points>
  <care-key-point>
    <strong slot="label">Everything that you would like to ask, written down at home, where there is time to think about it</strong>
    <p>Put the most important question first. There may be no time for the last one.</p>
    <p>Leave room below each question for the answer.</p>
  </care-key-point>
${relief}
</care-key-points>`,
    },
    many: {
      title: 'Many points.',
      html: `<care-key-points>
${['Parking', 'Entrance', 'Front desk', 'Waiting', 'First talk', 'Questions', 'The way home', 'Next visit'].map((label) => point(label, 'One sentence about it.')).join('\n')}
</care-key-points>`,
    },
    accent: {
      title: 'An accent of its own: the squares.',
      html: `<care-key-points accent="#7a1f5c">
${relief}
${regulation}
</care-key-points>`,
    },
    onePointApart: {
      title: 'One point with an accent of its own.',
      html: `<care-key-points>
  <care-key-point accent="#b3261e"><strong slot="label">Ask first</strong><p>The front desk tells you what to bring.</p></care-key-point>
  <care-key-point><strong slot="label">Then come</strong><p>The lot behind the building is free.</p></care-key-point>
</care-key-points>`,
    },
    narrow: {
      title: 'In a narrow column, 240 pixels wide.',
      width: 240,
      html: `<care-key-points>
${relief}
${regulation}
</care-key-points>`,
    },
    rightToLeft: {
      title: 'Right to left.',
      lang: 'he',
      dir: 'rtl',
      html: `<care-key-points>
${point('מה להביא', 'רשימה של התרופות והשאלות שלך.')}
${point('היכן לחנות', 'מאחורי הבניין.')}
</care-key-points>`,
    },
    fromArticle: {
      title: 'Filled from an article file.',
      html: `<care-key-points src="${ARTICLE}" block="mechanisms"></care-key-points>`,
    },
    loading: {
      title: 'While the article file is on its way: the children, if there are any, stay.',
      html: `<care-key-points src="${UNANSWERED}">
${relief}
</care-key-points>`,
    },
    error: unreadable('care-key-points'),
    inArticle: {
      title: 'In a section of an article.',
      html: `<care-article>
  <article lang="en">
    <h2>How ketamine may help</h2>
    <section id="how-it-works">
      <h3>How does ketamine help with PTSD?</h3>
      <p>Two of the ways that are described.</p>
      <care-key-points id="mechanisms">
${relief}
${regulation}
      </care-key-points>
    </section>
  </article>
</care-article>`,
    },
  },
} satisfies ElementExamples;
