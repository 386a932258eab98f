// The page as it is shipped: loading, failing, remembering.

import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { test } from 'node:test';
import { inEveryBrowser, rules, settled, single, state } from './shipped.mjs';
import { axeViolations, becomes, click, open, shoot, shows, waitFor } from './support.mjs';

test('the single file is at most 2 MB', () => {
  const size = statSync(single).size;
  console.log(`single file: ${size} bytes`);
  assert.ok(size <= 2 * 1024 * 1024, `${size} bytes`);
});

inEveryBrowser('loading', (at) => {
  for (const place of ['single file', 'site']) {
    test(`${place}: the example at one click, and no request after loading`, async () => {
      const { page, seen } = await open(at.browser, at.places[place]);
      await page.waitForFunction(() => document.querySelector('xxgk-check').desk.checking.rules.length > 0);
      if (place === 'site') await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      const loaded = seen.requests.filter((request) => !/^(data|blob):/.test(request));
      assert.ok(loaded.length <= (place === 'site' ? 6 : 1), loaded.join('\n'));
      seen.requests.length = 0;
      await click(page, 'button.example');
      await waitFor(page, settled);
      await shows(page, '#answer', /^发现 \d+ 处问题$/);
      const found = await rules(page);
      for (const rule of ['T3-01', 'T4-01', 'V-01', 'V-02']) {
        assert.ok(
          found.some((one) => one.startsWith(rule.slice(0, 2))),
          `${rule} in ${found}`,
        );
      }
      await shows(page, '.repair', /予以公开 · 自然人 由 41 改为 14 数字前后颠倒/);
      // Firefox counts its own font for list markers, a data: URL, as a request.
      assert.deepEqual(
        seen.requests.filter((request) => !/^(data|blob):/.test(request)),
        [],
      );
      assert.deepEqual(seen.errors, []);
      await shoot(page, `${at.name}-${place.replace(' ', '-')}-example`);
      await becomes(() => axeViolations(page), []);
      await page.close();
    });
  }

  test('works without workers', async () => {
    const page = await at.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      window.Worker = function () {
        throw new Error('no workers here');
      };
    });
    await page.goto(at.places['single file']);
    await page.waitForFunction(() =>
      document.querySelector('xxgk-check')?.shadowRoot?.querySelector('textarea'),
    );
    await at.ready(page);
    await click(page, 'button.example');
    await waitFor(page, settled);
    await shows(page, '#answer', /^发现/);
    await page.close();
  });

  test('without WebAssembly the page says so', async () => {
    const page = await at.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      window.Worker = undefined;
      window.WebAssembly = undefined;
    });
    await page.goto(at.places['single file']);
    await page.waitForFunction(() => document.querySelector('xxgk-check')?.desk?.checking.state === 'failed');
    await waitFor(page, '#answer');
    await shows(page, '#answer', '核对程序无法启动');
    await shows(page, '.answer', /禁用了 WebAssembly。请换用较新的/);
    await shoot(page, `${at.name}-no-wasm`, false);
    await becomes(() => axeViolations(page), []);
    await page.close();
  });

  test('after a failure in the checker the next check works', async () => {
    const { page } = await at.fresh();
    const why = await page.evaluate(() =>
      document
        .querySelector('xxgk-check')
        .desk.checking.engine.check('x', { name: 7 })
        .then(
          () => null,
          (error) => error.message,
        ),
    );
    assert.match(why, /name is a string/);
    await click(page, 'button.example');
    await waitFor(page, settled);
    await shows(page, '#answer', /^发现/);
    await page.close();
  });

  test('the language is remembered and nothing else', async () => {
    const { page } = await at.fresh();
    await click(page, 'button.example');
    await waitFor(page, settled);
    await click(page, '.head .quiet');
    await page.waitForFunction(() => document.title.startsWith('Check'));
    const kept = await page.evaluate(() => Object.assign({}, window.localStorage));
    assert.deepEqual(kept, { 'xxgk-check.language': 'en' });
    await page.reload();
    await waitFor(page, 'textarea');
    await shows(page, 'h1', /^Check/);
    await becomes(() => state(page, 'doc.text'), '');
    await page.evaluate(() => window.localStorage.clear());
    await page.close();
  });
});
