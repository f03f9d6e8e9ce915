const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const row = (...cells: string[]) => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: [cell] })),
});

/** An article that has everything that the format allows, once at least. */
export const everything = {
  format: 1,
  id: 'everything',
  inLanguage: 'en',
  headline: 'Everything at once',
  description: 'An article with every kind of block.',
  url: 'https://clinic.example/everything',
  image: { url: 'hills.png', alt: 'Hills', width: 1200, height: 800 },
  author: [
    { name: 'Ann Example', honorificSuffix: 'M.S.' },
    { type: 'Organization', name: 'The Clinic' },
  ],
  reviewedBy: [
    { name: 'Rob Example', honorificPrefix: 'Dr.', jobTitle: 'Physician', url: 'https://clinic.example/rob' },
  ],
  translator: [{ name: 'Iza Example' }],
  publisher: { name: 'The Clinic', url: 'https://clinic.example/' },
  datePublished: '2024-04-22',
  dateModified: '2025-01',
  lastReviewed: '2025-02-03',
  reviewDue: '2125',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  editorialNote: ['A ', { type: 'emphasis', children: ['note'] }, '.'],
  body: [
    {
      type: 'paragraph',
      id: 'start',
      children: [
        'Text ',
        { type: 'strong', children: ['strong'] },
        { type: 'superscript', children: ['2'] },
        { type: 'subscript', children: ['3'] },
        { type: 'break' },
        { type: 'link', url: 'https://a.example/?b=1&c=2', title: 'Where', children: ['a link'] },
        { type: 'link', url: '#table', children: ['a table'] },
        { type: 'image', url: 'icon.png', alt: 'An icon', width: 16, height: 16 },
        { type: 'citation', references: ['book', 'web'] },
      ],
    },
    {
      type: 'list',
      ordered: true,
      start: 3,
      children: [
        { type: 'listItem', id: 'third', children: ['three'] },
        {
          type: 'listItem',
          children: [paragraph('four'), { type: 'list', children: [{ type: 'listItem', children: ['a'] }] }],
        },
      ],
    },
    { type: 'blockquote', children: [paragraph('Said.')] },
    { type: 'blockquote', inLanguage: 'ar', children: [paragraph('قيل.')] },
    {
      type: 'image',
      url: 'hills.png',
      alt: 'Hills',
      width: 1200,
      height: 800,
      caption: ['Hills ', { type: 'citation', references: ['web'] }],
      credit: ['A. Painter'],
    },
    {
      type: 'table',
      id: 'table',
      caption: ['Doses'],
      align: ['left', 'right', 'center'],
      rowHeaders: true,
      children: [row('Name', 'Dose', 'Day'), row('A', '1 mg', 'Monday')],
    },
    {
      type: 'section',
      id: 'section',
      heading: 'A section',
      healthAspect: 'HowItWorks',
      body: [
        {
          type: 'keyPoints',
          id: 'points',
          items: [{ id: 'point', label: 'Point', body: [paragraph('One.')] }],
        },
        { type: 'section', id: 'inner', inLanguage: 'es', heading: 'Dentro', body: [paragraph('Two.')] },
      ],
    },
    {
      type: 'benefits',
      id: 'list',
      healthAspect: 'Benefits',
      items: [
        { id: 'first', label: 'First', open: true, body: [paragraph('Yes.')] },
        {
          label: 'Second',
          body: [paragraph('Also.'), { type: 'callout', tone: 'note', body: [paragraph('Note.')] }],
        },
      ],
    },
    { type: 'callout', id: 'help', tone: 'urgent', heading: 'Help', body: [paragraph('Call.')] },
    { type: 'contact', id: 'reach-us' },
  ],
  contact: {
    heading: 'Reach us',
    name: 'The Clinic',
    areaServed: 'Los Angeles',
    availableService: ['IV', 'IM'],
    telephone: '+1-310-555-0100',
    telephoneText: '(310)555-0100',
    email: 'desk@clinic.example',
    url: 'https://clinic.example/',
    linkText: 'The Clinic',
    body: [paragraph('We are here.')],
  },
  references: [
    {
      id: 'book',
      type: 'book',
      author: [{ literal: 'World Health Organization' }],
      issued: { 'date-parts': [[2021]] },
      title: 'A book',
      publisher: 'WHO',
    },
    {
      id: 'web',
      type: 'webpage',
      language: 'es',
      author: [{ family: 'Gómez', given: 'A.' }],
      accessed: { 'date-parts': [[2024, 5, 3]] },
      title: 'Una página',
      URL: 'https://b.example/?x=1&y=2',
    },
  ],
};
