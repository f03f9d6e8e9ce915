import type { Name, Reference, ReferenceDate } from '../../src/article/types.js';

/** "Duman, Ronald S." or, with a suffix, "Zarate, C. A., Jr."; in braces an institution. */
const name = (text: string): Name => {
  if (text.startsWith('{')) return { literal: text.slice(1, -1) };
  const [family = '', given = '', suffix] = text.split(', ');
  return { family, ...(given && { given }), ...(suffix && { suffix }) };
};
const names = (text: string): Name[] => text.split('; ').map(name);
const date = (...parts: number[]): ReferenceDate => ({ 'date-parts': [parts] });
const people = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `Author${String.fromCharCode(65 + index)}, ${'XYZ'[index % 3]}.`,
  ).join('; ');

type Rest = Omit<Reference, 'id' | 'type' | 'title'>;
const item =
  (type: string) =>
  (id: string, title: string, rest: Rest): Reference => ({ id, type, title, ...rest });

const journal = item('article-journal');
const magazine = item('article-magazine');
const newspaper = item('article-newspaper');
const book = item('book');
const chapter = item('chapter');
const report = item('report');
const page = item('webpage');
const thesis = item('thesis');
const talk = item('paper-conference');
const video = item('motion_picture');
const preprint = item('article');
const entry = item('entry-encyclopedia');
const dataset = item('dataset');
const post = item('post');
const blog = item('post-weblog');

/** References of every common type, to hold the formatter against the oracle. */
export const referenceItems: Reference[] = [
  // Journal articles
  journal('duman2012', 'Synaptic dysfunction in depression: Potential therapeutic targets', {
    author: names('Duman, Ronald S.; Aghajanian, George K.'),
    issued: date(2012),
    'container-title': 'Science',
    volume: '338',
    issue: '6103',
    page: '68-72',
    DOI: '10.1126/science.1222939',
  }),
  journal('berman2000', 'Antidepressant effects of ketamine in depressed patients', {
    author: names('Berman, R. M.; Cappiello, A.; Anand, A.; Oren, D. A.; Heninger, G. R.; Charney, D. S.'),
    issued: date(2000, 2, 15),
    'container-title': 'Biological Psychiatry',
    volume: '47',
    issue: '4',
    page: '351-354',
    DOI: '10.1016/S0006-3223(00)00930-4',
  }),
  journal('carlson2016', 'Ketamine as a treatment for Post-Traumatic Stress Disorder', {
    author: names('Carlson, P. J.; Staggs, V. S.'),
    issued: date(2016),
    'container-title': 'The Journal of Clinical Psychiatry',
    volume: '77',
    issue: '2',
    page: '5-15',
    DOI: '10.4088/JCP.15com10258',
  }),
  journal(
    'zarate2006',
    'A randomized trial of an N-methyl-D-aspartate antagonist in treatment-resistant depression',
    {
      author: names(
        'Zarate, C. A., Jr.; Singh, J. B.; Carlson, P. J.; Brutsche, N. E.; Ameli, R.; Luckenbaugh, D. A.',
      ),
      issued: date(2006),
      'container-title': 'Archives of General Psychiatry',
      volume: '63',
      issue: '8',
      page: '856-64',
      DOI: '10.1001/archpsyc.63.8.856',
    },
  ),
  journal('short2018', 'A review of ketamine for treatment-resistant depression and PTSD', {
    author: names('Short, A.; Tiemann, L.; Garcia, P.'),
    issued: date(2018),
    'container-title': 'Psychiatry Research',
    volume: '271',
    page: '22-30',
    DOI: '10.1016/j.psychres.2018.09.030',
  }),
  journal('one-author', 'How many words do we read per minute? A review and meta-analysis of reading rate', {
    author: names('Brysbaert, Marc'),
    issued: date(2019),
    'container-title': 'Journal of Memory and Language',
    volume: '109',
    number: '104047',
    DOI: '10.1016/j.jml.2019.104047',
  }),
  journal('title-ends-in-question', 'Does psychotherapy help?', {
    author: names('Quinn, A.'),
    issued: date(2011),
    'container-title': 'Clinical Practice',
    volume: '8',
    page: '1-9',
  }),
  journal('title-ends-in-exclamation', 'Sleep on it!', {
    author: names('Rex, B.'),
    issued: date(2010),
    'container-title': 'Sleep',
    volume: '3',
  }),
  journal('no-volume', 'A study without a volume', {
    author: names('Novol, C.'),
    issued: date(2013),
    'container-title': 'Online Journal of Care',
    issue: '4',
    page: '12',
  }),
  journal('single-page', 'One page', {
    author: names('Singlepage, D.'),
    issued: date(2014),
    'container-title': 'Brief Reports',
    volume: '2',
    issue: '1',
    page: '7',
  }),
  journal('letter-pages', 'Electronic pages', {
    author: names('Epage, E.'),
    issued: date(2015),
    'container-title': 'PLOS ONE',
    volume: '10',
    issue: '3',
    page: 'e0118345',
  }),
  journal('advance-online', 'Published ahead of print', {
    author: names('Ahead, F.'),
    issued: date(2023),
    status: 'Advance online publication',
    'container-title': 'Journal of Traumatic Stress',
    DOI: '10.1002/jts.22900',
  }),
  journal('in-press', 'Not out yet', {
    author: names('Forthcoming, G.'),
    status: 'in press',
    'container-title': 'Journal of Traumatic Stress',
  }),
  journal('no-date', 'An undated paper', {
    author: names('Undated, H.'),
    'container-title': 'Notes on Nursing',
    volume: '1',
  }),
  journal('institution-author', 'Trial of early support', {
    author: names('{ETHOS Study Group}'),
    issued: date(2017),
    'container-title': 'The Lancet',
    volume: '389',
    issue: '10071',
    page: '100-110',
  }),
  journal('person-and-group', 'A joint statement', {
    author: names('Kay, L.; {The Sleep Society}'),
    issued: date(2018),
    'container-title': 'Sleep Medicine',
    volume: '44',
    page: '1-2',
  }),
  journal('three-authors', 'Three hands', {
    author: names('Lund, M.; Moe, N.; Ness, O.'),
    issued: date(2009),
    'container-title': 'Care',
    volume: '5',
    page: '10-20',
  }),
  journal('twenty-authors', 'Twenty hands', {
    author: names(people(20)),
    issued: date(2020),
    'container-title': 'Big Science',
    volume: '1',
    page: '1-2',
  }),
  journal('twenty-one-authors', 'Twenty-one hands', {
    author: names(people(21)),
    issued: date(2021),
    'container-title': 'Big Science',
    volume: '2',
    page: '1-2',
  }),
  journal('twenty-five-authors', 'Twenty-five hands', {
    author: names(people(25)),
    issued: date(2022),
    'container-title': 'Big Science',
    volume: '3',
    page: '1-2',
  }),
  journal('particle-non-dropping', 'Painting and mood', {
    author: [{ family: 'Gogh', 'non-dropping-particle': 'van', given: 'Vincent' }],
    issued: date(1990),
    'container-title': 'Arts in Health',
    volume: '1',
    page: '1-3',
  }),
  journal('particle-dropping', 'Climate and health', {
    author: [{ family: 'Humboldt', 'dropping-particle': 'von', given: 'Alexander' }],
    issued: date(1991),
    'container-title': 'Earth and Health',
    volume: '1',
    page: '1-3',
  }),
  journal('two-particles', 'Bones', {
    author: [
      { family: 'La Fontaine', given: 'Jean', 'dropping-particle': 'de' },
      { family: 'Hurk', given: 'Karel', 'non-dropping-particle': 'van den' },
    ],
    issued: date(1992),
    'container-title': 'Bone Reports',
    volume: '1',
    page: '1-3',
  }),
  journal('hyphenated-given', 'Hyphens', {
    author: names('Dupont, Jean-Paul; Wang, Yu-chen; Lee, Ai-Ling'),
    issued: date(1993),
    'container-title': 'Names',
    volume: '1',
    page: '1-3',
  }),
  journal('suffix-second', 'Suffixes', {
    author: names('Adams, Ann; King, M. L., Jr.; Gates, W. H., III'),
    issued: date(1994),
    'container-title': 'Names',
    volume: '2',
    page: '1-3',
  }),
  journal('no-given-name', 'Mononym', {
    author: names('Plato; Aristotle'),
    issued: date(1995),
    'container-title': 'Names',
    volume: '3',
    page: '1-3',
  }),
  journal('accented-names', 'Accents', {
    author: names('Ångström, Élodie; Øster, Ödön'),
    issued: date(1996),
    'container-title': 'Names',
    volume: '4',
    page: '1-3',
  }),
  journal('chinese-name', 'Acupuncture', {
    author: [{ family: '王', given: '小明' }],
    issued: date(2016),
    'container-title': 'Chinese Medicine',
    volume: '11',
    page: '1-4',
  }),
  journal('cyrillic-name', 'Reflexes', {
    author: [{ family: 'Павлов', given: 'Иван Петрович' }],
    issued: date(1997),
    'container-title': 'Physiology',
    volume: '7',
    page: '1-4',
  }),
  journal('italic-in-title', 'Growth of <i>Escherichia coli</i> in the gut', {
    author: names('Koli, P.'),
    issued: date(2005),
    'container-title': 'Gut',
    volume: '54',
    page: '1-5',
  }),
  journal('page-list', 'Continued elsewhere', {
    author: names('Scattered, Q.'),
    issued: date(2006),
    'container-title': 'Pages',
    volume: '9',
    page: '1-4, 10-12',
  }),
  journal('translated-article', 'On dreams', {
    author: names('Traum, R.'),
    translator: names('Bridge, S.'),
    issued: date(1999),
    'container-title': 'Psyche',
    volume: '12',
    page: '3-9',
  }),
  journal('url-only', 'Open access', {
    author: names('Open, T.'),
    issued: date(2008),
    'container-title': 'Open Care',
    volume: '1',
    issue: '1',
    URL: 'https://opencare.example/1/1/open',
  }),
  journal('title-with-ampersand', 'Research & practice: <b>bold</b> claims', {
    author: names('Amp, U.'),
    issued: date(2007),
    'container-title': 'Research & Practice',
    volume: '5',
    page: '1-2',
  }),
  journal('editorial-genre', 'A word on stigma', {
    author: names('Vane, V.'),
    issued: date(2012),
    genre: 'Editorial',
    'container-title': 'BMJ',
    volume: '344',
    number: 'e112',
  }),
  journal('volume-range', 'Double volume', {
    author: names('Volrange, W.'),
    issued: date(2003),
    'container-title': 'Annals',
    volume: '12-13',
    page: '45-60',
  }),
  journal('no-author-journal', 'Anonymous advice', {
    issued: date(2002),
    'container-title': 'The Practitioner',
    volume: '4',
    page: '1-2',
  }),
  // The same authors and years, and namesakes
  journal('same-year-1', 'Beta blockers revisited', {
    author: names('Twin, A.; Twin, B.'),
    issued: date(2018),
    'container-title': 'Heart',
    volume: '1',
    page: '1-2',
  }),
  journal('same-year-2', 'Alpha blockers revisited', {
    author: names('Twin, A.; Twin, B.'),
    issued: date(2018),
    'container-title': 'Heart',
    volume: '1',
    page: '3-4',
  }),
  journal('same-authors-other-year', 'Blockers again', {
    author: names('Twin, A.; Twin, B.'),
    issued: date(2020),
    'container-title': 'Heart',
    volume: '3',
    page: '3-4',
  }),
  page('no-date-1', 'Asthma', { author: names('{Lung Foundation}'), URL: 'https://lung.example/asthma' }),
  page('no-date-2', 'Bronchitis', {
    author: names('{Lung Foundation}'),
    URL: 'https://lung.example/bronchitis',
  }),
  journal('namesake-1', 'Knees', {
    author: names('Smithers, Jane'),
    issued: date(2004),
    'container-title': 'Joints',
    volume: '1',
    page: '1-2',
  }),
  journal('namesake-2', 'Hips', {
    author: names('Smithers, Mark'),
    issued: date(2010),
    'container-title': 'Joints',
    volume: '7',
    page: '1-2',
  }),
  journal('et-al-ambiguous-1', 'Four hands', {
    author: names('Hall, A.; Iyer, B.; Jain, C.; Kohl, D.'),
    issued: date(2015),
    'container-title': 'Hands',
    volume: '1',
    page: '1-2',
  }),
  journal('et-al-ambiguous-2', 'Four other hands', {
    author: names('Hall, A.; Imai, B.; Jain, C.; Kohl, D.'),
    issued: date(2015),
    'container-title': 'Hands',
    volume: '2',
    page: '1-2',
  }),
  journal('three-in-press-a', 'Soon', {
    author: names('Soon, A.'),
    status: 'in press',
    'container-title': 'Later',
  }),
  journal('three-in-press-b', 'Sooner', {
    author: names('Soon, A.'),
    status: 'in press',
    'container-title': 'Later',
  }),
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
