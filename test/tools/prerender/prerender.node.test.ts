import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { registerMessages } from '../../../src/localization/locale-files.js';
import { renderArticle } from '../../../src/tools/prerender/prerender.js';
import { arbitraryArticle } from '../../article/arbitrary-article.js';
import { smallArticle } from '../../support/small-article.js';

const text = readFileSync('src/articles/ketamine-therapy-for-ptsd/en.json', 'utf8');
const base = 'https://files.example/articles/a.json';

const codes = (file: unknown, options = {}): string[] =>
  renderArticle(file, options).faults.map(({ code }) => code);

describe('an article as static HTML', () => {
  test('holds the whole first article', () => {
    const { html, faults, article } = renderArticle(text);
    assert.deepEqual(faults, []);
    assert.equal(article?.id, 'ketamine-therapy-for-ptsd');
    assert.match(html, /^<care-article><article lang="en"><h2>Ketamine Therapy for PTSD/);
    assert.match(html, /<\/article><\/care-article>$/);
    const count = (pattern: RegExp) => html.match(pattern)?.length;
    assert.equal(count(/<care-reference-popover /g), 9);
    assert.equal(count(/<care-benefit /g), 5);
    assert.equal(count(/<li id="ref-/g), 7);
    assert.match(html, /<a slot="phone" href="tel:\+13106019999">\(310\)601-9999<\/a>/);
  });

  test('holds no marker, script, style, address of ours or event, whatever the article', () => {
    fc.assert(
      fc.property(arbitraryArticle, (json) => {
        const { html, faults } = renderArticle(json, { base });
        assert.deepEqual(
          faults.filter(({ severity }) => severity === 'fault'),
          [],
          JSON.stringify(json),
        );
        const tags = html.match(/<[^">]*(?:"[^"]*"[^">]*)*>/g) ?? [];
        for (const tag of tags)
          assert.doesNotMatch(
            tag.replace(/"[^"]*"/g, '""'),
            /^<[!?]|^<(script|style)|\s(style|on\w+)=|\n| >/,
          );
        assert.equal(html.replace(/<[^">]*(?:"[^"]*"[^">]*)*>/g, '').match(/[<>]/), null);
        assert.doesNotMatch(html, /<care-[^>]* src=/);
      }),
    );
  });

  test('takes the text of a file or its parsed JSON, and is the same each time', () => {
    assert.equal(renderArticle(text).html, renderArticle(JSON.parse(text)).html);
    assert.equal(renderArticle(text).html, renderArticle(text).html);
  });

  test('heading level, contents, numbers and parts left out, as the elements have them', () => {
    assert.match(renderArticle(text, { headingLevel: 4 }).html, /<h4>.*<h5>.*<h6 slot="heading">/s);
    assert.match(renderArticle(text, { contents: true }).html, /<care-contents><details>/);
    const numbered = renderArticle(text, { numbered: true }).html;
    assert.match(numbered, /<a href="#ref-duman2012">\[1\]<\/a>/);
    assert.match(numbered, /<care-reference-list numbered>.*?<ol><li id="ref-duman2012">/);
    const bare = renderArticle(text, {
      without: ['headline', 'byline', 'note', 'contact', 'references'],
    }).html;
    assert.doesNotMatch(bare, /<h2|care-byline|role="note"|care-contact-banner|care-reference-list/);
  });

  test('only a block: by id, or by the tag of its element', () => {
    const only = (name: string) => renderArticle(text, { only: name, base }).html;
    assert.match(only('benefits-list'), /^<care-benefit-list lang="en" id="benefits-list"><care-benefit /);
    assert.equal(only('care-benefit-list'), only('benefits-list'));
    assert.match(only('how-it-works'), /^<section lang="en" id="how-it-works"><h2>/);
    assert.match(
      only('care-article-card'),
      /^<care-article-card lang="en"><img slot="media" [^>]*src="https:\/\/files\.example\/articles\/ketamine-therapy-for-ptsd\.svg".*<h3 slot="heading"><a href="https:\/\/clinic\.example\/blog\//s,
    );
    for (const tag of ['byline', 'callout', 'contact-banner', 'reference-list', 'key-points', 'contents'])
      assert.match(only(`care-${tag}`), new RegExp(`^<care-${tag} .*</care-${tag}>$`, 's'), tag);
    assert.match(only('care-callout'), /<h3 slot="heading">/);
    assert.match(renderArticle(text, { only: 'suitability', headingLevel: 5 }).html, /<h5 slot="heading">/);
    const missing = renderArticle(text, { only: 'nowhere' });
    assert.equal(missing.html, '');
    assert.deepEqual(
      missing.faults.map(({ code }) => code),
      ['no-block'],
    );
    assert.deepEqual(codes(smallArticle(), { only: 'care-contact-banner' }), ['no-block']);
  });

  test('structured data only when asked for, and nothing in it ends the script', () => {
    const hostile = smallArticle({ headline: '</script><script>alert(1)</script>' });
    assert.doesNotMatch(renderArticle(hostile).html, /<script/);
    const { html } = renderArticle(hostile, { structuredData: true });
    const scripts = html.match(/<\/?script[^>]*>/g);
    assert.deepEqual(scripts, ['<script type="application/ld+json">', '</script>']);
    const data: unknown = JSON.parse(/json">(.*)<\/script>$/.exec(html)?.[1] ?? '');
    assert.equal((data as { name: string }).name, '</script><script>alert(1)</script>');
  });

  test('a language with its own direction and words, as far as there are some', () => {
    registerMessages('ckb', { 'byline.readingTime': '{count} خولەک' });
    const kurdish = smallArticle({ inLanguage: 'ckb', timeRequired: 'PT6M' });
    assert.match(renderArticle(kurdish).html, /<article lang="ckb" dir="rtl">.* خولەک/s);
    assert.match(renderArticle(kurdish, { direction: 'rtl' }).html, /<article lang="ckb">/);
    assert.match(renderArticle(kurdish, { only: 'care-byline' }).html, /^<care-byline lang="ckb" dir="rtl"/);
    assert.deepEqual(codes(kurdish), []);
    assert.deepEqual(codes(smallArticle({ inLanguage: 'cy' })), ['no-language-file']);
  });

  test('a language may be written with an underscore, as programs do', () => {
    const { html } = renderArticle(text, { lang: 'en_gb' });
    assert.match(html, /<article lang="en-GB">/);
  });

  test('a region may be added to the language of the file, another language not', () => {
    const dated = smallArticle({ datePublished: '2024-04-22' });
    assert.match(renderArticle(dated, { lang: 'en-GB' }).html, /lang="en-GB".*22 April 2024/s);
    assert.match(renderArticle(dated).html, /lang="en".*April 22, 2024/s);
    assert.deepEqual(codes(dated, { lang: 'fr' }), ['other-language']);
    assert.equal(renderArticle(dated, { lang: 'fr' }).html, '');
  });

  test('a fault costs its block and is told; one in the root costs the article', () => {
    const { html, faults } = renderArticle(
      smallArticle({ body: [{ type: 'nonsense' }, { type: 'paragraph', children: ['Here.'] }] }),
    );
    assert.match(html, /<p>Here\.<\/p>/);
    assert.deepEqual(
      faults.map(({ path, severity }) => [path, severity]),
      [['body[0].type', 'fault']],
    );
    for (const file of [
      '{',
      'null',
      '7',
      null,
      undefined,
      [],
      smallArticle({ format: 2 }),
      smallArticle({ headline: '' }),
    ]) {
      const made = renderArticle(file);
      assert.equal(made.html, '');
      assert.ok(made.faults.length > 0, JSON.stringify(file));
    }
  });

  test('an address that starts from the file is told of where the file has none', () => {
    const body = [{ type: 'image', url: 'hills.svg', alt: 'Hills' }];
    assert.deepEqual(codes(smallArticle({ body })), ['relative-address']);
    assert.deepEqual(codes(smallArticle({ body }), { base }), []);
    assert.match(
      renderArticle(smallArticle({ body }), { base }).html,
      /src="https:\/\/files\.example\/articles\/hills\.svg"/,
    );
    assert.deepEqual(codes(smallArticle({ image: { url: 'hills.svg', alt: '' } })), []);
    assert.deepEqual(
      codes(smallArticle({ image: { url: 'hills.svg', alt: '' } }), { only: 'care-article-card' }),
      ['relative-address'],
    );
  });
});
