import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import {
  integrityIn,
  type Site,
  sites,
  type SnippetChoice,
  snippetFor,
  standardChoice,
  withRelease,
} from '../../stories/recipes/snippets.js';
import { filesBelow } from '../../src/tools/files.js';

const read = (path: string): string => readFileSync(`test/hosts/${path}`, 'utf8');
const names = Object.keys(sites) as Site[];
const make = (site: Site, choice: Partial<SnippetChoice>): string =>
  snippetFor(site, read(sites[site].file), { ...standardChoice, ...choice });

describe('snippets', () => {
  test('with the standard choice are the files that the tests run', () => {
    for (const site of names) assert.equal(make(site, {}), read(sites[site].file), site);
  });

  test('have a link to the article inside every element that has a src', () => {
    const files = filesBelow('test/hosts').filter((file) => /\/(?:snippet|fragment)\.\w+$/.test(file));
    assert.ok(files.length >= 11, `Only ${files.length} were found.`);
    for (const file of files) {
      const text = read(file);
      const elements = text.match(/<care-[^>]*src=|<care-[^>]*\{src\}|<iframe/g)?.length ?? 0;
      const links = text.match(/<a href="\/[\w-]+">[^<]+<\/a>/g)?.length ?? 0;
      if (!file.startsWith('wix/')) assert.equal(links, elements, file);
    }
    assert.match(read('wix/snippet.txt'), /^ {2}href: \//m);
  });

  test('name the version in one place of each address, and no other host', () => {
    for (const file of filesBelow('test/hosts').filter((each) => /\.(?:html|txt|jsx|vue|svelte)$/.test(each)))
      for (const [address] of read(file).matchAll(/https?:\/\/[^"'\s]+/g))
        assert.match(address, /^https:\/\/YOUR-HOST\/careleaf\/VERSION\//, file);
  });

  for (const site of names)
    test(`${sites[site].title}: element, article, language, colour, link and headline are where they belong`, () => {
      const text = make(site, {
        tag: 'care-key-points',
        article: 'sleep-and-pain',
        language: 'es',
        accent: '#7a1f5c',
        page: '/es/dormir',
        headline: `Dormir & "dolor", d'a {b} <i>`,
      });
      assert.ok(text.includes('articles/sleep-and-pain.es.json'), text);
      assert.doesNotMatch(text, /care-article|ketamine(?!-article)|Ketamine|<i>/);
      assert.match(
        text,
        site === 'iframe' ? /element=key-points&amp;lang=es&amp;accent=%237a1f5c"/ : /care-key-points/,
      );
      assert.match(text, /#7a1f5c|%237a1f5c/);
      assert.match(text, /lang(?:="es"|: es)/);
      assert.ok(text.includes('/es/dormir'), text);
      if (site !== 'wix')
        assert.match(text, />Dormir &amp; &quot;dolor&quot;, d&#39;a &#123;b&#125; &lt;i&gt;<\/a>/);
    });

  test('follow the language of the page where none is chosen; a frame has none to follow', () => {
    for (const site of names)
      assert.match(
        make(site, { language: '' }),
        site === 'iframe' ? /ptsd\.en\.json/ : /ptsd\.\{lang\}\.json/,
        site,
      );
  });

  test('give the card its link', () => {
    for (const site of names.filter((each) => each !== 'iframe'))
      assert.match(
        make(site, { tag: 'care-article-card', page: '/page' }),
        /\shref(?:="|: )\/page["\s>]/,
        site,
      );
  });

  test('carry the hashes of files that have one, and the folder', () => {
    const release = { folder: 'https://clinic.example/c/9/', integrity: { 'careleaf.js': 'sha384-abc' } };
    assert.equal(
      withRelease(read('plain/snippet.html'), release).split('\n')[1],
      '<script type="module" src="https://clinic.example/c/9/careleaf.js" integrity="sha384-abc" crossorigin="anonymous"></script>',
    );
    assert.match(
      withRelease(read('wix/careleaf.js'), release),
      /integrity: 'sha384-abc',\n\s+crossOrigin: 'anonymous',\n/,
    );
    for (const site of names) {
      const text = withRelease(make(site, {}), release);
      assert.doesNotMatch(text, /YOUR-HOST|VERSION/);
      assert.deepEqual(integrityIn(text), /wix|iframe/.test(site) ? {} : release.integrity, site);
    }
  });
});
