import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { axeInPage } from '../support/axe-in-page.js';
import { type BuiltStorybook, heard, openBuiltStorybook, openPreview, show } from './built-storybook.js';
import { meantToWarn, sampleIds, storyIds } from './story-ids.js';

describe('the static Storybook', { skip: !engines.includes('chromium') && 'needs Chromium' }, () => {
  let storybook: BuiltStorybook;
  let page: Page;

  before(async () => {
    storybook = await openBuiltStorybook();
    page = await openBrowser('chromium');
    await openPreview(page, storybook, { id: 'article--complete', type: 'story' });
  });
  after(async () => {
    await page.close();
    await storybook.close();
  });

  test('has a story for every example', () => {
    const ids = storybook.entries.filter(({ type }) => type === 'story').map(({ id }) => id);
    assert.deepEqual(ids.toSorted(), storyIds.toSorted());
  });

  test('opens every story with a silent console and without a request to another host', async () => {
    for (const id of storyIds.toReversed()) {
      const said = await show(page, { id, type: 'story' });
      assert.deepEqual(meantToWarn.has(id) ? said.filter((line) => !line.startsWith('warn')) : said, [], id);
    }
  });

  test('has nothing for axe to find in a story of each element; in all of them, test:hosts looks', async () => {
    for (const id of sampleIds) {
      await show(page, { id, type: 'story' });
      assert.deepEqual(await axeInPage(page, '#storybook-root'), [], id);
    }
  });

  test('opens every page of documentation likewise', async () => {
    const faults = [];
    for (const entry of storybook.entries.filter(({ type }) => type === 'docs'))
      faults.push(...(await show(page, entry)));
    assert.deepEqual(faults, []);
  });

  test('begins with the start page, and asks no other host for anything', async () => {
    await page.goto(`${storybook.origin}/`);
    await page.waitFor(
      () => document.querySelector('iframe')?.contentDocument?.querySelector('.frame[data-ready]') !== null,
    );
    await page.waitFor(() => location.search.includes('start--docs'));
    assert.deepEqual(
      (await heard(page)).filter((line) => line.startsWith('violation') || line.startsWith('error')),
      [],
    );
  });
});
