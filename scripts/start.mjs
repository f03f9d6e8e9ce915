// npm start [-- --no-build]: a clinic's site on one origin, careleaf's files on another, as in real life.
import { existsSync } from 'node:fs';
import { installPackages, stop } from './install.mjs';
import { run } from './run.mjs';
import { listen, serveFolder } from './serve.mjs';

/** The origin that the sample site's pages name; here it is a port of this machine. */
const PLACEHOLDER = 'https://careleaf.example/';

if (!process.argv.includes('--no-build')) {
  await installPackages();
  console.log('Building…');
  await run(process.execPath, ['scripts/build.mjs'], { show: true });
}
if (!existsSync('dist/careleaf.js')) stop('There is no dist/careleaf.js: run npm start without --no-build.');

const fresh = { 'Cache-Control': 'no-cache' };
const files = await listen(
  serveFolder('dist', { headers: { ...fresh, 'Access-Control-Allow-Origin': '*' } }),
  4001,
);
const rewrite = (/** @type {string} */ text) => text.replaceAll(PLACEHOLDER, `${files.origin}/`);
const site = await listen(serveFolder('test/clinic', { headers: fresh, rewrite }), 4000);

console.log(`
  Sample clinic     ${site.origin}/
    the article     ${site.origin}/article.html
    single widgets  ${site.origin}/widgets.html
    its dark theme  ${site.origin}/?theme=night
  careleaf's files  ${files.origin}/careleaf.js

  Ctrl-C stops. With --no-build it starts at once.`);

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await Promise.all([site.close(), files.close()]);
    process.exit(0);
  });
