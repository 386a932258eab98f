// Check after check after check: memory stays flat. XXGK_SOAK says how many (default 1000).
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { fixtures, load } from '../wasm/support.mjs';

const count = Number(process.env.XXGK_SOAK ?? 1000);
const allowed = 32 * 1024 * 1024;

// In a process of its own, so that its memory is that of the checks alone.
if (process.env.XXGK_SOAK_RUN) {
  const checker = await load();
  const inputs = ['excerpt.txt', 'pdf-raw.txt', 'page-gb18030.html', 'no-report.txt'].map((name) =>
    readFileSync(join(fixtures, name)),
  );
  const memory = () => {
    globalThis.gc();
    const { rss, heapUsed, external } = process.memoryUsage();
    return { rss, heapUsed, external };
  };
  let warm;
  for (let i = 0; i < count; i++) {
    if (i === Math.floor(count / 5)) warm = memory();
    checker.check(inputs[i % inputs.length]);
  }
  console.log(JSON.stringify({ warm, end: memory() }));
} else {
  test(`memory after ${count} checks`, () => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--expose-gc', fileURLToPath(import.meta.url)],
      {
        env: { ...process.env, XXGK_SOAK_RUN: '1' },
        encoding: 'utf8',
      },
    );
    assert.equal(status, 0, stderr);
    const { warm, end } = JSON.parse(stdout.trim().split('\n').pop());
    console.log(`soak: ${JSON.stringify({ count, warm, end })}`);
    for (const key of ['heapUsed', 'external', 'rss']) {
      assert.ok(end[key] - warm[key] < allowed, `${key} grew from ${warm[key]} to ${end[key]}`);
    }
  });
}
