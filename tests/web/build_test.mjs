// What is built: syntax and library calls that the oldest browsers know, a closed policy, the same bytes twice.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { build } from '../../web/build.mjs';
import { here, output, require, temporary } from './support.mjs';

const acorn = require('acorn');
const single = readFileSync(join(output, 'xxgk-check.html'), 'utf8');
const scripts = readdirSync(output).filter((name) => name.endsWith('.js'));

// Younger than Chromium 74 or Firefox 78.
const younger = [
  /\.replaceAll\(/,
  /\.at\(-?\d/,
  /\.findLast(Index)?\(/,
  /\.replaceChildren\(/,
  /\bstructuredClone\(/,
  /Object\.hasOwn\(/,
  /Promise\.(any|allSettled)\(/,
  /\bWeakRef\b/,
  /crypto\.randomUUID/,
  /\bqueueMicrotask\(/,
  /\.toSorted\(|\.toReversed\(|\.toSpliced\(/,
];

describe('the built page', () => {
  for (const name of scripts) {
    // A call made only where it exists does no harm.
    const code = readFileSync(join(output, name), 'utf8').replace(/\.replaceAll\?\w+\.replaceAll\(/g, '');
    test(`${name.replace(/-.*/, '')}: syntax of 2019`, () => {
      acorn.parse(readFileSync(join(output, name), 'utf8'), {
        ecmaVersion: 2019,
        sourceType: 'script',
      });
    });
    test(`${name.replace(/-.*/, '')}: no younger library calls`, () => {
      const found = younger
        .filter((call) => call.test(code))
        .map((call) => {
          const at = code.search(call);
          return `${call}: …${code.slice(Math.max(0, at - 80), at + 60)}…`;
        });
      assert.deepEqual(found, []);
    });
  }

  test('the single file forbids every connection and names its scripts by their hashes', () => {
    const policy = single.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)[1];
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /connect-src 'none'/);
    assert.ok(!/script-src[^;]*'unsafe-inline'/.test(policy));
    const inline = [...single.matchAll(/<script(?: id="xxgk-engine")?>([\s\S]*?)<\/script>/g)];
    assert.equal(inline.length, 2);
    for (const [, code] of inline) {
      const hash = createHash('sha256').update(code).digest('base64');
      assert.ok(policy.includes(`'sha256-${hash}'`));
    }
  });

  test('two builds are the same, byte for byte', async (context) => {
    const folder = process.env.XXGK_PACKAGE ?? join(here, '../../build/wasm/xxgk-check');
    const log = context.mock.method(console, 'log', () => {});
    const [first, second] = [temporary(), temporary()];
    await build({ package: folder, out: first });
    await build({ package: folder, out: second });
    log.mock.restore();
    assert.deepEqual(readdirSync(first).sort(), readdirSync(second).sort());
    for (const name of readdirSync(first)) {
      assert.ok(readFileSync(join(first, name)).equals(readFileSync(join(second, name))), name);
    }
  });
});
