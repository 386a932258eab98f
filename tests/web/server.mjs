// A server for the site, on a free port of this machine: it serves a folder under a path and remembers what was asked for.

import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { output } from './support.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};

// `folder` may be changed later: the server then gives another build.
export async function serve({ folder = output, under = '/', headers = {}, wasmType = types['.wasm'] } = {}) {
  const served = { folder, requests: [], reports: [], url: '', close };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    if (request.method === 'POST') {
      request.on('data', (data) => served.reports.push(String(data)));
      request.on('end', () => response.writeHead(204).end());
      return;
    }
    served.requests.push(pathname);
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = name.startsWith(under)
      ? join(served.folder, decodeURIComponent(name.slice(under.length)))
      : '';
    if (!file || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
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
  served.url = `http://127.0.0.1:${server.address().port}${under}`;
  return served;
}
