/**
 * Takes the picture that the README begins with, of the sample clinic as it looks now. Build first, then:
 * `node .cache/build/test/clinic/screenshot.js`.
 */
import { writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { listen, serveFolder } from '../../scripts/serve.mjs';
import { palettePng } from './palette-png.js';
import { openBrowser, type Page } from '../support/drive.js';

const HEIGHT = 900;

const files = await listen(serveFolder('dist', { headers: { 'Access-Control-Allow-Origin': '*' } }), 0);
const rewrite = (text: string): string => text.replaceAll('https://careleaf.example/', `${files.origin}/`);
const site = await listen(serveFolder('test/clinic', { rewrite }), 0);
const page = await openBrowser('chromium');

/** Opens the article and brings a section to the top of the window. */
async function open(width: number, query: string, section: string): Promise<void> {
  await page.viewport({ width, height: HEIGHT });
  await page.goto(`${site.origin}/article.html${query}`);
  await page.waitFor((id) => document.getElementById(id) !== null, section);
  await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }), section);
}

const picture = async (from: Page): Promise<PNG> => PNG.sync.read(await from.screenshot());

await open(1200, '', 'what-is-ketamine-therapy-trauma');
await page.click('#rapid-relief a');
await page.waitFor(() => document.querySelector('care-reference-popover:state(open)') !== null);
const desk = await picture(page);

await open(400, '?theme=night', 'benefits');
await page.evaluate(() => document.getElementById('minimal-side-effects')?.toggleAttribute('open', true));
await page.waitFor(
  () => document.getElementById('minimal-side-effects')?.getAnimations({ subtree: true }).length === 0,
);
const phone = await picture(page);

const whole = new PNG({ width: desk.width + phone.width, height: HEIGHT });
PNG.bitblt(desk, whole, 0, 0, desk.width, HEIGHT, 0, 0);
PNG.bitblt(phone, whole, 0, 0, phone.width, HEIGHT, desk.width, 0);
writeFileSync('test/clinic/screenshot.png', palettePng(whole));

await Promise.all([page.close(), site.close(), files.close()]);
