// The life of the module: one instance, a fresh one after a failure inside, memory that is given back.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fixtures, importFresh, packageFolder } from './support.mjs';

const text = readFileSync(join(fixtures, 'tabs-2021-form.txt'), 'utf8');
const bytes = readFileSync(join(packageFolder, 'core.wasm'));
const large = new Uint8Array(20 * 1024 * 1024); // more than the module has at first

// Memories as they are made and grow; `refuse` plays a host that has no more to give.
const memories = new Set();
const grow = WebAssembly.Memory.prototype.grow;
let refuse = false;
WebAssembly.Memory.prototype.grow = function (pages) {
  memories.add(this);
  if (refuse) throw new RangeError('no more memory');
  return grow.call(this, pages);
};

// Runs `action` while instances are counted.
async function counting(action) {
  const { instantiate, Instance } = WebAssembly;
  let count = 0;
  WebAssembly.instantiate = (...values) => (count++, instantiate(...values));
  WebAssembly.Instance = new Proxy(Instance, { construct: (target, values) => (count++, new target(...values)) });
  try {
    await action();
  } finally {
    Object.assign(WebAssembly, { instantiate, Instance });
  }
  return count;
}

function failing(checker) {
  refuse = true;
  try {
    return assert.throws(() => checker.check(large), /ran out of memory or failed inside \(.*\); the next check starts a fresh one/);
  } finally {
    refuse = false;
  }
}

test('loading twice, at once or later, makes one instance', async () => {
  const { load } = await importFresh();
  const count = await counting(async () => {
    const [first, second] = await Promise.all([load(), load({ wasmBinary: bytes })]);
    assert.equal(first, second);
    assert.equal(await load(), first);
  });
  assert.equal(count, 1);
});

test('the bytes, or the compiled module, can be given', async () => {
  for (const given of [{ wasmBinary: bytes }, { wasmModule: await WebAssembly.compile(bytes) }]) {
    const { load } = await importFresh();
    assert.equal((await load(given)).check(text).schema, 'xxgk-check/report/1');
  }
});

test('memory that runs out throws, and the checker at hand goes on with a fresh instance', async () => {
  const { load } = await importFresh();
  const checker = await load();
  const expected = checker.check(text);
  const count = await counting(async () => {
    failing(checker);
    assert.deepEqual(checker.check(text), expected);
    failing(checker);
    assert.equal(await load(), checker);
    assert.deepEqual(checker.check(text), expected);
  });
  assert.ok(count >= 2);
  assert.equal(checker.check(large).outcome, 'undetermined');
});

test('where an instance cannot be made at once, load() gives the checker back', async () => {
  const { load } = await importFresh();
  const checker = await load();
  const expected = checker.check(text);
  const { Instance } = WebAssembly;
  WebAssembly.Instance = function () {
    throw new RangeError('not on the main thread');
  };
  try {
    failing(checker);
    assert.throws(() => checker.check(text), /await load\(\) again/);
    assert.equal(await load(), checker);
    assert.deepEqual(checker.check(text), expected);
  } finally {
    WebAssembly.Instance = Instance;
  }
});

test('what one large input took is given back', async () => {
  const { load } = await importFresh();
  const checker = await load();
  memories.clear();
  assert.equal(checker.check(new Uint8Array(140 * 1024 * 1024)).outcome, 'undetermined');
  const [grown] = memories;
  assert.ok(grown.buffer.byteLength > 128 * 1024 * 1024);
  memories.clear();
  for (let turn = 0; turn < 500 && memories.size === 0; turn++) {
    await new Promise((done) => setTimeout(done, 10));
    checker.check(large);
  }
  assert.ok(memories.size === 1 && !memories.has(grown));
});

test('a memory that is refused but not needed is no failure', async () => {
  const { load } = await importFresh();
  const checker = await load();
  refuse = true;
  try {
    assert.equal(checker.check(text).outcome, 'clean');
  } finally {
    refuse = false;
  }
});
