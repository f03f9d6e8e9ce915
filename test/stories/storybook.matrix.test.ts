import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { axeInPage } from '../support/axe-in-page.js';
import { type BuiltStorybook, openBuiltStorybook, openPreview, show } from './built-storybook.js';
import { meantToWarn } from './story-ids.js';

describe('the static Storybook in full', { skip: !engines.includes('chromium') && 'needs Chromium' }, () => {
  let storybook: BuiltStorybook;
  let page: Page;

  before(async () => {
    storybook = await openBuiltStorybook();
    page = await openBrowser('chromium');
    await page.media({ reducedMotion: true });
  });
  after(async () => {
    await page.close();
    await storybook.close();
  });

  for (const scheme of ['light', 'dark']) {
    test(`opens every story, ${scheme}, with a silent console and a clean axe run`, async () => {
      const stories = storybook.entries.filter(({ type }) => type === 'story');
      assert.ok(stories.length > 50);
      const [first] = stories;
      if (first) await openPreview(page, storybook, first, { scheme });
      const faults = [];
      for (const story of stories.toReversed()) {
        const said = await show(page, story);
        const silent = meantToWarn.has(story.id) ? said.filter((line) => !line.startsWith('warn')) : said;
        const found = await axeInPage(page, '#storybook-root');
        faults.push(...[...silent, ...found].map((line) => `${story.id}: ${line}`));
      }
      assert.deepEqual(faults, []);
    });
  }

  test('opens every page of documentation with a silent console and a clean axe run', async () => {
    await openPreview(page, storybook, { id: 'article--complete', type: 'story' });
    const faults = [];
    for (const entry of storybook.entries.filter(({ type }) => type === 'docs')) {
      const said = await show(page, entry);
      // Documentation shows an element in many states, so a landmark of the same name stands there many times.
      const found = await axeInPage(page, '#storybook-docs', ['landmark-unique']);
      faults.push(...[...said, ...found].map((line) => `${entry.id}: ${line}`));
    }
    assert.deepEqual(faults, []);
  });
});
