import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, describe, test } from 'node:test';
import { becomes } from '../support/becomes.js';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { LISTENER, type Origins, type Reply, startOrigin, startOrigins } from '../support/origins.js';
import { articleFile, EVENTS, hostPage } from './host-page.js';

const fileOf = (tag: string): Buffer => readFileSync(`dist/locales/${tag}.json`);
const textsOf = (tag: string) => JSON.parse(fileOf(tag).toString()) as Record<string, string>;
const wordIn = (tag: string): string => textsOf(tag)['callout.urgent'] ?? '';
const headingIn = (tag: string): string => textsOf(tag)['article.references'] ?? '';

/** Every text of a language as something else, and what would reach the prototype of all objects. */
const wrongTypes = (tag: string): string => {
  const values = [5, null, true, ['x'], { nested: 'x' }];
  const wrong = Object.keys(textsOf(tag)).map((id, index) => [id, values[index % values.length]]);
  return JSON.stringify(Object.fromEntries(wrong)).replace('{', '{"__proto__":{"polluted":true},');
};

/** A language for each fault, and what its first request meets. */
const faults: Record<string, readonly [fault: string, reply: Reply]> = {
  ar: ['missing', { status: 404, body: 'gone' }],
  de: ['broken', { status: 500, body: 'oops' }],
  es: ['a web page', { body: '<!doctype html><p>Sign in', headers: { 'Content-Type': 'text/html' } }],
  fa: ['shortened', { body: fileOf('fa').subarray(0, 200) }],
  vi: ['interrupted', { body: fileOf('vi'), headers: { 'Content-Length': '9999' }, cutAfter: 200 }],
  he: [
    'another text than the hash says',
    { body: '{"callout.urgent":"Owned","article.references":"Owned"}' },
  ],
  hi: ['without CORS', { body: fileOf('hi'), headers: { 'Access-Control-Allow-Origin': 'null' } }],
  ko: ['offline', { refused: true }],
  ja: ['of wrong types', { body: wrongTypes('ja') }],
  pl: ['empty', { body: '' }],
  ru: ['in a circle', { status: 302, headers: { Location: '/circle.json' } }],
};

let origins: Origins;
before(async () => {
  origins = await startOrigins();
});
after(() => origins.close());

const asked = (tag: string): number =>
  origins.files.requests.filter(({ url }) => url === `/locales/${tag}.json`).length;

/** A callout in each language, and an article in it whose list of references has a heading of ours. */
const body = (tags: readonly string[]): string =>
  tags
    .map((tag) => {
      const address = `/${tag}.article.json`;
      origins.site.reply(address, {
        body: articleFile({ inLanguage: tag, references: [{ id: 'one', type: 'book', title: 'A book' }] }),
      });
      return `<div lang="${tag}"><care-callout id="${tag}" tone="urgent"><p>Words</p></care-callout>
        <care-article id="article-${tag}" src="${address}">Children</care-article></div>`;
    })
    .join('');

interface Said {
  readonly label: string | undefined;
  readonly heading: string | undefined;
  readonly words: boolean;
}

const said = (page: Page, tags: readonly string[]): Promise<Record<string, Said>> =>
  page.evaluate((names) => {
    const entries = names.map((tag) => {
      const callout = document.getElementById(tag);
      const article = document.getElementById(`article-${tag}`);
      return [
        tag,
        {
          label: callout?.shadowRoot?.querySelector('[part~=label]')?.textContent.trim(),
          heading: article?.querySelector('care-reference-list [slot=heading]')?.textContent,
          words:
            !!callout?.querySelector('p')?.checkVisibility() &&
            article?.textContent.includes('Pain makes sleep worse.') === true,
        },
      ] as const;
    });
    return Object.fromEntries(entries);
  }, tags);

/** What answers wait for until the test lets them go. */
function closedGate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

const inEnglish: Said = { label: 'Urgent', heading: 'References', words: true };
const inLanguage = (tag: string): Said => ({ label: wordIn(tag), heading: headingIn(tag), words: true });
const forEach = <Value>(tags: readonly string[], value: (tag: string) => Value): Record<string, Value> =>
  Object.fromEntries(tags.map((tag) => [tag, value(tag)]));

const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);

for (const engine of engines) {
  describe(`language files with faults, ${engine}`, () => {
    let page: Page;
    before(async () => {
      page = await openBrowser(engine);
    });
    after(() => page.close());
    beforeEach(() => {
      origins.site.reset();
      origins.files.reset();
    });

    const open = (tags: readonly string[], script = '', head = ''): Promise<void> =>
      page.goto(
        origins.site.page(
          '/faults.html',
          hostPage(origins, body(tags), { script: EVENTS + LISTENER + script, head, bare: head !== '' }),
        ),
      );

    // Browsers open six connections to an origin, and each answer that waits holds one.
    for (const tags of [0, 5, 10].map((first) => Object.keys(faults).slice(first, first + 5)))
      test(`first ${tags.map((tag) => faults[tag]?.[0]).join(', ')}: English, then the language`, async () => {
        const gate = closedGate();
        origins.files.reply('/circle.json', { status: 302, headers: { Location: '/circle.json' } });
        for (const tag of tags) {
          let attempts = 0;
          origins.files.reply(`/locales/${tag}.json`, () =>
            attempts++ ? { body: fileOf(tag), until: gate.opened } : (faults[tag]?.[1] ?? {}),
          );
        }
        const english = forEach(tags, () => inEnglish);
        await open(tags);
        await becomes(() => said(page, tags), english);
        // The second attempt is made, and its answer waits.
        const twice = forEach(tags, () => 2);
        await becomes(() => forEach(tags, asked), twice);
        assert.deepEqual(await said(page, tags), english);
        gate.open();
        await becomes(() => said(page, tags), forEach(tags, inLanguage));
        assert.deepEqual(forEach(tags, asked), twice);
        assert.deepEqual(await heard(page), []);
        assert.equal(await page.evaluate(() => 'polluted' in {}), false);
      });

    test('a file that drips or keeps silent does not hold up the page, and is asked for once', async () => {
      const tags = ['hy', 'fil'];
      const gate = closedGate();
      origins.files.reply('/locales/hy.json', { body: fileOf('hy'), drip: { bytes: 40, milliseconds: 20 } });
      origins.files.reply('/locales/fil.json', { body: fileOf('fil'), until: gate.opened });
      await open(tags);
      await becomes(async () => (await said(page, tags))['fil'], inEnglish);
      await becomes(async () => (await said(page, tags))['hy'], inLanguage('hy'));
      // An element that is moved meanwhile gets its words too.
      await page.evaluate(() => {
        const article = document.getElementById('article-fil');
        if (article) document.body.append(article);
      });
      gate.open();
      await becomes(async () => (await said(page, tags))['fil'], inLanguage('fil'));
      assert.deepEqual(forEach(tags, asked), { hy: 1, fil: 1 });
      assert.deepEqual(await heard(page), []);
    });

    test('a file that has moved is followed, to another origin too, and its hash still counts', async () => {
      const tags = ['de', 'fil', 'ko'];
      const away = await startOrigin({ host: '127.0.0.1', headers: { 'Access-Control-Allow-Origin': '*' } });
      try {
        const moved = (address: string): Reply => ({ status: 302, headers: { Location: address } });
        origins.files.reply('/locales/de.json', moved('/moved/de.json'));
        origins.files.reply('/moved/de.json', { body: fileOf('de') });
        origins.files.reply('/locales/fil.json', moved('/moved/fil.json'));
        origins.files.reply('/moved/fil.json', moved(`${away.url}/fil.json`));
        away.reply('/fil.json', { body: fileOf('fil') });
        // What has moved to where somebody else writes, and a circle over two origins.
        origins.files.reply('/locales/ko.json', moved(`${away.url}/ko.json`));
        away.reply('/ko.json', { body: '{"callout.urgent":"Owned","article.references":"Owned"}' });
        origins.files.reply('/locales/vi.json', moved(`${away.url}/vi.json`));
        away.reply('/vi.json', moved(`${origins.files.url}/locales/vi.json`));
        await open([...tags, 'vi']);
        const wanted = { de: inLanguage('de'), fil: inLanguage('fil'), ko: inEnglish, vi: inEnglish };
        await becomes(() => said(page, [...tags, 'vi']), wanted);
        // Asked again, it is no better.
        await becomes(() => asked('ko') > 1, true);
        assert.deepEqual(await said(page, [...tags, 'vi']), wanted);
        for (const { url, headers } of away.requests)
          assert.deepEqual([headers.referer, headers.cookie], [undefined, undefined], url);
      } finally {
        await away.close();
      }
    });

    test('off the net English stands; the next attempt on it again brings the language', async () => {
      await open(['de'], '', '');
      await becomes(() => said(page, ['de']), { de: inLanguage('de') });
      // WebKit's driver can't go off the net: a connection that is refused stands for it.
      const off = (await page.offline(true)) === 'done';
      if (!off) origins.files.reply('/locales/pl.json', { refused: true });
      try {
        await page.evaluate(() => {
          const html =
            '<div lang="pl"><care-callout id="later" tone="urgent"><p>Words</p></care-callout></div>';
          document.body.insertAdjacentHTML('beforeend', html);
        });
        const label = () =>
          page.evaluate(() =>
            document.getElementById('later')?.shadowRoot?.querySelector('[part~=label]')?.textContent.trim(),
          );
        await becomes(label, 'Urgent');
        if (off) await page.offline(false);
        else origins.files.reply('/locales/pl.json', {});
        await becomes(label, wordIn('pl'));
        assert.deepEqual(await heard(page), []);
      } finally {
        if (off) await page.offline(false);
      }
    });

    test('a file that never comes is given up after three requests, with one warning', async () => {
      origins.files.reply('/locales/de.json', { status: 404, body: '' });
      // The page's clock runs the pauses between the attempts at once.
      await open(
        ['de'],
        `{ const original = setTimeout; globalThis.setTimeout = (task, time, ...rest) => original(task, time === 2000 || time === 8000 ? 0 : time, ...rest); }`,
      );
      await becomes(() => heard(page), ['warn: careleaf: de.json did not load']);
      assert.deepEqual(await said(page, ['de']), { de: inEnglish });
      // Neither another element nor another change of language asks again.
      await page.evaluate(() => {
        document.body.lang = 'de';
        document.body.append(document.createElement('care-callout'));
      });
      assert.equal(asked('de'), 3);
    });

    test('wrong types behind the right hash cost their text only', async () => {
      const wrong = wrongTypes('ja');
      const hash = (file: string | Buffer) => createHash('sha256').update(file).digest('base64');
      const code = readFileSync('dist/careleaf.js', 'utf8');
      const forged = code.replace(hash(fileOf('ja')), hash(wrong));
      assert.notEqual(forged, code);
      origins.files.reply('/forged.js', { body: forged });
      origins.files.reply('/locales/ja.json', { body: wrong });
      await open(['ja'], '', `<script type="module" src="${origins.files.url}/forged.js"></script>`);
      await becomes(() => asked('ja'), 1);
      await becomes(() => said(page, ['ja']), { ja: inEnglish });
      // The file is there: a text that has come renders each element again.
      await page.evaluate(() => document.getElementById('ja')?.setAttribute('tone', 'note'));
      await page.evaluate(() => document.getElementById('ja')?.setAttribute('tone', 'urgent'));
      await becomes(() => said(page, ['ja']), { ja: inEnglish });
      assert.deepEqual(await heard(page), []);
      assert.equal(await page.evaluate(() => 'polluted' in {}), false);
    });
  });
}
