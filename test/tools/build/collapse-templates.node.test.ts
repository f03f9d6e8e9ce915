import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { collapseCss, collapseHtml, TemplateFault } from '../../../src/tools/build/collapse-templates.js';

describe('collapseHtml', () => {
  const cases: [what: string, from: string[], to: string[]][] = [
    [
      'line breaks between tags and at the ends vanish',
      ['\n  <p>\n    <b></b>\n  </p>\n'],
      ['<p><b></b></p>'],
    ],
    ['white space without a line break stays as one space', ['<b>a</b>  <i>b</i>'], ['<b>a</b> <i>b</i>']],
    [
      'words keep a space beside a tag',
      ['<p>\n  one\n  <b>two</b>\n  three\n</p>'],
      ['<p> one <b>two</b> three </p>'],
    ],
    ['expressions keep a space', ['<p>\n  ', '\n  ', '\n</p>'], ['<p> ', ' ', ' </p>']],
    ['an expression alone keeps what little stood there', ['<p>', '</p>'], ['<p>', '</p>']],
    [
      'white space in tags becomes one space',
      ['<a\n  href=', '\n  class="a  b"\n  >x</a\n>'],
      ['<a href=', ' class="a  b">x</a>'],
    ],
    [
      'quoted values stay as they are',
      ['<a title="a\n  b" href=', '>x</a>'],
      ['<a title="a\n  b" href=', '>x</a>'],
    ],
    [
      'void and self-closing tags close themselves',
      ['<p><br /><img src=', ' /><svg><path d="m5 9" /></svg></p>'],
      ['<p><br /><img src=', ' /><svg><path d="m5 9" /></svg></p>'],
    ],
    [
      'a greater-than sign in a value ends no tag',
      ['<p title="a > b">\n  <b></b>\n</p>'],
      ['<p title="a > b"><b></b></p>'],
    ],
  ];
  for (const [what, from, to] of cases) test(what, () => assert.deepEqual(collapseHtml(from), to));

  for (const [what, ...html] of [
    ['a character reference', '<p>&nbsp;</p>'],
    ['a comment', '<!-- note --><p></p>'],
    ['a single-quoted value', `<p title='x'></p>`],
    ['a tag that is not closed', '<ul><li>one<li>two</ul>'],
    ['a tag closed twice', '<p></p></p>'],
    ['a template that ends inside a tag', '<p title="x"'],
    ['an element whose text holds no tags', '<style>p{}</style>'],
    ['an expression in a tag that is no value', '<p ', '></p>'],
    ['an expression for the name of an attribute', '<p aria-', '="x"></p>'],
    ['an expression for part of a value', '<p class="a ', '"></p>'],
    ['an expression in quotes', '<p class="', '"></p>'],
    ['an expression for a property', '<p .title=', '></p>'],
  ] as const)
    test(`refuses ${what}`, () => assert.throws(() => collapseHtml(html), TemplateFault));

  test('keeps all words, and shortens what is short already no further', () => {
    const word = fc.constantFrom(
      'word',
      ' ',
      '\n',
      '  \n ',
      '<p>',
      '</p>',
      '<br />',
      '<b title="a  b">',
      '</b>',
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.array(word).map((parts) => parts.join('')),
          { minLength: 1 },
        ),
        (strings) => {
          let once: string[];
          try {
            once = collapseHtml(strings);
          } catch {
            return;
          }
          assert.deepEqual(collapseHtml(once), once);
          const words = (list: string[]) =>
            list.map((text) => text.replaceAll(/<[^>]*>/g, '|').replaceAll(/\s/g, ''));
          assert.deepEqual(words(once), words(strings));
        },
      ),
    );
  });
});

describe('collapseCss', () => {
  const cases: [from: string, to: string][] = [
    ['\n  a {\n    color: red;\n    margin: 0 auto;\n  }\n', ' a{color:red;margin:0 auto} '],
    ['a{/* why */color:red}', 'a{color:red}'],
    ['a  :hover > b + c ~ d * {}', 'a :hover>b + c ~ d *{}'],
    ['a > *{}', 'a>*{}'],
    ['a[b=\'c-d\'], a[e^="f"]{}', 'a[b=c-d],a[e^=f]{}'],
    ["a[b='c d'], a[e='2'], a[href='#x']{content: 'y'}", "a[b='c d'],a[e='2'],a[href='#x']{content:'y'}"],
    ['a{margin: 0.5em -0.5em 10.5em 0 0.0em}', 'a{margin:.5em -.5em 10.5em 0 .0em}'],
    ['a{--b-0.5: x;aspect-ratio: 3 / 2}', 'a{--b-0.5:x;aspect-ratio:3/2}'],
    ['a{color: f( 1, g( 2 ) )}', 'a{color:f(1,g(2))}'],
    ['a{width:calc(1px  +  2px)}', 'a{width:calc(1px + 2px)}'],
    ['a{content: "a  /* b */ ; "}', 'a{content:"a  /* b */ ; "}'],
    ["a{content: '\\'  '}", "a{content:'\\'  '}"],
    ['a{--empty: ;}', 'a{--empty: }'],
    ['a{color: red !important}', 'a{color:red!important}'],
    ['@media (width > 30em) and (hover) {\n a {} }', '@media (width>30em) and (hover){a{}}'],
    ['a,\n b {}', 'a,b{}'],
    ['a{b:c;;}', 'a{b:c;}'],
    // What follows or stands before is an expression.
    [' ', ' '],
    [' a', ' a'],
  ];
  for (const [from, to] of cases) test(JSON.stringify(from), () => assert.equal(collapseCss(from), to));
});
