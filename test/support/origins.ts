import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { contentType, fileAt, listen } from '../../scripts/serve.mjs';

/** A request that has arrived. */
export interface Received {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** What to answer at one path. */
export interface Reply {
  /** Default: 200. */
  readonly status?: number;
  /** `Content-Type` follows the path unless it is given. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Default: the file at that path, else nothing. A function is asked for each request. */
  readonly body?: string | Buffer | ((request: Received) => string | Buffer);
  /** Milliseconds before the first byte; `Infinity` never answers. */
  readonly delay?: number;
  /** Answers when this is settled. */
  readonly until?: Promise<unknown>;
  /** Sends so many bytes at a time, with so many milliseconds between. */
  readonly drip?: { readonly bytes: number; readonly milliseconds: number };
  /** Closes the connection after so many bytes of the body. */
  readonly cutAfter?: number;
  /** Closes the connection without an answer, as a server that is not there. */
  readonly refused?: boolean;
}

/** A server of one origin, which tests fill and question. */
export interface Origin {
  /** Such as `http://localhost:41234`, without a slash at the end. */
  readonly url: string;
  /** Everything asked for so far, without favicons. */
  readonly requests: readonly Received[];
  /** Sets what is answered at a path, from now on; a function is asked for each request. */
  reply(path: string, reply: Reply | ((request: Received) => Reply)): void;
  /** Sets an HTML page at a path; gives back its address. */
  page(path: string, html: string, headers?: Readonly<Record<string, string>>): string;
  /** Forgets replies and requests. */
  reset(): void;
  close(): Promise<void>;
}

/** Settings of one origin. */
export interface OriginOptions {
  /** A folder whose files are served where no reply is set. */
  readonly folder?: string;
  /** For every answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** `localhost` and `127.0.0.1` are different sites, not only origins. */
  readonly host?: 'localhost' | '127.0.0.1';
}

/** Starts a server of one origin on a free port. */
export async function startOrigin(options: OriginOptions = {}): Promise<Origin> {
  const replies = new Map<string, Reply | ((request: Received) => Reply)>();
  const requests: Received[] = [];

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', url = '/', headers } = request;
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    const received = { method, url, headers };
    requests.push(received);
    const given = replies.get(pathname) ?? {};
    const reply = typeof given === 'function' ? given(received) : given;
    if (reply.refused) return void response.destroy();
    const file = reply.body === undefined && options.folder ? fileAt(options.folder, pathname) : undefined;
    const set = typeof reply.body === 'function' ? reply.body(received) : reply.body;
    const body = Buffer.from(set ?? file?.content ?? '');
    const found = replies.has(pathname) || file !== undefined;

    if (reply.delay === Infinity) return;
    if (reply.delay) await pause(reply.delay);
    await reply.until;
    response.writeHead(reply.status ?? (found ? 200 : 404), {
      'Content-Type': contentType(file?.path ?? pathname),
      'Cache-Control': 'no-store',
      ...options.headers,
      ...reply.headers,
    });
    const end = reply.cutAfter ?? body.length;
    const step = reply.drip?.bytes ?? body.length;
    for (let from = 0; from < end && !response.destroyed; from += step) {
      response.write(body.subarray(from, Math.min(from + step, end)));
      if (reply.drip) await pause(reply.drip.milliseconds);
    }
    if (reply.cutAfter === undefined) response.end();
    else setImmediate(() => response.destroy());
  };

  const server = await listen((request, response) => void answer(request, response), 0, options.host);
  return {
    url: server.origin,
    requests,
    reply: (path, reply) => void replies.set(path, reply),
    page: (path, html, headers) => {
      replies.set(path, { body: html, headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers } });
      return server.origin + path;
    },
    reset: () => {
      replies.clear();
      requests.length = 0;
    },
    close: server.close,
  };
}

/** A clinic's site, and the origin of careleaf's files: two different sites, as in real life. */
export interface Origins {
  /** Serves what a test puts there. */
  readonly site: Origin;
  /** Serves `dist/` to everybody (CORS). */
  readonly files: Origin;
  close(): Promise<void>;
}

/** Starts both origins. */
export async function startOrigins(): Promise<Origins> {
  const site = await startOrigin({ host: 'localhost' });
  const files = await startOrigin({
    host: '127.0.0.1',
    folder: 'dist',
    headers: { 'Access-Control-Allow-Origin': '*' },
  });
  return {
    site,
    files,
    close: async () => {
      await Promise.all([site.close(), files.close()]);
    },
  };
}

/**
 * The policy under which `careleaf.js` runs without a violation, with the origin of its files.
 *
 * @param trustedTypes names that the page allows; `'none'` by default
 */
export const strictPolicy = (files: string, trustedTypes = `'none'`): Record<string, string> => ({
  'Content-Security-Policy': [
    `default-src 'none'`,
    `script-src 'self' ${files}`,
    `connect-src 'self' ${files}`,
    `img-src 'self' ${files}`,
    `style-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types ${trustedTypes}`,
  ].join('; '),
});

/** Response header that switches the page's own scripts off in every engine; the driver's still run. */
export const WITHOUT_SCRIPT: Record<string, string> = {
  'Content-Security-Policy': 'sandbox allow-same-origin',
};

/**
 * A script that hears a page's faults from its first line on: console errors and warnings, uncaught errors, unhandled
 * rejections, violations of policy. Serve it and load it first; read `globalThis.heard`.
 */
export const LISTENER = `
  globalThis.heard = [];
  const hear = (kind) => (...values) => void heard.push(kind + ': ' + values.map((value) => value?.stack ?? String(value)).join(' '));
  for (const kind of ['error', 'warn']) console[kind] = hear(kind);
  addEventListener('error', (event) => hear('uncaught')(event.message || event.target?.src || event.target?.href), true);
  addEventListener('unhandledrejection', (event) => hear('unhandled')(event.reason));
  addEventListener('securitypolicyviolation', (event) => hear('violation')(event.effectiveDirective, event.blockedURI, event.sample));
`;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
