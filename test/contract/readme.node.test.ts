import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { folderOf, withRelease } from '../../stories/recipes/snippets.js';
import { readmeWithHashes } from '../../src/tools/build/readme.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
const readme = readFileSync('README.md', 'utf8');

describe('README.md', () => {
  test('begins with the snippet that the tests run, with the number and hashes of this version', () => {
    const [, snippet] = /```html\n(.*?)```/s.exec(readme) ?? [];
    const tested = readFileSync('test/hosts/plain/snippet.html', 'utf8');
    assert.equal(
      snippet,
      withRelease(tested, { folder: folderOf(version), integrity }),
      'README.md is of another build. Run “npm run build”, which rewrites it, and commit it.',
    );
  });

  test('is what the build makes of it', () => {
    assert.equal(
      readmeWithHashes(readme, version, integrity),
      readme,
      'Run “npm run build” and commit README.md.',
    );
  });

  test('would get the number and hashes of another version', () => {
    const other = readmeWithHashes(readme, '9.0.0-beta.1', {
      'careleaf.js': 'sha384-script',
      'careleaf.css': 'sha384-sheet',
    });
    assert.ok(
      other.includes(
        '<script type="module" src="https://YOUR-HOST/careleaf/9.0.0-beta.1/careleaf.js" integrity="sha384-script" crossorigin="anonymous"></script>',
      ),
    );
    assert.ok(
      other.includes('https://YOUR-HOST/careleaf/9.0.0-beta.1/careleaf.css" integrity="sha384-sheet"'),
    );
    assert.ok(other.includes('https://YOUR-HOST/careleaf/9.0.0-beta.1/articles/'));
    assert.ok(!other.includes(`careleaf/${version}/`));
    assert.equal(
      other.replaceAll(/9\.0\.0-beta\.1|sha384-\S+"/g, '').length,
      readme.replaceAll(version, '').replaceAll(/sha384-\S+"/g, '').length,
    );
    assert.throws(() => readmeWithHashes(readme, version, {}), /careleaf\.css, which was not built/);
  });
});
