/** What people write by hand, so that nothing of it moves, is lost or says something else when the script comes. By name. */
export interface Forms {
  readonly [name: string]: string;
}

const TEXT = '<p>Text of it.</p>';
const OTHER = '<care-benefit><h3 slot="heading">Other</h3><p>Other text.</p></care-benefit>';
const benefits = (label: string, text = TEXT, attributes = ''): string =>
  `<care-benefit-list${attributes}><care-benefit>${label}${text}</care-benefit>${OTHER}</care-benefit-list>`;

const labels: Forms = {
  h2: '<h2 slot="heading">Label</h2>',
  h6: '<h6 slot="heading">Label</h6>',
  span: '<span slot="heading">Label</span>',
  paragraph: '<p slot="heading">Label</p>',
  strong: '<strong slot="heading">Label</strong>',
  markup: '<h3 slot="heading">Label <em>with</em> <code>markup</code></h3>',
  'white space': '<h3 slot="heading">\n   Label\n   words  </h3>',
  comments: '<h3 slot="heading"><!-- a -->Label<!-- b --></h3>',
  anchor: '<h3 slot="heading"><a id="ID-anchor"></a>Label</h3>',
  picture: '<h3 slot="heading"><img src="/picture.svg" alt="" width="20" height="20"> Label</h3>',
  'two lines': '<h3 slot="heading">Label<br>second line</h3>',
  'heading in a box': '<div slot="heading"><h4>Label</h4></div>',
  long: `<h3 slot="heading">${'Label words that go on '.repeat(9)}</h3>`,
};
const texts: Forms = {
  list: '<ul><li>One</li><li>Two</li></ul>',
  table: '<table><caption>Caption</caption><tr><th>A</th></tr><tr><td>1</td></tr></table>',
  figure:
    '<figure><img src="/picture.svg" alt="" width="40" height="40"><figcaption>Caption</figcaption></figure>',
  form: '<form><label>Name <input name="name"></label><button>Send</button></form>',
  boxes: '<div><p>One</p></div><div>Two</div>',
  floating: '<img src="/picture.svg" alt="" width="80" height="80" style="float: left"><p>Short</p>',
  callout: '<care-callout tone="caution"><h4 slot="heading">Care</h4><p>Text</p></care-callout>',
  'inner list': benefits('<h4 slot="heading">Inner</h4>'),
};

const ENTRIES =
  '<care-reference-list><h3 slot="heading">References</h3><ol><li id="ID-one"><care-reference doi="10.1126/science.1222939">Duman (2012). <a href="https://doi.org/10.1126/science.1222939">https://doi.org/10.1126/science.1222939</a></care-reference></li><li id="ID-two">Feder (2014), in an author’s words.</li></ol></care-reference-list>';
const LINK =
  '<care-reference-popover for="ID-one"><a href="#ID-one">(Duman, 2012)</a></care-reference-popover>';
const WORDS = '<care-reference-popover for="ID-one">(Duman, 2012)</care-reference-popover>';
const cited = (content: string, attributes = ' for="ID-one"'): string =>
  `<p>Words <care-reference-popover${attributes}>${content}</care-reference-popover> and more.</p>${ENTRIES}`;

const PHONE = '<a slot="phone" href="tel:+13106019999">(310)601-9999</a>';
const WEBSITE = '<a slot="website" href="https://clinic.example/">Our website</a>';
const banner = (content: string): string => `<care-contact-banner>${content}</care-contact-banner>`;
const callout = (content: string): string => `<care-callout tone="caution">${content}</care-callout>`;
const entries = (content: string, attributes = ''): string =>
  `<p>Words <care-reference-popover for="ID-one">(One)</care-reference-popover></p><care-reference-list${attributes}>${content}</care-reference-list>`;

const named = (prefix: string, forms: Forms, form: (each: string) => string): Forms =>
  Object.fromEntries(Object.entries(forms).map(([name, each]) => [`${prefix}: ${name}`, form(each)]));

const everything = [
  benefits('<h3 slot="heading">Label</h3>'),
  `<p>Words ${LINK} and ${WORDS}.</p>`,
  ENTRIES,
  callout(`<h3 slot="heading">Care</h3>${TEXT}`),
  '<care-key-points><care-key-point><strong slot="label">Label</strong><p>Text</p></care-key-point></care-key-points>',
  banner(`<h3 slot="heading">Contact</h3>${TEXT}${PHONE}${WEBSITE}`),
  '<care-byline>By Ann Lee</care-byline>',
].join('\n');
const places: Forms = {
  'right to left': 'dir="rtl"',
  zoom: 'style="zoom: 1.5"',
  capitals: 'style="text-transform: uppercase; letter-spacing: 0.1em"',
  centred: 'style="text-align: center"',
  'lines kept': 'style="white-space: pre-line"',
  'white space kept': 'style="white-space: pre-wrap"',
  'close lines': 'style="line-height: 1"',
  'small text': 'style="font-size: 10px"',
  'text of 15px': 'style="font-size: 15px"',
  'large text': 'style="font-size: 32px"',
  indented: 'style="text-indent: 2em"',
  'flex column': 'style="display: flex; flex-direction: column"',
  grid: 'style="display: grid; gap: 10px"',
  contained: 'style="contain: layout paint; container-type: inline-size"',
  inert: 'inert',
};

export const forms: Readonly<Record<string, Forms>> = {
  benefits: {
    ...named('label', labels, (each) => benefits(each)),
    ...named('text', texts, (each) => benefits('<h3 slot="heading">Label</h3>', each)),
    'no label': benefits(''),
    'label that is in no slot': benefits('<h3>Label</h3>'),
    'label as an attribute': `<care-benefit-list><care-benefit heading="Label">${TEXT}</care-benefit>${OTHER}</care-benefit-list>`,
    'only words': benefits('Words', ''),
    'no text': benefits('<h3 slot="heading">Label</h3>', ''),
    'one item': `<care-benefit-list><care-benefit><h3 slot="heading">Label</h3>${TEXT}</care-benefit></care-benefit-list>`,
    'no list': OTHER,
    exclusive: benefits('<h3 slot="heading">Label</h3>', TEXT, ' exclusive'),
    'in a box': `<care-benefit-list><div>${OTHER}${OTHER}</div></care-benefit-list>`,
    'a box each': `<care-benefit-list><ul><li>${OTHER}</li><li>${OTHER}</li></ul></care-benefit-list>`,
    'with an introduction': `<care-benefit-list><h2>Benefits</h2><p>Some.</p>${OTHER}${OTHER}</care-benefit-list>`,
  },
  citations: {
    link: cited('<a href="#ID-one">(Duman, 2012)</a>', ''),
    words: cited('(Duman, 2012)'),
    'white space': cited('\n  <a href="#ID-one">\n (Duman, 2012)\n </a>\n'),
    'several sources': cited('(Duman, 2012; Feder, 2014)', ' for="ID-one ID-two"'),
    'several links': cited('<a href="#ID-one">Duman</a>; <a href="#ID-two">Feder</a>', ''),
    'raised number': cited('<sup><a href="#ID-one">1</a></sup>', ''),
    heading: `<h3>A heading ${LINK}</h3>${ENTRIES}`,
    list: `<ul><li>${LINK}</li><li>Words ${WORDS}</li></ul>${ENTRIES}`,
    table: `<table><caption>Caption ${LINK}</caption><tr><th>Head ${WORDS}</th></tr></table>${ENTRIES}`,
    flex: `<div style="display: flex">${LINK}${WORDS}</div>${ENTRIES}`,
    vertical: `<p style="writing-mode: vertical-rl; block-size: 200px">Words ${LINK} on.</p>${ENTRIES}`,
    'after the list': `${ENTRIES}<p>Words ${LINK}.</p>`,
    'of a footnote': `<p>Words ${LINK}.</p><p id="ID-one">A footnote.</p>`,
  },
  references: {
    words: entries('<ol><li id="ID-one">One</li><li id="ID-two">Two</li></ol>'),
    paragraphs: entries('<ol><li id="ID-one"><p>One</p></li><li id="ID-two"><p>Two</p></li></ol>'),
    'no numbers': entries(
      '<ul><li id="ID-one">One</li><li id="ID-two"><care-reference>Two</care-reference></li></ul>',
    ),
    'several lists': entries(
      '<h4>Books</h4><ol><li id="ID-one">One</li></ol><h4>Papers</h4><ol><li id="ID-two">Two</li></ol>',
    ),
    numbered: entries('<ol start="5"><li id="ID-one">One</li><li id="ID-two">Two</li></ol>', ' numbered'),
    'to copy': entries('<ol><li id="ID-one">One</li><li id="ID-two">Two</li></ol>', ' with-copy'),
    'ids inside': entries(
      '<ol><li><care-reference id="ID-one">One</care-reference></li><li><care-reference id="ID-two">Two</care-reference></li></ol>',
    ),
    'in a box': entries('<div><ol><li id="ID-one">One</li></ol></div>'),
    'no list': entries(
      '<care-reference id="ID-one">One</care-reference><care-reference id="ID-two">Two</care-reference>',
    ),
    'heading in a box': entries(
      '<div slot="heading"><h3>References</h3></div><ol><li id="ID-one">One</li></ol>',
    ),
    'in a disclosure': `<details open><summary>References</summary>${entries('<ol><li id="ID-one">One</li></ol>')}</details>`,
  },
  'contact banners': {
    'nothing between': banner(`${TEXT}${PHONE}${WEBSITE}`),
    'white space': banner(`\n ${TEXT}\n ${PHONE}\n <!-- or -->\n ${WEBSITE}\n`),
    'two phones': banner(`${TEXT}${PHONE}<a slot="phone" href="sms:+13106018888">Text us</a>${WEBSITE}`),
    'links in boxes': banner(
      `${TEXT}<p slot="phone"><a href="tel:+13106019999">(310)601-9999</a></p><p slot="website"><a href="https://clinic.example/">Site</a></p>`,
    ),
    'no slots': banner(
      '<h3>Contact</h3><p>Text</p><ul><li>IV</li></ul><p><a href="tel:+13106019999">Call</a></p>',
    ),
    'no phone': banner(`${TEXT}${WEBSITE}`),
    'only a phone': banner(PHONE),
    'span as heading': banner(`<span slot="heading">Contact</span>${TEXT}${PHONE}`),
    'heading in a box': banner(`<div slot="heading"><h3>Contact</h3></div>${TEXT}${PHONE}`),
    flex: `<div style="display: flex">${banner(`${TEXT}${PHONE}${WEBSITE}`)}</div>`,
    'right to left': `<div dir="rtl">${banner(`${TEXT}${PHONE}${WEBSITE}`)}</div>`,
  },
  'callouts and key points': {
    words: callout('Only words.'),
    'span as heading': callout(`<span slot="heading">Care</span>${TEXT}`),
    'strong as heading': callout('<strong slot="heading">Care</strong>Text.'),
    'paragraph as heading': callout(`<p slot="heading">Care</p>${TEXT}`),
    'heading in a box': callout(`<div slot="heading"><h3>Care</h3></div>${TEXT}`),
    'heading in no slot': callout(`<h3>Care</h3>${TEXT}`),
    'one in another': callout(
      `<h3 slot="heading">Care</h3>${callout(`<h4 slot="heading">More</h4>${TEXT}`)}`,
    ),
    buttons: callout(
      '<h3 slot="heading">Care</h3><button type="button">Go</button> <a href="tel:911">911</a>',
    ),
    'points without labels': `<care-key-points><care-key-point>${TEXT}</care-key-point><care-key-point>Words</care-key-point></care-key-points>`,
    'points in a list': `<care-key-points><ul><li><care-key-point><strong slot="label">Label</strong>${TEXT}</care-key-point></li></ul></care-key-points>`,
  },
  places: named('place', places, (attributes) => `<div ${attributes}>${everything}</div>`),
};
