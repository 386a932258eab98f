// The element in the pages of others: <xxgk-check for="…">.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import {
  axeViolations,
  becomes,
  here,
  installed,
  launch,
  require,
  shoot,
  temporary,
  web,
} from './support.mjs';
import { packageFolder, remove } from './embed_support.mjs';
import { serve } from './server.mjs';

const esbuild = require('esbuild');
const examples = join(web, 'examples');
const corpus = join(here, '../corpus');
const folder = temporary();
after(() => remove(folder));

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'";
const report = readFileSync(join(corpus, 'digits-swapped.txt'), 'utf8');
const rows = report
  .split('\n')
  .map((line) => (line.includes('\t') ? `<td>${line.split('\t').join('<td>')}` : `<td colspan=9>${line}`));
const article = `<article id="article"><table><tr>${rows.join('<tr>')}</table></article>`;
const page = (
  body,
  head = '',
) => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>t</title>${head}
<script type="module" src="/xxgk-check/define.js"></script></head><body><main>${body}</main></body></html>`;

const label = (element = 'xxgk-check') =>
  `document.querySelector('${element}').shadowRoot.querySelector('[part=label]')?.textContent.replace(/\\s+/g, ' ').trim()`;
const says = (at, words, element) =>
  at.waitForFunction(`new RegExp(${JSON.stringify(words)}).test(${label(element)} || '')`);
const inside = (at, selector, action) =>
  at.evaluate(
    (wanted, how) => {
      const found = document.querySelector('xxgk-check').shadowRoot.querySelector(wanted);
      return how === 'click' ? found.click() : found.textContent.replace(/\s+/g, ' ').trim();
    },
    selector,
    action,
  );
// How many places are marked, in whatever way.
const marked = (at) =>
  at.evaluate(() => {
    const ranges = CSS.highlights ? [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0) : 0;
    const boxes = [...document.querySelectorAll('xxgk-check')].reduce(
      (sum, one) => sum + one.shadowRoot.querySelectorAll('.layer .mark').length,
      0,
    );
    return { ranges, boxes };
  });
const markedPlaces = async (at) => {
  const { ranges, boxes } = await marked(at);
  return ranges + boxes;
};

for (const browserName of installed) {
  describe(`the element in ${browserName}`, () => {
    let browser;
    let server;
    let strict;
    before(async () => {
      const folders = { folder: examples, also: { page: folder, 'xxgk-check': packageFolder, corpus } };
      [browser, server, strict] = await Promise.all([
        launch(browserName),
        serve(folders),
        serve({ ...folders, headers: { 'content-security-policy': policy } }),
      ]);
    });
    after(async () => {
      await browser?.close();
      server?.close();
      strict?.close();
    });

    let count = 0;
    async function open(html, { prepare, from = server } = {}) {
      const name = `${browserName}-${++count}.html`;
      writeFileSync(join(folder, name), html);
      return visit(`${from.origin}/page/${name}`, prepare);
    }
    async function visit(url, prepare) {
      const at = await browser.newPage();
      const seen = { requests: [], errors: [] };
      at.on('request', (request) => seen.requests.push(new URL(request.url()).pathname));
      at.on('pageerror', (error) => seen.errors.push(String(error)));
      at.on('console', (message) => {
        if (message.type() === 'error' && !/favicon|404/.test(message.text()))
          seen.errors.push(message.text());
      });
      await at.setViewport({ width: 1200, height: 900 });
      await at.evaluateOnNewDocument(() => {
        window.events = [];
        for (const name of ['xxgk-check', 'xxgk-check-error']) {
          window.addEventListener(name, (event) =>
            window.events.push([name, event.composed, event.target.id, event.detail.outcome]),
          );
        }
      });
      if (prepare) await at.evaluateOnNewDocument(prepare);
      await at.goto(url);
      return { at, seen };
    }

    test('a portal with three reports: badges, marks, one engine, and no request afterwards', async () => {
      const { at, seen } = await visit(`${server.origin}/portal/`);
      for (const [id, words] of Object.entries({ first: '未发现问题', second: '错误 1', third: '存疑 3' })) {
        await at.evaluate((wanted) => document.getElementById(wanted).scrollIntoView(), id);
        await says(at, words, `#${id} xxgk-check`);
      }
      const of = (name) => seen.requests.filter((path) => path.endsWith(name)).length;
      assert.equal(of('/worker.js'), 1);
      assert.equal(of('/core.wasm'), 1);
      await becomes(
        () => at.evaluate(() => window.events.map(([name, composed]) => [name, composed])),
        [
          ['xxgk-check', true],
          ['xxgk-check', true],
          ['xxgk-check', true],
        ],
      );
      await becomes(async () => (await markedPlaces(at)) > 60, true);
      await becomes(() => axeViolations(at), []);
      seen.requests.length = 0;
      await at.evaluate(() => document.querySelector('#second').scrollIntoView());
      await shoot(at, `${browserName}-portal`, false);
      assert.deepEqual(seen.requests, []);
      assert.deepEqual(seen.errors, []);
      await at.close();
    });

    test('the details: opened and closed by keyboard, the focus returns; a finding leads to its place', async () => {
      const { at } = await open(page(`<p><xxgk-check for="#article" annotate></xxgk-check></p>${article}`));
      await says(at, '错误 1');
      await at.focus('xxgk-check >>> .badge');
      await at.keyboard.press('Enter');
      const focused = () =>
        at.evaluate(() => document.querySelector('xxgk-check').shadowRoot.activeElement?.className);
      await at.waitForFunction(
        () => document.querySelector('xxgk-check').shadowRoot.querySelector('dialog').open,
      );
      await becomes(() => focused(), 'close');
      await becomes(
        () => inside(at, 'dialog'),
        /错误 1.*由98改为89.*在页面中查看.*规则 T3-01.*不等于数字属实/,
      );
      await becomes(() => axeViolations(at), []);
      await at.keyboard.press('Escape');
      await at.waitForFunction(
        () => !document.querySelector('xxgk-check').shadowRoot.querySelector('dialog').open,
      );
      await becomes(() => focused(), /badge/);
      await becomes(() => at.evaluate(() => scrollY), 0);
      await inside(at, '.badge', 'click');
      await inside(at, '.finding .link', 'click');
      await at.waitForFunction(() => scrollY > 100);
      await at.close();
    });

    test('where dialogs are not known the details still are one', async () => {
      const { at } = await open(page(`<xxgk-check for="#article"></xxgk-check>${article}`), {
        prepare: () => {
          for (const name of ['show', 'showModal', 'close']) delete HTMLDialogElement.prototype[name];
        },
      });
      await says(at, '错误 1');
      await at.focus('xxgk-check >>> .badge');
      await at.keyboard.press('Enter');
      const focused = () =>
        at.evaluate(() => document.querySelector('xxgk-check').shadowRoot.activeElement?.className);
      await becomes(() => focused(), 'close');
      await at.keyboard.down('Shift');
      await at.keyboard.press('Tab');
      await at.keyboard.up('Shift');
      await becomes(() => focused(), 'link');
      await at.keyboard.press('Tab');
      await becomes(() => focused(), 'close');
      await at.keyboard.press('Escape');
      await becomes(() => focused(), /badge/);
      await at.close();
    });

    for (const way of ['highlights', 'boxes']) {
      test(`${way}: the page is as before, and all is taken away again`, async (context) => {
        const { at } = await open(page(`<p id="place"></p>${article}`), {
          prepare: way === 'boxes' ? () => delete window.Highlight : undefined,
        });
        if (way === 'highlights' && !(await at.evaluate(() => 'Highlight' in window))) {
          context.skip('none here');
          return;
        }
        const before = await at.evaluate(() => document.querySelector('article').outerHTML);
        await at.evaluate(() => {
          document.querySelector('#place').innerHTML = '<xxgk-check for="#article" annotate></xxgk-check>';
        });
        await says(at, '错误 1');
        await becomes(() => marked(at), way === 'boxes' ? { ranges: 0, boxes: 1 } : { ranges: 1, boxes: 0 });
        const now = () =>
          at.evaluate(() => ({
            article: document.querySelector('article').outerHTML,
            marked: CSS.highlights
              ? [...CSS.highlights.values()].map((one) => [...one].map(String)).flat()
              : [],
            box: document
              .querySelector('xxgk-check')
              .shadowRoot.querySelector('.mark')
              ?.getBoundingClientRect()
              .toJSON(),
            cell: [...document.querySelectorAll('td')]
              .find((cell) => cell.textContent === '98')
              .getBoundingClientRect()
              .toJSON(),
          }));
        assert.equal((await now()).article, before);
        const isOnCell = ({ box, cell }) => box.left >= cell.left && box.bottom <= cell.bottom + 3;
        if (way === 'highlights') await becomes(async () => (await now()).marked, ['98']);
        else await becomes(async () => isOnCell(await now()), true, 'the box lies on the cell');
        await shoot(at, `${browserName}-${way}`);
        await at.evaluate(() => document.querySelector('xxgk-check').removeAttribute('annotate'));
        await becomes(() => marked(at), { ranges: 0, boxes: 0 });
        await at.evaluate(() => document.querySelector('xxgk-check').setAttribute('annotate', ''));
        await at.evaluate(() => document.querySelector('xxgk-check').check());
        await becomes(() => markedPlaces(at), 1);
        await at.evaluate(() => document.querySelector('xxgk-check').remove());
        const left = () =>
          at.evaluate(() => ({
            article: document.querySelector('article').outerHTML,
            sheets: document.adoptedStyleSheets?.length ?? 0,
            highlights: CSS.highlights?.size ?? 0,
          }));
        await becomes(left, { article: before, sheets: 0, highlights: 0 });
        await at.close();
      });
    }

    test('styles of the page do not reach it, nor its styles the page', async () => {
      const body = `<p class="own">一段</p><xxgk-check for="#article"></xxgk-check>${article}`;
      const look = (at) =>
        at.evaluate(() => {
          const host = document.querySelector('xxgk-check');
          const badge = host.shadowRoot.querySelector('.badge');
          const style = getComputedStyle(badge);
          const { width, height } = badge.getBoundingClientRect();
          const names = [
            'color',
            'fontSize',
            'fontFamily',
            'lineHeight',
            'letterSpacing',
            'textTransform',
            'display',
            'visibility',
          ];
          return [Math.round(width), Math.round(height), ...names.map((name) => style[name])];
        });
      const calm = await open(page(body));
      await says(calm.at, '错误 1');
      const hostile = await open(
        page(
          body,
          `<style>
            html { font-size: 70px; }
            * { all: unset !important; color: red !important; font: italic 60px serif !important; letter-spacing: 1em !important;
              text-transform: uppercase !important; box-sizing: content-box !important; line-height: 4 !important; }
            div, button, p, ul, li, span, dialog, h2 { display: none !important; }
          </style>`,
        ),
      );
      // Its style is text of the page now, and pushes all else below what is in view, where nothing is read.
      await hostile.at.evaluate(() => document.querySelector('xxgk-check').scrollIntoView());
      await says(hostile.at, '错误 1');
      await becomes(() => look(hostile.at), await look(calm.at));
      await inside(hostile.at, '.badge', 'click');
      const dialogWidth = () =>
        hostile.at.evaluate(
          () =>
            document.querySelector('xxgk-check').shadowRoot.querySelector('dialog').getBoundingClientRect()
              .width,
        );
      await becomes(async () => (await dialogWidth()) > 600 && (await dialogWidth()) <= 690, true);
      await shoot(hostile.at, `${browserName}-hostile`, false);
      const own = (at) =>
        at.evaluate(() =>
          JSON.stringify(
            Array.from(getComputedStyle(document.querySelector('.own')), (name) => [
              name,
              getComputedStyle(document.querySelector('.own'))[name],
            ]),
          ),
        );
      const without = await open(page(body).replace(/<script.*script>/, ''));
      await becomes(() => own(calm.at), await own(without.at));
      for (const { at } of [calm, hostile, without]) await at.close();
    });

    test('its colours can be set', async () => {
      const style =
        '<style>xxgk-check { --error: rgb(1, 2, 3); } xxgk-check::part(badge) { border-radius: 9px; }</style>';
      const { at } = await open(page(`<xxgk-check for="#article"></xxgk-check>${article}`, style));
      await says(at, '错误 1');
      const [colour, radius] = await at.evaluate(() => {
        const root = document.querySelector('xxgk-check').shadowRoot;
        return [
          getComputedStyle(root.querySelector('.sign')).color,
          getComputedStyle(root.querySelector('.badge')).borderTopLeftRadius,
        ];
      });
      assert.equal(colour, 'rgb(1, 2, 3)');
      assert.equal(radius, '9px');
      await at.close();
    });

    test('it is checked again when the target, or what is asked, changes', async () => {
      const { at } = await open(page(`<xxgk-check for="#article" annotate></xxgk-check>${article}`));
      await says(at, '错误 1');
      await at.evaluate(() => {
        [...document.querySelectorAll('td')].find((cell) => cell.textContent === '98').firstChild.data = '89';
      });
      await says(at, '未发现问题');
      await becomes(() => marked(at), { ranges: 0, boxes: 0 });
      await at.evaluate(() => {
        [...document.querySelectorAll('td')].find((cell) => cell.textContent === '89').textContent = '98';
      });
      await says(at, '错误 1');
      const set = (name, value) =>
        at.evaluate((...pair) => document.querySelector('xxgk-check').setAttribute(...pair), name, value);
      await set('disable', 'T3-01, T3-03');
      await says(at, '未发现问题');
      await set('disable', '');
      await set('lang', 'en');
      await says(at, '^Report check Error 1$');
      await set('for', '#none');
      await says(at, 'Nothing to check');
      await at.evaluate(() => {
        document.querySelector('article').id = 'later';
        document.querySelector('xxgk-check').setAttribute('for', '#later-still');
        setTimeout(() => {
          const copy = document.querySelector('article').cloneNode(true);
          copy.id = 'later-still';
          document.body.append(copy);
        }, 50);
      });
      await says(at, 'Error 1');
      const count = await at.evaluate(() => window.events.length);
      await at.evaluate(() => {
        document.querySelector('#later-still').classList.add('other');
        return document.querySelector('xxgk-check').check();
      });
      await at.evaluate(() => document.querySelector('#later-still').append('附'));
      await at.waitForFunction((before) => window.events.length > before, {}, count);
      await becomes(
        () => at.evaluate(() => window.events.length),
        count + 1,
        'the same text is not checked again',
      );
      await at.close();
    });

    test('hidden parts do not count, fields do', async () => {
      const hidden = article.replace(
        '<tr><td>一、本年新收',
        '<tr style="display:none"><td>x<td>y<tr><td>一、本年新收',
      );
      const field = hidden.replace('<td>98<', '<td><input value="98"><');
      assert.notEqual(field, hidden);
      const { at } = await open(page(`<xxgk-check for="#article" annotate></xxgk-check>${field}`));
      await says(at, '错误 1');
      await becomes(() => marked(at), { ranges: 0, boxes: 1 });
      await at.evaluate(() => {
        const input = document.querySelector('article input');
        input.value = '89';
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await says(at, '未发现问题');
      await at.close();
    });

    test('a text field is checked as it is typed', async () => {
      const { at } = await open(page(`<xxgk-check for="textarea"></xxgk-check><textarea></textarea>`));
      await says(at, '无法判断');
      await at.evaluate((text) => {
        const box = document.querySelector('textarea');
        box.value = text;
        box.dispatchEvent(new Event('input', { bubbles: true }));
      }, report);
      await says(at, '错误 1');
      await at.close();
    });

    test('text with lines of its own', async () => {
      for (const [open_, close] of [
        ['<pre id=a>', '</pre>'],
        ['<div id=a style="white-space:pre-wrap">', '</div>'],
      ]) {
        const { at } = await open(
          page(`<xxgk-check for="#a" annotate></xxgk-check>${open_}${report}${close}`),
        );
        await says(at, '错误 1');
        await becomes(
          () =>
            at.evaluate(() =>
              document
                .querySelector('xxgk-check')
                .report.findings.map(({ cells, equations }) => [cells.length > 0, equations.length]),
            ),
          [[true, 2]],
        );
        await becomes(() => markedPlaces(at), 1);
        await at.close();
      }
    });

    test('under a strict policy, without a violation', async () => {
      const { at, seen } = await open(page(`<xxgk-check for="#article" annotate></xxgk-check>${article}`), {
        from: strict,
      });
      await says(at, '错误 1');
      assert.deepEqual(seen.errors, []);
      await at.close();
    });

    test('nothing is read until the badge or the article is in view; then it is, and again when it changed meanwhile', async () => {
      const far = '<div style="height: 9000px"></div>';
      const { at, seen } = await open(page(`${far}<xxgk-check for="#article"></xxgk-check>${article}`));
      await at.waitForFunction(label());
      // Whoever watches later is told later.
      await at.evaluate(
        () =>
          new Promise((done) => new IntersectionObserver(done).observe(document.querySelector('article'))),
      );
      assert.ok(!seen.requests.some((path) => path.endsWith('.wasm')), seen.requests.join());
      await becomes(() => at.evaluate(() => window.events), []);
      await at.evaluate(() => document.querySelector('article').scrollIntoView());
      await says(at, '错误 1');
      await at.evaluate(() => window.scrollTo(0, 0));
      await at.evaluate(() => {
        [...document.querySelectorAll('td')].find((cell) => cell.textContent === '98').textContent = '89';
      });
      await at.evaluate(() => document.querySelector('article').scrollIntoView());
      await says(at, '未发现问题');
      await at.close();
    });

    test('its worker ends when nothing was asked for some time, and the next question starts another', async () => {
      const { at, seen } = await open(page(`<xxgk-check for="#article"></xxgk-check>${article}`), {
        prepare: () => {
          window.workers = { started: 0, ended: 0 };
          const { Worker, setTimeout } = window;
          window.Worker = class extends Worker {
            constructor(...given) {
              super(...given);
              window.workers.started++;
            }
            terminate() {
              super.terminate();
              window.workers.ended++;
            }
          };
          // Time that passes when the test says so.
          window.setTimeout = (act, delay = 0, ...more) => {
            if (delay < 10_000) return setTimeout(act, delay, ...more);
            window.rest = act;
            return 0;
          };
        },
      });
      await says(at, '错误 1');
      await at.waitForFunction(() => window.rest);
      await becomes(() => at.evaluate(() => window.workers), { started: 1, ended: 0 });
      await at.evaluate(() => window.rest());
      await at.waitForFunction(() => window.workers.ended === 1);
      await at.evaluate(() => document.querySelector('xxgk-check').setAttribute('lang', 'en'));
      await says(at, 'Error 1');
      await becomes(() => at.evaluate(() => window.workers), { started: 2, ended: 1 });
      assert.equal(seen.requests.filter((path) => path.endsWith('.wasm')).length, 1);
      await at.close();
    });

    test('without workers', async () => {
      const { at } = await open(page(`<xxgk-check for="#article"></xxgk-check>${article}`), {
        prepare: () => {
          window.Worker = undefined;
        },
      });
      await says(at, '错误 1');
      await at.close();
    });

    test('what stands in the element is shown without script, and where the checker cannot come', async () => {
      const body = `<xxgk-check for="#article">请人工核对。</xxgk-check>${article}`;
      const visible = (at) => at.evaluate(() => document.body.innerText.includes('请人工核对。'));
      const plain = await open(page(body).replace(/<script.*script>/, ''));
      await becomes(() => visible(plain.at), true);
      const broken = await open(page(body), {
        prepare: () => {
          window.fetch = () => Promise.reject(new Error('no network'));
        },
      });
      await says(broken.at, '未能核对');
      await becomes(
        () =>
          broken.at.evaluate(
            () =>
              document.querySelector('xxgk-check').shadowRoot.querySelector('slot').assignedNodes().length,
          ),
        1,
      );
      const rejected = await broken.at.evaluate(() =>
        document
          .querySelector('xxgk-check')
          .check()
          .then(() => '', String),
      );
      assert.match(rejected, /no network/);
      await becomes(async () => (await broken.at.evaluate(() => window.events[0]))[0], 'xxgk-check-error');
      const good = await open(page(body));
      await says(good.at, '错误 1');
      await becomes(
        () => good.at.evaluate(() => document.querySelector('xxgk-check').shadowRoot.querySelector('slot')),
        null,
      );
      for (const { at } of [plain, broken, good]) await at.close();
    });

    test('a page is read as its HTML is, and every figure is found again', async () => {
      const bundle = await esbuild.build({
        entryPoints: [join(here, 'fixtures/places.ts')],
        bundle: true,
        write: false,
        format: 'iife',
        loader: { '.css': 'text' },
      });
      for (const name of ['page.html', 'page-gb18030.html', 'word-clipboard.html']) {
        const { at } = await open(page(''));
        await at.evaluate(bundle.outputFiles[0].text);
        const result = await at.evaluate(async (path) => {
          const { load } = await import('/xxgk-check/index.js');
          const checker = await load();
          const bytes = await (await fetch(path)).arrayBuffer();
          const direct = checker.check(bytes, { input: 'html' });
          const frame = document.body.appendChild(document.createElement('iframe'));
          frame.srcdoc = new TextDecoder(direct.source.encoding).decode(bytes);
          await new Promise((done) => (frame.onload = done));
          const reading = window.read(frame.contentDocument.body);
          const shown = checker.check(reading.data, { input: 'html' });
          const places = new window.Places(shown.text, reading);
          const cells = (report) =>
            Object.values(report.tables).flatMap((table) => table.rows.flatMap((row) => row.cells));
          const tight = (text) => text.replace(/\s/g, '');
          return {
            outcome: direct.outcome,
            same:
              JSON.stringify(cells(direct).map(({ id, state, value }) => [id, state, value])) ===
              JSON.stringify(cells(shown).map(({ id, state, value }) => [id, state, value])),
            lost: cells(shown)
              .filter(({ span, raw }) => span && raw.trim() && tight(String(places.of(span))) !== tight(raw))
              .map(({ id, raw, span }) => [id, raw, String(places.of(span))]),
            blank: cells(shown)
              .filter(({ span, state }) => state === 'blank' && span && places.of(span) === null)
              .map(({ id }) => id),
            count: cells(shown).filter(({ span }) => span).length,
          };
        }, `/corpus/${name}`);
        assert.deepEqual(
          { ...result, outcome: null, count: result.count > 100 },
          { outcome: null, same: true, lost: [], blank: [], count: true },
          name,
        );
        await at.close();
      }
    });
  });
}
