// A server on a free port of this machine: it serves a folder under a path, others by the first part of theirs, and
// remembers what was asked for.

import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { output } from './support.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
};

// `also` is { package: folder } for what stands at /package/. `folder` may be changed later: the server then gives another
// build. `url` is the page of `folder`, `origin` the server.
export async function serve({
  folder = output,
  under = '/',
  also = {},
  headers = {},
  wasmType = types['.wasm'],
} = {}) {
  const served = { folder, requests: [], reports: [], url: '', origin: '', close };
  const fileOf = (name) => {
    const [, first, ...rest] = name.split('/');
    if (Object.hasOwn(also, first)) return join(also[first], ...rest);
    return name.startsWith(under) ? join(served.folder, name.slice(under.length)) : '';
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    if (request.method === 'POST') {
      request.on('data', (data) => served.reports.push(String(data)));
      request.on('end', () => response.writeHead(204).end());
      return;
    }
    served.requests.push(pathname);
    const file = fileOf(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    if (!file || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, headers).end();
      return;
    }
    const type = extname(file) === '.wasm' ? wasmType : (types[extname(file)] ?? 'application/octet-stream');
    response.writeHead(200, { 'content-type': type, ...headers });
    response.end(readFileSync(file));
  });
  function close() {
    server.close();
    server.closeAllConnections();
  }
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  served.origin = `http://127.0.0.1:${server.address().port}`;
  served.url = served.origin + under;
  return served;
}
