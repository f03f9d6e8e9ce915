import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { allExamples } from '../../stories/all-examples.js';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { type BuiltStorybook, heard, openBuiltStorybook, openPreview, show } from './built-storybook.js';

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Ids of the stories by example; those that are meant to warn. */
const storyIds = allExamples.flatMap(({ tag, examples }) =>
  Object.entries(examples).map(([name, { warns }]) => ({
    id: `${tag.replace('care-', '')}--${kebab(name)}`,
    warns: warns ?? false,
  })),
);

describe('the static Storybook', { skip: !engines.includes('chromium') && 'needs Chromium' }, () => {
  let storybook: BuiltStorybook;
  let page: Page;

  before(async () => {
    storybook = await openBuiltStorybook();
    page = await openBrowser('chromium');
  });
  after(async () => {
    await page.close();
    await storybook.close();
  });

  test('has a story for every example', () => {
    const ids = storybook.entries.filter(({ type }) => type === 'story').map(({ id }) => id);
    assert.deepEqual(ids.toSorted(), storyIds.map(({ id }) => id).toSorted());
  });

  test('opens every story with a silent console and without a request to another host', async () => {
    await openPreview(page, storybook, { id: storyIds[0]?.id ?? '', type: 'story' });
    for (const { id, warns } of storyIds.toReversed()) {
      const said = await show(page, { id, type: 'story' });
      assert.deepEqual(warns ? said.filter((line) => !line.startsWith('warn')) : said, [], id);
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
