import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { type Origin, type Origins, type Reply, startOrigin, startOrigins } from '../support/origins.js';
import { articleFile, EVENTS, hostPage, type Told } from './host-page.js';

const OPEN = { 'Access-Control-Allow-Origin': '*' };
const file = articleFile();

interface Fault {
  readonly reply: Reply;
  /** What the element tells. */
  readonly code: string;
  /** Part of the message, in words that help. */
  readonly says: RegExp;
}

const faults: Record<string, Fault> = {
  missing: { reply: { status: 404, body: 'gone' }, code: 'status', says: /answered 404\. Check the address/ },
  broken: { reply: { status: 500, body: 'oops' }, code: 'status', says: /answered 500/ },
  webpage: {
    reply: { body: '<!doctype html><p>Sign in</p>', headers: { 'Content-Type': 'text/html' } },
    code: 'syntax',
    says: /is a web page, not an article file/,
  },
  shortened: { reply: { body: file.slice(0, -20) }, code: 'syntax', says: /is not JSON/ },
  interrupted: {
    reply: { body: file, headers: { 'Content-Length': '999' }, cutAfter: 60 },
    code: 'network',
    says: /could not be fetched/,
  },
  empty: { reply: { body: '' }, code: 'syntax', says: /is not JSON/ },
  large: {
    reply: { body: `${file.slice(0, -1)}${' '.repeat(9 * 2 ** 20)}}` },
    code: 'too-large',
    says: /larger than 8 MiB/,
  },
  list: { reply: { body: '[]' }, code: 'format', says: /Write an object/ },
  nothing: { reply: { body: 'null' }, code: 'format', says: /Write an object/ },
  text: { reply: { body: '"an article"' }, code: 'format', says: /Write an object/ },
  future: { reply: { body: articleFile({ format: 2 }) }, code: 'format', says: /1, the format that is read/ },
  deep: {
    reply: { body: `${'['.repeat(100_000)}${']'.repeat(100_000)}` },
    code: 'format',
    says: /Write an object/,
  },
  closed: { reply: { body: file, headers: {} }, code: 'network', says: /Access-Control-Allow-Origin/ },
  circle: {
    reply: { status: 302, headers: { ...OPEN, Location: '/circle.json' } },
    code: 'network',
    says: /could not be fetched/,
  },
};

let origins: Origins;
let server: Origin;
let gone: string;
before(async () => {
  origins = await startOrigins();
  server = await startOrigin({ host: '127.0.0.1' });
  const offline = await startOrigin({ host: '127.0.0.1' });
  gone = offline.url;
  await offline.close();
  for (const [name, { reply }] of Object.entries(faults))
    server.reply(`/${name}.json`, {
      ...reply,
      headers: { ...(name === 'closed' ? {} : OPEN), ...reply.headers },
    });
});
after(() => Promise.all([origins.close(), server.close()]));

/** The time limit is 30 seconds: the page's clock runs it in 0.2, and notes which limits were asked for. */
const FAST_CLOCK = `
  globalThis.limits = [];
  const { setTimeout: original } = globalThis;
  globalThis.setTimeout = (task, time, ...rest) => {
    if (time >= 1000) limits.push(time);
    return original(task, time === 30000 ? 200 : time, ...rest);
  };
`;

interface Look {
  readonly text: string;
  readonly loading: boolean;
  readonly error: boolean;
  readonly alert: string;
  readonly links: string[];
}

const look = (page: Page, id: string): Promise<Look> =>
  page.evaluate((name) => {
    const element = document.getElementById(name);
    const root = element?.shadowRoot;
    return {
      text: element?.textContent.trim() ?? '',
      loading: !!element?.matches(':state(loading)'),
      error: !!element?.matches(':state(error)'),
      alert: root?.querySelector('[role=alert]')?.textContent.replace(/\s+/g, ' ').trim() ?? '',
      links: [...(root?.querySelectorAll('[role=alert] a') ?? [])].map(
        (link) => (link as HTMLAnchorElement).href,
      ),
    };
  }, id);

const told = (page: Page): Promise<Told[]> =>
  page.evaluate(() => (globalThis as unknown as { told: Told[] }).told);

const asked = (path: string): number => server.requests.filter(({ url }) => url.startsWith(path)).length;

/** Waits until the element has told so many things. */
const waitForTold = (page: Page, id: string, count = 1): Promise<unknown> =>
  page.waitFor(
    (name, wanted) =>
      (globalThis as unknown as { told: Told[] }).told.filter((each) => each.id === name).length >= wanted,
    id,
    count,
  );

for (const engine of engines) {
  describe(`article files with faults, ${engine}`, () => {
    let page: Page;
    before(async () => {
      page = await openBrowser(engine);
    });
    after(() => page.close());

    describe('all in one page', () => {
      before(async () => {
        (server.requests as unknown[]).length = 0;
        const addresses = Object.fromEntries(
          Object.keys(faults).map((name) => [name, `${server.url}/${name}.json`]),
        );
        const pairs = Object.entries({
          ...addresses,
          offline: `${gone}/article.json`,
          mail: 'mailto:a@b.example',
        }).map(
          ([
            name,
            address,
          ]) => `<care-article id="${name}" src="${address}"><a href="/read">Read the article</a></care-article>
            <care-article id="${name}-bare" src="${address}" href="/read"></care-article>`,
        );
        await page.goto(
          origins.site.page('/faults.html', hostPage(origins, pairs.join(''), { script: EVENTS })),
        );
        for (const name of [...Object.keys(faults), 'offline', 'mail'])
          await waitForTold(page, `${name}-bare`);
      });

      for (const [name, { code, says }] of Object.entries({
        ...faults,
        offline: { code: 'network', says: /is it online/ },
        mail: { code: 'address', says: /is not an address of an article file/ },
      })) {
        test(`${name}: says so, keeps the children, offers a retry and a link`, async () => {
          const events = (await told(page)).filter(({ id }) => id === name);
          assert.deepEqual(
            events.map((event) => event.code),
            [code],
          );
          assert.match(events[0]?.message ?? '', says);
          assert.deepEqual(await look(page, name), {
            text: 'Read the article',
            loading: false,
            error: true,
            alert: '',
            links: [],
          });
          const bare = await look(page, `${name}-bare`);
          assert.match(bare.alert, /could not be (loaded|shown).* Try again Read/);
          assert.deepEqual(bare.links, [`${origins.site.url}/read`]);
          assert.equal(bare.loading, false);
        });
      }

      test('each was asked for once, by both elements together, and not again', () => {
        for (const name of Object.keys(faults).filter((each) => each !== 'circle'))
          assert.equal(asked(`/${name}.json`), 1, name);
      });
    });

    test('redirects are followed, also to another origin that allows it, and pictures start from the end of the way', async () => {
      const picture = { image: { url: 'picture.svg', alt: 'A picture', width: 9, height: 9 } };
      server.reply('/elsewhere/picture.svg', {
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      });
      const to = (address: string, headers: Record<string, string> = OPEN, status = 302): Reply => ({
        status,
        headers: { ...headers, Location: address },
      });
      server.reply('/elsewhere/end.json', { body: articleFile(picture), headers: OPEN });
      server.reply('/elsewhere/closed.json', { body: file });
      // Each way leads in three steps from the page's own site to the other, or stays on the other.
      origins.site.reply('/way.json', to('/way-2.json', {}));
      origins.site.reply('/way-2.json', to(`${server.url}/way-3.json`, {}, 307));
      server.reply('/way-3.json', to('/elsewhere/end.json', OPEN, 301));
      // What browsers refuse: a step without CORS, an end without CORS, a step off the web.
      server.reply('/way-closed.json', to('/elsewhere/end.json', {}));
      origins.site.reply('/way-to-closed.json', to(`${server.url}/elsewhere/closed.json`, {}));
      origins.site.reply('/way-off.json', to('data:application/json,{}', {}));
      origins.site.reply('/way-circle.json', to(`${server.url}/way-circle.json`, {}));
      server.reply('/way-circle.json', to(`${origins.site.url}/way-circle.json`));
      const refused = {
        'way-closed': `${server.url}/way-closed.json`,
        'way-to-closed': '/way-to-closed.json',
        'way-off': '/way-off.json',
        'way-circle': '/way-circle.json',
      };
      const addresses = { way: '/way.json', 'way-3': `${server.url}/way-3.json`, ...refused };
      const body = Object.entries(addresses)
        .map(([id, src]) => `<care-article-card id="${id}" src="${src}">Children</care-article-card>`)
        .join('');
      (server.requests as unknown[]).length = 0;
      await page.goto(origins.site.page('/ways.html', hostPage(origins, body, { script: EVENTS })));
      for (const id of Object.keys(addresses)) await waitForTold(page, id);
      for (const id of ['way', 'way-3']) {
        assert.match((await look(page, id)).text, /Sleep and pain/, id);
        const shown = await page.evaluate(
          (name) => document.querySelector<HTMLImageElement>(`#${name} img`)?.src,
          id,
        );
        assert.equal(shown, `${server.url}/elsewhere/picture.svg`);
      }
      for (const id of Object.keys(refused)) {
        const events = (await told(page)).filter((each) => each.id === id);
        assert.deepEqual(
          events.map(({ code }) => code),
          ['network'],
          id,
        );
        assert.match(events[0]?.message ?? '', /could not be fetched/);
        const { text, loading, error } = await look(page, id);
        assert.deepEqual([text, loading, error], ['Children', false, true], id);
      }
      // Nobody on the way learns where the reader is.
      for (const { url, headers } of server.requests.filter((each) => each.url.endsWith('.json')))
        assert.deepEqual([headers.referer, headers.cookie], [undefined, undefined], url);
    });

    test('off the net the children stay; back on it the retry shows the article', async () => {
      server.reply('/net.json', { body: file, headers: OPEN });
      const body = `<p id="place"></p>`;
      await page.goto(origins.site.page('/net.html', hostPage(origins, body, { script: EVENTS })));
      await page.waitFor(() => customElements.get('care-article') !== undefined);
      // WebKit's driver can't go off the net: a connection that is refused stands for it.
      const off = (await page.offline(true)) === 'done';
      if (!off) server.reply('/net.json', { refused: true });
      try {
        await page.evaluate((src) => {
          const html = `<care-article id="words" src="${src}">Children</care-article><care-article id="empty" src="${src}"></care-article>`;
          document.querySelector('#place')?.insertAdjacentHTML('afterend', html);
        }, `${server.url}/net.json`);
        for (const id of ['words', 'empty']) await waitForTold(page, id);
        const events = await told(page);
        assert.deepEqual(
          events.map(({ code }) => code),
          ['network', 'network'],
        );
        assert.match(events[0]?.message ?? '', /is it online/);
        assert.equal((await look(page, 'words')).text, 'Children');
        assert.match((await look(page, 'empty')).alert, /could not be loaded.* Try again/);
      } finally {
        if (off) await page.offline(false);
        else server.reply('/net.json', { body: file, headers: OPEN });
      }
      await page.click('#empty >>> [role=alert] button');
      await waitForTold(page, 'empty', 2);
      const after = await look(page, 'empty');
      assert.match(after.text, /Pain makes sleep worse/);
      assert.deepEqual([after.error, after.loading, after.alert], [false, false, '']);
    });

    test('a file of another content type that holds an article is shown', async () => {
      server.reply('/plain.txt', {
        body: `\uFEFF${file}`,
        headers: { ...OPEN, 'Content-Type': 'text/plain' },
      });
      const body = `<care-article id="a" src="${server.url}/plain.txt"></care-article>`;
      await page.goto(origins.site.page('/type.html', hostPage(origins, body, { script: EVENTS })));
      await waitForTold(page, 'a');
      assert.match((await look(page, 'a')).text, /Pain makes sleep worse/);
    });

    test('a file that drips is shown whole; one that falls silent for 30 seconds is given up', async () => {
      server.reply('/drip.json', { body: file, headers: OPEN, drip: { bytes: 10, milliseconds: 30 } });
      server.reply('/silent.json', { body: file, headers: OPEN, delay: Infinity });
      server.reply('/stuck.json', { body: file, headers: OPEN, drip: { bytes: 100, milliseconds: 2000 } });
      const body = ['drip', 'silent', 'stuck']
        .map((name) => `<care-article id="${name}" src="${server.url}/${name}.json">Children</care-article>`)
        .join('');
      await page.goto(
        origins.site.page('/slow.html', hostPage(origins, body, { script: EVENTS + FAST_CLOCK })),
      );
      for (const name of ['drip', 'silent', 'stuck']) await waitForTold(page, name);
      assert.match((await look(page, 'drip')).text, /Pain makes sleep worse/);
      for (const name of ['silent', 'stuck']) {
        const [event] = (await told(page)).filter(({ id }) => id === name);
        assert.equal(event?.code, 'timeout');
        assert.match(event?.message ?? '', /sent nothing for 30 seconds/);
        assert.deepEqual((await look(page, name)).text, 'Children');
      }
      const limits = await page.evaluate(() => (globalThis as unknown as { limits: number[] }).limits);
      assert.deepEqual([...new Set(limits)], [30_000]);
    });

    test('an element that is pointed elsewhere while it loads shows the last article only', async () => {
      for (const [name, delay] of Object.entries({ slow: 400, fast: 0 }))
        server.reply(`/${name}.json`, { body: articleFile({ headline: name }), headers: OPEN, delay });
      const body = ['first', 'back', 'removed', 'emptied', 'witness']
        .map((id) => `<care-article id="${id}" src="${server.url}/slow.json">Children</care-article>`)
        .join('');
      await page.goto(origins.site.page('/pointed.html', hostPage(origins, body, { script: EVENTS })));
      await page.waitFor(() => document.querySelector('#first:state(loading)') !== null);
      await page.evaluate((fast) => {
        const get = (id: string) => document.getElementById(id) as HTMLElement & { src: string | null };
        const slow = get('first').src;
        get('first').src = fast;
        get('back').src = fast;
        queueMicrotask(() => (get('back').src = slow));
        const removed = get('removed');
        removed.remove();
        Object.assign(globalThis, { removed });
        get('emptied').src = null;
      }, `${server.url}/fast.json`);
      await waitForTold(page, 'witness');
      await waitForTold(page, 'back');
      assert.match((await look(page, 'first')).text, /^fast/);
      assert.match((await look(page, 'back')).text, /^slow/);
      assert.deepEqual(await look(page, 'emptied'), {
        text: 'Children',
        loading: false,
        error: false,
        alert: '',
        links: [],
      });
      const removed = await page.evaluate(() => {
        const { removed: element } = globalThis as unknown as { removed: Element };
        return [element.textContent, element.matches(':state(loading)')];
      });
      assert.deepEqual(removed, ['Children', false]);
      assert.deepEqual(
        (await told(page))
          .filter(({ id }) => id === 'removed' || id === 'emptied' || id === 'first')
          .map(({ id }) => id),
        ['first'],
      );
      // Put back, it asks again: the file is there already.
      await page.evaluate(() =>
        document.body.append((globalThis as unknown as { removed: Element }).removed),
      );
      await waitForTold(page, 'removed');
      assert.match((await look(page, 'removed')).text, /^slow/);
    });

    test('the retry goes past a damaged copy in the cache, once for all that ask together', async () => {
      (server.requests as unknown[]).length = 0;
      const headers = { ...OPEN, 'Cache-Control': 'max-age=600' };
      server.reply('/damaged.json', { body: file.slice(0, -20), headers });
      const body = ['a', 'b']
        .map((id) => `<care-article id="${id}" src="${server.url}/damaged.json"></care-article>`)
        .join('');
      await page.goto(origins.site.page('/damaged.html', hostPage(origins, body, { script: EVENTS })));
      for (const id of ['a', 'b']) await waitForTold(page, id);
      server.reply('/damaged.json', { body: file, headers });
      await page.evaluate(() => {
        for (const element of document.querySelectorAll<HTMLElement & { reload(): Promise<void> }>(
          'care-article',
        ))
          void element.reload();
      });
      for (const id of ['a', 'b']) {
        await waitForTold(page, id, 2);
        assert.match((await look(page, id)).text, /Pain makes sleep worse/);
      }
      assert.equal(asked('/damaged.json'), 2);
    });

    test('the retry shows the article once the file is there, and asks once more', async () => {
      (server.requests as unknown[]).length = 0;
      server.reply('/late.json', { status: 503, body: '', headers: OPEN });
      const body = `<care-article id="a" src="${server.url}/late.json"></care-article>`;
      await page.goto(origins.site.page('/late.html', hostPage(origins, body, { script: EVENTS })));
      await waitForTold(page, 'a');
      server.reply('/late.json', { body: file, headers: OPEN });
      await page.click('#a >>> [role=alert] button');
      await waitForTold(page, 'a', 2);
      const after = await look(page, 'a');
      assert.match(after.text, /Pain makes sleep worse/);
      assert.deepEqual([after.error, after.alert, asked('/late.json')], [false, '', 2]);
    });
  });
}
