import type { ElementExamples } from '../../support/example.js';
import { ARTICLE } from '../../support/samples.js';

const section = (id: string, heading: string): string => `    <section id="${id}">
      <h3>${heading}</h3>
      <p>A sentence of this section, so that there is something to go to.</p>
    </section>`;

const article = (...sections: readonly string[]): string => `<care-article id="article">
  <article lang="en">
    <h2>Questions before a first visit</h2>
${sections.join('\n')}
  </article>
</care-article>`;

const three = article(
  section('bring', 'What to bring'),
  section('park', 'Where to park'),
  section('home', 'The way home'),
);

export const contents = {
  tag: 'care-contents',
  examples: {
    beside: {
      title: 'Links to the sections of an article that stands elsewhere on the page.',
      html: `<care-contents for="article"></care-contents>
${three}`,
    },
    inside: {
      title: 'Inside an article it needs no id.',
      html: `<care-article>
  <article lang="en">
    <h2>Questions before a first visit</h2>
    <care-contents></care-contents>
${section('what-to-bring', 'What to bring')}
${section('where-to-park', 'Where to park')}
  </article>
</care-article>`,
    },
    plain: {
      title:
        'Headings without sections, as many editors write them: deeper ones stand under those before them.',
      html: `<care-article>
  <article lang="en">
    <h2>Before a first visit</h2>
    <care-contents></care-contents>
    <h3>What to bring</h3>
    <p>A list of what you take, and the name of your doctor.</p>
    <h4>If you come by car</h4>
    <p>Someone who drives you home.</p>
    <h3>Where to park</h3>
    <p>Behind the house.</p>
  </article>
</care-article>`,
    },
    short: {
      title: 'A single section.',
      html: `<care-contents for="article"></care-contents>
${article(section('bring-short', 'What to bring'))}`,
    },
    narrow: {
      title: 'On a small phone, 320 pixels wide: a disclosure.',
      width: 320,
      html: `<care-contents for="article"></care-contents>
${three}`,
    },
    long: {
      title: 'Long headings, in a narrow column.',
      width: 260,
      html: `<care-contents for="article"></care-contents>
${article(
  section('bring-long', 'What to bring with you when you come to us for the first time'),
  section('park-long', 'Where to park, and how to find the door that has no steps'),
)}`,
    },
    many: {
      title: 'Many sections.',
      html: `<care-contents for="article"></care-contents>
${article(...['Parking', 'Entrance', 'Front desk', 'Waiting', 'First talk', 'Questions', 'Costs', 'Interpreters', 'The way home', 'Next visit'].map((heading, index) => section(`section-${index + 1}`, heading)))}`,
    },
    accent: {
      title: 'An accent of its own: the edge of the section that is being read.',
      html: `<care-contents for="article" accent="#7a1f5c"></care-contents>
${three}`,
    },
    rightToLeft: {
      title: 'Right to left, on an Arabic page.',
      lang: 'ar',
      dir: 'rtl',
      html: `<care-contents for="article"></care-contents>
<care-article id="article">
  <article lang="ar" dir="rtl">
    <h2>أسئلة قبل الزيارة الأولى</h2>
    <section id="bring-ar"><h3>ماذا تحضر معك</h3><p>قائمة بأدويتك.</p></section>
    <section id="park-ar"><h3>أين توقف سيارتك</h3><p>خلف المبنى.</p></section>
  </article>
</care-article>`,
    },
    inArticle: {
      title: 'Made by the article itself, where its attribute “contents” asks for it.',
      html: `<care-article src="${ARTICLE}" contents></care-article>`,
    },
  },
} satisfies ElementExamples;
