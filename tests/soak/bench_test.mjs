// The benchmarks still run, and give what is printed of them. How long anything takes is not tested.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { frames } from '../bench/frames.mjs';
import { fileSizes, packageShares, wasmSections } from '../bench/sizes.mjs';
import { median, startUp } from '../bench/startup.mjs';
import { throughput } from '../bench/throughput.mjs';
import { here, installed, output } from '../web/support.mjs';

const program = join(here, '../../build/native/tests/xxgk-bench');

describe('the benchmarks', () => {
  test('sizes: every file, and the module by sections', () => {
    const sizes = fileSizes(output);
    assert.deepEqual(
      sizes.map((size) => size.name),
      [...new Set(sizes.map((size) => size.name))],
      'each once',
    );
    assert.equal(sizes.length, 8);
    for (const { name, raw, gzip } of sizes) assert.ok(raw > gzip && gzip > 0, name);
    const bytes = readFileSync(
      join(
        output,
        readdirSync(output).find((name) => name.endsWith('.wasm')),
      ),
    );
    const { code, data, rest } = wasmSections(bytes);
    assert.equal(code + data + rest, bytes.length);
    assert.ok(code > rest && data > rest);
  });

  test('sizes: the page by package', async () => {
    const shares = new Map(await packageShares());
    for (const name of ['', 'fflate', 'lit-html']) assert.ok(shares.get(name) > 0, name);
  });

  test('start-up: the single file, the site, and the site kept offline', async () => {
    const times = await startUp(installed[0], 1, 1);
    assert.deepEqual(
      times.map((time) => time.place),
      ['single file', 'site', 'site, kept offline'],
    );
    for (const { place, first, warm, given } of times) assert.ok(first > 0 && warm > 0 && given > 0, place);
  });

  test('frames: every act, with a few reports', async () => {
    const times = await frames(installed[0], 3);
    assert.deepEqual(Object.keys(times), ['tabs', 'findings', 'cells', 'typing']);
    for (const [act, { longest, median: middle }] of Object.entries(times))
      assert.ok(longest >= middle && middle > 0, act);
  });

  test(
    'throughput: every kind of input',
    { skip: !existsSync(program) && 'Google Benchmark is not installed' },
    () => {
      const kinds = throughput(program, 0, 1);
      assert.deepEqual(kinds.map((one) => one.kind).sort(), ['all', 'docx', 'html', 'text']);
      for (const { kind, reading, checking, check, json } of kinds) {
        assert.ok(
          [reading, checking, check, json].every((value) => value > 0),
          kind,
        );
      }
    },
  );

  test('the median of an even and of an odd number', () => {
    assert.deepEqual([median([3, 1, 2]), median([4, 1, 3, 2])], [2, 2.5]);
  });
});
