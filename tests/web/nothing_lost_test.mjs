// Nothing that was typed, corrected or opened is lost: undo of each document, closing, replacing, clearing, pasting.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, example, file, idle, inEveryBrowser, settled, state } from './shipped.mjs';
import { becomes, click, paste, shows, waitFor } from './support.mjs';

const focus = (page, selector) =>
  page.evaluate(
    (wanted) => document.querySelector('xxgk-check').shadowRoot.querySelector(wanted).focus(),
    selector,
  );

const control = async (page, key) => {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
};

const texts = (page) =>
  page.evaluate(() => document.querySelector('xxgk-check').desk.documents.all.map((doc) => doc.text));

const setCell = async (page, cell, value) => {
  await focus(page, `button[data-cell="${cell}"]`);
  await page.keyboard.type(String(value));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.waitForFunction(
    (id, wanted) => {
      const { doc, editing } = document.querySelector('xxgk-check').desk;
      return editing.cell === null && doc.text.slice(...doc.cells.get(id)) === wanted;
    },
    {},
    cell,
    String(value),
  );
};

const hasWork = (page) =>
  page.evaluate(() => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  });

inEveryBrowser('nothing lost', (at) => {
  test('changes are taken back and made again one by one, by keyboard, after further edits', async () => {
    const { page } = await at.fresh();
    await click(page, 'button.example');
    await waitFor(page, settled);
    await setCell(page, 'applications.granted.natural_person', 14);
    await setCell(page, 'disclosure.coercion.decisions', 0);
    await focus(page, 'textarea');
    await page.evaluate(() =>
      document.querySelector('xxgk-check').shadowRoot.querySelector('textarea').setSelectionRange(0, 0),
    );
    // What is typed in one go is one step, however long this machine takes from key to key.
    await page.evaluate(() => {
      const now = Date.now();
      Date.now = () => now;
    });
    await page.keyboard.type('前言');
    await becomes(() => state(page, 'doc.text'), /^前言青芦县/);
    const full = await state(page, 'doc.text');
    assert.ok(full.includes('\t14\t3') && /行政强制\t0\n/.test(full));
    await idle(page);
    await shows(
      page,
      '.changes',
      /修改清单（3 处）.*（一）予以公开 · 自然人41142行政强制 · 本年处理决定数量空白03第 1 行空白前言/,
    );
    await control(page, 'z');
    await becomes(async () => (await state(page, 'doc.text')).startsWith('青芦县'), true);
    await control(page, 'z');
    await becomes(() => state(page, 'doc.text'), /行政强制\t\n/);
    await control(page, 'z');
    await becomes(() => state(page, 'doc.text'), example);
    await control(page, 'z');
    await becomes(() => state(page, 'doc.text'), example, 'there is no more');
    for (let round = 0; round < 3; round++) await control(page, 'y');
    await becomes(() => state(page, 'doc.text'), full);
    await idle(page);
    await page.close();
  });

  test('undoing never touches another document', async () => {
    const { page } = await at.fresh();
    const other = example.replace(/青芦县文化和旅游局/g, '青芦县水利局');
    await choose(page, file('甲.txt', example), file('乙.txt', other));
    await idle(page, 2);
    await waitFor(page, '.repair .act');
    await click(page, '.repair .act');
    await waitFor(page, '.notice');
    await click(page, '.tabs li:nth-child(2) button');
    await control(page, 'z');
    await becomes(async () => (await texts(page))[1], other);
    await setCell(page, 'applications.granted.natural_person', 15);
    await page.evaluate(() => {
      const { desk } = document.querySelector('xxgk-check');
      desk.takeBack(desk.documents.all[0].id);
    });
    await becomes(async () => (await texts(page))[0], example);
    assert.match((await texts(page))[1], /予以公开\t15\t3/);
    await page.close();
  });

  test('a corrected document that was closed comes back, with its changes', async () => {
    const { page } = await at.fresh();
    await choose(page, file('甲.txt', example), file('乙.txt', example));
    await idle(page, 2);
    await setCell(page, 'applications.granted.natural_person', 14);
    await click(page, '.tabs .close');
    await becomes(async () => (await texts(page)).length, 1);
    await page.waitForFunction(() =>
      document.querySelector('xxgk-check').shadowRoot.querySelector('.notice .link'),
    );
    await shows(page, '.notice', /已关闭“甲.txt”，可以撤销回来/);
    await click(page, '.notice .link');
    await becomes(async () => (await texts(page))[0], /予以公开\t14\t3/);
    assert.equal((await texts(page))[1], example);
    await control(page, 'z');
    await becomes(async () => (await texts(page))[0], example);
    await page.close();
  });

  test('an edited report is not replaced by an example, a form or a paste: they open beside it', async () => {
    const { page } = await at.fresh();
    await paste(page, { 'text/plain': example }, 'textarea');
    await waitFor(page, settled);
    await setCell(page, 'applications.granted.natural_person', 14);
    const edited = await state(page, 'doc.text');
    for (const open of [
      () => click(page, 'button.example'),
      () => click(page, '.tabs li:first-child button').then(() => click(page, 'button.blank-form')),
      () => click(page, '.tabs li:first-child button').then(() => paste(page, { 'text/plain': '别的内容' })),
    ])
      await open();
    await becomes(async () => (await texts(page)).length, 4);
    assert.equal((await texts(page))[0], edited);
    await shows(page, '.notice', /已另开一页，原来的报告还在/);
    await page.close();
  });

  test('clearing can be undone, also by keyboard', async () => {
    const { page } = await at.fresh();
    await click(page, 'button.example');
    await waitFor(page, settled);
    await setCell(page, 'applications.granted.natural_person', 14);
    const edited = await state(page, 'doc.text');
    await click(page, 'button.clear');
    await waitFor(page, '.welcome');
    await control(page, 'z');
    await becomes(() => state(page, 'doc.text'), edited);
    await becomes(() => state(page, 'doc.past.length'), 1);
    await page.close();
  });

  test('a whole report pasted into one opens beside it; a fragment is put in', async () => {
    const { page } = await at.fresh();
    await page.bringToFront();
    await click(page, 'button.example');
    await waitFor(page, settled);
    const other = example.replace(/青芦县文化和旅游局/g, '青芦县水利局');
    await page.evaluate(() => {
      const box = document.querySelector('xxgk-check').shadowRoot.querySelector('textarea');
      box.focus();
      box.setSelectionRange(10, 10);
    });
    await paste(page, { 'text/plain': other }, 'textarea');
    await idle(page, 2);
    await becomes(() => texts(page), [example, other]);
    const isLeft = await page.evaluate(() => {
      const box = document.querySelector('xxgk-check').shadowRoot.querySelector('textarea');
      box.setSelectionRange(10, 10);
      const event = new Event('paste', { bubbles: true, cancelable: true, composed: true });
      const getData = (type) => (type === 'text/plain' ? '补上的一句' : '');
      Object.defineProperty(event, 'clipboardData', { value: { files: [], types: ['text/plain'], getData } });
      return box.dispatchEvent(event);
    });
    assert.ok(isLeft, 'the browser itself puts a fragment in');
    await page.close();
  });

  test('typed text, corrections and reasons count as work; what was taken along does not', async () => {
    const { page } = await at.fresh();
    await becomes(() => hasWork(page), false);
    await focus(page, 'textarea');
    await page.keyboard.type('今');
    await becomes(() => hasWork(page), true);
    await control(page, 'z');
    await click(page, 'button.example');
    await waitFor(page, settled);
    await becomes(() => hasWork(page), false);
    await setCell(page, 'applications.granted.natural_person', 14);
    await becomes(() => hasWork(page), true);
    await idle(page);
    await click(page, '[data-action=backToWord]');
    await becomes(() => hasWork(page), false);
    await page.evaluate(() => {
      const { desk } = document.querySelector('xxgk-check');
      desk.ignore(desk.open[0].finding, '核实过', false);
    });
    await becomes(() => hasWork(page), true);
    await page.evaluate(() => document.querySelector('xxgk-check').updateComplete);
    await click(page, '.save-ignored');
    await becomes(() => hasWork(page), false);
    await page.close();
  });
});
