// The first screen of an office computer, 1366 × 768 at 125 %, and of a phone; the keyboard; a form that is begun; files.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, example, file, inEveryBrowser, settled, single, state } from './shipped.mjs';
import {
  axeViolations,
  becomes,
  click,
  open,
  paste,
  shoot,
  shows,
  tab,
  text,
  urlOf,
  waitFor,
} from './support.mjs';

const office = { width: 1093, height: 614 };
const phone = { width: 360, height: 740 };

async function opened(at, size) {
  const { page, seen } = await open(at.browser, urlOf(single), size);
  await at.ready(page);
  return { page, seen };
}

const box = (page, selector) =>
  page.evaluate((wanted) => {
    const element = document.querySelector('xxgk-check').shadowRoot.querySelector(wanted);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return { top, bottom, left, right };
  }, selector);

const isFocused = (page, selector) =>
  page.evaluate((wanted) => {
    const { shadowRoot } = document.querySelector('xxgk-check');
    return !!shadowRoot.activeElement?.matches(wanted);
  }, selector);

// The chosen place stands inside what the box shows of the text.
const markIsSeen = async (page) => {
  const mark = await box(page, '.copy mark.chosen');
  const shown = await box(page, 'textarea');
  return mark.top >= shown.top && mark.bottom <= shown.bottom;
};

inEveryBrowser('screen', (at) => {
  test('the answer, what was read and the first finding with its action stand on the first screen', async () => {
    const { page } = await opened(at, office);
    await click(page, 'button.example');
    await waitFor(page, settled);
    for (const selector of ['#answer', '.subject', '[data-action=backToWord]', '.finding .act'])
      await becomes(async () => (await box(page, selector)).bottom <= office.height, true, selector);
    await shows(page, '.subject', /青芦县文化和旅游局 · 2024 年度 · 读到 200 格，应有 200 格/);
    const isBeside = async () => (await box(page, '.source')).right <= (await box(page, '.results')).left;
    await becomes(isBeside, true, 'the text stands beside the findings');
    await shoot(page, `${at.name}-office`, false);
    await page.setViewport({ width: 1000, height: 614 });
    await becomes(isBeside, true, 'down to 1000 px');
    await page.close();
  });

  test('choosing a finding moves the text beside it', async () => {
    const { page } = await opened(at, office);
    await click(page, 'button.example');
    await waitFor(page, settled);
    for (const number of [1, 2, 3, 4, 5]) {
      await click(page, `.finding:nth-child(${number}) .message`);
      await becomes(() => markIsSeen(page), true, `finding ${number}`);
      await shows(page, '.finding[aria-current=true] .number', String(number));
    }
    await page.close();
  });

  test('from the headline to the first action within 8 Tabs; after it the focus is at the next', async () => {
    const { page } = await opened(at, office);
    await click(page, 'button.example');
    await waitFor(page, settled);
    await page.evaluate(() =>
      document.querySelector('xxgk-check').shadowRoot.querySelector('#answer').focus(),
    );
    let tabs = 0;
    while (tabs < 9 && !(await isFocused(page, '.finding .act'))) {
      await tab(page);
      tabs++;
    }
    assert.ok(tabs <= 8, `${tabs} Tabs`);
    const first = await text(page, '.finding .message');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (words) => {
        const { shadowRoot } = document.querySelector('xxgk-check');
        const card = shadowRoot.activeElement?.closest('.finding');
        return card && !card.textContent.includes(words);
      },
      {},
      first,
    );
    await becomes(() => isFocused(page, '.finding.chosen .act'), true);
    await page.close();
  });

  test('on a phone the text is folded away, and opens where it is looked at', async () => {
    const { page } = await opened(at, phone);
    await click(page, 'button.example');
    await waitFor(page, settled);
    await becomes(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    const hidden = () =>
      page.evaluate(() => {
        const textarea = document.querySelector('xxgk-check').shadowRoot.querySelector('textarea');
        return textarea.getClientRects().length === 0;
      });
    await becomes(() => hidden(), true);
    await becomes(async () => (await box(page, '#answer')).bottom < phone.height / 2, true);
    await page.evaluate(() => {
      const { desk } = document.querySelector('xxgk-check');
      desk.chooseFinding(desk.open[2].finding, 'source');
    });
    await page.waitForFunction(
      () => document.querySelector('xxgk-check').shadowRoot.activeElement?.tagName === 'TEXTAREA',
    );
    await becomes(() => hidden(), false);
    await becomes(() => axeViolations(page), []);
    await page.close();
  });

  test('a new form begins quiet, in view, with the focus in its first cell', async () => {
    const { page } = await opened(at, office);
    await click(page, 'button.blank-form');
    await waitFor(page, settled);
    await page.waitForFunction(
      () =>
        document.querySelector('xxgk-check').shadowRoot.activeElement?.dataset.cell ===
        'disclosure.regulations.issued',
    );
    await shows(page, '#answer', '新表已备好，从第一格填起');
    await shows(page, '.findings .list', null);
    const isInView = async () => {
      const cell = await box(page, 'button[data-cell="disclosure.regulations.issued"]');
      return cell.top >= 0 && cell.bottom <= office.height;
    };
    await becomes(isInView, true);
    await page.evaluate(() =>
      document.querySelector('xxgk-check').desk.editing.start('applications.received.natural_person', '3'),
    );
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => {
      const { desk } = document.querySelector('xxgk-check');
      return desk.doc.state === 'done' && desk.open.length > 0;
    });
    const rules = await page.evaluate(() =>
      document.querySelector('xxgk-check').desk.open.map(({ finding }) => finding.rule),
    );
    assert.ok(
      rules.every((rule) => rule.startsWith('T3')),
      `only what was typed is judged: ${rules}`,
    );
    await page.close();
  });

  test('what is said of files is one list, put away at once', async () => {
    const { page } = await opened(at, office);
    await choose(
      page,
      file('~$年报.docx', 'x'),
      file('巨大.txt', Buffer.alloc(17 * 1024 * 1024, 97)),
      file('年报.txt', example),
    );
    await waitFor(page, settled);
    const rows = await page.evaluate(() =>
      Array.from(
        document.querySelector('xxgk-check').shadowRoot.querySelectorAll('.notice-list .notice'),
        (row) => row.textContent.replace(/\s+/g, ' ').trim(),
      ),
    );
    assert.equal(rows.length, 3);
    assert.match(rows[0], /“~\$年报.docx”是 Word 或 WPS 打开文件时的临时文件/);
    assert.match(rows[1], /“巨大.txt”有 17.0 MB/);
    assert.equal(rows[2], '全部知道了');
    await becomes(() => axeViolations(page), []);
    await click(page, '.notice-list .notice:last-child .link');
    await shows(page, '.notice-list', null);
    await shows(page, '#answer', /^发现/);
    await page.close();
  });

  test('the words of the trade: nothing of programs in sight', async () => {
    const { page } = await opened(at, office);
    await paste(page, { 'text/plain': example.replace('\t14\t', '\tl\t') });
    await waitFor(page, settled);
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('xxgk-check');
      shadowRoot.querySelectorAll('details').forEach((one) => (one.open = true));
    });
    const words = await text(page, 'main');
    assert.ok(!/等式|占位符|未见|UTF-8|用时|JSON|--disable|最可能|“”/.test(words));
    await becomes(() => state(page, 'doc.state'), 'done');
    await page.close();
  });
});
