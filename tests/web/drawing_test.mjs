// The drawing of reports, in both browsers, on reports made for the purpose.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { join } from 'node:path';
import { bundleApp } from '../../web/build/bundle.mjs';
import { makeReport, makeTroubled, makeUndetermined } from './fixtures/reports.mjs';
import {
  axeViolations,
  becomes,
  click,
  here,
  installed,
  launch,
  open,
  paste,
  shoot,
  shows,
  temporary,
  text,
  waitFor,
  writePage,
} from './support.mjs';

const { code } = await bundleApp(join(here, 'fixtures/double.ts'));
const url = writePage(temporary(), code);

const isWider = (page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

for (const name of installed) {
  describe(`drawing in ${name}`, () => {
    let browser;
    before(async () => {
      browser = await launch(name);
    });
    after(() => browser?.close());

    // A page that answers every check with this report, and has been given something to check.
    async function withReport(report, options) {
      const opened = await open(browser, url, options);
      await opened.page.evaluate((answer) => {
        window.answerCheck = () => answer;
      }, report);
      await paste(opened.page, { 'text/plain': report.text });
      await waitFor(opened.page, '.answer:not(.none):not(.busy)');
      return opened;
    }

    test('empty page', async () => {
      const { page, seen } = await open(browser, url);
      await shoot(page, `${name}-empty`);
      await becomes(() => axeViolations(page), []);
      assert.deepEqual(seen.errors, []);
      await page.close();
    });

    test('a report without problems', async () => {
      const { page } = await withReport(makeReport());
      await shows(page, '#answer', '未发现问题');
      await becomes(
        () => page.evaluate(() => document.querySelector('xxgk-check').shadowRoot.activeElement?.id),
        'answer',
      );
      await shoot(page, `${name}-clean`);
      await becomes(() => axeViolations(page), []);
      await page.close();
    });

    for (const form of [2021, 2019]) {
      test(`a report with problems, form of ${form}`, async () => {
        const { page, seen } = await withReport(makeTroubled(form));
        await shows(page, '#answer', '发现 5 处问题');
        await shows(page, '.counts', /错误 2 存疑 2 提示 1/);
        await shoot(page, `${name}-troubled-${form}`);
        await becomes(() => axeViolations(page), []);
        assert.deepEqual(seen.errors, []);
        await page.close();
      });
    }

    test('the ledger adds up and names the likeliest cell', async () => {
      const { page } = await withReport(makeTroubled());
      const ledger = await text(page, '.finding .ledger');
      assert.match(ledger, /计算得 45/);
      assert.match(ledger, /填报为 · 总计 18/);
      assert.match(ledger, /相差 −27/);
      await shows(page, '.repair', /予以公开 · 自然人 由 41 改为 14 数字前后颠倒 照此修改/);
      await page.close();
    });

    test('failing sums are drawn beside and below the table', async () => {
      const { page } = await withReport(makeTroubled());
      const verdicts = await page.evaluate(() =>
        Array.from(
          document.querySelector('xxgk-check').shadowRoot.querySelectorAll('.form .verdict.fails .vh'),
          (one) => one.textContent,
        ),
      );
      assert.deepEqual(verdicts, [
        '不符：计算得 45，填报 18',
        '不符：计算得 66，填报 39',
        '不符：计算得 1，填报 2',
      ]);
      const lit = await page.evaluate(
        () => document.querySelector('xxgk-check').shadowRoot.querySelectorAll('.applications td.lit').length,
      );
      assert.equal(lit, 7 + 22 - 1);
      await page.close();
    });

    test('from a finding to its place in the text and its cell, and back', async () => {
      const { page } = await withReport(makeTroubled());
      await click(page, '.finding .message');
      await waitFor(page, '.copy mark.chosen');
      await shows(page, '.copy mark.chosen', '41');
      await shows(page, '.form td.chosen button', '41 涉及问题');
      await shoot(page, `${name}-chosen`, false);

      await click(page, '.finding .meta .link');
      const selected = () =>
        page.evaluate(() => {
          const box = document.querySelector('xxgk-check').shadowRoot.querySelector('textarea');
          return box.value.slice(box.selectionStart, box.selectionEnd);
        });
      await becomes(selected, '41');
      await page.evaluate(() => {
        const box = document.querySelector('xxgk-check').shadowRoot.querySelector('textarea');
        box.dispatchEvent(new KeyboardEvent('keyup', { key: 'ArrowRight' }));
      });
      await waitFor(page, '.here .link');
      await shows(page, '.here', /光标处： 1. 错误 .*予以公开.* 查看问题/);
      await click(page, '.here .link');
      await page.waitForFunction(() =>
        document.querySelector('xxgk-check').shadowRoot.activeElement?.classList.contains('message'),
      );
      await click(page, '.here .link:last-child');
      await page.waitForFunction(
        () =>
          document.querySelector('xxgk-check').shadowRoot.activeElement?.dataset.cell ===
          'applications.granted.natural_person',
      );
      await shows(
        page,
        '.applications ~ .inspector, .sheet:nth-of-type(2) .inspector',
        /予以公开 · 自然人 数字 41 原文“41”/,
      );
      await page.close();
    });

    test('the marked copy breaks its lines as the box does', async () => {
      const { page } = await withReport(makeTroubled());
      const differ = (what) =>
        page.evaluate((side) => {
          const root = document.querySelector('xxgk-check').shadowRoot;
          return Math.abs(root.querySelector('textarea')[side] - root.querySelector('.copy')[side]);
        }, what);
      await becomes(async () => (await differ('scrollHeight')) <= 40, true, 'as high');
      await becomes(() => differ('clientWidth'), 0, 'as wide');
      await page.close();
    });

    test('arrow keys move between cells', async () => {
      const { page } = await withReport(makeTroubled());
      const at = () =>
        page.evaluate(() => document.querySelector('xxgk-check').shadowRoot.activeElement?.dataset.cell);
      await page.evaluate(() =>
        document
          .querySelector('xxgk-check')
          .shadowRoot.querySelector('.applications button[data-cell]')
          .focus(),
      );
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowDown');
      await becomes(() => at(), 'applications.carried_in.enterprise');
      await page.keyboard.press('End');
      await becomes(() => at(), 'applications.carried_in.total');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await becomes(() => at(), 'applications.received.total');
      await page.close();
    });

    test('two findings that are alike are chosen and ignored one by one', async () => {
      const report = makeTroubled();
      const twin = report.findings.findIndex((finding) => finding.severity === 'warning');
      const copy = { ...report.findings[twin], fingerprint: `${report.findings[twin].fingerprint}-2` };
      report.findings.splice(twin, 0, copy);
      const { page } = await withReport(report);
      const all = report.findings.length;
      const count = (selector) =>
        page.evaluate(
          (wanted) => document.querySelector('xxgk-check').shadowRoot.querySelectorAll(wanted).length,
          selector,
        );
      await click(page, `[data-finding="${copy.fingerprint}"] .message`);
      await waitFor(page, '.finding.chosen');
      await becomes(() => count('.finding.chosen'), 1);
      await page.evaluate((fingerprint) => {
        const { shadowRoot } = document.querySelector('xxgk-check');
        const item = shadowRoot.querySelector(`[data-finding="${fingerprint}"]`);
        Array.from(item.querySelectorAll('.link'))
          .find((link) => link.textContent.trim() === '忽略这一处')
          .click();
      }, copy.fingerprint);
      await waitFor(page, '.reason input');
      await becomes(() => count('.reason'), 1);
      await page.keyboard.type('一处');
      await page.keyboard.press('Enter');
      await waitFor(page, '.ignored li');
      await shows(page, '#answer', `发现 ${all - 1} 处问题`);
      await becomes(() => count(`[data-finding="${report.findings[twin + 1].fingerprint}"]`), 1);
      await page.close();
    });

    test('severities can be left out', async () => {
      const { page } = await withReport(makeTroubled());
      await click(page, '.filter input[value=warning]');
      await page.waitForFunction(
        () => document.querySelector('xxgk-check').shadowRoot.querySelectorAll('.finding').length === 2,
      );
      await shows(page, '.finding .number', '3', 'the numbers are those of the whole list');
      await page.close();
    });

    test('nothing recognised', async () => {
      const { page } = await withReport(makeUndetermined('你好', '这不像是年度报告。'));
      await shows(page, '#answer', '无法判断');
      await shoot(page, `${name}-undetermined`);
      await becomes(() => axeViolations(page), []);
      await page.close();
    });

    test('English', async () => {
      const { page } = await withReport(makeTroubled());
      await click(page, '.head .quiet');
      await page.waitForFunction(
        () =>
          document.querySelector('xxgk-check').shadowRoot.querySelector('#answer').textContent.trim() ===
          '5 problems found',
      );
      await shoot(page, `${name}-english`);
      await becomes(() => axeViolations(page), []);
      await page.close();
    });

    test('phone', async () => {
      const { page } = await withReport(makeTroubled(), {
        width: 375,
        height: 720,
      });
      await becomes(() => isWider(page), false);
      await shoot(page, `${name}-phone`);
      await becomes(() => axeViolations(page), []);
      await page.close();
    });

    test('at 200 % zoom of a small screen', async () => {
      const { page } = await withReport(makeTroubled(), {
        width: 683,
        height: 384,
      });
      await becomes(() => isWider(page), false);
      await page.close();
    });
  });
}
