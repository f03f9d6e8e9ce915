import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { runTool } from '../../scripts/run.mjs';
import { listen, serveFolder } from '../../scripts/serve.mjs';
import { allExamples } from '../../stories/all-examples.js';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { LISTENER } from '../support/origins.js';

const FOLDER = 'dist/storybook';

/** Nothing from another host; what Storybook itself writes into its pages is let through. */
const POLICY = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; object-src 'none'";

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
}

/** The channel between Storybook and the page that shows a story. */
interface Channel {
  on(name: string, hear: () => void): void;
  emit(name: string, value: unknown): void;
}

/** When the newest file of some folders was written. */
const newest = (...folders: readonly string[]): number =>
  Math.max(
    ...folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
    ),
  );

const built = (): number => statSync(join(FOLDER, 'index.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Ids of the stories by example; those that are meant to warn. */
const storyIds = allExamples.flatMap(({ tag, examples }) =>
  Object.entries(examples).map(([name, { warns }]) => ({
    id: `${tag.replace('care-', '')}--${kebab(name)}`,
    warns: warns ?? false,
  })),
);

describe('the static Storybook', { skip: !engines.includes('chromium') && 'needs Chromium' }, () => {
  let server: Awaited<ReturnType<typeof listen>>;
  let page: Page;
  let entries: Entry[];

  before(async () => {
    if (built() < newest('src', 'stories', '.storybook', 'locales')) {
      const { ok, output } = await runTool('storybook', [
        'build',
        '--output-dir',
        FOLDER,
        '--quiet',
        '--disable-telemetry',
      ]);
      assert.ok(ok, output);
    }
    ({ entries } = JSON.parse(readFileSync(join(FOLDER, 'index.json'), 'utf8')) as { entries: Entry[] });
    entries = Object.values(entries);
    const rewrite = (text: string): string => text.replace('<head>', `<head><script>${LISTENER}</script>`);
    const headers = { 'Content-Security-Policy': POLICY };
    server = await listen(serveFolder(FOLDER, { headers, rewrite }), 0);
    page = await openBrowser('chromium');
  });
  after(async () => {
    await page.close();
    await server.close();
  });

  const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));

  /** Goes to a story or page of documentation without loading Storybook anew, and says what was heard meanwhile. */
  async function show({ id, type }: Entry): Promise<string[]> {
    const viewMode = type === 'docs' ? 'docs' : 'story';
    await page.evaluate(
      (storyId, mode) => {
        const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as {
          __STORYBOOK_ADDONS_CHANNEL__: Channel;
        };
        return new Promise<void>((resolve) => {
          channel.on(mode === 'docs' ? 'docsRendered' : 'storyFinished', resolve);
          channel.emit('setCurrentStory', { storyId, viewMode: mode });
        });
      },
      id,
      viewMode,
    );
    await page.waitFor(() =>
      [...document.querySelectorAll<HTMLElement>('.frame')].every(({ dataset }) => 'ready' in dataset),
    );
    return heard();
  }

  test('has a story for every example', () => {
    const ids = entries.filter(({ type }) => type === 'story').map(({ id }) => id);
    assert.deepEqual(ids.toSorted(), storyIds.map(({ id }) => id).toSorted());
  });

  test('opens every story with a silent console and without a request to another host', async () => {
    await page.goto(
      `${server.origin}/iframe.html?id=${storyIds[0]?.id}&viewMode=story&globals=a11y.manual:!true`,
    );
    await page.waitFor(() => document.querySelector('.frame[data-ready]') !== null);
    for (const { id, warns } of storyIds.toReversed()) {
      const said = await show({ id, type: 'story' });
      assert.deepEqual(warns ? said.filter((line) => !line.startsWith('warn')) : said, [], id);
    }
  });

  test('opens every page of documentation likewise', async () => {
    const faults = [];
    for (const entry of entries.filter(({ type }) => type === 'docs')) faults.push(...(await show(entry)));
    assert.deepEqual(faults, []);
  });

  test('begins with the start page, and asks no other host for anything', async () => {
    await page.goto(`${server.origin}/`);
    await page.waitFor(
      () => document.querySelector('iframe')?.contentDocument?.querySelector('.frame[data-ready]') !== null,
    );
    await page.waitFor(() => location.search.includes('start--docs'));
    assert.deepEqual(
      (await heard()).filter((line) => line.startsWith('violation') || line.startsWith('error')),
      [],
    );
  });
});
