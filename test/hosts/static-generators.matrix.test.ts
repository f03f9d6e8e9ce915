import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { isOutdated } from '../../scripts/install.mjs';
import { filesBelow } from '../../src/tools/files.js';
import { renderArticle } from '../../src/tools/prerender/prerender.js';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { type Origins, startOrigins } from '../support/origins.js';
import { snippet } from './host-page.js';
import { becomesInteractive, readsWithoutScript } from './static-pages.js';

const run = promisify(execFile);

interface Generator {
  /** Command that builds the site, from the project's folder. */
  readonly command: readonly string[];
  /** Page that it makes. */
  readonly page: string;
  /** Has packages of its own, pinned by its lock file: they want scripts run and a later Node than ours. */
  readonly installs?: true;
}

const generators: Readonly<Record<string, Generator>> = {
  eleventy: {
    command: ['../../../node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
    page: '_site/index.html',
  },
  astro: { command: ['node_modules/astro/astro.js', 'build'], page: 'dist/index.html', installs: true },
};

/** Installs what the lock file says, unless it is there. No package's script runs. */
async function install(folder: string): Promise<void> {
  const installed = join(folder, 'node_modules/.package-lock.json');
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  if (existsSync(installed) && !isOutdated(lock, readFileSync(installed, 'utf8'))) return;
  const npm = process.env['npm_execpath'];
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  await run(command, [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
}

/** Builds a project of this folder with its tool, in a place of its own, with the package as npm would install it. */
async function buildSite(
  origins: Origins,
  name: string,
  { command, page, installs }: Generator,
): Promise<string> {
  const source = join('test/hosts', name);
  const folder = join('.cache/hosts', name);
  for (const file of existsSync(folder) ? readdirSync(folder) : [])
    if (file !== 'node_modules') rmSync(join(folder, file), { recursive: true });
  cpSync(source, folder, { recursive: true });
  for (const file of filesBelow(source).filter((each) => !each.endsWith('.json')))
    writeFileSync(join(folder, file), snippet(origins, join(name, file)));
  cpSync('dist/articles', join(folder, 'articles'), { recursive: true });
  if (installs) await install(folder);
  const careleaf = join(folder, 'node_modules/careleaf');
  rmSync(careleaf, { recursive: true, force: true });
  cpSync('package.json', join(careleaf, 'package.json'));
  cpSync('dist', join(careleaf, 'dist'), {
    recursive: true,
    filter: (path) => path !== join('dist', 'storybook'),
  });
  await run(process.execPath, [...command], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  });
  return readFileSync(join(folder, page), 'utf8');
}

let origins: Origins;
const built = new Map<string, string>();
const article = renderArticle(readFileSync('src/articles/ketamine-therapy-for-ptsd/en.json', 'utf8')).html;
before(async () => {
  origins = await startOrigins();
  for (const [name, generator] of Object.entries(generators))
    built.set(name, await buildSite(origins, name, generator));
});
after(() => origins.close());

for (const engine of engines) {
  describe(`static site generators, ${engine}`, () => {
    let page: Page;
    before(async () => {
      page = await openBrowser(engine);
    });
    after(() => page.close());

    for (const name of Object.keys(generators))
      test(`${name}: every word without script, interactive with it`, async () => {
        const html = built.get(name) ?? '';
        assert.match(html, /careleaf\.js" integrity="sha384-/);
        await readsWithoutScript(page, origins, html, article);
        await becomesInteractive(page, origins, html, article);
      });
  });
}
