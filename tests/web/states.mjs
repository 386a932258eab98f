// Every state of the shipped page that the accessibility tests look at and the screenshots show: how to open it,
// and what of it a picture shows. `size` is the window, `system` what the reader's system asks for.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { choose, example, file, idle, ready, settled, single } from './shipped.mjs';
import { click, open, paste, shows, urlOf, waitFor, web } from './support.mjs';

const store = (page, act, ...values) => page.evaluate(act, ...values);

async function withExample(page) {
  await click(page, 'button.example');
  await waitFor(page, settled);
}

// The inside of the page is scrolled so that this stands at the top of the window.
const toTop = (page, selector) =>
  page.evaluate((wanted) => {
    const element = document.querySelector('xxgk-check').shadowRoot.querySelector(wanted);
    window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 12);
  }, selector);

// The page in that state, in a context of its own: what one reader chose the next must not find.
export async function openState(browser, state) {
  const context = await browser.createBrowserContext();
  const { page, seen } = await open(context, urlOf(single), { ...state.size, system: state.system });
  await ready(page);
  await state.prepare(page);
  if (state.print) {
    await page.emulateMediaType('print');
    await waitFor(page, '.paper'); // it is drawn when the page hears of it
    await page.evaluate(() => (document.body.style.margin = '20mm 18mm')); // those of the sheet
  }
  return { page, seen, close: () => context.close() };
}

// What a picture of the page shows that changes when the page or the rules do.
export const shown = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('xxgk-check').shadowRoot;
    const words = (selector) => root.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? null;
    return {
      title: words('h1'),
      answer: words('.answer [role=status]'),
      rules: root.querySelectorAll('.rules [data-rule]').length,
      version: JSON.parse(document.querySelector('#xxgk-notice').textContent).parts[0].version,
    };
  });

// What the pictures in web/images showed when they were taken, by their names.
export const pictured = () => JSON.parse(readFileSync(join(web, 'images/shown.json'), 'utf8'));

const desk = { width: 1440, height: 900 };
const phone = { width: 360, height: 740 };

export const states = [
  { name: 'empty', size: desk, prepare: async () => {} },
  { name: 'example', size: desk, prepare: withExample },
  {
    name: 'findings',
    size: desk,
    async prepare(page) {
      await withExample(page);
      await click(page, '.finding .message');
      await toTop(page, 'section[aria-labelledby=findings-title]');
    },
  },
  {
    name: 'tables',
    size: desk,
    async prepare(page) {
      await withExample(page);
      await store(page, () =>
        document.querySelector('xxgk-check').desk.chooseCell('applications.granted.natural_person', 'cell'),
      );
      await toTop(page, '.sheet:nth-of-type(2)');
    },
  },
  {
    name: 'clean',
    size: desk,
    async prepare(page) {
      await choose(page, file('青芦县文化和旅游局2024.txt', corrected(example)));
      await waitFor(page, '.answer.clean');
    },
  },
  {
    name: 'several',
    size: desk,
    async prepare(page) {
      await choose(
        page,
        file('青芦县文化和旅游局2024.txt', example),
        file('青芦县文化和旅游局2024（修改稿）.txt', corrected(example)),
        file('会议通知.txt', '关于召开全县文化和旅游工作会议的通知\n\n各乡镇文化站：\n'),
      );
      await idle(page, 3);
    },
  },
  {
    name: 'undetermined',
    size: desk,
    async prepare(page) {
      await paste(page, { 'text/plain': '关于召开全县文化和旅游工作会议的通知\n\n各乡镇文化站：\n' });
      await waitFor(page, '.answer.undetermined');
    },
  },
  {
    name: 'editing',
    size: desk,
    async prepare(page) {
      await withExample(page);
      await store(page, () =>
        document.querySelector('xxgk-check').desk.editing.start('applications.granted.natural_person', '14'),
      );
      await waitFor(page, '.editing input');
      await toTop(page, '.sheet:nth-of-type(2)');
    },
  },
  {
    name: 'form',
    size: desk,
    async prepare(page) {
      await click(page, 'button.blank-form');
      await waitFor(page, settled);
      await toTop(page, '.sheet:nth-of-type(2)');
    },
  },
  {
    name: 'ignored',
    size: desk,
    async prepare(page) {
      await withExample(page);
      await store(page, () => {
        const { desk } = document.querySelector('xxgk-check');
        const { finding } = desk.open.find((one) => one.finding.rule === 'V-02');
        desk.ignore(finding, '已与业务科室核实，此处确无此类申请', false);
        desk.switchOff('V-01');
      });
      await page.waitForFunction(
        () => !document.querySelector('xxgk-check').desk.report.findings.some(({ rule }) => rule === 'V-01'),
      );
      await toTop(page, '.panel.ignored');
    },
  },
  {
    name: 'rules',
    size: desk,
    async prepare(page) {
      await withExample(page);
      await store(page, () => {
        const { accepting } = document.querySelector('xxgk-check').desk;
        accepting.switchRule('T2-04', false);
      });
      await click(page, 'button.all-rules');
      await waitFor(page, '.rules .index');
    },
  },
  {
    name: 'sheet',
    size: { width: 794, height: 1123 },
    print: true,
    prepare: withExample,
  },
  {
    name: 'english',
    size: desk,
    async prepare(page) {
      await withExample(page);
      await click(page, '.head .language');
      await shows(page, '.finding .message', /[a-z]{3}/);
    },
  },
  { name: 'dark', size: desk, system: 'dark', prepare: withExample },
  { name: 'contrast', size: desk, system: 'contrast', prepare: withExample },
  { name: 'large', size: desk, system: 'large', prepare: withExample },
  { name: 'phone', size: phone, prepare: withExample },
  {
    name: 'phone-tables',
    size: phone,
    async prepare(page) {
      await withExample(page);
      await toTop(page, '.sheet:nth-of-type(2)');
    },
  },
];

// The example as its author should have written it.
export function corrected(text) {
  return text
    .replace('公开\t41\t', '公开\t14\t')
    .replace('申请45件', '申请47件')
    .replace('行政强制\t\n', '行政强制\t0\n')
    .replace('0\t0\t/\t0', '0\t0\t0\t0')
    .replace('\t0\t0\t0\t1\t2\n', '\t0\t0\t0\t2\t2\n');
}
