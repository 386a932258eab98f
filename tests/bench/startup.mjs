// How long a reader waits: from opening the page to the first answer, in a browser that has just been started; for the first
// answer when the report is given only after a while; and for a check when all is warm. The single file from a disk, the site from a server, and the site when it is kept for use offline.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../web/server.mjs';
import { launch, output, urlOf, web } from '../web/support.mjs';

const example = readFileSync(join(web, 'data/example.txt'), 'utf8');

export function median(values) {
  const sorted = values.slice().sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

// In the page: presses the example's button as soon as it is there, and notes when the report comes.
function watchForAnswer() {
  document.addEventListener('xxgk-check', () => (window.answered ??= performance.now()), true);
  const press = () => {
    const button = document.querySelector('xxgk-check')?.shadowRoot?.querySelector('button.example');
    if (button) button.click();
    else setTimeout(press, 1);
  };
  press();
}

async function firstAnswer(browser, url) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(watchForAnswer);
  await page.goto(url);
  await page.waitForFunction(() => window.answered);
  return { page, time: await page.evaluate(() => window.answered) };
}

// Milliseconds from giving the report to the first answer, in a page that was opened a while ago: nothing is left to be done
// before.
async function answerAfterAWhile(browser, url) {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction(() => document.querySelector('xxgk-check')?.desk);
  await page.evaluate(() => document.querySelector('xxgk-check').desk.checking.engine.rules()); // comes last
  const time = await page.evaluate(
    () =>
      new Promise((done) => {
        const begun = performance.now();
        document.addEventListener('xxgk-check', () => done(performance.now() - begun), { once: true });
        document.querySelector('xxgk-check').shadowRoot.querySelector('button.example').click();
      }),
  );
  await page.close();
  return time;
}

// Milliseconds of each of `count` checks after the first, as the page sees them: through the worker and back.
function warmChecks(page, count) {
  return page.evaluate(
    async (text, times) => {
      const { engine } = document.querySelector('xxgk-check').desk.checking;
      const taken = [];
      for (let i = 0; i < times; i++) {
        const begun = performance.now();
        await engine.check(text, { name: 'example' });
        taken.push(performance.now() - begun);
      }
      return taken;
    },
    example,
    count,
  );
}

// Medians in milliseconds: [{ place, first, given, warm }].
export async function startUp(browserName, runs, checks = 20) {
  const server = await serve();
  const times = { 'single file': [], site: [], 'site, kept offline': [] };
  const given = { 'single file': [], site: [], 'site, kept offline': [] };
  const warm = { 'single file': [], site: [], 'site, kept offline': [] };
  const note = async (place, { page, time }) => {
    times[place].push(time);
    warm[place].push(...(await warmChecks(page, checks)));
    given[place].push(await answerAfterAWhile(page.browser(), page.url()));
  };
  for (let run = 0; run < runs; run++) {
    for (const place of ['single file', 'site']) {
      const browser = await launch(browserName);
      try {
        const first = await firstAnswer(
          browser,
          place === 'site' ? server.url : urlOf(join(output, 'xxgk-check.html')),
        );
        await note(place, first);
        if (place === 'site') {
          await first.page.evaluate(() => navigator.serviceWorker.ready);
          await first.page.close();
          await note('site, kept offline', await firstAnswer(browser, server.url));
        }
      } finally {
        await browser.close();
      }
    }
  }
  server.close();
  return Object.keys(times).map((place) => ({
    place,
    first: median(times[place]),
    given: median(given[place]),
    warm: median(warm[place]),
  }));
}
