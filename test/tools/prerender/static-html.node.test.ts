import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { html, nothing } from 'lit';
import { staticHtml } from '../../../src/tools/prerender/static-html.js';

describe('static HTML of templates', () => {
  test('no marker and no white space of the source is left', () => {
    const list = [1, 2].map((item) => html`<li id=${`i${item}`}>${item}</li>`);
    const made = staticHtml(html`
      <ul
        class="plain"
        hidden=${nothing}
        ?inert=${true}
      >
        ${list}
      </ul>
      ${nothing}<img src=${'a b'} alt="" />${'end'}
    `);
    assert.equal(
      made,
      '<ul class="plain" inert><li id="i1">1</li><li id="i2">2</li></ul><img src="a b" alt="">end',
    );
  });

  test('white space that belongs to the text stays, line breaks between tags go', () => {
    assert.equal(staticHtml(html`<p>a <b>b</b> <i>c</i></p>`), '<p>a <b>b</b> <i>c</i></p>');
    assert.equal(staticHtml(html`<p>${'a\nb'}${' '}${'\n'}</p>`), '<p>a\nb </p>');
    assert.equal(
      staticHtml(html`<p title=${'two\n  lines'}>${'a\r\nb'}</p>`),
      '<p title="two\n  lines">a&#13;\nb</p>',
    );
  });

  test('text can not become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        const made = staticHtml(html`<p title=${value}>${value}</p>`);
        const [, attribute = '', text = ''] = /^<p title="([^"]*)">([^<]*)<\/p>$/.exec(made) ?? [];
        assert.ok(!/[<>"]/.test(attribute + text), made);
      }),
    );
    assert.equal(
      staticHtml(html`<p>${'<!--lit-part--><?><b title=" ">'}</p>`),
      '<p>&lt;!--lit-part--&gt;&lt;?&gt;&lt;b title=&quot; &quot;&gt;</p>',
    );
  });
});
