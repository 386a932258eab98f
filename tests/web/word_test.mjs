// Back to Word: the document that the page makes, part by part, and what of it is on the clipboard.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cells, choose, example, file, inEveryBrowser, saved, settled } from './shipped.mjs';
import { becomes, click, paste, require, shows, waitFor } from './support.mjs';

const { strFromU8, unzipSync } = require('fflate');

const isXml = (page, source) =>
  page.evaluate(
    (xml) => !new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror'),
    source,
  );

// As a list of tables with their rows, cells and widths.
const parsed = (page, xml) =>
  page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'application/xml');
    if (parsed.querySelector('parsererror')) throw new Error(parsed.documentElement.textContent);
    const all = (node, name) => Array.from(node.getElementsByTagName(`w:${name}`));
    const value = (node, name) => all(node, name)[0]?.getAttribute('w:val') ?? null;
    return {
      paragraphs: Array.from(all(parsed, 'body')[0].children)
        .filter(({ nodeName }) => nodeName === 'w:p')
        .map(({ textContent }) => textContent),
      tables: all(parsed, 'tbl').map((table) => ({
        grid: all(table, 'gridCol').map((one) => Number(one.getAttribute('w:w'))),
        rows: all(table, 'tr').map((row) => ({
          keeps: all(row, 'keepNext').length,
          cells: all(row, 'tc').map((cell) => ({
            text: cell.textContent,
            span: Number(value(cell, 'gridSpan') ?? 1),
            width: Number(all(cell, 'tcW')[0].getAttribute('w:w')),
            centred: value(cell, 'jc') === 'center',
            merge: value(cell, 'vMerge'),
          })),
        })),
      })),
    };
  }, xml);

inEveryBrowser('word', (at) => {
  test('three tables with true widths, each whole on a page, heads centred; the list of changes', async () => {
    const { page } = await at.fresh();
    await click(page, 'button.example');
    await waitFor(page, settled);
    await click(page, '.repair .act');
    await page.waitForFunction(() => document.querySelector('xxgk-check').desk.doc.state === 'done');
    await page.evaluate(() => document.querySelector('xxgk-check').updateComplete);
    const parts = unzipSync(await saved(page, '[data-action=backToWord]'));
    assert.deepEqual(Object.keys(parts).sort(), [
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/styles.xml',
    ]);
    for (const [name, part] of Object.entries(parts))
      await becomes(() => isXml(page, strFromU8(part)), true, name);
    const { paragraphs, tables } = await parsed(page, strFromU8(parts['word/document.xml']));
    assert.equal(tables.length, 4);
    for (const { grid, rows } of tables) {
      const whole = grid.reduce((sum, width) => sum + width, 0);
      assert.equal(whole, 9638);
      for (const row of rows) {
        assert.equal(
          row.cells.reduce((sum, { width }) => sum + width, 0),
          whole,
        );
        assert.equal(
          row.cells.reduce((sum, { span }) => sum + span, 0),
          grid.length,
        );
      }
    }
    const applications = tables[1];
    assert.ok(applications.grid[2] > 3 * applications.grid[3], 'the labels have more room than the figures');
    applications.rows.slice(0, -1).forEach(({ keeps, cells: row }) => assert.equal(keeps, row.length));
    const head = applications.rows[0].cells.find((cell) => cell.text === '申请人情况');
    assert.ok(head.centred);
    assert.ok(!applications.rows[3].cells[0].centred, 'a label begins at the left');
    assert.equal(paragraphs.filter((words) => /^修改清单/.test(words)).length, 1);
    assert.deepEqual(
      tables[3].rows[1].cells.map((cell) => cell.text),
      ['1', '（一）予以公开 · 自然人', '41', '14'],
    );
    await shows(page, '.notice', /三张表已复制|表格已存成/);
    await page.close();
  });

  test('what was not read is named, in the document, on the clipboard and on the page', async () => {
    const { page } = await at.fresh();
    const torn = example
      .slice(0, example.indexOf('四、政府信息公开行政复议'))
      .replace('\t5\t1\t0\t0\t1\t0\t7', '\t5\t1\t0\t0\t1');
    await paste(page, { 'text/plain': torn });
    await waitFor(page, settled);
    const xml = strFromU8(unzipSync(await saved(page, '[data-action=backToWord]'))['word/document.xml']);
    const { paragraphs, tables } = await parsed(page, xml);
    assert.equal(tables.length, 2);
    assert.ok(
      paragraphs.some((words) => /^没有读出的内容（表中以“？”标出）/.test(words)),
      paragraphs.join('\n'),
    );
    assert.ok(paragraphs.some((words) => /^四、.*没有找到这张表/.test(words)));
    assert.ok(paragraphs.some((words) => /^三、.*“（二）部分公开”/.test(words)));
    assert.ok(tables[1].rows.some(({ cells: row }) => row.filter((cell) => cell.text === '？').length > 0));
    await shows(page, '.notice-list', /没有读全，请对照原件补上：三、.*没有读全，请对照原件补上：四、/);
    const html = strFromU8(await saved(page, '[data-action=saveTables]'));
    assert.match(html, /没有读出的内容.*\n.*\n?.*没有找到这张表/);
    await page.close();
  });

  test('the document is read again as it was, also with odd characters in it', async () => {
    const { page } = await at.fresh();
    await paste(page, { 'text/plain': example.replace('0\t0\t/\t0', '0\t0\t无&<"\t0') });
    await waitFor(page, settled);
    const before = await cells(page);
    const bytes = await saved(page, '[data-action=backToWord]');
    await choose(page, file('again.docx', bytes));
    await page.waitForFunction(
      () => document.querySelector('xxgk-check').desk.report?.source.format === 'docx',
    );
    await becomes(() => cells(page), before);
    await page.close();
  });
});
