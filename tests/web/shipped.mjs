// What the tests of the shipped page share: the page as built, a server for the site, and ways to give it
// things and to look inside.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { serve } from './server.mjs';
import { installed, launch, open, output, temporary, urlOf, web } from './support.mjs';

export const single = join(output, 'xxgk-check.html');
export const example = readFileSync(join(web, 'data/example.txt'), 'utf8');
const folder = temporary();

if (!existsSync(single)) throw new Error(`${single} is not there: run web/build.mjs first`);

export function file(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

export function encoded(encoding) {
  const { stdout, status } = spawnSync('iconv', ['-f', 'UTF-8', '-t', encoding], { input: example });
  assert.equal(status, 0, `iconv to ${encoding}`);
  return stdout;
}

export const cells = (page) =>
  page.evaluate(() =>
    Object.values(document.querySelector('xxgk-check').desk.report.tables).flatMap((table) =>
      table.rows.flatMap((row) => row.cells.map((cell) => [cell.id, cell.value])),
    ),
  );

export const settled = '.answer:not(.none):not(.busy)';

export async function choose(page, ...paths) {
  const handle = await page.evaluateHandle(() =>
    document.querySelector('xxgk-check').shadowRoot.querySelector('input[type=file]'),
  );
  await handle.uploadFile(...paths);
}

// Waits until so many documents are there, each is checked as it now is, and the page shows it. Chosen files are read
// before they are documents, so that their number has to be told.
export const idle = (page, documents = 1) =>
  page.waitForFunction(
    async (wanted) => {
      const element = document.querySelector('xxgk-check');
      const { all } = element.desk.documents;
      const isDone = all.length >= wanted && all.every((doc) => doc.state === 'done' && doc.isCurrent);
      if (isDone) await element.updateComplete;
      return isDone;
    },
    {},
    documents,
  );

export const state = (page, what) =>
  page.evaluate(
    (path) => path.split('.').reduce((at, key) => at[key], document.querySelector('xxgk-check').desk),
    what,
  );
export const rules = (page) =>
  page.evaluate(() =>
    document.querySelector('xxgk-check').desk.report.findings.map((finding) => finding.rule),
  );

// What a button would save, as bytes.
export async function saved(page, selector) {
  const base64 = await page.evaluate(async (wanted) => {
    const blob = new Promise((done) => {
      URL.createObjectURL = (given) => {
        done(given);
        return '#';
      };
    });
    document.querySelector('xxgk-check').shadowRoot.querySelector(wanted).click();
    const bytes = new Uint8Array(await new Response(await blob).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, selector);
  return Buffer.from(base64, 'base64');
}

// The tests in every browser. `fresh` opens the single file and waits for the checker.
export function inEveryBrowser(title, tests) {
  for (const name of installed) {
    describe(`${title} in ${name}`, () => {
      const place = { name, browser: null, places: null, ready, fresh: null };
      let server;
      before(async () => {
        [place.browser, server] = await Promise.all([launch(name), serve()]);
        place.places = { 'single file': urlOf(single), site: server.url };
      });
      after(async () => {
        await place.browser?.close();
        server?.close();
      });
      place.fresh = async () => {
        const opened = await open(place.browser, place.places['single file']);
        await ready(opened.page);
        return opened;
      };
      tests(place);
    });
  }
}

export const ready = (page) =>
  page.waitForFunction(() => document.querySelector('xxgk-check').desk.checking.state === 'ready');
