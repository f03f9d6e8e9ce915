import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fileAt, listen, serveFolder } from '../../scripts/serve.mjs';
import { type Origin, startOrigin } from './origins.js';

describe('an origin', () => {
  let origin: Origin;
  before(async () => {
    origin = await startOrigin({ folder: 'test/clinic', headers: { 'Access-Control-Allow-Origin': '*' } });
  });
  after(() => origin.close());
  const get = (path: string) => fetch(origin.url + path);

  test('serves files with their type and its headers, and remembers who asked', async () => {
    const response = await get('/index.html?theme=night');
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal(origin.requests.at(-1)?.url, '/index.html?theme=night');
    assert.equal((await get('/none.html')).status, 404);
  });

  test('answers as it is told: status, headers, body', async () => {
    origin.reply('/told', { status: 503, headers: { 'X-Told': 'yes' }, body: ({ method }) => `${method}!` });
    const response = await get('/told');
    assert.deepEqual(
      [response.status, response.headers.get('x-told'), await response.text()],
      [503, 'yes', 'GET!'],
    );
    assert.equal(await (await fetch(origin.page('/page.html', '<p>Hi'))).text(), '<p>Hi');
  });

  test('is late, drips and breaks off', async () => {
    const begun = performance.now();
    origin.reply('/late', { body: 'abc', delay: 50, drip: { bytes: 1, milliseconds: 20 } });
    assert.equal(await (await get('/late')).text(), 'abc');
    assert.ok(performance.now() - begun > 90);
    origin.reply('/cut', { body: 'abcdef', cutAfter: 3, headers: { 'Content-Length': '6' } });
    await assert.rejects(async () => (await get('/cut')).text());
  });

  test('forgets', async () => {
    origin.reset();
    assert.equal((await get('/told')).status, 404);
    assert.equal(origin.requests.length, 1);
  });
});

describe('the server of npm start', () => {
  test('never leaves its folder', () => {
    assert.ok(fileAt('test/clinic', '/')?.path.endsWith('index.html'));
    for (const path of ['/../../package.json', '/%2e%2e/%2e%2e/package.json', '/..%2fclinic2/x', '/%'])
      assert.equal(fileAt('test/clinic', path), undefined, path);
  });

  test('goes on to the next port when one is taken, and rewrites pages on their way out', async () => {
    const handler = serveFolder('test/clinic', {
      headers: { 'Cache-Control': 'no-cache' },
      rewrite: (text) => text.replaceAll('https://careleaf.example/', 'http://files.test/'),
    });
    const first = await listen(handler, 47000);
    const second = await listen(handler, Number(new URL(first.origin).port));
    try {
      assert.notEqual(first.origin, second.origin);
      const page = await (await fetch(`${second.origin}/article.html`)).text();
      assert.match(page, /http:\/\/files\.test\/careleaf\.js/);
      assert.doesNotMatch(page, /careleaf\.example/);
      const picture = await fetch(`${second.origin}/pictures/mark.svg`, { method: 'HEAD' });
      assert.deepEqual([picture.status, picture.headers.get('content-type')], [200, 'image/svg+xml']);
    } finally {
      await first.close();
      await second.close();
    }
  });
});
