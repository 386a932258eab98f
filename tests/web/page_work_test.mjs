// The page as it is shipped: putting a report right, ignoring, copying, saving, printing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cells, choose, file, inEveryBrowser, rules, saved, settled, state } from './shipped.mjs';
import { axeViolations, becomes, click, require, shoot, shows, waitFor } from './support.mjs';

const { strFromU8, unzipSync } = require('fflate');

inEveryBrowser('work', (at) => {
  test('a cell is changed in the table, and the change can be taken back', async () => {
    const { page } = await at.fresh();
    await click(page, 'button.example');
    await waitFor(page, settled);
    await page.evaluate(() =>
      document
        .querySelector('xxgk-check')
        .shadowRoot.querySelector('[data-cell="applications.granted.natural_person"]')
        .focus(),
    );
    await page.keyboard.type('14');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('xxgk-check').desk.doc.state === 'done');
    await becomes(async () => !(await rules(page)).some((rule) => rule.startsWith('T3')), true);
    await shows(page, '.changes', /修改清单（1 处）.*1（一）予以公开 · 自然人4114/);
    await becomes(() => state(page, 'doc.text'), /予以公开\t14\t3/);
    await click(page, '.changes .undo');
    await page.waitForFunction(() => {
      const { doc } = document.querySelector('xxgk-check').desk;
      return doc.text.includes('\t41\t3') && doc.state === 'done';
    });
    await becomes(async () => (await rules(page)).includes('T3-01'), true);
    await page.close();
  });

  test('a blank cell is filled in, and a proposed repair applied, only by a click', async () => {
    const { page } = await at.fresh();
    await click(page, 'button.example');
    await waitFor(page, settled);
    await click(page, '.repair .act');
    await page.waitForFunction(() =>
      document
        .querySelector('xxgk-check')
        .desk.report.findings.every((finding) => !finding.rule.startsWith('T3')),
    );
    await page.evaluate(() => {
      document.querySelector('xxgk-check').desk.editing.start('disclosure.coercion.decisions', '3');
    });
    await waitFor(page, '.editing input');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      /行政强制\t3\n/.test(document.querySelector('xxgk-check').desk.doc.text),
    );
    await page.waitForFunction(() => document.querySelector('xxgk-check').desk.doc.state === 'done');
    await becomes(async () => !(await rules(page)).includes('V-01'), true);
    await page.close();
  });

  test('a problem is ignored with a reason, a rule is switched off, and both are taken back', async () => {
    const { page } = await at.fresh();
    await click(page, 'button.example');
    await waitFor(page, settled);
    const all = (await rules(page)).length;
    await click(page, '.finding .more .meta:last-child .link');
    await waitFor(page, '.reason input');
    await shoot(page, `${at.name}-ignoring`, false);
    await becomes(() => axeViolations(page), []);
    await page.keyboard.type('已与业务科室核对');
    await page.keyboard.press('Enter');
    await waitFor(page, '.ignored li');
    await shows(page, '.ignored li', /理由：已与业务科室核对/);
    await shows(page, '#answer', `发现 ${all - 1} 处问题`);
    await shows(page, '.notice', /已忽略（只对这份报告）.*撤销/);
    await shows(page, '.answer', /另有 1 处已忽略/);
    await becomes(() => axeViolations(page), []);

    await page.evaluate(() => document.querySelector('xxgk-check').desk.accepting.switchRule('V-02', false));
    await page.waitForFunction(
      () =>
        !document.querySelector('xxgk-check').desk.report.findings.some((finding) => finding.rule === 'V-02'),
    );
    await shows(page, '#answer', `发现 ${all - 2} 处问题`);
    await click(page, '.ignored li > .link:last-child');
    await page.waitForFunction(
      (n) => document.querySelector('xxgk-check').desk.open.length === n,
      {},
      all - 1,
    );
    await click(page, '.ignored li > .link:last-child');
    await page.waitForFunction((n) => document.querySelector('xxgk-check').desk.open.length === n, {}, all);
    await page.close();
  });

  test('tables and problems are copied in formats others can paste', async () => {
    const { page } = await at.fresh();
    await click(page, 'button.example');
    await waitFor(page, settled);
    const copied = await page.evaluate(() => {
      const taken = {};
      // Stands in for the clipboard, which a page without focus may not fill.
      document.execCommand = (command) => {
        const event = new Event(command, { cancelable: true });
        Object.defineProperty(event, 'clipboardData', {
          value: { setData: (type, data) => (taken[type] = data) },
        });
        document.dispatchEvent(event);
        return true;
      };
      document.querySelector('xxgk-check').shadowRoot.querySelector('[data-action=copyTables]').click();
      return taken;
    });
    const html = copied['text/html'];
    assert.equal((html.match(/<table/g) ?? []).length, 3);
    assert.match(html, /<th[^>]*rowspan="22"[^>]*>三、本年度办理结果<\/th>/);
    assert.match(html, /收到和处理政府信息公开申请情况/);
    assert.ok(!/class=|<!--|<button|≠/.test(html));
    assert.match(copied['text/plain'], /（一）予以公开\t41\t3\t0\t1\t0\t0\t18/);
    await shows(page, '.notice', /已复制/);
    await page.close();
  });

  test('a workbook has the tables with real numbers, and the problems', async () => {
    const { page, seen } = await at.fresh();
    await click(page, 'button.example');
    await waitFor(page, settled);
    const parts = unzipSync(await saved(page, '[data-action=saveXlsx]'));
    const sheets = Object.keys(parts)
      .filter((part) => /worksheets\/sheet\d+\.xml$/.test(part))
      .sort();
    assert.equal(sheets.length, 4);
    const second = strFromU8(parts[sheets[1]]);
    assert.match(second, /<v>41<\/v>/);
    assert.match(second, /<mergeCell ref="A7:A28"/);
    assert.match(strFromU8(parts['xl/workbook.xml']), /三、收到和处理政府信息公开申请情况/);
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  test('a Word document has the tables, and is read again as they were', async () => {
    const { page, seen } = await at.fresh();
    await click(page, 'button.example');
    await waitFor(page, settled);
    const before = await cells(page);
    const bytes = await saved(page, '[data-action=backToWord]');
    assert.match(strFromU8(unzipSync(bytes)['word/document.xml']), /三、本年度办理结果/);
    await choose(page, file('tables.docx', bytes));
    await page.waitForFunction(
      () => document.querySelector('xxgk-check').desk.report?.source.format === 'docx',
    );
    await becomes(() => cells(page), before);
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  test('a new form adds up while it is filled in', async () => {
    const { page } = await at.fresh();
    await click(page, 'button.blank-form');
    await waitFor(page, settled);
    const fill = async (cell, value) => {
      await page.evaluate((id) => document.querySelector('xxgk-check').desk.editing.start(id, ''), cell);
      await waitFor(page, '.editing input');
      await page.keyboard.type(String(value));
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (id, wanted) => {
          const { desk } = document.querySelector('xxgk-check');
          const found = Object.values(desk.report.tables).flatMap((table) =>
            table.rows.flatMap((row) => row.cells),
          );
          return desk.doc.state === 'done' && found.find((one) => one.id === id).value === wanted;
        },
        {},
        cell,
        value,
      );
    };
    await shows(page, '#answer', '新表已备好，从第一格填起');
    await fill('applications.received.natural_person', 3);
    await fill('applications.granted.natural_person', 2);
    await fill('applications.granted.enterprise', 4);
    await fill('disputes.reconsideration.upheld', 1);
    const values = new Map(await cells(page));
    assert.equal(values.get('applications.received.total'), 3);
    assert.equal(values.get('applications.granted.total'), 6);
    assert.equal(values.get('applications.total_processed.natural_person'), 2);
    assert.equal(values.get('applications.total_processed.total'), 6);
    assert.equal(values.get('disputes.reconsideration.total'), 1);
    await becomes(
      async () => (await rules(page)).some((rule) => rule === 'T3-03'),
      true,
      'the balance is not made up',
    );
    await shoot(page, `${at.name}-form`);
    await page.close();
  });

  test('the tables that were copied are read again as they were', async () => {
    const { page } = await at.fresh();
    await click(page, 'button.example');
    await waitFor(page, settled);
    const same = await page.evaluate(async () => {
      const element = document.querySelector('xxgk-check');
      const cells = () =>
        JSON.stringify(
          Object.values(element.desk.report.tables).flatMap((table) =>
            table.rows.flatMap((row) => row.cells.map((cell) => [cell.id, cell.value])),
          ),
        );
      const before = cells();
      let html = '';
      document.execCommand = () => {
        const event = new Event('copy', { cancelable: true });
        Object.defineProperty(event, 'clipboardData', {
          value: {
            setData: (type, data) => {
              if (type === 'text/html') html = data;
            },
          },
        });
        document.dispatchEvent(event);
        return true;
      };
      element.shadowRoot.querySelector('[data-action=copyTables]').click();
      const next = new Promise((done) => element.addEventListener('xxgk-check', done, { once: true }));
      element.desk.receive({
        name: '',
        origin: 'html',
        data: html,
        input: 'html',
        bytes: html.length,
      });
      await next;
      return before === cells();
    });
    assert.ok(same);
    await page.close();
  });

  if (at.name === 'chromium') {
    test('the check sheet is printed instead of the page', async () => {
      const { page } = await at.fresh();
      await click(page, 'button.example');
      await waitFor(page, settled);
      await page.emulateMediaType('print');
      await waitFor(page, '.paper');
      await page.setViewport({ width: 794, height: 1123 });
      await shoot(page, `${at.name}-print`);
      const visible = await page.evaluate(() => {
        const root = document.querySelector('xxgk-check').shadowRoot;
        const shown = (selector) => getComputedStyle(root.querySelector(selector)).display !== 'none';
        return { page: shown('.page'), paper: shown('.paper') };
      });
      assert.deepEqual(visible, { page: false, paper: true });
      await shows(page, '.paper', /核对单.*青芦县文化和旅游局.*发现 \d+ 处问题.*核对人（签字）/);
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      assert.ok(pdf.length > 10000);
      await page.close();
    });
  }
});
