// The notice at the foot of the page: what it consists of, with the licences.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEveryBrowser } from './shipped.mjs';
import { axeViolations, becomes, click, open, shoot, shows } from './support.mjs';

inEveryBrowser('the notice', (at) => {
  for (const place of ['single file', 'site']) {
    test(`${place}: names the parts and shows their licences, in both languages`, async () => {
      const { page, seen } = await open(at.browser, at.places[place]);
      await at.ready(page);
      seen.requests.length = 0;
      await shows(page, '.licences summary', '关于本程序与许可');
      await click(page, '.licences summary');
      await shows(page, '.licences p', /^xxgk-check \d+\.\d+\.\d+，按 Apache-2\.0 许可发布。$/);
      const rows = await page.evaluate(() =>
        [...document.querySelector('xxgk-check').shadowRoot.querySelectorAll('.licences tbody tr')].map(
          (row) => [...row.cells].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
        ),
      );
      assert.ok(
        rows.some(([name, version, licence]) => name === 'icu' && version && licence === 'Unicode-DFS-2016'),
      );
      assert.ok(rows.some(([name, version, licence]) => name === 'fflate' && version && licence === 'MIT'));
      await click(page, '.licences details details summary');
      await shows(page, '.licences details[open] details[open] pre', /^Apache License/);
      await shoot(page, `${at.name}-${place.replace(' ', '-')}-notice`);
      await becomes(() => axeViolations(page), []);
      await click(page, '.head .quiet');
      await page.waitForFunction(() => document.title.startsWith('Check'));
      await shows(page, '.licences summary', 'About this program, and licences');
      await page.evaluate(() => window.localStorage.clear());
      assert.deepEqual(
        seen.requests.filter((request) => !/^(data|blob):/.test(request)),
        [],
      );
      assert.deepEqual(seen.errors, []);
      await page.close();
    });
  }
});
