import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from '../../scripts/run.mjs';

/** The folder that the static Storybook is built into. */
export const FOLDER = 'dist/storybook';

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

/** Builds the static Storybook, unless it is newer than all that it is made of. */
export async function buildStorybook(): Promise<void> {
  if (built() >= newest('src', 'stories', '.storybook', 'locales')) return;
  const { ok, output } = await runTool('storybook', [
    'build',
    '--output-dir',
    FOLDER,
    '--quiet',
    '--disable-telemetry',
  ]);
  assert.ok(ok, output);
}
