import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, openBrowser, type Page } from './drive.js';
import { LISTENER, type Origin, startOrigin, WITHOUT_SCRIPT } from './origins.js';

for (const engine of engines) {
  describe(`a driven page, ${engine}`, () => {
    let page: Page;
    let origin: Origin;
    before(async () => {
      origin = await startOrigin();
      page = await openBrowser(engine);
    });
    after(async () => {
      await page.close();
      await origin.close();
    });

    test('goes to addresses, back and anew', async () => {
      const one = origin.page('/one.html', '<!doctype html><title>One</title><h1>One</h1>');
      const two = origin.page('/two.html', '<!doctype html><title>Two</title>');
      await page.goto(one);
      await page.goto(two);
      assert.equal(await page.url(), two);
      await page.back();
      assert.equal(await page.evaluate(() => document.title), 'One');
      await page.evaluate(() => (document.title = 'changed'));
      await page.reload();
      assert.equal(await page.evaluate(() => document.title), 'One');
    });

    test('goes off the net and comes back, where the driver can', async () => {
      await page.goto(
        origin.page(
          '/net.html',
          `<!doctype html><title>Net</title><script>
          globalThis.told = [];
          for (const type of ['offline', 'online']) addEventListener(type, () => told.push(type));</script>`,
        ),
      );
      const reach = () =>
        page.evaluate(() =>
          fetch('/net.html').then(
            () => true,
            () => false,
          ),
        );
      const told = () => page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
      const support = await page.offline(true);
      assert.equal(support, engine === 'webkit' ? 'unsupported' : 'done');
      assert.equal(await reach(), engine === 'webkit');
      await page.offline(false);
      assert.equal(await reach(), true);
      assert.deepEqual(await told(), engine === 'webkit' ? [] : ['offline', 'online']);
    });

    test('gives values to functions in the page and gets theirs', async () => {
      assert.equal(await page.evaluate((a, b) => Promise.resolve(a + b), 20, 22), 42);
      await assert.rejects(
        page.evaluate(() => Promise.reject(new Error('boom'))),
        /boom/,
      );
      const later = origin.page(
        '/later.html',
        '<!doctype html><p>x</p><script>setTimeout(() => (globalThis.done = "yes"), 200)</script>',
      );
      await page.goto(later);
      assert.equal(await page.waitFor(() => (globalThis as { done?: string }).done), 'yes');
    });

    test('need not wait for a page that never ends loading', async () => {
      origin.reply('/never.js', { delay: Infinity });
      const never = origin.page(
        '/never.html',
        '<!doctype html><title>Never</title><p>Words</p><script defer src="/never.js"></script>',
      );
      await page.goto(never, { wait: false });
      assert.equal(await page.waitFor(() => document.querySelector('p')?.textContent), 'Words');
      await page.goto(origin.page('/end.html', '<!doctype html><title>End</title>'));
    });

    test('presses, types, and reads what is in shadow roots', async () => {
      const html = `<!doctype html><title>Keys</title><x-a></x-a><input aria-label="Field"><script>
        customElements.define('x-a', class extends HTMLElement {
          connectedCallback() {
            const button = document.createElement('button');
            button.textContent = 'Inside';
            button.onclick = () => button.setAttribute('aria-expanded', 'true');
            this.attachShadow({ mode: 'open' }).append(button);
          }
        });</script>`;
      await page.goto(origin.page('/keys.html', html));
      await page.click('x-a >>> button');
      const { role, name, states } = await page.accessible('x-a >>> button');
      assert.deepEqual([role, name, states['expanded']], ['button', 'Inside', true]);
      await page.press('Tab');
      await page.type('Grüße');
      await page.press('Shift+ArrowLeft', 'Backspace', 'Space');
      assert.equal(await page.evaluate(() => document.querySelector('input')?.value), 'Grüß ');
      await assert.rejects(page.click('x-b >>> button'), /Nothing in the page matches "x-b >>> button"/);
    });

    test('hears the console and what a policy refuses', async () => {
      origin.reply('/listener.js', { body: LISTENER });
      const html = `<!doctype html><title>Heard</title><script src="/listener.js"></script><script src="/speak.js"></script><p style="color: red">x</p>`;
      origin.reply('/speak.js', {
        body: `console.warn('hello'); setTimeout(() => { throw new Error('thrown') })`,
      });
      await page.goto(
        origin.page('/heard.html', html, {
          'Content-Security-Policy': "default-src 'none'; script-src 'self'; img-src 'self'",
        }),
      );
      const heard = await page.waitFor(() => {
        const { heard } = globalThis as unknown as { heard: string[] };
        return heard.length > 2 && heard;
      });
      assert.match(heard.join('\n'), /warn: hello/);
      assert.match(heard.join('\n'), /uncaught: .*thrown/);
      assert.match(heard.join('\n'), /violation: style-src-attr/);
    });

    test('has its scripts off where a header says so', async () => {
      const html =
        '<!doctype html><title>Off</title><p id="p">Words</p><script>p.remove()</script><noscript>no script</noscript>';
      await page.goto(origin.page('/off.html', html, WITHOUT_SCRIPT));
      assert.equal(
        await page.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' ').trim()),
        'Words no script',
      );
    });

    test('is taken pictures of, and printed where the engine can', async () => {
      assert.equal((await page.screenshot()).subarray(1, 4).toString(), 'PNG');
      const pdf = await page.pdf();
      if (pdf === 'unsupported') assert.equal(engine, 'webkit');
      else assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
    });
  });
}
