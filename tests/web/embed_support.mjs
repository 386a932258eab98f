// What the tests of the package share: a folder that has it installed, and a server.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { here, temporary } from './support.mjs';

export const packageFolder = resolve(process.env.XXGK_NPM_PACKAGE ?? join(here, '../../build/package'));

const tarball = () => {
  const name = existsSync(packageFolder) && readdirSync(packageFolder).find((one) => one.endsWith('.tgz'));
  if (!name) throw new Error(`${packageFolder} holds no tarball: run web/package/build.mjs first`);
  return join(packageFolder, name);
};

// A new folder with the package as npm would install it.
export function installedPackage() {
  const folder = temporary();
  mkdirSync(join(folder, 'node_modules'));
  run('tar', ['xzf', tarball(), '-C', folder], folder);
  renameSync(join(folder, 'package'), join(folder, 'node_modules/xxgk-check'));
  return folder;
}

export function run(program, parameters, cwd) {
  const { status, stdout, stderr, error } = spawnSync(program, parameters, { cwd, encoding: 'utf8' });
  assert.ifError(error);
  assert.equal(status, 0, `${stdout}\n${stderr}`);
  return stdout.trim();
}

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
};

// Serves folders by the first part of the path: serve({ '': folder, package: other }). `headers` come with every answer.
export function serve(folders, headers = {}) {
  const server = createServer((request, response) => {
    const parts = decodeURIComponent(request.url.split('?')[0]).slice(1).split('/');
    const mounted = parts[0] in folders ? folders[parts.shift()] : folders[''];
    let file = join(mounted, ...parts);
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (!existsSync(file)) {
      response.writeHead(404, headers).end();
      return;
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, ...headers }).end(readFileSync(file));
  });
  return new Promise((done) =>
    server.listen(0, '127.0.0.1', () =>
      done({ url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }),
    ),
  );
}

export const remove = (folder) => rmSync(folder, { recursive: true, force: true });
