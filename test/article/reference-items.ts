import type { Reference } from '../../src/article/types.js';
import { date, item, names } from './reference-makers.js';
import { bookItems } from './reference-books.js';
import { journalItems } from './reference-journals.js';

const magazine = item('article-magazine');
const newspaper = item('article-newspaper');
const report = item('report');
const page = item('webpage');
const thesis = item('thesis');
const talk = item('paper-conference');
const video = item('motion_picture');
const preprint = item('article');
const dataset = item('dataset');
const post = item('post');
const blog = item('post-weblog');

/** References of every common type, to hold the formatter against the oracle. */
export const referenceItems: Reference[] = [
  ...journalItems,
  // Magazines, newspapers, blogs
  magazine('magazine', 'The quiet epidemic', {
    author: names('Bergeson, S.'),
    issued: date(2019, 1, 4),
    'container-title': 'Scientific Observer',
    volume: '320',
    issue: '1',
    page: '28-35',
  }),
  magazine('magazine-month', 'Sleeping well', {
    author: names('Bergen, T.'),
    issued: date(2019, 7),
    'container-title': 'Health Monthly',
    page: '12-14',
  }),
  newspaper('newspaper', 'A new clinic opens', {
    author: names('Guarino, B.'),
    issued: date(2017, 12, 4),
    'container-title': 'The Sample Post',
    URL: 'https://post.example/clinic',
  }),
  newspaper('newspaper-page', 'Waiting lists grow', {
    author: names('Harlan, C.'),
    issued: date(2013, 4, 2),
    'container-title': 'The Sample Times',
    page: 'A1, A4',
  }),
  blog('blog', 'What we know about rest', {
    author: names('Klymkowsky, M.'),
    issued: date(2018, 9, 15),
    'container-title': 'Sci-Ed',
    URL: 'https://blogs.example/sci-ed/rest',
  }),
  post('social-post', 'Are you still following us', {
    author: names('{Sample Health Agency}'),
    issued: date(2019, 11, 1),
    genre: 'Status update',
    'container-title': 'Facebook',
    URL: 'https://facebook.example/1',
  }),
  ...bookItems,
  // Reports
  report('report', 'Ketamine: Critical review report', {
    author: names('{World Health Organization}'),
    issued: date(2015),
    publisher: 'WHO Expert Committee on Drug Dependence',
    URL: 'https://who.example/ketamine.pdf',
  }),
  report('report-number', 'Common mental health problems', {
    author: names('{National Institute for Health and Care Excellence}'),
    issued: date(2018, 12, 5),
    genre: 'Guideline',
    number: '116',
    URL: 'https://nice.example/ng116',
  }),
  report('report-code', 'Key indicators', {
    author: names('{Substance Abuse Agency}'),
    issued: date(2020),
    genre: 'Publication',
    number: 'PEP20-07-01-001',
    publisher: 'Center for Statistics',
  }),
  report('report-people', 'Veterans and care', {
    author: names('Baral, P.; Larsen, M.; Archer, M.'),
    issued: date(2019),
    publisher: 'Atlantic Council',
    URL: 'https://atlantic.example/veterans',
  }),
  report('report-no-publisher', 'Local needs', {
    author: names('Local, A.'),
    issued: date(2016),
    genre: 'Technical Report',
    number: '7',
  }),
  // Pages
  page('page-institution', 'Post-traumatic stress disorder', {
    author: names('{World Health Organisation}'),
    issued: date(2024, 5, 27),
    URL: 'https://www.who.example/post-traumatic-stress-disorder',
  }),
  page('page-site', 'How common is PTSD?', {
    author: names('{National Center for PTSD}'),
    issued: date(2023, 2),
    'container-title': 'U.S. Department of Veterans Affairs',
    URL: 'https://www.ptsd.example/common',
  }),
  page('page-no-date', 'Living with trauma', {
    author: names('{National Centre for Trauma}'),
    accessed: date(2024, 3, 5),
    'container-title': 'Trauma Centre',
    URL: 'https://trauma.example/living',
  }),
  page('page-person', 'Exercises for the back', {
    author: names('Giovanetti, F.'),
    issued: date(2019, 11, 16),
    'container-title': 'MedicineOnline',
    URL: 'https://medicine.example/back',
  }),
  page('page-no-author', 'Tuscan white beans and health', {
    issued: date(2018, 2, 25),
    'container-title': 'Budgetary',
    URL: 'https://budget.example/beans',
  }),
  page('page-year', 'Facts and figures', {
    author: names('{Pain Society}'),
    issued: date(2020),
    'container-title': 'Pain Online',
    URL: 'https://pain.example/facts',
  }),
  // Theses
  thesis('thesis-published', 'Measuring recovery after trauma', {
    author: names('Miller, T. E.'),
    issued: date(2019),
    genre: 'Doctoral dissertation',
    publisher: 'University of Sampleton',
    URL: 'https://repository.example/9912',
  }),
  thesis('thesis-unpublished', 'Instructional leadership perceptions', {
    author: names('Harris, L.'),
    issued: date(2014),
    genre: 'Unpublished doctoral dissertation',
    publisher: 'University of Sampleton',
  }),
  thesis('thesis-doi', 'Walking and mood', {
    author: names('Hollander, M. M.'),
    issued: date(2017),
    genre: "Master's thesis",
    publisher: 'Sample University',
    DOI: '10.1000/thesis.1',
  }),
  // Conferences
  talk('talk', 'Evolutionary theory of social loneliness', {
    author: names('Cacioppo, S.'),
    issued: date(2019, 4, 25),
    genre: 'Paper presentation',
    'event-title': 'Annual Meeting of the Society',
    'event-place': 'San Francisco, CA, United States',
  }),
  talk('talk-url', 'Loneliness online', {
    author: names('Cassio, S.; Dora, B.'),
    issued: date(2018, 8, 5),
    genre: 'Conference session',
    'event-title': 'APA 2018',
    URL: 'https://apa.example/2018',
  }),
  talk('proceedings-journal', 'Rhythm of cells', {
    author: names('Duckworth, A. L.; Quirk, A.; Gallop, R.'),
    issued: date(2019),
    'container-title': 'Proceedings of the National Academy of Sciences',
    volume: '116',
    issue: '47',
    page: '23499-23504',
    DOI: '10.1073/pnas.1910510116',
  }),
  talk('proceedings-book', 'Wearables', {
    author: names('Wear, A.'),
    editor: names('Proc, B.; Ceed, C.'),
    issued: date(2015),
    'container-title': 'Proceedings of the Sensors Conference',
    page: '10-18',
    publisher: 'ACM',
  }),
  // Video, data, preprints
  video('film', 'The mind, explained', {
    director: names('Direct, A.'),
    issued: date(2019, 9, 12),
    genre: 'Film',
    publisher: 'Sample Studios',
  }),
  video('film-two-directors', 'Two views', {
    director: names('View, A.; Vista, B.'),
    issued: date(2003),
    genre: 'Film',
    publisher: 'Sample Studios',
  }),
  dataset('dataset', 'Figures on sleep', {
    author: names('Data, A.; Sett, B.'),
    issued: date(2020),
    genre: 'Data set',
    publisher: 'Sample Archive',
    DOI: '10.1000/data.1',
  }),
  preprint('preprint', 'A first draft on ketamine', {
    author: names('Draft, A.; Early, B.'),
    issued: date(2021),
    publisher: 'medRxiv',
    DOI: '10.1101/2021.01.01.21250000',
  }),
];
