// scripts/serve, with which scripts/run ends: types, ports that are taken, nothing to serve.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { here, output, temporary } from '../web/support.mjs';

const script = join(here, '../../scripts/serve');
const running = [];

// Starts it and gives the address it says.
function started(...given) {
  const child = spawn(script, given);
  running.push(child);
  return new Promise((done, failed) => {
    let said = '';
    child.stdout.on('data', (data) => {
      said += data;
      const url = said.match(/http:\/\/127\.0\.0\.1:\d+\//);
      if (url) done(url[0]);
    });
    child.on('exit', (status) => failed(new Error(`ended with ${status}`)));
  });
}

const listening = () =>
  new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => done(server));
  });

describe('the server of scripts/run', () => {
  after(() => running.forEach((child) => child.kill()));

  test('serves the page with the types that browsers ask for', async () => {
    const url = await started('0', output);
    const wasm = readdirSync(output).find((name) => name.endsWith('.wasm'));
    const script = readdirSync(output).find((name) => name.startsWith('app-'));
    for (const [path, type] of [
      ['', 'text/html; charset=utf-8'],
      [script, 'text/javascript'],
      [wasm, 'application/wasm'],
    ]) {
      const response = await fetch(url + path);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-type'), type);
    }
  });

  test('says so when the port is taken', async () => {
    const taken = await listening();
    const { status, stderr } = spawnSync(script, [String(taken.address().port), output], {
      encoding: 'utf8',
    });
    taken.close();
    assert.equal(status, 1);
    assert.match(stderr, /^serve: port \d+: Address already in use$/m);
    assert.match(stderr, /give a free port/);
  });

  test('takes the next port when none was asked for', async () => {
    const [first, second] = [await started(), await started()];
    assert.notEqual(first, second);
    for (const url of [first, second]) assert.match(await (await fetch(url)).text(), /政府信息公开/);
  });

  test('says when there is nothing to serve, or no such port', () => {
    const nothing = spawnSync(script, ['0', temporary()], { encoding: 'utf8' });
    assert.equal(nothing.status, 1);
    assert.match(nothing.stderr, /holds no page; scripts\/build makes it/);
    for (const port of ['http', '65536', '-1']) {
      const { status, stderr } = spawnSync(script, [port, output], { encoding: 'utf8' });
      assert.equal(status, 1);
      assert.match(stderr, /is no port/);
    }
  });
});
