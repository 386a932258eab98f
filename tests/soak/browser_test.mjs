// Check after check in one page: memory stays flat. XXGK_SOAK says how many (default 300).

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { here, installed, launch } from '../web/support.mjs';
import { packageFolder } from '../web/embed_support.mjs';
import { serve } from '../web/server.mjs';

const count = Number(process.env.XXGK_SOAK ?? 300);
const allowed = 128 * 1024 * 1024; // browsers collect garbage when they like

// What a process and all below it hold in memory, in bytes.
function residentBytes(root) {
  const status = {};
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const text = readFileSync(`/proc/${pid}/status`, 'utf8');
      const number = (key) => Number(text.match(new RegExp(`^${key}:\\s+(\\d+)`, 'm'))?.[1] ?? 0);
      status[pid] = { parent: number('PPid'), bytes: number('RssAnon') * 1024 };
    } catch {
      continue; // it has ended
    }
  }
  const below = (pid) => [
    pid,
    ...Object.keys(status)
      .filter((one) => status[one].parent === Number(pid))
      .flatMap(below),
  ];
  return below(String(root)).reduce((sum, pid) => sum + (status[pid]?.bytes ?? 0), 0);
}

for (const name of installed) {
  test(`memory after ${count} checks in ${name}`, async (context) => {
    const [browser, server] = await Promise.all([
      launch(name),
      serve({ folder: join(here, '../corpus'), also: { 'xxgk-check': packageFolder } }),
    ]);
    context.after(async () => {
      await browser.close();
      server.close();
    });
    const page = await browser.newPage();
    await page.goto(`${server.origin}/page.html`);
    await page.evaluate(async () => {
      const { load } = await import('/xxgk-check/index.js');
      const { instantiate } = WebAssembly;
      window.memories = [];
      WebAssembly.instantiate = async (...given) => {
        const instance = await instantiate(...given);
        window.memories.push(
          Object.values(instance.exports).find((one) => one instanceof WebAssembly.Memory),
        );
        return instance;
      };
      const checker = await load();
      const names = ['excerpt.txt', 'pdf-raw.txt', 'page-gb18030.html', 'no-report.txt'];
      const inputs = await Promise.all(names.map(async (one) => (await fetch(`/${one}`)).arrayBuffer()));
      window.checkMany = async (many) => {
        for (let i = 0; i < many; i++) {
          checker.check(inputs[i % inputs.length]);
          if (i % 20 === 0) await new Promise((done) => setTimeout(done));
        }
        return window.memories.map((memory) => memory.buffer.byteLength);
      };
    });
    const run = async (many) => {
      let sizes;
      for (let left = many; left > 0; left -= 200) {
        sizes = await page.evaluate((times) => window.checkMany(times), Math.min(left, 200));
      }
      return sizes;
    };
    const warming = Math.floor(count / 5);
    const warm = { wasm: await run(warming), resident: residentBytes(browser.process().pid) };
    const end = { wasm: await run(count - warming), resident: residentBytes(browser.process().pid) };
    console.log(`soak: ${JSON.stringify({ browser: name, count, warm, end })}`);
    assert.equal(warm.wasm.length, 1);
    assert.deepEqual(end.wasm, warm.wasm);
    assert.ok(end.resident - warm.resident < allowed);
  });
}
