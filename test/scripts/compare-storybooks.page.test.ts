import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { run } from '../../scripts/run.mjs';
import { engines } from '../support/drive.js';

/** As much of a static Storybook as the comparison speaks to: an index, and a page that shows the story that is asked for. */
function writeBuild(folder: string, stories: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  const entries = Object.fromEntries(
    Object.keys(stories).map((id) => [id, { id, type: 'story', title: 'Sample', name: id }]),
  );
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ v: 5, entries }));
  writeFileSync(
    join(folder, 'iframe.html'),
    `<!DOCTYPE html><html lang="en"><title>x</title><div id="storybook-root"></div><script>
      const stories = ${JSON.stringify(stories)};
      const query = new URLSearchParams(location.search);
      if (query.get('globals').includes('dark')) document.documentElement.style.background = '#222';
      const heard = {};
      const show = (id) => {
        document.querySelector('#storybook-root').innerHTML = '<div class="frame" data-ready>' + stories[id] + '</div>';
        document.querySelector('time')?.append(new Date().toISOString() + Date.now());
      };
      globalThis.__STORYBOOK_ADDONS_CHANNEL__ = {
        on: (name, hear) => (heard[name] ??= new Set()).add(hear),
        off: (name, hear) => heard[name]?.delete(hear),
        emit: (name, { storyId }) => {
          show(storyId);
          for (const hear of heard.storyFinished ?? []) hear();
        },
      };
      show(query.get('id'));
    </script></html>`,
  );
}

const box = (color: string): string => `<p style="block-size: 40px; background: ${color}">Box</p>`;

describe('storybook:compare', { skip: !engines.includes('chromium') && 'needs Chromium' }, () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'careleaf-compare-'));
    writeBuild(join(folder, 'before'), {
      same: box('green'),
      changed: box('red'),
      gone: box('grey'),
      dated: '<time></time>',
      moving:
        '<style>@keyframes x { to { margin-left: 90px } } p { animation: x 1s infinite }</style><p>Moving</p>',
      narrow: '<style>@media (width < 500px) { b { display: none } }</style><b>Wide</b> only',
    });
    writeBuild(join(folder, 'after'), {
      same: box('green'),
      changed: box('blue'),
      dated: '<time></time>',
      moving:
        '<style>@keyframes x { to { margin-left: 90px } } p { animation: x 1s infinite }</style><p>Moving</p>',
      narrow: '<style>@media (width < 500px) { b { display: none } }</style><b>Broad</b> only',
    });
  });
  after(() => rmSync(folder, { recursive: true }));

  const compare = (one: string, other: string) =>
    run(process.execPath, [
      'scripts/compare-storybooks.mjs',
      join(folder, one),
      join(folder, other),
      '--out',
      join(folder, 'out'),
    ]);

  test('shows side by side what differs, what is new and what is gone', async () => {
    const { ok, output } = await compare('before', 'after');
    assert.equal(ok, false);
    // Red to blue and the one that is gone in six looks each, the wide one in three.
    assert.match(output, /^15 of 36 pictures differ, in 3 stories; \d+ s\. See .*index\.html$/m);
    const page = readFileSync(join(folder, 'out/index.html'), 'utf8');
    assert.deepEqual([...new Set(page.match(/(?<=<h2>Sample: )\w+/g))], ['changed', 'gone', 'narrow']);
    assert.match(page, /right to left, 360 pixels wide: [\d,]+ pixels/);
    assert.match(page, /dark, 1024 pixels wide: gone/);
    assert.doesNotMatch(page, /<h2>Sample: narrow<\/h2><p>\w+, 360/);
    for (const [name] of page.matchAll(/(?<=src=")[^"]+/g)) assert.ok(existsSync(join(folder, 'out', name)));
    assert.equal(page.match(/<img/g)?.length, 9 * 3 + 6);
  });

  test('says that all is the same, and ends well', async () => {
    const { ok, output } = await compare('before', 'before');
    assert.match(output, /^0 of 36 pictures differ, in 0 stories/m);
    assert.ok(ok);
  });

  test('says what is no Storybook', async () => {
    const { ok, output } = await compare('nowhere', 'after');
    assert.match(output, /nowhere is no static Storybook/);
    assert.equal(ok, false);
  });
});
