import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildStorybook } from '../../scripts/build-storybook.mjs';
import { listen, serveFolder } from '../../scripts/serve.mjs';
import { LISTENER } from '../support/origins.js';
import type { Page } from '../support/drive.js';

const FOLDER = 'dist/storybook';

/** Nothing from another host; what Storybook itself writes into its pages is let through. */
const POLICY = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; object-src 'none'";

/** A story or a page of documentation. */
export interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
}

/** The static Storybook on a server. */
export interface BuiltStorybook {
  readonly origin: string;
  readonly entries: readonly Entry[];
  readonly close: () => Promise<void>;
}

/** The channel between Storybook and the page that shows a story. */
interface Channel {
  on(name: string, hear: (error?: unknown) => void): void;
  off(name: string, hear: (error?: unknown) => void): void;
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

/** Serves the static Storybook, built anew if a source is newer. */
export async function openBuiltStorybook(): Promise<BuiltStorybook> {
  if (built() < newest('src', 'stories', '.storybook', 'locales')) {
    const { ok, output } = await buildStorybook(FOLDER);
    assert.ok(ok, output);
  }
  const { entries } = JSON.parse(readFileSync(join(FOLDER, 'index.json'), 'utf8')) as {
    entries: Record<string, Entry>;
  };
  const rewrite = (text: string): string => text.replace('<head>', `<head><script>${LISTENER}</script>`);
  const headers = { 'Content-Security-Policy': POLICY };
  const { origin, close } = await listen(serveFolder(FOLDER, { headers, rewrite }), 0);
  return { origin, close, entries: Object.values(entries) };
}

/** What the page has said since the last time: errors, warnings, violations of the policy. */
export const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));

/**
 * Opens the page that shows stories, at one of them.
 *
 * @param globals what the toolbar says, by the names in `.storybook/preview.ts`
 */
export async function openPreview(
  page: Page,
  { origin }: BuiltStorybook,
  { id, type }: Entry,
  globals: Readonly<Record<string, string>> = {},
): Promise<void> {
  const viewMode = type === 'docs' ? 'docs' : 'story';
  const chosen = Object.entries(globals).map(([name, value]) => `;${name}:${value}`);
  await page.goto(
    `${origin}/iframe.html?id=${id}&viewMode=${viewMode}&globals=a11y.manual:!true${chosen.join('')}`,
  );
  await page.waitFor(() => {
    const frames = [...document.querySelectorAll<HTMLElement>('.frame')];
    return frames.length > 0 && frames.every(({ dataset }) => 'ready' in dataset);
  });
}

/** Goes to a story or page of documentation without loading Storybook anew, and says what was heard meanwhile. */
export async function show(page: Page, { id, type }: Entry): Promise<string[]> {
  await page.evaluate(
    (storyId, mode) => {
      const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as {
        __STORYBOOK_ADDONS_CHANNEL__: Channel;
      };
      return new Promise<void>((resolve, reject) => {
        const done = mode === 'docs' ? 'docsRendered' : 'storyFinished';
        const ends = [done, 'storyUnchanged', 'storyMissing', 'storyErrored', 'storyThrewException'];
        const hears = ends.map((name) => {
          const hear = (): void => {
            for (const [index, each] of ends.entries()) channel.off(each, hears[index] ?? hear);
            if (name === done || name === 'storyUnchanged') resolve();
            else reject(new Error(`${storyId}: ${name}`));
          };
          channel.on(name, hear);
          return hear;
        });
        channel.emit('setCurrentStory', { storyId, viewMode: mode });
      });
    },
    id,
    type === 'docs' ? 'docs' : 'story',
  );
  await page.waitFor(() =>
    [...document.querySelectorAll<HTMLElement>('.frame')].every(({ dataset }) => 'ready' in dataset),
  );
  return heard(page);
}
