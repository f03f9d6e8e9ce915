import type { ElementExamples } from '../../support/example.js';
import { ARTICLE, duman, referenceList, UNANSWERED, unreadable } from '../../support/samples.js';

const item = (heading: string, text: string, attributes = ''): string => `  <care-benefit${attributes}>
    <h3 slot="heading">${heading}</h3>
    <p>${text}</p>
  </care-benefit>`;

const fast = item(
  'Fast-acting',
  'Immediate relief matters in acute situations. The usual treatments take time to work, while ketamine is reported to act fast.',
);
const lasting = item(
  'Long-term relief',
  'The effect of one session may not last. Repeated sessions are reported to sustain relief, for some people for weeks or months.',
);
const effects = 'Some people have temporary dissociation or altered perception, generally short-lived.';
const alternative = item(
  'Alternative for treatment-resistant PTSD',
  'Research suggests that some people with chronic PTSD get better with ketamine, above all when they also have psychotherapy.',
);

export const benefitList = {
  tag: 'care-benefit-list',
  examples: {
    closed: {
      title: 'Three benefits, all closed.',
      html: `<care-benefit-list>
${fast}
${lasting}
${alternative}
</care-benefit-list>`,
    },
    open: {
      title: 'One item open from the start: what readers must not miss, such as side effects.',
      html: `<care-benefit-list>
${fast}
${item('Minimal side effects', effects, ' open')}
${alternative}
</care-benefit-list>`,
    },
    allOpen: {
      title: 'All open. The button above now hides all.',
      act: (root) => root.querySelector('care-benefit-list')?.expandAll(),
      html: `<care-benefit-list>
${fast}
${lasting}
${alternative}
</care-benefit-list>`,
    },
    exclusive: {
      title: 'Exclusive: opening one closes the others, and there is no button for all.',
      html: `<care-benefit-list exclusive>
${item('Fast-acting', 'Ketamine is reported to act fast.', ' open')}
${lasting}
</care-benefit-list>`,
    },
    single: {
      title: 'A single item needs no button for all.',
      html: `<care-benefit-list>
${fast}
</care-benefit-list>`,
    },
    plainLabels: {
      title: 'Labels that are no headings become headings of the list’s level.',
      html: `<care-benefit-list heading-level="2">
  <care-benefit><span slot="heading">What to bring</span><p>A list of your medicines.</p></care-benefit>
  <care-benefit><span slot="heading">Where to park</span><p>Behind the building.</p></care-benefit>
</care-benefit-list>`,
    },
    short: {
      title: 'Short labels and short texts.',
      html: `<care-benefit-list>
${item('Parking', 'Behind the building.')}
${item('Entrance', 'The green door.')}
</care-benefit-list>`,
    },
    secondLine: {
      title: 'A second line under a label: a block in the heading, said and pressed with it.',
      html: `<care-benefit-list>
${item('Your first visit <small style="display: block">What to bring, where to park</small>', 'Bring a list of your medicines. Park behind the building.')}
${item('Who may come with you <small style="display: block">In the room, and on the way home</small>', 'Ask the front desk, or call us before you come.')}
</care-benefit-list>`,
    },
    long: {
      title: 'A label over several lines, and long content with a list.',
      html: `<care-benefit-list>
  <care-benefit open>
    <h3 slot="heading">
      A label that is much longer than a label should be, because the editor wanted to say everything in the heading and had no time to shorten it
    </h3>
    <p>The open text is aligned with its label, close enough to read as one.</p>
    <ul>
      <li>A first point</li>
      <li>A second point</li>
    </ul>
    <p>And a closing sentence.</p>
  </care-benefit>
${lasting}
</care-benefit-list>`,
    },
    many: {
      title: 'Many items.',
      html: `<care-benefit-list>
${['What to bring', 'Where to park', 'Who may come with you', 'How long it takes', 'What it costs', 'Interpreters', 'Quiet room', 'Food and drink', 'The way home', 'Your next visit'].map((label) => item(label, 'Ask the front desk, or call us before you come.')).join('\n')}
</care-benefit-list>`,
    },
    accent: {
      title: 'An accent of its own: the focus ring and links.',
      html: `<care-benefit-list accent="#7a1f5c">
${fast}
${lasting}
</care-benefit-list>`,
    },
    narrow: {
      title: 'In a narrow column, 240 pixels wide.',
      width: 240,
      html: `<care-benefit-list>
${item('Minimal side effects', effects, ' open')}
${alternative}
</care-benefit-list>`,
    },
    rightToLeft: {
      title: 'Right to left: the arrow stands at the left.',
      lang: 'ar',
      dir: 'rtl',
      html: `<care-benefit-list>
${item('ماذا تحضر معك', 'قائمة بأدويتك وأسئلتك.', ' open')}
${item('أين توقف سيارتك', 'خلف المبنى.')}
</care-benefit-list>`,
    },
    fromArticle: {
      title: 'Filled from an article file.',
      html: `<care-benefit-list src="${ARTICLE}" block="benefits-list"></care-benefit-list>`,
    },
    loading: {
      title: 'While the article file is on its way: the children, if there are any, stay.',
      html: `<care-benefit-list src="${UNANSWERED}">
${fast}
</care-benefit-list>`,
    },
    error: unreadable('care-benefit-list'),
    inArticle: {
      title: 'In an article, with a citation inside an item.',
      html: `<care-article>
  <article lang="en">
    <h2>How ketamine may help</h2>
    <p>Two of the ways that are described.</p>
    <care-benefit-list id="ways">
      <care-benefit id="rewiring">
        <h3 slot="heading">Rewiring the brain</h3>
        <p>Research suggests that ketamine promotes neuroplasticity <care-reference-popover><a href="#ref-duman2012">(Duman &amp; Aghajanian, 2012)</a></care-reference-popover>.</p>
      </care-benefit>
      <care-benefit id="fast">
        <h3 slot="heading">Fast-acting</h3>
        <p>Ketamine is reported to act fast.</p>
      </care-benefit>
    </care-benefit-list>
    ${referenceList(duman)}
  </article>
</care-article>`,
    },
  },
} satisfies ElementExamples;
