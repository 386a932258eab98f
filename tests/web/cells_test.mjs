// Figures typed into the tables: at any speed, and without an answer of the checker in between.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idle, inEveryBrowser, settled, state } from './shipped.mjs';
import { axeViolations, becomes, click, paste, shoot, shows, waitFor } from './support.mjs';

const focusCell = (page, id) =>
  page.evaluate(
    (cell) =>
      document.querySelector('xxgk-check').shadowRoot.querySelector(`button[data-cell="${cell}"]`).focus(),
    id,
  );

const focusedCell = (page) =>
  page.evaluate(() => {
    const { desk, shadowRoot } = document.querySelector('xxgk-check');
    return shadowRoot.activeElement?.dataset.cell ?? desk.editing.cell;
  });

async function example(at) {
  const opened = await at.fresh();
  await click(opened.page, 'button.example');
  await waitFor(opened.page, settled);
  return opened;
}

const line = (lines, label) => lines.split('\n').find((one) => one.startsWith(label));

inEveryBrowser('cells', (at) => {
  for (const delay of [0, 20, 80]) {
    test(`two rows typed with Tab and Enter, ${delay} ms a key`, async () => {
      const { page, seen } = await example(at);
      await focusCell(page, 'applications.received.natural_person');
      const first = [120, 31, 42, 53, 64, 75, 385];
      for (const figure of first) {
        await page.keyboard.type(String(figure), { delay });
        await page.keyboard.press('Tab');
      }
      await becomes(
        () => focusedCell(page),
        'applications.carried_in.natural_person',
        'Tab goes on in the next row',
      );
      await page.keyboard.type('17', { delay });
      await page.keyboard.press('Enter');
      await becomes(() => focusedCell(page), 'applications.granted.natural_person', 'Enter goes down');
      await page.keyboard.type('98', { delay });
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      await idle(page);
      const written = (label) => async () => line(await state(page, 'doc.text'), label);
      await becomes(written('一、本年新收'), `一、本年新收政府信息公开申请数量\t${first.join('\t')}`);
      await becomes(written('二、上年结转'), /\t17\t1\t0\t0\t0\t0\t4$/);
      await becomes(written('三、本年度'), /（一）予以公开\t98\t3\t0\t1\t0\t0\t18$/);
      const rowRead = async () =>
        (await state(page, 'report')).tables.applications.rows[0].cells.map(({ value }) => value);
      await becomes(rowRead, first);
      await becomes(() => focusedCell(page), 'applications.partly_granted.natural_person');
      assert.deepEqual(seen.errors, []);
      await page.close();
    });
  }

  test('an answer that comes while a figure is typed leaves focus and figure alone', async () => {
    const { page } = await example(at);
    await focusCell(page, 'applications.received.natural_person');
    await page.keyboard.type('77');
    await page.keyboard.press('Tab');
    await page.keyboard.type('8');
    await page.waitForFunction(() => {
      const { doc } = document.querySelector('xxgk-check').desk;
      return doc.state === 'done' && doc.report.tables.applications.rows[0].cells[0].value === 77;
    });
    await page.keyboard.type('8');
    const typed = () =>
      page.evaluate(() => {
        const input = document.querySelector('xxgk-check').shadowRoot.querySelector('.editing input');
        return { value: input.value, focused: input.getRootNode().activeElement === input };
      });
    await becomes(typed, { value: '88', focused: true });
    await page.close();
  });

  test('what is no number is refused at the cell, which stays open', async () => {
    const { page } = await example(at);
    await focusCell(page, 'applications.received.natural_person');
    await page.keyboard.press('F2');
    await page.keyboard.type('3x');
    await page.keyboard.press('Tab');
    await waitFor(page, '.refusal');
    await shows(page, '.refusal', '请填数字');
    await becomes(() => focusedCell(page), 'applications.received.natural_person');
    await becomes(() => axeViolations(page), []);
    await shoot(page, `${at.name}-refused`, false);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await idle(page);
    await becomes(async () => line(await state(page, 'doc.text'), '一、本年新收'), /\t3\t6\t0/);
    await page.close();
  });

  test('figures in full width, with a sign, and emptied cells', async () => {
    const { page } = await example(at);
    await page.evaluate(() => {
      const { editing } = document.querySelector('xxgk-check').desk;
      editing.start('applications.received.natural_person', '１２');
    });
    await page.keyboard.press('Tab');
    await page.keyboard.type('-4');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await idle(page);
    await becomes(async () => line(await state(page, 'doc.text'), '一、本年新收'), /\t12\t-4\t\t1\t2/);
    await page.close();
  });

  test('Escape leaves everything as it was', async () => {
    const { page } = await example(at);
    const before = await state(page, 'doc.text');
    await focusCell(page, 'applications.granted.total');
    await page.keyboard.type('99');
    await page.keyboard.press('Escape');
    await becomes(() => state(page, 'doc.text'), before);
    await becomes(() => focusedCell(page), 'applications.granted.total');
    await becomes(() => state(page, 'doc.past.length'), 0);
    await page.close();
  });

  test('a figure pasted on a cell goes into it', async () => {
    const { page } = await example(at);
    await paste(page, { 'text/plain': '14\n' }, '[data-cell="applications.granted.natural_person"]');
    await page.keyboard.press('Enter');
    await idle(page);
    await becomes(() => state(page, 'doc.text'), /予以公开\t14\t3/);
    await page.close();
  });

  test('the blank cells of a table are filled with 0 after one question, in one step', async () => {
    const { page } = await at.fresh();
    const blank = (await import('./shipped.mjs')).example
      .replace('规章\t0\t0\t0', '规章\t\t\t')
      .replace('行政处罚\t24', '行政处罚\t');
    await paste(page, { 'text/plain': blank });
    await waitFor(page, settled);
    await shows(page, '.fill', /把 5 个空白格填 0/);
    await click(page, '.fill button');
    await waitFor(page, 'dialog[open] .yes');
    await shows(page, 'dialog', /没有发生的按规定填 0；还没统计出来的请不要填/);
    await becomes(() => axeViolations(page), []);
    await click(page, 'dialog .no');
    await becomes(() => state(page, 'doc.past.length'), 0);
    await click(page, '.fill button');
    await waitFor(page, 'dialog[open] .yes');
    await click(page, 'dialog .yes');
    await idle(page);
    await becomes(() => state(page, 'doc.text'), /规章\t0\t0\t0\n/);
    await becomes(() => state(page, 'doc.text'), /行政处罚\t0\n/);
    await becomes(() => state(page, 'doc.past.length'), 1);
    await click(page, '.notice .link');
    await becomes(() => state(page, 'doc.text'), blank);
    await page.close();
  });
});
