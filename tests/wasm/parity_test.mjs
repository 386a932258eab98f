// The WebAssembly module and the native program give the same JSON, byte for byte.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { corpus, fixtures, loadCore, nativeProgram, reportsIn } from './support.mjs';

const core = await loadCore();
const defaults = { input: 'auto', encoding: 'auto', lang: 'zh', disable: [], enable: [] };

function native(...parameters) {
  const { stdout, stderr, error } = spawnSync(nativeProgram, ['--format', 'json', '--fail-on', 'never', ...parameters], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  assert.ifError(error);
  assert.equal(stderr, '');
  return stdout.replace(/\n$/, '');
}

// Reports are long: shows where the first difference is.
function same(actual, expected) {
  if (actual === expected) return;
  let at = 0;
  while (actual[at] === expected[at]) at++;
  const around = (json) => json.slice(Math.max(0, at - 120), at + 80);
  assert.fail(`differs at ${at}\n  wasm:   ${around(actual)}\n  native: ${around(expected)}`);
}

const request = (path, options) => ({ name: path, bytes: readFileSync(path), ...defaults, ...options });

const own = reportsIn(fixtures);
const real = reportsIn(corpus);

test('there are fixtures', () => assert.notEqual(own.length, 0));
test('there is a corpus of real reports', { skip: real.length === 0 && `none in ${corpus}` }, () => {});

for (const path of [...own, ...real]) {
  test(`same report of ${path}`, () => same(core.check(request(path)), native(path)));
}

test('same messages in English', () => {
  for (const path of own.slice(0, 10)) {
    same(core.check(request(path, { lang: 'en' })), native('--lang', 'en', path));
  }
});

test('same batch', () => {
  const some = own.slice(0, 10);
  same(core.checkAll(some.map((path) => request(path)), 'zh'), native(...some));
});

test('same rules', () => same(core.rules(), native('--list-rules')));
