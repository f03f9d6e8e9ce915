import type { Reference } from '../../src/article/types.js';
import { date, item, names } from './reference-makers.js';

const book = item('book');
const chapter = item('chapter');
const entry = item('entry-encyclopedia');

/** Books, their chapters and entries. */
export const bookItems: Reference[] = [
  // Books
  book('book', 'Reality is broken: Why games make us better', {
    author: names('McGonigal, J.'),
    issued: date(2011),
    publisher: 'Penguin Press',
  }),
  book('book-second-edition', 'The body keeps the score: Brain, mind, and body in the healing of trauma', {
    author: names('Kolk, B. A.'),
    issued: date(2015),
    edition: '2',
    publisher: 'Penguin Books',
  }),
  book('book-third-edition', 'Third time', {
    author: names('Third, A.'),
    issued: date(2001),
    edition: '3',
    publisher: 'Sample Press',
  }),
  book('book-eleventh-edition', 'Eleven times', {
    author: names('Eleven, A.'),
    issued: date(2011),
    edition: '11',
    publisher: 'Sample Press',
  }),
  book('book-revised-edition', 'Revised', {
    author: names('Revise, A.'),
    issued: date(2001),
    edition: 'Rev. ed.',
    publisher: 'Sample Press',
  }),
  book('book-edition-volume', 'Medicine in full', {
    author: names('Full, A.'),
    issued: date(2007),
    edition: '4',
    volume: '2',
    publisher: 'Sample Press',
  }),
  book('book-one-editor', 'Care at night', {
    editor: names('Nacht, A.'),
    issued: date(2016),
    publisher: 'Sample Press',
  }),
  book('book-editors', 'Handbook of PTSD: Science and practice', {
    editor: names('Friedman, Matthew J.; Schnurr, Paula P.; Keane, Terence M.'),
    issued: date(2021),
    edition: '3',
    publisher: 'Guilford Press',
  }),
  book('book-author-and-editor', 'Collected letters', {
    author: names('Writer, A.'),
    editor: names('Sorter, B.'),
    issued: date(1985),
    publisher: 'Sample Press',
  }),
  book('book-translated', 'The psychology of the child', {
    author: names('Piaget, J.; Inhelder, B.'),
    translator: names('Weaver, H.'),
    issued: date(1969),
    publisher: 'Basic Books',
    'original-date': date(1966),
  }),
  book('book-reprint', 'Beyond the pleasure principle', {
    author: names('Freud, Sigmund'),
    issued: date(1989),
    'original-date': date(1920),
    publisher: 'Norton',
  }),
  book('book-institution', 'Diagnostic and statistical manual of mental disorders', {
    author: names('{American Psychiatric Association}'),
    issued: date(2022),
    edition: '5',
    DOI: '10.1176/appi.books.9780890425787',
  }),
  book('book-no-author', 'Family health guide', { issued: date(1998), publisher: 'Sample Press' }),
  book('book-doi', 'Trauma and recovery online', {
    author: names('Herman, J. L.'),
    issued: date(2020),
    publisher: 'Sample Press',
    DOI: '10.1000/182',
  }),
  book('book-circa', 'Herbal', {
    author: names('Herb, A.'),
    issued: { ...date(1530), circa: true },
    publisher: 'Sample Press',
  }),
  book('book-year-range', 'Works', {
    author: names('Works, A.'),
    issued: { 'date-parts': [[1953], [1974]] },
    publisher: 'Hogarth Press',
  }),
  book('book-audio', 'Heard, not read', {
    author: names('Heard, A.'),
    issued: date(2018),
    medium: 'Audiobook',
    publisher: 'Sample Audio',
  }),
  book('book-four-authors', 'Four heads', {
    author: names('Heads, A.; Heads, B.; Brow, C.; Brow, D.'),
    issued: date(2013),
    publisher: 'Sample Press',
  }),
  book('book-title-question', 'Who cares?', {
    author: names('Cares, A.'),
    issued: date(2014),
    publisher: 'Sample Press',
  }),
  // Chapters
  chapter('chapter', 'Noradrenergic and serotonergic mechanisms', {
    author: names('Krystal, John H.; Neumeister, A.'),
    editor: names('Shiromani, P.; Keane, T. M.'),
    issued: date(2009),
    'container-title': 'Post-traumatic stress disorder: Basic science and clinical practice',
    page: '33-56',
    publisher: 'Humana Press',
    DOI: '10.1007/978-1-60327-329-9_2',
  }),
  chapter('chapter-one-editor', 'Working memory', {
    author: names('Balsam, K. F.; Martell, C. R.'),
    editor: names('Iwamasa, G. Y.'),
    issued: date(2019),
    'container-title': 'Culturally responsive therapy',
    edition: '2',
    page: '287-314',
    publisher: 'American Psychological Association',
  }),
  chapter('chapter-three-editors', 'Grief', {
    author: names('Weep, A.'),
    editor: names('One, A.; Two, B.; Three, C., Jr.'),
    issued: date(2001),
    'container-title': 'Loss',
    page: '5',
    publisher: 'Sample Press',
  }),
  chapter('chapter-volume', 'Statistics', {
    author: names('Count, A.'),
    editor: names('Sum, B.'),
    issued: date(1999),
    'container-title': 'Methods of care',
    volume: '3',
    page: '11-40',
    publisher: 'Sample Press',
  }),
  chapter('chapter-no-editor', 'Alone', {
    author: names('Alone, A.'),
    issued: date(1997),
    'container-title': 'A book without an editor',
    page: '11-40',
    publisher: 'Sample Press',
  }),
  chapter('chapter-translator', 'Symptoms', {
    author: names('Arzt, A.'),
    editor: names('Heft, B.'),
    translator: names('Dolmetsch, C.'),
    issued: date(1979),
    'container-title': 'Essays on illness',
    page: '9-14',
    publisher: 'Sample Press',
  }),
  chapter('chapter-edition-volume', 'Nerves', {
    author: names('Nerve, A.'),
    editor: names('Neuro, B.; Brain, C.'),
    issued: date(2012),
    'container-title': 'Handbook of neurology',
    edition: '5',
    volume: '1',
    page: '621-30',
    publisher: 'Sample Press',
  }),
  entry('encyclopedia-entry', 'Psychology', {
    author: names('Entry, A.'),
    editor: names('Zalta, E. N.'),
    issued: date(2019),
    'container-title': 'The encyclopedia of philosophy',
    edition: '3',
    publisher: 'Sample University',
    URL: 'https://plato.example/psychology',
  }),
  entry('encyclopedia-no-author', 'Placebo', {
    editor: names('Words, E.'),
    issued: date(2017),
    'container-title': 'Dictionary of care',
    publisher: 'Sample Press',
  }),
];
