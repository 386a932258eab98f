// What is told about the rules: in the checker, and as pages of the site.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { inEveryBrowser, saved, settled, state } from './shipped.mjs';
import { axeViolations, becomes, click, output, shoot, shows, urlOf, waitFor } from './support.mjs';

const folder = join(output, 'rules');

const focused = (page) =>
  page.evaluate(() => {
    const active = document.querySelector('xxgk-check').shadowRoot.activeElement;
    return active ? active.id || active.dataset.rule || active.textContent.trim() : null;
  });

inEveryBrowser('rules', (at) => {
  test('rules are switched on and off in the list, remembered, listed and taken back', async () => {
    const { page } = await at.fresh();
    await click(page, 'button.example');
    await waitFor(page, settled);
    const list = await state(page, 'checking.rules');
    const offByDefault = list.find((rule) => !rule.default).id;
    const toggle = async (id) => {
      await page.evaluate((wanted) => {
        const row = document
          .querySelector('xxgk-check')
          .shadowRoot.querySelector(`.index [data-rule="${wanted}"]`);
        row.parentElement.querySelector('input').click();
      }, id);
    };
    const checked = async () => (await state(page, 'report.checks')).map((check) => check.rule);
    await becomes(async () => !(await checked()).includes(offByDefault), true);
    await click(page, 'button.all-rules');
    await waitFor(page, '.rules .index');
    await toggle('V-01');
    await toggle(offByDefault);
    await shows(page, '.rules-body [role=status]', /停用了 1 条，另启用了 1 条/);
    await page.waitForFunction(
      (on) => {
        const { report } = document.querySelector('xxgk-check').desk;
        const rules = report.checks.map((check) => check.rule);
        return rules.includes(on) && !report.findings.some(({ rule }) => rule === 'V-01');
      },
      {},
      offByDefault,
    );
    await page.keyboard.press('Escape');
    await shows(page, '.answer', /有 1 条规则已停用/);
    await shows(page, '.ignored', new RegExp(`规则 V-01 已停用.*规则 ${offByDefault} 已启用`));
    const file = JSON.parse(await saved(page, '.save-ignored'));
    assert.deepEqual([file.disabled, file.enabled], [['V-01'], [offByDefault]]);

    await page.reload();
    await at.ready(page);
    await becomes(() => state(page, 'accepting.list.disabled'), ['V-01']);
    await click(page, 'button.all-rules');
    await waitFor(page, '.rules .index');
    await click(page, '.rules-body [role=status] .link');
    await becomes(() => page.evaluate(() => Object.keys(window.localStorage)), ['xxgk-check.language']);
    await page.evaluate(() => window.localStorage.clear());
    await page.close();
  });

  test('the list leads to a rule and back, by keyboard, and Escape leaves it', async () => {
    const { page, seen } = await at.fresh();
    seen.requests.length = 0;
    await page.evaluate(() =>
      document.querySelector('xxgk-check').shadowRoot.querySelector('button.all-rules').focus(),
    );
    await page.keyboard.press('Enter');
    await waitFor(page, '.rules .index');
    await becomes(() => focused(page), 'modal-title');
    const known = (await state(page, 'checking.rules')).map((rule) => rule.id);
    const listed = await page.evaluate(() =>
      Array.from(document.querySelector('xxgk-check').shadowRoot.querySelectorAll('.index [data-rule]')).map(
        (link) => link.dataset.rule,
      ),
    );
    assert.deepEqual(listed.slice().sort(), known.slice().sort());
    await becomes(() => axeViolations(page), []);
    await shoot(page, `${at.name}-rules`, false);

    await page.evaluate(() =>
      document.querySelector('xxgk-check').shadowRoot.querySelector('[data-rule="T3-01"]').focus(),
    );
    await page.keyboard.press('Enter');
    await waitFor(page, '.rules .extract.wrong');
    await becomes(() => focused(page), 'modal-title');
    await shows(page, '.rules-body', /错误示例.*程序会这样提示：.*相差.*正确写法.*为什么.*依据.*30号/);
    await becomes(() => axeViolations(page), []);
    await shoot(page, `${at.name}-rule`, false);

    await click(page, '.rules-back');
    await waitFor(page, '.rules .index');
    await becomes(() => focused(page), 'T3-01');
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      () => !document.querySelector('xxgk-check').shadowRoot.querySelector('.rules'),
    );
    await becomes(() => focused(page), '全部规则');
    assert.deepEqual(
      seen.requests.filter((request) => !/^(data|blob):/.test(request)),
      [],
    );
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  test('tabbing stays inside the dialog', async () => {
    const { page } = await at.fresh();
    await click(page, 'button.all-rules');
    await waitFor(page, '.rules');
    const inside = () =>
      page.evaluate(() => !!document.querySelector('xxgk-check').shadowRoot.activeElement?.closest('.rules'));
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await becomes(() => inside(), true);
    for (let i = 0; i < 3; i++) {
      await page.keyboard.press('Tab');
      await becomes(() => inside(), true);
    }
    await page.close();
  });

  test('a finding leads to its rule, in the language of the page, and back to itself', async () => {
    const { page } = await at.fresh();
    await click(page, 'button.example');
    await waitFor(page, settled);
    await click(page, '.language');
    await shows(page, '.finding .message', /[a-z]{3}/);
    await page.evaluate(() => {
      const root = document.querySelector('xxgk-check').shadowRoot;
      root.querySelector('.finding details').open = true;
      const link = root.querySelector('.finding [aria-haspopup]');
      link.focus();
      link.click();
    });
    await waitFor(page, '.rules-body h3');
    await shows(page, '.rules-body', /Why/);
    await click(page, '.rules-close');
    await page.waitForFunction(
      () => !document.querySelector('xxgk-check').shadowRoot.querySelector('.rules'),
    );
    await becomes(() => focused(page), /^Rule [A-Z]\d*-\d+/);
    await page.close();
  });

  for (const name of ['index.html', 'limits.html', 'T3-01.html', 'T4-03.html']) {
    // Firefox cannot be told a scheme.
    for (const scheme of at.name === 'chromium' ? ['light', 'dark'] : ['light']) {
      test(`the page ${name}, ${scheme}, is accessible`, async () => {
        const page = await at.browser.newPage();
        await page.setViewport({ width: 900, height: 1000 });
        if (at.name === 'chromium') {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        }
        await page.goto(urlOf(join(folder, name)));
        await becomes(() => page.evaluate(() => getComputedStyle(document.body).maxWidth), '736px');
        await becomes(() => axeViolations(page), []);
        await shoot(page, `${at.name}-page-${name}-${scheme}`);
        await page.close();
      });
    }
  }
});
