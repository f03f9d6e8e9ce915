import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { renderArticle, renderPage } from '../../../src/tools/prerender/prerender.js';
import { BY_HAND } from './by-hand-page.js';
import { everything } from './everything.js';
import { ARTICLE } from './pages.js';

const base = 'https://files.example/articles/a.json';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // White space is text here, and headlines and addresses are as long as they are.
    'long-title': 'off',
    'no-inline-style': 'error',
    // A box that scrolls by keyboard needs a role; a section would be one of the article's.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // A number with parentheses, as printed by the clinic.
    'tel-non-breaking': 'off',
  },
});

/** What the validator says of a page, each with what it is about. */
async function faults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector ?? ''}`),
  );
}

describe('valid HTML', () => {
  test('the validator finds what is wrong', async () => {
    const { html } = renderPage(ARTICLE, { base });
    assert.deepEqual((await faults(html.replace('</section>', ''))).length > 0, true);
    assert.deepEqual((await faults(html.replace('<h2>', '<h2 id="benefits">'))).length > 0, true);
  });

  test('a page of the first article', async () => {
    assert.deepEqual(await faults(renderPage(ARTICLE, { base }).html), []);
    assert.deepEqual(await faults(renderPage(ARTICLE, { base, contents: true, numbered: true }).html), []);
  });

  test('a page of an article with everything that the format has', async () => {
    assert.deepEqual(renderPage(everything, { base }).faults, []);
    assert.deepEqual(await faults(renderPage(everything, { base, contents: true }).html), []);
  });

  test('every link within an article leads to something', () => {
    for (const file of [ARTICLE, everything]) {
      const { html } = renderArticle(file, { base, contents: true });
      const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      const links = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
      assert.ok(links.length >= 8);
      assert.deepEqual(
        links.filter((id) => !ids.has(id)),
        [],
      );
    }
  });

  test('each block alone', async () => {
    const tags = [
      'article-card',
      'byline',
      'benefit-list',
      'callout',
      'contact-banner',
      'contents',
      'key-points',
    ];
    for (const tag of [...tags, 'reference-list']) {
      const { html } = renderArticle(everything, { base, only: `care-${tag}`, headingLevel: 2 });
      const page = `<!DOCTYPE html>\n<html lang="en"><head><title>A</title></head><body><h1>A</h1>${html}</body></html>\n`;
      assert.deepEqual(await faults(page), [], tag);
    }
  });

  test('the sample page with the article by hand', async () => {
    const html = readFileSync(BY_HAND, 'utf8');
    const own = (await faults(html)).filter((fault) => /care-|article/.test(fault));
    assert.deepEqual(own, []);
  });
});
