import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { renderPage } from '../../../src/tools/prerender/prerender.js';

const text = readFileSync('src/articles/ketamine-therapy-for-ptsd/en.json', 'utf8');
const file = JSON.parse(text) as Record<string, unknown>;
const base = 'https://files.example/articles/a.json';

/** The attributes of all tags of a name. */
const tags = (html: string, name: string): Record<string, string>[] =>
  [...html.matchAll(new RegExp(`<${name}((?: [^>"]*(?:"[^"]*")?)*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [key, value]),
    ),
  );

const meta = (html: string): Record<string, string> =>
  Object.fromEntries(
    tags(html, 'meta').map(({ name, property, content }) => [name ?? property ?? '', content ?? '']),
  );

const linked = (html: string, rel: string) => tags(html, 'link').filter((link) => link['rel'] === rel);

describe('an article as a complete page', () => {
  test('says what it is about, once for people, once for search engines, once for those who share it', () => {
    const { html } = renderPage(text, { base });
    assert.match(html, /^<!DOCTYPE html>\n<html lang="en">/);
    assert.match(html, /<title>Ketamine Therapy for PTSD: What You Need to Know<\/title>/);
    const told = meta(html);
    assert.equal(told['description'], file['description']);
    assert.equal(told['author'], 'Ashley Barnes, M.S.');
    assert.equal(told['og:type'], 'article');
    assert.equal(told['og:title'], file['headline']);
    assert.equal(told['og:description'], file['description']);
    assert.equal(told['og:url'], file['url']);
    assert.equal(told['og:locale'], 'en_US');
    assert.equal(told['og:image'], 'https://files.example/articles/ketamine-therapy-for-ptsd.svg');
    assert.equal(told['og:image:width'], '1200');
    assert.deepEqual(linked(html, 'canonical'), [{ rel: 'canonical', href: file['url'] }]);
    assert.equal(html.match(/<h1>/g)?.length, 1);
    assert.match(html, /<body>\n<main><care-article><article lang="en"><h1>/);
  });

  test('a date without a year is no date for machines, a whole one is', () => {
    assert.equal(meta(renderPage(text).html)['article:published_time'], undefined);
    const dated = renderPage({ ...file, datePublished: '2024-04-22', dateModified: '--05-01' }).html;
    assert.equal(meta(dated)['article:published_time'], '2024-04-22');
    assert.equal(meta(dated)['article:modified_time'], undefined);
  });

  test('has no empty and no made-up facts', () => {
    const bare = { format: 1, inLanguage: 'en', headline: 'A', body: [] };
    const { html } = renderPage(bare);
    assert.doesNotMatch(html, /content=""|href=""|canonical|undefined|og:image|og:url/);
    assert.equal(renderPage({ ...bare, headline: '' }).html, '');
  });

  test('text can not become markup in the head', () => {
    const hostile = '"><script>alert(1)</script>&amp;';
    const { html } = renderPage({ ...file, headline: hostile, description: hostile });
    assert.match(html, /<title>&quot;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;&amp;amp;<\/title>/);
    assert.equal(html.match(/<script/g)?.length, 2);
    assert.equal(html.match(/<\/script/g)?.length, 2);
  });

  test('links the script and the style sheet from where it is told', () => {
    const { html } = renderPage(text, { assets: 'https://care.example/v1/' });
    const [sheet] = linked(html, 'stylesheet');
    const [script] = tags(html, 'script');
    assert.equal(sheet?.['href'], 'https://care.example/v1/careleaf.css');
    assert.equal(script?.['src'], 'https://care.example/v1/careleaf.js');
    assert.equal(script?.['type'], 'module');
    assert.equal(tags(renderPage(text).html, 'script')[0]?.['src'], './careleaf.js');
    assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=/);
  });

  test('names its other languages, itself among them, where each has an address of its own', () => {
    const alternates = [
      { inLanguage: 'en', url: 'https://clinic.example/en' },
      { inLanguage: 'es', url: 'https://clinic.example/es' },
    ];
    const { html } = renderPage(text, { alternates });
    assert.deepEqual(
      linked(html, 'alternate').map(({ hreflang, href }) => [hreflang, href]),
      [
        ['en', 'https://clinic.example/en'],
        ['es', 'https://clinic.example/es'],
      ],
    );
    const [one, two] = alternates;
    const same = [one, { ...two, inLanguage: 'es', url: one?.url ?? '' }].flatMap((each) => each ?? []);
    for (const none of [[], alternates.slice(0, 1), same])
      assert.deepEqual(linked(renderPage(text, { alternates: none }).html, 'alternate'), []);
  });

  test('names the publisher only on other sites than the article’s own', () => {
    const published = { ...file, publisher: { name: 'The Clinic' } };
    assert.doesNotMatch(renderPage(published).html, /First published/);
    assert.match(
      renderPage(published, { origin: 'https://elsewhere.example' }).html,
      /First published by The Clinic/,
    );
  });
});
