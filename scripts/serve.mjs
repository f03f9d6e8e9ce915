import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

/**
 * @typedef {object} Served A running server.
 * @property {string} origin Such as `http://localhost:4000`.
 * @property {() => Promise<void>} close Ends it and every open connection.
 */

/** @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} Handler */

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/**
 * Value of the header `Content-Type` for a file.
 *
 * @param {string} path
 */
export const contentType = (path) => TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';

/**
 * The file that an address names in a folder; `index.html` for a folder; undefined where there is none, or it lies
 * outside the folder.
 *
 * @param {string} folder
 * @param {string} pathname Path of the address, percent-encoded.
 * @returns {{ path: string, content: Buffer } | undefined}
 */
export function fileAt(folder, pathname) {
  const root = resolve(folder);
  try {
    let path = resolve(join(root, decodeURIComponent(pathname)));
    if (path !== root && !path.startsWith(root + sep)) return undefined;
    if (statSync(path).isDirectory()) path = join(path, 'index.html');
    return { path, content: readFileSync(path) };
  } catch {
    return undefined;
  }
}

/**
 * Listens on this machine only.
 *
 * @param {Handler} handler
 * @param {number} port The first port to try; a taken one leads to the next. 0: any free one.
 * @param {string} [host] `localhost` or `127.0.0.1`, which are different sites to a browser.
 * @returns {Promise<Served>}
 */
export function listen(handler, port, host = 'localhost') {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE' && port !== 0)
        resolve(listen(handler, port + 1, host));
      else reject(error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      const used = typeof address === 'object' && address ? address.port : port;
      resolve({
        origin: `http://${host}:${used}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/**
 * Serves a folder.
 *
 * @param {string} folder
 * @param {object} [options]
 * @param {Record<string, string>} [options.headers] For every answer.
 * @param {(text: string) => string} [options.rewrite] Changes HTML and style sheets on their way out.
 * @returns {Handler}
 */
export function serveFolder(folder, { headers = {}, rewrite } = {}) {
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileAt(folder, pathname);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!file) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(`There is no ${pathname} here.\n`);
      return;
    }
    const content =
      rewrite && /\.(?:html|css)$/.test(file.path) ? rewrite(file.content.toString()) : file.content;
    response.writeHead(200, { 'Content-Type': contentType(file.path) });
    response.end(request.method === 'HEAD' ? undefined : content);
  };
}
