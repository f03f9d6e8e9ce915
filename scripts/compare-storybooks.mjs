// npm run storybook:compare -- BEFORE [AFTER]: which stories look different in two static builds of Storybook. AFTER is dist/storybook
// unless it is named. Writes one page that shows the changed ones side by side.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowsers } from './browsers.mjs';
import { installBrowsers } from './install-browsers.mjs';
import { installPackages } from './install.mjs';
import { listen, serveFolder } from './serve.mjs';

const HELP = `npm run storybook:compare -- BEFORE [AFTER] [options]

Takes a picture of each story of two static Storybooks: light, dark and right to left, 360 and 1024 pixels wide.
Compares them, and writes a page with those that differ: before, after, difference.

  BEFORE, AFTER   Folders that npm run storybook:build has made. AFTER is dist/storybook if left out.
  --out FOLDER    Where the page goes. Default: .cache/storybook-compare
  --only TEXT     Only stories whose id holds this text
  --help          This text

The exit status is 1 if a story differs, is new or is gone, and 2 if the two could not be compared.
`;

/** What the toolbar says in each look. Arabic is what people meet from right to left; its articles are in it. */
const LOOKS = {
  light: 'scheme:light',
  dark: 'scheme:dark',
  'right to left': 'scheme:light;locale:ar',
};
const WIDTHS = [360, 1024];

/** “Overdue” and the like must not depend on the day of the comparison. */
const TODAY = Date.UTC(2026, 0, 15, 12);

/**
 * @typedef {{ id: string, title: string, name: string }} Story
 * @typedef {{ story: Story, look: string, width: number, before?: Uint8Array, after?: Uint8Array, difference?: Uint8Array, pixels: number }} Change
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: '.cache/storybook-compare' },
    only: { type: 'string', default: '' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
const [beforeFolder, afterFolder = 'dist/storybook'] = positionals;
if (!beforeFolder) fail('Name the folder of the build to compare with. --help says more.');

await installPackages();
await installBrowsers(['chromium']);
const executablePath = findBrowsers().chromium;
if (!executablePath) fail('Chromium is needed to take the pictures.');
const { launch } = await import('puppeteer-core');
const { default: pixelmatch } = await import('pixelmatch');
const { PNG } = await import('pngjs');

const started = Date.now();
const sides = [readStories(beforeFolder), readStories(afterFolder)];
const [before = new Map(), after = new Map()] = sides;
const servers = [await listen(serveFolder(beforeFolder), 0), await listen(serveFolder(afterFolder), 0)];
const browser = await launch({
  executablePath,
  args: [
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--force-color-profile=srgb',
    '--font-render-hinting=none',
    '--hide-scrollbars',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});

/** @type {Change[]} */
const changes = [];
let pictures = 0;
let failed = 0;
try {
  const ids = [...new Set([...before.keys(), ...after.keys()])].filter((id) => id.includes(values.only));
  if (ids.length === 0) fail(`No story’s id holds “${values.only}”.`);
  const tasks = Object.keys(LOOKS).flatMap((look) => WIDTHS.map((width) => ({ look, width })));
  await Promise.all(
    Array.from({ length: Math.min(availableParallelism(), tasks.length) }, async () => {
      for (let task = tasks.shift(); task; task = tasks.shift())
        await compareLook(ids, task.look, task.width);
    }),
  );
} finally {
  await browser.close();
  await Promise.all(servers.map((server) => server.close()));
}

changes.sort((a, b) => a.story.id.localeCompare(b.story.id) || a.width - b.width);
const page = writeReport();
const stories = new Set(changes.map(({ story }) => story.id)).size;
const seconds = ((Date.now() - started) / 1000).toFixed(0);
console.log(
  `${changes.length} of ${pictures} pictures differ, in ${stories} stories; ${seconds} s.${changes.length ? ` See ${page}` : ''}`,
);
process.exit(failed ? 2 : changes.length ? 1 : 0);

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(2);
}

/**
 * The stories of a build, by id.
 *
 * @param {string} folder
 * @returns {Map<string, Story>}
 */
function readStories(folder) {
  const index = join(folder, 'index.json');
  if (!statSync(index, { throwIfNoEntry: false }))
    fail(`${folder} is no static Storybook: it has no index.json.`);
  const { entries } = JSON.parse(readFileSync(index, 'utf8'));
  return new Map(
    Object.values(entries)
      .filter(({ type }) => type === 'story')
      .map(({ id, title, name }) => [id, { id, title, name }]),
  );
}

/**
 * Takes and compares all stories in one look and width, with one page for each build.
 *
 * @param {readonly string[]} ids
 * @param {string} look
 * @param {number} width
 */
async function compareLook(ids, look, width) {
  const cameras = await Promise.all(servers.map(({ origin }) => openCamera(origin, look, width)));
  for (const id of ids) {
    const story = after.get(id) ?? before.get(id);
    const [one, other] = await Promise.all(
      cameras.map((camera, side) => (sides[side]?.has(id) ? camera.take(id) : undefined)),
    );
    pictures++;
    const compared = story && compare(one, other);
    if (compared) changes.push({ story, look, width, before: one, after: other, ...compared });
  }
  await Promise.all(cameras.map((camera) => camera.close()));
}

/**
 * A page that goes from story to story without being loaded anew.
 *
 * @param {string} origin
 * @param {string} look
 * @param {number} width
 */
async function openCamera(origin, look, width) {
  // A context has a window of its own: pages in the background of another would not be painted.
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.setViewport({ width, height: 800 });
  await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await tab.evaluateOnNewDocument((now) => {
    const { Date: Real } = globalThis;
    globalThis.Date = new Proxy(Real, {
      construct: (target, parameters) => Reflect.construct(target, parameters.length ? parameters : [now]),
      apply: () => new Real(now).toString(),
      get: (target, key) => (key === 'now' ? () => now : Reflect.get(target, key)),
    });
  }, TODAY);
  let loaded = false;
  return {
    close: () => context.close(),
    /** @param {string} id */
    take: async (id) => {
      try {
        if (loaded) await tab.evaluate(goToStory, id);
        else {
          const globals = `a11y.manual:!true;motion:reduced;${LOOKS[/** @type {keyof typeof LOOKS} */ (look)]}`;
          await tab.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=${globals}`);
          loaded = true;
        }
        await tab.waitForFunction(isStill, { timeout: 10_000 });
        return await tab.screenshot({ fullPage: true, optimizeForSpeed: true, captureBeyondViewport: true });
      } catch (error) {
        failed++;
        console.error(`${id}, ${look}, ${width}: ${error instanceof Error ? error.message : String(error)}`);
        loaded = false;
        return undefined;
      }
    },
  };
}

/**
 * In the page: shows another story. Settles when it has been rendered.
 *
 * @param {string} storyId
 */
function goToStory(storyId) {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = /** @type {any} */ (globalThis);
  return new Promise((resolve, reject) => {
    const ends = ['storyFinished', 'storyMissing', 'storyErrored', 'storyThrewException'];
    const hears = ends.map((name) => {
      const hear = () => {
        ends.forEach((each, index) => channel.off(each, hears[index]));
        if (name === 'storyFinished') resolve(undefined);
        else reject(new Error(name));
      };
      channel.on(name, hear);
      return hear;
    });
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  });
}

/** In the page: whether the story, its fonts and its pictures are there and nothing moves. */
function isStill() {
  const root = document.querySelector('#storybook-root');
  const frames = [...document.querySelectorAll('.frame')];
  const isReady = root?.firstElementChild && frames.every((frame) => frame.hasAttribute('data-ready'));
  const pictures = [...document.images].every(({ complete }) => complete);
  const moving = document.getAnimations().filter(({ playState }) => playState === 'running');
  for (const animation of moving) {
    try {
      animation.finish();
    } catch {
      // One without end, such as a bar while loading: stopped where it begins.
      animation.pause();
      animation.currentTime = 0;
    }
  }
  if (!isReady || !pictures || document.fonts.status !== 'loaded' || moving.length > 0) return false;
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))));
}

/**
 * @param {Uint8Array | undefined} one
 * @param {Uint8Array | undefined} other
 * @returns {{ pixels: number, difference?: Uint8Array } | undefined} undefined where they look the same
 */
function compare(one, other) {
  if (!one || !other) return { pixels: 0 };
  if (Buffer.compare(one, other) === 0) return undefined;
  const images = [one, other].map((file) => PNG.sync.read(Buffer.from(file)));
  const width = Math.max(...images.map((image) => image.width));
  const height = Math.max(...images.map((image) => image.height));
  const [first, second] = images.map((image) => {
    const whole = new PNG({ width, height });
    PNG.bitblt(image, whole, 0, 0, image.width, image.height, 0, 0);
    return whole.data;
  });
  const difference = new PNG({ width, height });
  if (!first || !second) return undefined;
  const pixels = pixelmatch(first, second, difference.data, width, height, { threshold: 0.1 });
  return pixels ? { pixels, difference: PNG.sync.write(difference) } : undefined;
}

/** One page with everything that differs; the pictures lie beside it. @returns {string} its path */
function writeReport() {
  const folder = values.out;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const escape = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const rows = changes.map(({ story, look, width, pixels, ...taken }, index) => {
    const cells = /** @type {const} */ (['before', 'after', 'difference']).map((which) => {
      const file = taken[which];
      if (!file) return `<figure><figcaption>${which}</figcaption><p>none</p></figure>`;
      const name = `${String(index).padStart(4, '0')}-${which}.png`;
      writeFileSync(join(folder, name), file);
      return `<figure><figcaption>${which}</figcaption><a href="${name}"><img src="${name}" alt="${escape(story.name)}, ${which}" loading="lazy"></a></figure>`;
    });
    const what = !taken.before ? 'new' : !taken.after ? 'gone' : `${pixels.toLocaleString('en')} pixels`;
    return `<section><h2>${escape(story.title)}: ${escape(story.name)}</h2><p>${look}, ${width} pixels wide: ${what}</p><div>${cells.join('')}</div></section>`;
  });
  const summary = changes.length
    ? `${changes.length} of ${pictures} pictures differ.`
    : `All ${pictures} pictures are the same.`;
  const path = join(folder, 'index.html');
  writeFileSync(
    path,
    `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Storybook compared: ${summary}</title>
<style>
body { margin: 2rem; font: 1rem/1.5 system-ui, sans-serif; color: #222; }
h2 { margin: 2.5rem 0 0; font-size: 1.125rem; }
p { margin: 0 0 0.75rem; }
section > div { display: grid; gap: 1rem; grid-template-columns: repeat(3, minmax(0, 1fr)); }
figure { margin: 0; }
figcaption { font-weight: 600; }
img { max-inline-size: 100%; border: 1px solid #ccc; }
</style>
<h1>${summary}</h1>
<p>Before: ${escape(beforeFolder ?? '')}. After: ${escape(afterFolder)}.</p>
${rows.join('\n')}
</html>
`,
  );
  return path;
}
