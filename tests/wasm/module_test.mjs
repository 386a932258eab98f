// What the module asks of a browser: no more than the first WebAssembly, no eval, and a bounded size.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
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

// What a validator that knows nothing younger than the first WebAssembly makes of a module.
const validate = (bytes) =>
  spawnSync(wasmOpt(), ['--mvp-features', '-O0', '-', '-o', '/dev/null'], { input: bytes, encoding: 'utf8' });

test('the module keeps to the first version of WebAssembly', () => {
  const { status, stderr } = validate(readFileSync(wasm));
  assert.equal(status, 0, stderr);
});

// A function without parameters and results that drops one value.
function moduleOf(...body) {
  const code = [0, ...body, 0x1a, 0x0b];
  return Buffer.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...[1, 4, 1, 0x60, 0, 0],
    ...[3, 2, 1, 0],
    ...[10, code.length + 2, 1, code.length, ...code],
  ]);
}

test('the validator tells what is younger', () => {
  assert.equal(validate(moduleOf(0x41, 0)).status, 0, 'i32.const');
  assert.notEqual(validate(moduleOf(0x41, 0, 0xc0)).status, 0, 'i32.extend8_s');
  assert.notEqual(validate(moduleOf(0x43, 0, 0, 0, 0, 0xfc, 0)).status, 0, 'i32.trunc_sat_f32_s');
  assert.notEqual(validate(moduleOf(0xd0, 0x70)).status, 0, 'ref.null');
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
  assert.ok(gzipSync(readFileSync(wasm)).length < 920_000);
  assert.ok(gzipSync(glue).length < 15_000);
});
