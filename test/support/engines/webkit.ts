import type { Readable } from 'node:stream';
import type { WebKitParts } from '../../../scripts/browsers.mjs';
import { markTarget, pointOf } from './in-page.js';
import { isRecord } from './marionette.js';
import type { BrowserOptions, Page, Target } from './page.js';
import { freePort, startProgram, until } from './processes.js';

/** Code points that WebDriver gives to keys without a character. */
const KEYS: Record<string, string> = {
  ...{
    Backspace: '\uE003',
    Tab: '\uE004',
    Enter: '\uE007',
    Shift: '\uE008',
    Control: '\uE009',
    Alt: '\uE00A',
  },
  ...{ Escape: '\uE00C', Space: ' ', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011' },
  ...{ ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Delete: '\uE017' },
  Meta: '\uE03D',
};

/** Starts WebKitGTK's MiniBrowser on a display of its own, driven through WebDriver. */
export async function openWebKit(parts: WebKitParts, options: BrowserOptions): Promise<Page> {
  const display = startProgram(
    parts.display,
    ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await firstLine(display.child.stdio[3] as Readable);
  const port = await freePort();
  const driver = startProgram(parts.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, WAYLAND_DISPLAY: '', DISPLAY: `:${number}`, ...options.webkitEnvironment },
  });

  const call = async (method: string, path: string, body?: object, limit = 60_000): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(limit),
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (isRecord(value) && value['error'])
      throw new Error(`${String(value['error'])}: ${String(value['message'])}`);
    return value;
  };
  await until('WebKit to listen', () => call('GET', '/status').catch(() => false));
  const session = await call('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': { binary: parts.browser, args: ['--automation'] },
        // Otherwise every command waits while a page loads, for ever where it never ends.
        pageLoadStrategy: 'none',
      },
    },
  });
  if (!isRecord(session) || !isRecord(session['capabilities'])) throw new Error('WebKit began no session.');
  const ask = (method: string, path: string, body?: object, limit?: number) =>
    call(method, `/session/${String(session['sessionId'])}${path}`, body, limit);

  const evaluate: Page['evaluate'] = async (run, ...values) => {
    const answer = await ask('POST', '/execute/async', {
      script: `const values = [...arguments], done = values.pop();
        Promise.resolve().then(() => (${String(run)})(...values))
          .then((value) => done([value]), (error) => done([null, String(error?.message ?? error)]));`,
      args: values,
    });
    const [value, fault] = answer as [never, string | undefined];
    if (fault !== undefined) throw new Error(fault);
    return value;
  };
  let visits = 0;
  /** Begins a navigation and waits until another page is there, loaded or (`wait: false`) not. */
  const navigate = async (begin: () => Promise<unknown>, wait: boolean) => {
    const left = ++visits;
    const mark = (visit: number): boolean =>
      ((globalThis as { careleafVisit?: number }).careleafVisit = visit) > 0;
    // A page that is on its way out doesn't answer, or says that it has been left: ask again soon.
    await until('the page to answer', () => evaluate(mark, left).catch(() => false), 30_000);
    await begin();
    const script = `return globalThis.careleafVisit !== ${left} && ${wait ? "document.readyState === 'complete'" : 'true'}`;
    const arrived = () => ask('POST', '/execute/sync', { script, args: [] }, 1000).catch(() => false);
    await until('the page to load', arrived, 30_000);
  };
  const pointer = async (kind: 'mouse' | 'touch', ...actions: object[]) => {
    await ask('POST', '/actions', {
      actions: [{ type: 'pointer', id: kind, parameters: { pointerType: kind }, actions }],
    });
  };
  const moveTo = async (target: Target) => {
    const { x, y } = await evaluate(pointOf, target);
    return { type: 'pointerMove', duration: 0, origin: 'viewport', x: Math.round(x), y: Math.round(y) };
  };
  const down = { type: 'pointerDown', button: 0 };
  const up = { type: 'pointerUp', button: 0 };

  return {
    engine: 'webkit',
    version: `WebKitGTK/${String(session['capabilities']['browserVersion'])}`,
    evaluate,
    goto: async (url, { wait = true } = {}) => {
      const [address, fragment] = url.split('#');
      const same = fragment !== undefined && String(await ask('GET', '/url')).split('#')[0] === address;
      if (same) await evaluate((to) => void (location.href = to), url);
      else await navigate(() => ask('POST', '/url', { url }), wait);
    },
    reload: () => navigate(() => ask('POST', '/refresh', {}), true),
    back: () => navigate(() => ask('POST', '/back', {}), true),
    url: async () => String(await ask('GET', '/url')),
    waitFor: (run, ...values) =>
      until(String(run), () => evaluate(run, ...values) as Promise<unknown>, 5000) as Promise<never>,
    hover: async (target) => pointer('mouse', await moveTo(target)),
    click: async (target) => pointer('mouse', await moveTo(target), down, up),
    tap: async (target) => pointer('touch', await moveTo(target), down, up),
    drag: async (from, to) =>
      pointer('mouse', await moveTo(from), down, { ...(await moveTo(to)), duration: 100 }, up),
    press: async (...keys) => {
      for (const combination of keys) {
        const values = (combination === '+' ? ['+'] : combination.split('+')).map((key) => KEYS[key] ?? key);
        const actions = [
          ...values.map((value) => ({ type: 'keyDown', value })),
          ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
        ];
        await ask('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
      }
    },
    type: async (text) => {
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await ask('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    viewport: async (size) => {
      const inner = () => evaluate(() => ({ width: innerWidth, height: innerHeight }));
      const outer = (await ask('GET', '/window/rect')) as { width: number; height: number };
      const before = await inner();
      await ask('POST', '/window/rect', {
        width: size.width + outer.width - before.width,
        height: size.height + outer.height - before.height,
      });
      const fits = async () => {
        const now = await inner();
        return now.width === size.width && now.height === size.height;
      };
      return (await until('the window to resize', fits, 500).catch(() => false)) ? 'done' : 'unsupported';
    },
    media: async (media) => (Object.values(media).some(Boolean) ? 'unsupported' : 'done'),
    offline: async (off) => (off ? 'unsupported' : 'done'),
    accessible: async (target) => {
      const states = await evaluate(markTarget, target);
      const element = await ask('POST', '/execute/sync', {
        script: 'return window.careleafTarget',
        args: [],
      });
      const id = isRecord(element) ? String(Object.values(element)[0]) : '';
      return {
        role: String(await ask('GET', `/element/${id}/computedrole`)),
        name: String(await ask('GET', `/element/${id}/computedlabel`)),
        states,
      };
    },
    accessibilityTree: async () => 'unsupported',
    screenshot: async () => Buffer.from(String(await ask('GET', '/screenshot')), 'base64'),
    pdf: async () => 'unsupported',
    devtools: () => Promise.reject(new Error('WebKit has no DevTools protocol.')),
    close: async () => {
      await Promise.race([ask('DELETE', '').catch(() => undefined), pause(3000)]);
      await driver.stop();
      await display.stop();
    },
  };
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });

function firstLine(stream: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    stream.once('data', (data: Buffer) => resolve(data.toString().trim()));
    stream.once('end', () => reject(new Error('The virtual display did not start.')));
  });
}
