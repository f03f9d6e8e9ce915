import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { integrity } from '../../src/localization/generated/integrity.js';
import { locales } from '../../src/localization/generated/locales.js';
import { loadLocale, localeReady, registerMessages } from '../../src/localization/locale-files.js';
import { localization } from '../../src/localization/localization.js';
import { msg } from '../../src/localization/message.js';

const hello = msg('Hello', { id: 'test.hello', desc: '' });
const world = msg('World', { id: 'test.world', desc: '' });

interface Call {
  url: string;
  file: string;
  options: RequestInit;
}
let calls: Call[] = [];
let warnings: string[] = [];
let answer: (file: string) => Promise<Response> | Response;

/** Adds files to those that ship, with their hashes. */
const ship = (files: Record<string, string>): void => {
  locales.push(...Object.keys(files));
  Object.assign(integrity, files);
};

/** Lets everything run that waits for nothing but promises. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};
const json = (messages: unknown): Response => new Response(JSON.stringify(messages));

describe('language files', () => {
  beforeEach(() => {
    calls = [];
    warnings = [];
    mock.timers.enable({ apis: ['setTimeout'] });
    mock.method(globalThis, 'fetch', async (url: URL, options: RequestInit) => {
      const file = url.pathname.split('/').at(-1) ?? '';
      calls.push({ url: url.href, file, options });
      return answer(file);
    });
    mock.method(console, 'warn', (text: string) => warnings.push(text));
  });
  afterEach(() => {
    mock.timers.reset();
    mock.restoreAll();
  });

  test('one silent request per file, checked against the hash that the bundle carries', async () => {
    ship({ es: 'sha256-abc' });
    answer = () => json({ 'test.hello': 'Hola' });
    const loads = [loadLocale('es'), loadLocale('es-MX'), localeReady('es')];
    await settle();
    await Promise.all(loads);
    assert.equal(calls.length, 1);
    const { integrity, credentials, referrerPolicy } = calls[0]?.options ?? {};
    assert.deepEqual(
      { integrity, credentials, referrerPolicy },
      { integrity: 'sha256-abc', credentials: 'omit', referrerPolicy: 'no-referrer' },
    );
    assert.equal(localization('es-MX').t(hello), 'Hola');
    assert.equal(loadLocale('es'), undefined);
  });

  test('nothing for English, for a language without a file, for what names no language', () => {
    for (const tag of ['', 'en', 'en-GB', 'cy', '???']) {
      assert.equal(loadLocale(tag), undefined, tag);
      assert.equal(localeReady(tag), undefined, tag);
    }
    assert.equal(calls.length, 0);
  });

  test('the whole chain at once', async () => {
    ship({ 'pt-PT': 'sha256-a', pt: 'sha256-b', 'pt-BR': 'sha256-c' });
    answer = (file) => json({ 'test.hello': file });
    await loadLocale('pt-AO');
    assert.deepEqual(
      calls.map(({ file }) => file),
      ['pt-PT.json', 'pt.json'],
    );
    assert.equal(localization('pt-AO').t(hello), 'pt-PT.json');
  });

  test('a failed request is repeated after 2 and 10 seconds, past the cache', async () => {
    ship({ fr: 'sha256-abc' });
    answer = () => new Response('', { status: 503 });
    const done = loadLocale('fr');
    await settle();
    assert.equal(calls.length, 1);
    answer = () => Promise.reject(new TypeError('offline'));
    mock.timers.tick(1999);
    await settle();
    assert.equal(calls.length, 1);
    mock.timers.tick(1);
    await settle();
    assert.equal(calls.length, 2);
    answer = () => json({ 'test.hello': 'Bonjour' });
    mock.timers.tick(8000);
    await done;
    assert.deepEqual(
      calls.map(({ options }) => options.cache),
      ['default', 'reload', 'reload'],
    );
    assert.equal(localization('fr').t(hello), 'Bonjour');
  });

  test('after the third failure there is one warning, English, and no further request', async () => {
    ship({ it: 'sha256-abc' });
    answer = () => new Response('{broken');
    const done = loadLocale('it');
    await settle();
    mock.timers.tick(2000);
    await settle();
    mock.timers.tick(8000);
    await done;
    await loadLocale('it');
    assert.equal(calls.length, 3);
    assert.deepEqual(warnings, ['careleaf: it.json did not load']);
    assert.equal(localization('it').t(hello), 'Hello');
  });

  test('a first rendering waits 300 ms from the first call, not from its own', async () => {
    ship({ ro: 'sha256-abc' });
    answer = () => new Promise<Response>(() => {});
    let waited = 0;
    void localeReady('ro')?.then(() => waited++);
    mock.timers.tick(200);
    await settle();
    void localeReady('ro')?.then(() => waited++);
    assert.equal(waited, 0);
    mock.timers.tick(100);
    await settle();
    assert.equal(waited, 2);
    void localeReady('ro')?.then(() => waited++);
    await settle();
    assert.equal(waited, 3);
  });

  test('messages that were handed over need no file, until one of them is missing', async () => {
    ship({ pl: 'sha256-abc' });
    registerMessages('pl', { 'test.hello': 'Dzień dobry' });
    assert.equal(loadLocale('pl'), undefined);
    assert.equal(localization('pl').t(hello), 'Dzień dobry');
    assert.equal(calls.length, 0);
    answer = () => json({ 'test.hello': 'Cześć', 'test.world': 'Świecie' });
    assert.equal(localization('pl').t(world), 'World');
    await settle();
    assert.equal(calls.length, 1);
    assert.equal(localization('pl').t(world), 'Świecie');
    assert.equal(localization('pl').t(hello), 'Dzień dobry');
  });

  test('what is no text is left out, and nothing reaches a prototype', () => {
    const wrong = JSON.parse(
      '{"test.hello":5,"test.world":{"nested":"x"},"test.list":["x"],"test.null":null,"__proto__":{"polluted":"x"}}',
    ) as Record<string, string>;
    for (const value of [wrong, [] as never, { 'test.hello': undefined as never }])
      registerMessages('nl', value);
    assert.equal(localization('nl').t(hello), 'Hello');
    assert.equal(localization('nl').t(world), 'World');
    assert.equal('polluted' in {}, false);
    registerMessages('nl', { 'test.hello': 'Hallo' });
    assert.equal(localization('nl').t(hello), 'Hallo');
  });

  test('files stand in the folder beside that of the modules', async () => {
    ship({ fi: 'sha256-abc' });
    answer = () => json({});
    await loadLocale('fi');
    const module = import.meta.resolve('../../src/localization/locale-files.js');
    assert.equal(calls[0]?.url, new URL('../locales/fi.json', module).href);
  });
});
