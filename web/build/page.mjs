// The HTML around everything: index.html of the site, the single file, the rule pages.
//
// A policy in each forbids every connection but those to the page's own files. Scripts are files or named by their hashes;
// styles too: browsers without constructable style sheets put the element's styles into the page.

import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';

const hashOf = (content) => createHash('sha256').update(content).digest();
const cspHash = (content) => `'sha256-${hashOf(content).toString('base64')}'`;

// A name that changes with the content, so that it may be cached for ever.
export function hashedName(name, content) {
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)}-${hashOf(content).toString('hex').slice(0, 10)}${name.slice(dot)}`;
}

// A closing tag inside an inlined script would end it.
const inlinable = (script) => script.replace(/<\/script/gi, '<\\/script').replace(/<!--/g, '<\\!--');
const json = (value) => JSON.stringify(value).replace(/</g, '\\u003c');

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E" +
  "%3Crect x='2' y='1' width='12' height='14' fill='%23fff' stroke='%23174a7c'/%3E" +
  "%3Cpath d='M4.5 8l2.5 3 4.5-6' fill='none' stroke='%23174a7c' stroke-width='2'/%3E%3C/svg%3E";

function document({ policy, title, head, body }) {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="${icon}">
${head}
</head>
<body>
${body}
</body>
</html>
`;
}

function page({ policy, head, notice, bodyEnd }) {
  return document({
    policy,
    title: '政府信息公开工作年度报告核对',
    head,
    body: `<div id="page" class="plain">
<p>正在载入政府信息公开工作年度报告核对程序。如长时间停在这里，请允许运行脚本，并换用较新的浏览器（Chrome 74、Firefox 78 或更新）。</p>
<p lang="en">Loading the checker. If this stays, allow scripts and use a recent browser (Chrome 74, Firefox 78 or later).</p>
</div>
<script type="application/json" id="xxgk-notice">${json(notice)}</script>
${bodyEnd}`,
  });
}

const closed = ["default-src 'none'", "base-uri 'none'", "form-action 'none'", 'img-src data:'];
// Chromium before 97 knows only 'unsafe-eval' for WebAssembly; foreign scripts stay out all the same.
const evaluation = "'wasm-unsafe-eval' 'unsafe-eval'";

// A rule page: no script may run and nothing may be fetched. `title` and `body` are HTML, `style` names a file.
export function plainPage({ title, body, style }) {
  return document({
    policy: [...closed, "style-src 'self'"],
    title,
    head: `<link rel="stylesheet" href="${style}">`,
    body,
  });
}

// `style` is how the page looks before, and if, the element never comes; `styles` are the sheets of the element.
export function singleFile({ app, early, engine, wasm, style, styles, notice }) {
  const scripts = [engine, early, app].map(inlinable);
  const packed = deflateRawSync(wasm, { level: 9 }).toString('base64');
  return page({
    policy: [
      ...closed,
      "connect-src 'none'",
      'worker-src blob:',
      `script-src ${scripts.map(cspHash).join(' ')} ${evaluation}`,
      `style-src ${[style, ...styles].map(cspHash).join(' ')}`,
    ],
    head: `<style>${style}</style>`,
    notice,
    bodyEnd: `<script type="application/octet-stream" id="xxgk-wasm">${packed}</script>
<script type="text/plain" id="xxgk-engine">${scripts[0]}</script>
<script>${scripts[1]}</script>
<script>${scripts[2]}</script>`,
  });
}

// The files of the site by name, index.html among them.
export function site({ app, early, engine, wasm, style, styles, notice }) {
  const names = {
    app: hashedName('app.js', app),
    early: hashedName('start.js', early),
    engine: hashedName('engine.js', engine),
    core: hashedName('core.wasm', wasm),
    page: hashedName('page.css', style),
  };
  const index = page({
    policy: [
      ...closed,
      "connect-src 'self'",
      "worker-src 'self'",
      `script-src 'self' ${evaluation}`,
      `style-src 'self' ${styles.map(cspHash).join(' ')}`,
    ],
    head: `<script src="${names.early}" data-engine="${names.engine}" data-wasm="${names.core}"></script>
<link rel="stylesheet" href="${names.page}">`,
    notice,
    bodyEnd: `<script src="${names.app}" data-offline="service-worker.js"></script>`,
  });
  return {
    [names.app]: app,
    [names.early]: early,
    [names.engine]: engine,
    [names.core]: wasm,
    [names.page]: style,
    'index.html': index,
  };
}
