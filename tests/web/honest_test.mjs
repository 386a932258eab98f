// What the page says must be so: of reports read in part, of rules switched off, of what is ignored, printed and saved.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, example, file, idle, inEveryBrowser, saved, settled, state } from './shipped.mjs';
import { axeViolations, becomes, click, paste, require, shoot, shows, text, waitFor } from './support.mjs';
import { corrected } from './states.mjs';

const { strFromU8, unzipSync } = require('fflate');

const desk = (page, act, ...values) => page.evaluate(act, ...values);

// The sheet as it is printed.
async function sheet(page) {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const words = await text(page, '.paper');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  return words;
}

const shown = (page, selector) =>
  page.evaluate(
    (wanted) =>
      Array.from(document.querySelector('xxgk-check').shadowRoot.querySelectorAll(wanted), (one) =>
        one.textContent.replace(/\s+/g, ' ').trim(),
      ),
    selector,
  );

const good = corrected(example);

inEveryBrowser('honest', (at) => {
  test('a report read in part gets no all-clear: headline, tab, sheet, list', async () => {
    const { page } = await at.fresh();
    const rows = good.split('\n');
    const cut = rows
      .slice(
        0,
        rows.findIndex((row) => row.startsWith('四、政府信息公开行政复议')),
      )
      .join('\n');
    await choose(page, file('全.txt', good), file('缺.txt', cut));
    await idle(page, 2);
    await shows(page, '#answer', '未发现问题');
    const tabs = await shown(page, '.tabs .faint');
    assert.equal(tabs[0], '未发现问题');
    assert.match(tabs[1], /只读到一部分，不能下结论/);
    await click(page, '.tabs li:nth-child(2) button');
    await desk(page, () => {
      const { desk: all } = document.querySelector('xxgk-check');
      for (const { finding } of all.open.slice()) all.accepting.ignore(all.doc, finding, '试', false);
    });
    await page.waitForFunction(() => document.querySelector('xxgk-check').desk.open.length === 0);
    await page.evaluate(() => document.querySelector('xxgk-check').updateComplete);
    await shows(page, '#answer', '只读到一部分，不能下结论');
    await shows(page, '.unread', /四、政府信息公开行政复议、行政诉讼情况：没有找到这张表/);
    await becomes(() => sheet(page), /核对结论 ?只读到一部分，不能下结论.*四、.*没有找到这张表/);
    await shoot(page, `${at.name}-partly`, false);
    await becomes(() => axeViolations(page), []);
    await page.close();
  });

  test('the rows that were not read are named', async () => {
    const { page } = await at.fresh();
    await paste(page, { 'text/plain': good.replace('\t14\t3\t0\t1', '\t14\tl\t0\t1') });
    await waitFor(page, settled);
    await shows(page, '.answer', /只读到一部分，不能下结论/);
    await shows(page, '.unread', /“（一）予以公开”1 格不是数字/);
    await page.close();
  });

  test('what was not read is told apart from what the report has none of', async () => {
    const { page } = await at.fresh();
    await paste(page, { 'text/plain': good.slice(0, good.indexOf('四、政府信息公开行政复议')) });
    await waitFor(page, settled);
    await shows(page, '.checks .tallies', /没读到 \d+ · 通过 \d+ · 不涉及 \d+/);
    const rows = await shown(page, '.checks tr.unread');
    assert.ok(
      rows.some((row) => /^T4-01 .*没读到.*没有读到这张表/.test(row)),
      rows.join('\n'),
    );
    const beside = await shown(page, '.checks tr.beside');
    assert.ok(beside.length > 0 && beside.every((row) => /不涉及/.test(row)));
    await page.close();
  });

  test('the filter changes neither counts, numbers, sheet, list nor workbook', async () => {
    const { page } = await at.fresh();
    await click(page, 'button.example');
    await waitFor(page, settled);
    const numbers = await shown(page, '.finding .number');
    assert.deepEqual(numbers, ['1', '2', '3', '4', '5']);
    const severities = await shown(page, '.finding .where .severity');
    assert.deepEqual(severities, ['错误', '错误', '存疑', '存疑', '存疑']);
    await click(page, '.filter input[value=error]');
    await page.waitForFunction(
      () => document.querySelector('xxgk-check').shadowRoot.querySelectorAll('.finding').length === 2,
    );
    await shows(page, '#answer', '发现 5 处问题');
    const printed = await sheet(page);
    assert.match(printed, /发现 5 处问题/);
    assert.match(printed, /5 ?存疑/);
    const workbook = unzipSync(await saved(page, '[data-action=saveXlsx]'));
    const words = strFromU8(workbook['xl/sharedStrings.xml'] ?? workbook['xl/worksheets/sheet4.xml']);
    for (const one of (await state(page, 'report')).findings) {
      assert.ok(words.includes(one.message.slice(0, 12).replace(/&/g, '&amp;')), one.message);
      assert.ok(printed.includes(one.message.slice(0, 12)), one.message);
    }
    await page.close();
  });

  test('the sheet says of which file, when, with which text; each basis once', async () => {
    const { page } = await at.fresh();
    await choose(page, file('青芦县文旅局.txt', example));
    await waitFor(page, settled);
    const { createHash } = await import('node:crypto');
    const sum = createHash('sha256').update(example).digest('hex');
    const printed = await sheet(page);
    assert.match(printed, /文件 ?青芦县文旅局.txt ?核对时间 ?20\d\d-\d\d-\d\d \d\d:\d\d/);
    assert.ok(printed.includes(sum), sum);
    const format = '国办公开办函〔2021〕30号';
    assert.match(printed, new RegExp(`${format.replace(/[〔〕]/g, '.')}.*（第 1、2 项）`));
    const { checking, open } = await desk(page, () => {
      const { desk: all } = document.querySelector('xxgk-check');
      return { checking: all.checking.ruleTitle('T3-01'), open: all.open.length };
    });
    assert.ok(printed.includes(`T3-01 ${checking}`));
    assert.equal(open, 5);
    await shows(page, '.paper', null, 'it is drawn for printing only');
    await page.close();
  });

  test('switching a rule off asks, tells, can be undone, and makes no all-clear of failing sums', async () => {
    const { page } = await at.fresh();
    await paste(page, { 'text/plain': good.replace('\t0\t0\t0\t2\t2\n', '\t0\t0\t0\t1\t2\n') });
    await waitFor(page, settled);
    await shows(page, '#answer', '发现 1 处问题');
    await shows(page, '.finding [data-switch]', null, 'not beside a finding');
    await desk(
      page,
      () => (document.querySelector('xxgk-check').shadowRoot.querySelector('.checks').open = true),
    );
    await click(page, '[data-switch="T4-01"]');
    await waitFor(page, 'dialog[open] .yes');
    await shows(page, 'dialog', /停用规则 T4-01 .*？ .*所有报告都不再核对这一条.*现有的 1 处也不再列出/);
    await shoot(page, `${at.name}-switch-off`, false);
    await click(page, 'dialog .yes');
    await page.waitForFunction(() => document.querySelector('xxgk-check').desk.report.findings.length === 0);
    await idle(page);
    await page.evaluate(() => document.querySelector('xxgk-check').updateComplete);
    await shows(page, '#answer', '有 1 处勾稽不符，相关规则已停用，不能下结论');
    await shows(page, '.notice', /已停用规则 T4-01 .* 撤销/);
    await click(page, '.notice .link');
    await page.waitForFunction(() => document.querySelector('xxgk-check').desk.open.length === 1);
    await page.evaluate(() => window.localStorage.clear());
    await page.close();
  });

  test('ignoring is of this report; in all reports is a separate act', async () => {
    const { page } = await at.fresh();
    const other = example.replace(/青芦县文化和旅游局/g, '青芦县水利局');
    await choose(page, file('甲.txt', example), file('乙.txt', other));
    await idle(page, 2);
    const ignore = async (rule, everywhere) => {
      await desk(
        page,
        (wanted) => {
          const { desk: one } = document.querySelector('xxgk-check');
          const { finding } = one.open.find((open) => open.finding.rule === wanted);
          one.accepting.asked = finding.fingerprint;
          one.reach('reason');
        },
        rule,
      );
      await waitFor(page, '.reason input');
      if (everywhere) await click(page, '.reason input[type=checkbox]');
      await page.keyboard.type('核实过');
      await page.keyboard.press('Enter');
      await shows(page, '.reason', null);
    };
    await ignore('V-02', false);
    await ignore('V-01', true);
    await page.waitForFunction(() => document.querySelector('xxgk-check').desk.open.length === 3);
    await becomes(async () => (await shown(page, '.tabs .faint')).join('|'), /错误 2 存疑 1\|错误 2 存疑 2/);
    await shows(page, '.ignored', /甲.txt · 青芦县文化和旅游局 · 2024 年度 理由：核实过/);
    await shows(page, '.ignored', /所有报告 理由：核实过/);
    const kept = JSON.parse(await saved(page, '.save-ignored'));
    assert.equal(kept.schema, 'xxgk-check/baseline/1');
    assert.deepEqual(
      kept.findings.map(({ source, unit, year }) => [source, unit, year]),
      [
        ['甲.txt', '青芦县文化和旅游局', 2024],
        [undefined, undefined, undefined],
      ],
    );
    await page.close();
  });

  test('only a certain repair has a button; of several the register decides', async () => {
    const { page } = await at.fresh();
    await click(page, 'button.example');
    await waitFor(page, settled);
    const cards = await page.evaluate(() =>
      Array.from(document.querySelector('xxgk-check').shadowRoot.querySelectorAll('.finding'), (card) => ({
        words: card.textContent.replace(/\s+/g, ' '),
        apply: Array.from(card.querySelectorAll('.act'), (button) => button.textContent.trim()),
      })),
    );
    assert.deepEqual(cards[0].apply, ['照此修改']);
    assert.deepEqual(cards[1].apply, ['去看看']);
    assert.match(cards[1].words, /请查台账确定.*有 5 种改法都能对上，请查台账确定是哪一种/);
    await page.close();
  });

  test('a blank cell is no certain repair where others would do as well', async () => {
    const { page } = await at.fresh();
    await paste(page, { 'text/plain': good.replace('\t0\t0\t0\t2\t2\n', '\t0\t\t0\t1\t2\n') });
    await waitFor(page, settled);
    const repairs = (await state(page, 'report')).findings.map((finding) => finding.repairs.length);
    assert.ok(repairs.includes(5), repairs.join());
    const card = `.finding:nth-child(${repairs.indexOf(5) + 1})`;
    await shows(page, `${card} .act`, '去看看');
    await shows(page, card, /请查台账确定.*有 5 种改法都能对上，请查台账确定是哪一种/);
    await page.close();
  });

  test('hostile names, cells and reasons are drawn as text', async () => {
    const { page, seen } = await at.fresh();
    const script = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';
    const inCell = '<img src=x onerror=hit()>';
    const bidi = '\u202e甲\u202c"\'`';
    const report = example
      .replace('\t0\t0\t/\t0', `\t0\t0\t${inCell}\t0`)
      .replaceAll('青芦县文化和旅游局', `青芦县${bidi}局`)
      .replace('（一）主动公开。', `（一）主动公开。${script}`);
    await paste(page, { 'text/plain': report });
    await waitFor(page, settled);
    const html = strFromU8(await saved(page, '[data-action=saveTables]'));
    assert.ok(!/<img|<script/.test(html.replace(/<style>[^]*<\/style>/, '')), 'the saved page');
    assert.ok(html.includes('&lt;img src=x'));
    const name = `${bidi.replace(/["'`]/g, '')}<b>x.txt`;
    await choose(page, file('甲<b onclick=1>"\'.txt', report), file(name, report));
    await idle(page, 2);
    await desk(
      page,
      (words) => {
        const { desk: all } = document.querySelector('xxgk-check');
        all.activate(all.documents.all[0].id);
        all.ignore(all.open[0].finding, words, false);
      },
      script,
    );
    await sheet(page);
    const inserted = await page.evaluate(() => {
      const root = document.querySelector('xxgk-check').shadowRoot;
      return { hit: window.hit ?? 0, elements: root.querySelectorAll('img, script, b[onclick]').length };
    });
    assert.deepEqual(inserted, { hit: 0, elements: 0 });
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  if (at.name === 'chromium') {
    test('the printed sheet is A4 with its margins, and long lists go over pages', async () => {
      const { page } = await at.fresh();
      const pdf = async () => {
        const bytes = await page.pdf({ preferCSSPageSize: true });
        return Buffer.from(bytes).toString('latin1');
      };
      await click(page, 'button.example');
      await waitFor(page, settled);
      const one = await pdf();
      const boxes = [...one.matchAll(/\/MediaBox \[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, w, h]) => [+w, +h]);
      assert.ok(boxes.length >= 1);
      for (const [width, height] of boxes) {
        assert.ok(Math.abs(width - 595) < 1.5 && Math.abs(height - 842) < 1.5, `${width} × ${height}`);
      }
      const margins = await page.evaluate(() => {
        const rules = Array.from(document.styleSheets).flatMap((sheet) => Array.from(sheet.cssRules));
        const rule = rules.find((one) => one instanceof CSSPageRule);
        return rule.cssText.replace(/\s+/g, ' ');
      });
      assert.match(margins, /margin: 20mm 18mm/);
      assert.match(margins, /@bottom-center \{ content: counter\(page\)/);
      await page.evaluate(() => {
        const { doc } = document.querySelector('xxgk-check').desk;
        const [one] = doc.report.findings;
        const findings = Array.from({ length: 60 }, (_, index) => ({ ...one, fingerprint: `f${index}` }));
        doc.report = { ...doc.report, findings };
      });
      const long = await pdf();
      assert.ok((long.match(/\/Type \/Page\b/g) ?? []).length >= 4, 'a long list goes over pages');
      await becomes(() => sheet(page), /60 ?存疑/);
      await page.close();
    });
  }
});
