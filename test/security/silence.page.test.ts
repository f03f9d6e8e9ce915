import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, openBrowser, type Page } from '../support/drive.js';
import {
  LISTENER,
  type Origin,
  type Origins,
  startOrigin,
  startOrigins,
  strictPolicy,
} from '../support/origins.js';
import { articleFile, EVENTS, hostPage } from '../hosts/host-page.js';

/**
 * Notes each use of what can store, send or recognise a reader, from before the first script of the page on. Where the
 * platform lacks one of them, nothing can use it.
 */
const TRIPWIRES = `
  globalThis.tripped = [];
  const wire = (owner, name, label) => {
    const found = owner && Object.getOwnPropertyDescriptor(owner, name);
    if (!found || !found.configurable) return;
    const note = () => void tripped.push(label);
    const { get, set, value } = found;
    if (get || set) {
      Object.defineProperty(owner, name, {
        ...found,
        ...(get && { get() { note(); return get.call(this); } }),
        ...(set && { set(given) { note(); set.call(this, given); } }),
      });
    } else if (typeof value === 'function') {
      owner[name] = new Proxy(value, {
        apply(target, self, given) { note(); return Reflect.apply(target, self, given); },
        construct(target, given, by) { note(); return Reflect.construct(target, given, by); },
      });
    }
  };
  const wires = {
    Document: 'cookie referrer requestStorageAccess hasStorageAccess browsingTopics execCommand',
    Window: 'name localStorage sessionStorage indexedDB caches cookieStore screen devicePixelRatio speechSynthesis openDatabase crypto',
    Storage: 'getItem setItem removeItem clear key length',
    Navigator: 'sendBeacon userAgent userAgentData appVersion platform vendor language languages hardwareConcurrency deviceMemory plugins mimeTypes maxTouchPoints connection geolocation mediaDevices permissions serviceWorker storage getBattery getGamepads webdriver doNotTrack globalPrivacyControl onLine credentials',
    Screen: 'width height availWidth availHeight colorDepth pixelDepth orientation',
    History: 'pushState replaceState length go back forward',
    HTMLCanvasElement: 'getContext toDataURL toBlob',
    OffscreenCanvas: 'getContext convertToBlob',
    XMLHttpRequest: 'open send',
    Performance: 'getEntries getEntriesByType getEntriesByName memory',
    HTMLIFrameElement: 'src srcdoc',
    HTMLScriptElement: 'src text',
    HTMLFormElement: 'submit requestSubmit',
  };
  for (const [owner, names] of Object.entries(wires))
    for (const name of names.split(' ')) {
      wire(globalThis[owner]?.prototype, name, owner + '.' + name);
      if (owner === 'Window') wire(globalThis, name, owner + '.' + name);
    }
  for (const name of 'WebSocket EventSource WebTransport RTCPeerConnection AudioContext OfflineAudioContext Worker SharedWorker BroadcastChannel FontFace Image Audio PaymentRequest Notification ReportingObserver PerformanceObserver IdleDetector queryLocalFonts open eval Function'.split(' '))
    wire(globalThis, name, name);
  wire(globalThis.Intl?.DateTimeFormat?.prototype, 'resolvedOptions', 'Intl.DateTimeFormat.resolvedOptions');
`;

/** Uses a part of them itself, as proof that the wires are taut. */
const TRIP = `
  document.cookie; localStorage.getItem('a'); sessionStorage.length; navigator.sendBeacon('/beacon'); navigator.userAgent;
  navigator.language; screen.width; history.replaceState(null, ''); document.createElement('canvas').getContext('2d');
  new XMLHttpRequest().open('GET', '/'); new Image(); document.referrer; indexedDB;
`;

let origins: Origins;
let pictures: Origin;
before(async () => {
  origins = await startOrigins();
  pictures = await startOrigin({ host: '127.0.0.1' });
  pictures.reply('/picture.svg', { body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>' });
  origins.site.reply('/tripwires.js', { body: TRIPWIRES + LISTENER + EVENTS });
  origins.site.reply('/trip.js', { body: TRIP });
  origins.site.reply('/own.json', {
    body: articleFile({
      headline: 'On the same origin',
      image: { url: `${pictures.url}/picture.svg`, alt: 'A picture', width: 9, height: 9 },
      description: 'Summary',
      url: 'https://clinic.example/',
    }),
  });
});
after(() => Promise.all([origins.close(), pictures.close()]));

const tripped = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...new Set((globalThis as unknown as { tripped: string[] }).tripped)]);

for (const engine of engines) {
  describe(`careleaf.js is silent, ${engine}`, () => {
    let page: Page;
    before(async () => {
      page = await openBrowser(engine);
    });
    after(() => page.close());

    test('it asks for what the page names and nothing else, without cookies and referrer', async () => {
      const policy = strictPolicy(`${origins.files.url} ${pictures.url}`);
      const body = `<care-article src="${origins.files.url}/articles/ketamine-therapy-for-ptsd.en.json"></care-article>
        <care-article-card src="/own.json"></care-article-card>
        <care-contact-banner heading="Call us" phone="+1-310-601-9999" href="https://clinic.example/"></care-contact-banner>`;
      const html = hostPage(origins, body, { head: '<script src="/tripwires.js"></script>' });
      const url = origins.site.page('/silent.html', html, {
        ...policy,
        'Set-Cookie': 'patient=42; Path=/',
        // What the page itself would say to every server it asks.
        'Referrer-Policy': 'unsafe-url',
      });
      // The reader has a cookie of each origin already.
      origins.files.page('/cookie.html', '<p>', { 'Set-Cookie': 'reader=7; Path=/' });
      await page.goto(`${origins.files.url}/cookie.html`);
      for (const { requests } of [origins.site, origins.files, pictures]) (requests as unknown[]).length = 0;
      const before = await page.evaluate(() => document.cookie);
      assert.equal(before, 'reader=7');

      await page.goto(url);
      await page.waitFor(
        () => document.querySelectorAll('care-article li, care-article-card img').length > 2,
      );

      // Everything a reader does.
      await page.hover('care-benefit h4, care-benefit h3, care-benefit [slot=heading]');
      await page.click('care-benefit [slot=heading]');
      await page.click('care-benefit-list >>> button');
      await page.click('care-reference-popover');
      await page.press('Tab', 'Enter', 'Escape');
      await page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
        dispatchEvent(new Event('beforeprint'));
        dispatchEvent(new Event('afterprint'));
        document.dispatchEvent(new Event('visibilitychange'));
      });
      await page.waitFor(() => document.querySelector<HTMLImageElement>('care-article-card img')?.complete);
      await page.evaluate(() => void dispatchEvent(new Event('pagehide')));

      assert.deepEqual(await tripped(page), []);
      assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard), []);
      const log = (origin: Origin) =>
        origin.requests.map(({ method, url: path }) => `${method} ${path}`).sort();
      assert.deepEqual(log(origins.site), ['GET /own.json', 'GET /silent.html', 'GET /tripwires.js']);
      assert.deepEqual(log(pictures), ['GET /picture.svg']);
      assert.deepEqual(log(origins.files), [
        'GET /articles/ketamine-therapy-for-ptsd.en.json',
        'GET /careleaf.js',
      ]);

      const ours = [origins.site, origins.files, pictures]
        .flatMap(({ requests }) => requests)
        .filter(({ url: path }) => /\.(json|svg)/.test(path));
      assert.equal(ours.length, 3);
      for (const { url: path, headers } of ours) assert.equal(headers.referer, undefined, path);
      for (const { url: path, headers } of ours.filter((each) => each.url.endsWith('.json')))
        assert.equal(headers.cookie, undefined, path);

      // A cookie was there to be sent, and the elements have left it and every store as they were.
      const stores = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
      assert.deepEqual(stores, ['patient=42', 0, 0]);
    });

    test('the tripwires catch a page that does such things', async () => {
      const head = '<script src="/tripwires.js"></script>';
      const html = hostPage(origins, '<script src="/trip.js"></script>', { head, bare: true });
      await page.goto(origins.site.page('/trip.html', html));
      const caught = await tripped(page);
      for (const wire of [
        'Document.cookie',
        'Window.localStorage',
        'Storage.getItem',
        'Window.sessionStorage',
        'Navigator.sendBeacon',
        'Navigator.userAgent',
        'Navigator.language',
        'Screen.width',
        'History.replaceState',
        'HTMLCanvasElement.getContext',
        'XMLHttpRequest.open',
        'Image',
        'Document.referrer',
        'Window.indexedDB',
      ])
        assert.ok(caught.includes(wire), wire);
    });
  });
}
