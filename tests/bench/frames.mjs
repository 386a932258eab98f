// How long the page keeps the reader waiting while many reports are open: changing tabs, choosing findings, moving over
// cells, typing. Milliseconds from the act until the page is drawn: { act: { longest, median } }.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { choose, file, idle, ready, single } from '../web/shipped.mjs';
import { launch, open, urlOf, web } from '../web/support.mjs';

const example = readFileSync(join(web, 'data/example.txt'), 'utf8');

// In the page: does every act in a frame of its own, and notes how long it took until the next was drawn.
function framesOf() {
  const page = document.querySelector('xxgk-check');
  const { desk } = page;
  const nextFrame = () => new Promise((done) => requestAnimationFrame(() => done(performance.now())));
  const timed = async (acts) => {
    const times = [];
    for (const act of acts) {
      await nextFrame();
      const begun = performance.now();
      act();
      await page.updateComplete;
      times.push((await nextFrame()) - begun);
    }
    times.sort((a, b) => a - b);
    return { longest: times[times.length - 1], median: times[times.length >> 1] };
  };
  const repeat = (times, act) => Array.from({ length: times }, (_, index) => () => act(index));
  const cells = [...page.shadowRoot.querySelectorAll('button[data-cell]')];
  return (async () => ({
    tabs: await timed(
      repeat(20, (index) => desk.activate(desk.documents.all[index % desk.documents.all.length].id)),
    ),
    findings: await timed(
      repeat(20, (index) => desk.chooseFinding(desk.open[index % desk.open.length].finding)),
    ),
    cells: await timed(repeat(40, (index) => desk.point(cells[index].dataset.cell))),
    typing: await timed(repeat(20, () => desk.type(`${desk.doc.text}字`))),
  }))();
}

export async function frames(browserName, reports) {
  const browser = await launch(browserName);
  try {
    const { page } = await open(browser, urlOf(single));
    await ready(page);
    const paths = Array.from({ length: reports }, (_, index) =>
      file(`${index}.txt`, example.replace(/青芦县/g, `青芦县${index}号`)),
    );
    await choose(page, ...paths);
    await idle(page, reports);
    return await page.evaluate(framesOf);
  } finally {
    await browser.close();
  }
}
