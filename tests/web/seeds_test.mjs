// Real reports, where XXGK_CORPUS names a corpus of them: pasted into the single
// file, every cell must come out as a person read it.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inEveryBrowser, settled } from './shipped.mjs';
import { click, paste, waitFor } from './support.mjs';

const seeds = join(process.env.XXGK_CORPUS ?? '', 'seeds');
const expected = join(seeds, 'expected');
const names = existsSync(expected) ? readdirSync(expected).map((name) => name.replace(/\.json$/, '')) : [];

test('there are real reports', { skip: names.length === 0 && `none in ${seeds}` }, () => {});

// The numbers read, by the names of their cells.
const numbers = (page) =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.values(document.querySelector('xxgk-check').desk.report.tables)
        .flatMap((table) => table.rows.flatMap((row) => row.cells))
        .map((cell) => [cell.id, cell.state === 'number' ? cell.value : null]),
    ),
  );

inEveryBrowser('real reports', (at) => {
  for (const name of names) {
    test(`${name} is pasted and read as it is`, async () => {
      const { page } = await at.fresh();
      const text = readFileSync(join(seeds, 'raw', `${name}.txt`), 'utf8');
      const { cells } = JSON.parse(readFileSync(join(expected, `${name}.json`), 'utf8'));
      const pasted = () =>
        page.evaluate(() => {
          const element = document.querySelector('xxgk-check');
          window.begun = performance.now();
          window.took = new Promise((done) =>
            element.addEventListener(
              'xxgk-check',
              () => element.updateComplete.then(() => done(performance.now() - window.begun)),
              { once: true },
            ),
          );
        });
      const times = [];
      for (let round = 0; round < 3; round++) {
        await pasted();
        await paste(page, { 'text/plain': text }, 'textarea');
        times.push(await page.evaluate(() => window.took));
        await waitFor(page, settled);
        const read = await numbers(page);
        const wrong = Object.entries(cells).filter(([id, value]) => (read[id] ?? null) !== value);
        assert.deepEqual(wrong, [], `${name}: not as expected`);
        await click(page, '.clear');
        await waitFor(page, '.welcome');
      }
      console.log(`${at.name}: ${name}, paste to answer ${times.map(Math.round).join(', ')} ms`);
      await page.close();
    });
  }
});
