import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './run.mjs';

/**
 * Builds the static Storybook. The project has to be compiled.
 *
 * @param {string} folder Where it goes.
 * @param {readonly string[]} [parameters] More of them for `storybook build`.
 * @param {{ show?: boolean }} [options] `show`: its words go to the terminal as they come.
 */
export async function buildStorybook(folder, parameters = [], { show = false } = {}) {
  const ended = await runTool(
    'storybook',
    ['build', '--output-dir', folder, '--loglevel', 'warn', '--disable-telemetry', ...parameters],
    { show, environment: { STORYBOOK_DISABLE_TELEMETRY: '1' } },
  );
  if (ended.ok) {
    await minifyFrame(folder);
    dropFonts(folder);
  }
  return ended;
}

/**
 * Storybook ships its own frame as it was written, 5 MB of script that every first visit reads: half of it is blanks and names.
 *
 * @param {string} folder
 */
async function minifyFrame(folder) {
  const { minify } = await import('vite');
  for (const part of ['sb-manager', 'sb-addons'])
    for (const file of readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.js')) continue;
      const path = join(folder, part, file);
      const { code, errors } = await minify(file, readFileSync(path, 'utf8'), { module: true });
      if (errors.length) throw new Error(`${path} can’t be minified: ${errors[0]?.message ?? ''}`);
      writeFileSync(path, code);
    }
}

/**
 * The theme has the system's fonts; Storybook's own would be fetched all the same, 47 KB each.
 *
 * @param {string} folder
 */
function dropFonts(folder) {
  for (const page of ['index.html', 'iframe.html']) {
    const path = join(folder, page);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/@font-face\s*\{[^}]*\}\s*/g, ''));
  }
  for (const place of [folder, join(folder, 'sb-common-assets')])
    for (const file of readdirSync(place)) if (file.endsWith('.woff2')) rmSync(join(place, file));
}
