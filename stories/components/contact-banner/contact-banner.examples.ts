import type { ElementExamples } from '../../support/example.js';
import { ARTICLE, UNANSWERED, unreadable } from '../../support/samples.js';

export const contactBanner = {
  tag: 'care-contact-banner',
  examples: {
    complete: {
      title: 'Heading, text, services, phone and website.',
      html: `<care-contact-banner>
  <h2 slot="heading">Seek Support</h2>
  <p>Ketamine Therapy Center, Los Angeles: trained nurses, doctors, and therapists.</p>
  <ul slot="services">
    <li>IV</li>
    <li>IM</li>
    <li>Spravato</li>
  </ul>
  <a slot="phone" href="tel:+13106019999">(310)601-9999</a>
  <a slot="website" href="https://clinic.example/">Ketamine Therapy Center</a>
</care-contact-banner>`,
    },
    fromAttributes: {
      title: 'By attributes alone, for site builders.',
      html: `<care-contact-banner
  heading="Talk to us"
  phone="+1-310-601-9999"
  phone-text="(310)601-9999"
  href="https://clinic.example/"
  link-text="Ketamine Therapy Center"
></care-contact-banner>`,
    },
    phoneOnly: {
      title: 'A phone number and nothing else.',
      html: `<care-contact-banner phone="+1-310-601-9999" phone-text="(310)601-9999"></care-contact-banner>`,
    },
    websiteOnly: {
      title: 'A website and no phone.',
      html: `<care-contact-banner heading="Write to us" href="https://clinic.example/" link-text="Contact form"></care-contact-banner>`,
    },
    internationalNumber: {
      title: 'Without a printed form, the number is shown as given.',
      html: `<care-contact-banner heading="Zadzwoń" phone="+48 22 555 01 23"></care-contact-banner>`,
    },
    long: {
      title: 'A long heading, a long link and many services.',
      html: `<care-contact-banner>
  <h2 slot="heading">Talk with a nurse, a doctor or a therapist about what may be right for you, without any obligation</h2>
  <p>Our front desk answers on weekdays from eight in the morning to six in the evening, and calls you back if you leave a message.</p>
  <ul slot="services">
    <li>First talks</li>
    <li>Infusions</li>
    <li>Nasal sprays</li>
    <li>Psychotherapy</li>
    <li>Second opinions</li>
    <li>Visits with an interpreter</li>
    <li>Help with forms</li>
  </ul>
  <a slot="phone" href="tel:+13106019999">(310)601-9999</a>
  <a slot="website" href="https://clinic.example/">Ketamine Therapy Center, Los Angeles: first visits and frequent questions</a>
</care-contact-banner>`,
    },
    headingLevel: {
      title: 'Its heading as one of the third level, below a section’s own.',
      html: `<care-contact-banner heading="Talk to us" heading-level="3" phone="+1-310-601-9999" phone-text="(310)601-9999"></care-contact-banner>`,
    },
    accent: {
      title: 'An accent of its own.',
      html: `<care-contact-banner accent="#1f4fa3" heading="Talk to us" phone="+1-310-601-9999" phone-text="(310)601-9999" href="https://clinic.example/" link-text="Our center"></care-contact-banner>`,
    },
    narrow: {
      title: 'In a narrow column the links stand below each other, full width.',
      width: 260,
      html: `<care-contact-banner heading="Talk to us" phone="+1-310-601-9999" phone-text="(310)601-9999" href="https://clinic.example/" link-text="Ketamine Therapy Center"></care-contact-banner>`,
    },
    rightToLeft: {
      title: 'Right to left. The number still reads from left to right.',
      lang: 'ar',
      dir: 'rtl',
      html: `<care-contact-banner heading="تحدث إلينا" phone="+1-310-601-9999" phone-text="(310)601-9999" href="https://clinic.example/" link-text="موقع المركز"></care-contact-banner>`,
    },
    two: {
      title: 'Two on one page.',
      html: `<care-contact-banner heading="Los Angeles" phone="+1-310-601-9999" phone-text="(310)601-9999"></care-contact-banner>
<care-contact-banner heading="Front desk" phone="+1-310-555-0111" phone-text="(310) 555-0111"></care-contact-banner>`,
    },
    fromArticle: {
      title: 'Filled from an article file.',
      html: `<care-contact-banner src="${ARTICLE}"></care-contact-banner>`,
    },
    loading: {
      title: 'While the article file is on its way.',
      html: `<care-contact-banner src="${UNANSWERED}"></care-contact-banner>`,
    },
    error: unreadable('care-contact-banner'),
    inArticle: {
      title: 'In an article, before its end.',
      html: `<care-article>
  <article lang="en">
    <h2>Questions before a first visit</h2>
    <p>A first visit is a talk. You need not decide anything on that day.</p>
    <care-contact-banner id="contact">
      <h3 slot="heading">Seek Support</h3>
      <p>Begin your healing and recovery today.</p>
      <a slot="phone" href="tel:+13106019999">(310)601-9999</a>
      <a slot="website" href="https://clinic.example/">Ketamine Therapy Center</a>
    </care-contact-banner>
  </article>
</care-article>`,
    },
  },
} satisfies ElementExamples;
