// The page by keyboard and by ear: everything is reached by Tab, in the order in which it stands, with a focus that
// shows; what changes is announced.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEveryBrowser, settled, state } from './shipped.mjs';
import { becomes, click, paste, shows, tab, waitFor } from './support.mjs';

// What has the focus, and how that shows.
const focused = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('xxgk-check').shadowRoot;
    const element = root.activeElement;
    if (!element) return null;
    // The frame of a file chooser is drawn around the words beside it.
    const shown = element.type === 'file' ? element.nextElementSibling : element;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(shown);
    const place = shown.getBoundingClientRect();
    const all = Array.from(root.querySelectorAll('*'));
    return {
      index: all.indexOf(element),
      name: element.getAttribute('aria-label') || element.textContent.trim() || element.type,
      cell: element.dataset.cell ?? null,
      ofCell: element.closest('.inspector') !== null,
      box: element.tagName === 'TEXTAREA',
      frame: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
      inView: place.bottom > 0 && place.top < innerHeight && place.right > 0 && place.left < innerWidth,
    };
  });

async function walk(page, most = 400) {
  const stops = [];
  for (let step = 0; step < most; step++) {
    await tab(page);
    const at = await focused(page);
    if (!at || (stops.length > 0 && at.index === stops[0].index)) break;
    stops.push(at);
  }
  return stops;
}

const reachable = (page) =>
  page.evaluate(
    () =>
      Array.from(
        document
          .querySelector('xxgk-check')
          .shadowRoot.querySelectorAll('button, input, textarea, summary, a[href], [tabindex="0"]'),
      ).filter((element) => {
        if (element.closest('.inspector') || (element.type === 'radio' && !element.checked)) return false;
        // Closed details show nothing but their summary.
        const outside = element.tagName === 'SUMMARY' ? element.parentElement.parentElement : element;
        const shown = !outside.closest('details:not([open])');
        return shown && element.tabIndex >= 0 && element.getClientRects().length > 0;
      }).length,
  );

inEveryBrowser('keyboard', (at) => {
  test('the empty page', async () => {
    const { page } = await at.fresh();
    const stops = await walk(page);
    assert.equal(stops.length, await reachable(page));
    for (const stop of stops) assert.ok(stop.frame && stop.inView, stop.name);
    await page.close();
  });

  test('a page full of findings: all of it, in order, each table one stop', async () => {
    const { page } = await at.fresh();
    await click(page, 'button.example');
    await waitFor(page, settled);
    await page.evaluate(() => document.querySelector('xxgk-check').shadowRoot.querySelector('.skip').focus());
    const first = await focused(page);
    const stops = [first, ...(await walk(page))];
    // What is said of a cell has buttons while the focus is there.
    assert.equal(stops.filter((stop) => !stop.ofCell).length, await reachable(page));
    assert.deepEqual(
      stops.map((stop) => stop.index),
      stops.map((stop) => stop.index).sort((a, b) => a - b),
      'in the order of the page',
    );
    assert.equal(stops.filter((stop) => stop.cell).length, 3);
    for (const stop of stops) assert.ok(stop.frame, `${stop.name} shows no focus`);
    for (const stop of stops) assert.ok(stop.inView, `${stop.name} is out of view`);
    await page.close();
  });

  test('Tab leaves the box', async () => {
    const { page } = await at.fresh();
    await page.evaluate(() =>
      document.querySelector('xxgk-check').shadowRoot.querySelector('textarea').focus(),
    );
    await tab(page);
    assert.ok(!(await focused(page))?.box);
    await page.close();
  });

  test('the answer gets the focus after a paste, and is announced after typing', async () => {
    const { page } = await at.fresh();
    await page.evaluate(() => {
      const root = document.querySelector('xxgk-check').shadowRoot;
      window.region = root.querySelector('.answer [role=status]');
    });
    await paste(page, { 'text/plain': '今天天气不错' });
    await waitFor(page, settled);
    await becomes(async () => (await focused(page)).name, '无法判断');
    await click(page, 'button.example');
    await waitFor(page, '.answer.findings');
    const announced = () =>
      page.evaluate(() => {
        const { shadowRoot } = document.querySelector('xxgk-check');
        const region = shadowRoot.querySelector('.answer [role=status]');
        return { same: region === window.region, words: region.textContent.replace(/\s+/g, ' ').trim() };
      });
    const before = await announced();
    assert.ok(before.same, 'a region that is replaced is not announced');
    assert.match(before.words, /^发现 5 处问题 错误 2 存疑 3/);
    await page.evaluate(() => {
      const box = document.querySelector('xxgk-check').shadowRoot.querySelector('textarea');
      box.focus();
      box.value = box.value.replace('\t41\t', '\t14\t');
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.waitForFunction(() => document.querySelector('xxgk-check').desk.open.length === 4);
    await page.waitForFunction(() =>
      /^发现 4/.test(
        document.querySelector('xxgk-check').shadowRoot.querySelector('#answer').textContent.trim(),
      ),
    );
    const now = await announced();
    assert.ok(now.same);
    assert.match(now.words, /^发现 4 处问题/);
    await becomes(async () => (await focused(page)).box, true, 'typing goes on');
    await page.close();
  });

  test('by keyboard alone: to a finding, its place, its repair', async () => {
    const { page } = await at.fresh();
    await click(page, 'button.example');
    await waitFor(page, settled);
    const focus = (selector) =>
      page.evaluate(
        (wanted) => document.querySelector('xxgk-check').shadowRoot.querySelector(wanted).focus(),
        selector,
      );
    await focus('.finding .message');
    await page.keyboard.press('Enter');
    await shows(page, '.copy mark.chosen', '41');
    await focus('.repair .act');
    await page.keyboard.press('Enter');
    await waitFor(page, '.notice');
    await page.waitForFunction(() => document.querySelector('xxgk-check').desk.doc.state === 'done');
    await becomes(() => state(page, 'doc.text'), /予以公开\t14\t3/);
    await page.waitForFunction(() =>
      document.querySelector('xxgk-check').shadowRoot.activeElement?.matches('.act'),
    );
    await shows(page, '.finding.chosen', /复议后起诉/, 'the next one');
    await page.close();
  });
});
