// The examples as people run them, and what they show: messages between windows, the whole checker inside a page.

import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { becomes, here, installed, launch, shoot, temporary, web } from './support.mjs';
import { packageFolder, remove } from './embed_support.mjs';
import { serve } from './server.mjs';

const examples = join(web, 'examples');
const corpus = join(here, '../corpus');
const wrong = readFileSync(join(corpus, 'digits-swapped.txt'), 'utf8');

for (const browserName of installed) {
  describe(`examples in ${browserName}`, () => {
    let browser;
    let portal; // holds the frame
    let other; // holds one too, and is not allowed
    let checker; // stands in it
    const copy = temporary();
    before(async () => {
      cpSync(examples, copy, { recursive: true });
      const folders = { folder: copy, also: { 'xxgk-check': packageFolder } };
      [browser, portal, other, checker] = await Promise.all([
        launch(browserName),
        serve(folders),
        serve(folders),
        serve(folders),
      ]);
      const edit = (name, from, to) => {
        const text = readFileSync(join(copy, name), 'utf8');
        assert.ok(text.includes(from), from);
        writeFileSync(join(copy, name), text.replace(from, to));
      };
      edit(
        'frame/checker.html',
        'https://portal.example.gov.cn',
        `https://portal.example.gov.cn ${portal.origin}`,
      );
      edit('frame/index.html', 'src="checker.html"', `src="${checker.origin}/frame/checker.html"`);
    });
    after(async () => {
      await browser?.close();
      for (const server of [portal, other, checker]) server?.close();
      remove(copy);
    });

    async function visit(url) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1200, height: 900 });
      await page.goto(url);
      return page;
    }
    const shown = (page, words, selector) =>
      page.waitForFunction(
        (wanted, where) => document.querySelector(where)?.textContent.includes(wanted),
        {},
        words,
        selector,
      );

    test('an editor does not publish while errors stand', async () => {
      const page = await visit(`${portal.origin}/cms/`);
      const send = () => page.evaluate(() => document.querySelector('form button').click());
      const write = (from, to) =>
        page.evaluate(
          (old, text) => {
            const box = document.querySelector('#body');
            box.value = old ? box.value.replace(old, text) : text;
            box.dispatchEvent(new Event('input', { bubbles: true }));
          },
          from,
          to,
        );
      await send();
      await shown(page, '还有 1 处错误，暂不发布。', '#message');
      await shoot(page, `${browserName}-cms`, false);
      await write('', '这不是年度报告。');
      await send();
      await shown(page, '没有认出年度报告，暂不发布。', '#message');
      await write('', wrong);
      await send();
      await shown(page, '还有 1 处错误', '#message');
      await write('\t98\t', '\t89\t');
      await send();
      await shown(page, '已发布。', 'p');
      assert.match(page.url(), /published\.html/);
      await page.close();
    });

    test('a page asks the checker in a frame, and no other page can', async () => {
      const page = await visit(`${portal.origin}/frame/`);
      await page.evaluate((text) => {
        document.querySelector('#text').value = text;
        document.querySelector('#ask').click();
      }, wrong);
      await shown(page, '错误 1', '#answer');
      const errors = await page.evaluate(async (origin) => {
        const frame = document.querySelector('iframe').contentWindow;
        const answer = (question) =>
          new Promise((done) => {
            window.addEventListener('message', ({ data }) => data.id === question.id && done(data), {
              once: true,
            });
            frame.postMessage({ type: 'xxgk-check/check', ...question }, origin);
          });
        const replies = [
          await answer({ id: 'no text' }),
          await answer({ id: 'wrong option', text: 'x', options: { input: 'pdf' } }),
          await answer({ id: 'bytes', bytes: new TextEncoder().encode('x'), options: { lang: 'en' } }),
        ];
        return replies.map(({ type, id, message, report }) => [type, id, message || report.outcome]);
      }, checker.origin);
      assert.deepEqual(
        errors.map(([type, id]) => [type, id]),
        [
          ['xxgk-check/error', 'no text'],
          ['xxgk-check/error', 'wrong option'],
          ['xxgk-check/report', 'bytes'],
        ],
      );
      assert.match(errors[0][2], /a text \(a string\) or bytes/);
      assert.match(errors[1][2], /input is one of/);

      // The frame hears a stranger's question, answers one of its own, and says so: an answer to the stranger would come before.
      const stranger = await visit(`${other.origin}/frame/`);
      const [frame] = stranger.mainFrame().childFrames();
      await frame.evaluate(() => {
        window.heard = new Promise((done) => {
          window.addEventListener('message', ({ data }) => data.id === 'asked' && done());
        });
      });
      await stranger.evaluate((origin) => {
        window.told = [];
        window.addEventListener('message', ({ data }) => window.told.push(data.type));
        const { contentWindow } = document.querySelector('iframe');
        contentWindow.postMessage({ type: 'xxgk-check/check', id: 'asked', text: 'x' }, origin);
      }, checker.origin);
      await frame.evaluate(async () => {
        await window.heard;
        const badge = document.createElement('xxgk-check');
        badge.setAttribute('for', 'body');
        document.body.append(badge);
        await badge.check();
        parent.postMessage({ type: 'done' }, '*');
      });
      await becomes(() => stranger.evaluate(() => window.told), ['done']);
      await page.close();
      await stranger.close();
    });

    test('the code of the README', async () => {
      const readme = readFileSync(join(packageFolder, 'README.md'), 'utf8');
      const [element, frame] = [...readme.matchAll(/```html\n([\s\S]*?)```/g)].map(([, code]) => code);
      writeFileSync(
        join(copy, 'readme-element.html'),
        `<!doctype html><meta charset="utf-8">${element}<pre id="article">${wrong}</pre>`,
      );
      const page = await visit(`${portal.origin}/readme-element.html`);
      await page.waitForFunction(() => {
        const [whole, badge] = document.querySelectorAll('xxgk-check');
        return whole.shadowRoot?.querySelector('xxgk-check-whole') && badge.report?.summary.errors === 1;
      });
      const framed = frame
        .replace('https://checker.example.gov.cn/checker.html', `${checker.origin}/frame/checker.html`)
        .replace('https://checker.example.gov.cn', checker.origin)
        .replace('console.log(data.id, data.report.outcome)', 'document.title = data.report.outcome');
      writeFileSync(join(copy, 'readme-frame.html'), `<!doctype html><meta charset="utf-8">${framed}`);
      await page.goto(`${portal.origin}/readme-frame.html`);
      await page.waitForFunction(() => document.title === 'undetermined');
      await page.close();
    });

    test('files are checked in a worker', async () => {
      const page = await visit(`${portal.origin}/worker/`);
      const input = await page.$('input');
      await input.uploadFile(join(corpus, 'digits-swapped.txt'), join(corpus, 'document.docx'));
      await shown(page, 'digits-swapped.txt：findings，1', '#reports');
      await shown(page, 'document.docx：', '#reports');
      await page.close();
    });

    test('the whole checker inside a page', async () => {
      const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>t</title>
<style>html { font-size: 40px } * { font: italic 50px serif !important; color: red !important } div, p { display: none !important }</style>
<script type="module" src="/xxgk-check/define.js"></script>
<body><textarea id="own"></textarea><section style="display:block;width:500px"><xxgk-check>正在载入</xxgk-check></section></body></html>`;
      writeFileSync(join(copy, 'whole.html'), html);
      const page = await visit(`${portal.origin}/whole.html`);
      const inner =
        "document.querySelector('xxgk-check').shadowRoot.querySelector('xxgk-check-whole').shadowRoot";
      await page.waitForFunction(
        `${inner.replace('.shadowRoot.q', '.shadowRoot?.q').replace(/\.shadowRoot$/, '?.shadowRoot')}?.querySelector('textarea')`,
      );
      const outcome = await page.evaluate(
        (root, text) =>
          new Promise((done) => {
            document.addEventListener('xxgk-check', (event) =>
              done([
                event.target.localName,
                event.detail.outcome,
                document.querySelector('xxgk-check').report === event.detail,
              ]),
            );
            const box = new Function(`return ${root}`)().querySelector('textarea');
            box.value = text;
            box.dispatchEvent(new Event('input', { bubbles: true }));
          }),
        inner,
        wrong,
      );
      assert.deepEqual(outcome, ['xxgk-check', 'findings', true]);
      await page.waitForFunction(`${inner}.querySelector('.finding')`);
      const look = await page.evaluate((root) => {
        const heading = new Function(`return ${root}`)().querySelector('h1');
        const { fontStyle, color, fontSize } = getComputedStyle(heading);
        const width = new Function(`return ${root}`)().querySelector('.page').getBoundingClientRect().width;
        return { fontStyle, color: color === 'rgb(255, 0, 0)', small: parseFloat(fontSize) < 30, width };
      }, inner);
      assert.deepEqual(look, { fontStyle: 'normal', color: false, small: true, width: 500 });
      await shoot(page, `${browserName}-whole`);
      await page.evaluate(() => (document.querySelector('xxgk-check').lang = 'en'));
      await page.waitForFunction(`/^Check/.test(${inner}.querySelector('h1').textContent)`);
      // What is pasted or dropped elsewhere belongs to the page, and it may be left at any time.
      const taken = await page.evaluate(() => {
        const given = (target, type) =>
          !target.dispatchEvent(new Event(type, { bubbles: true, cancelable: true, composed: true }));
        return [given(document.body, 'paste'), given(document.body, 'drop'), given(window, 'beforeunload')];
      });
      assert.deepEqual(taken, [false, false, false]);
      await becomes(() => page.evaluate(() => Object.keys(localStorage).length), 0);
      await page.close();
    });
  });
}
