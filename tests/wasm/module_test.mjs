// What the module asks of a browser: no more than the first WebAssembly, no eval, and a bounded size.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { packageFolder } from './support.mjs';

const wasm = join(packageFolder, 'core.wasm');
const glue = readFileSync(join(packageFolder, 'core.js'), 'utf8');

// Of the Emscripten that built the module where that can be told, else the one on the PATH.
function wasmOpt() {
  const { stdout } = spawnSync('em-config', ['BINARYEN_ROOT'], { encoding: 'utf8' });
  const own = stdout && join(stdout.trim(), 'bin/wasm-opt');
  return own && existsSync(own) ? own : 'wasm-opt';
}

test('the module keeps to the first version of WebAssembly', () => {
  execFileSync(wasmOpt(), ['--mvp-features', '-O0', wasm, '-o', '/dev/null'], { stdio: 'pipe' });
});

test('the glue makes no code at run time', () => assert.doesNotMatch(glue, /\beval\(|\bnew Function\b/));

test('the glue makes no request of its own when it is given the bytes', async () => {
  const { default: Core } = await import(join(packageFolder, 'core.js'));
  const before = globalThis.fetch;
  globalThis.fetch = () => assert.fail('a request');
  try {
    assert.ok((await Core({ wasmBinary: readFileSync(wasm) })).version());
  } finally {
    globalThis.fetch = before;
  }
});

test('the module stays within its budget of bytes', () => {
  assert.ok(gzipSync(readFileSync(wasm)).length < 800_000);
  assert.ok(gzipSync(glue).length < 15_000);
});
