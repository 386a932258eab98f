// Builds the page: the site (index.html with files beside it) and the single file xxgk-check.html.
//
//   node build.mjs [--package ../build/wasm/xxgk-check] [--out ../build/web]
//
// --package is the folder of the JavaScript package as the C++ build leaves it.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import * as esbuild from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

export const target = ['chrome74', 'firefox78'];

const minifiedCss = {
  name: 'minified-css',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await esbuild.transform(readFileSync(path, 'utf8'), {
        loader: 'css',
        minify: true,
        target,
      });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

const common = {
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  target,
  charset: 'utf8',
  legalComments: 'none',
  loader: { '.txt': 'text' },
  // Lit's development build warns on the console; conditions choose the other one.
  conditions: ['production', 'browser'],
  logLevel: 'warning',
  // Emscripten's glue offers itself to CommonJS too.
  logOverride: { 'commonjs-variable-in-esm': 'silent' },
};

export async function bundleApp(entry = join(here, 'src/main.ts'), plugins = []) {
  const result = await esbuild.build({ ...common, entryPoints: [entry], plugins: [minifiedCss, ...plugins] });
  return result.outputFiles[0].text;
}

// The page hands the bytes of the module over, so the package's own way to find them is left out.
const wasmGiven = {
  name: 'wasm-given',
  setup(build) {
    build.onResolve({ filter: /^#read-wasm$/ }, ({ path }) => ({ path, namespace: 'wasm-given' }));
    build.onLoad({ filter: /.*/, namespace: 'wasm-given' }, () => ({
      contents: 'export default undefined;',
    }));
  },
};

async function bundleEngine(packageFolder) {
  const result = await esbuild.build({
    ...common,
    entryPoints: [join(here, 'src/engine/engine.ts')],
    globalName: 'xxgkEngine',
    alias: { 'xxgk-check': join(packageFolder, 'index.js') },
    plugins: [wasmGiven],
  });
  return result.outputFiles[0].text;
}

const hashOf = (content) => createHash('sha256').update(content).digest();
const cspHash = (script) => `'sha256-${hashOf(script).toString('base64')}'`;
const shortHash = (content) => hashOf(content).toString('hex').slice(0, 10);

// A closing tag inside an inlined script would end it.
const inlinable = (script) => script.replace(/<\/script/gi, '<\\/script').replace(/<!--/g, '<\\!--');

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E" +
  "%3Crect x='2' y='1' width='12' height='14' fill='%23fff' stroke='%23174a7c'/%3E" +
  "%3Cpath d='M4.5 8l2.5 3 4.5-6' fill='none' stroke='%23174a7c' stroke-width='2'/%3E%3C/svg%3E";

// What the page looks like before, and if, the element never comes.
const pageStyle = [
  'html,body{margin:0;background:#eef0f3}',
  '.plain{max-width:40em;margin:3em auto;padding:0 1em;font:16px/1.7 sans-serif}',
  '@media(prefers-color-scheme:dark){html,body{background:#14181d}.plain{color:#e6e9ed}}',
  '@media print{html,body{background:none}}',
].join('');

function page({ policy, bodyEnd }) {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>政府信息公开工作年度报告核对</title>
<link rel="icon" href="${icon}">
<style>${pageStyle}</style>
</head>
<body>
<div id="page" class="plain">
<p>正在载入政府信息公开工作年度报告核对程序。如长时间停在这里，请允许运行脚本，并换用较新的浏览器（Chrome 74、Firefox 78 或更新）。</p>
<p lang="en">Loading the checker. If this stays, allow scripts and use a recent browser (Chrome 74, Firefox 78 or later).</p>
</div>
${bodyEnd}
</body>
</html>
`;
}

const closed = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  'img-src data:',
  "style-src 'unsafe-inline'",
  "worker-src blob: 'self'",
].join('; ');

function singleFile({ app, engine, wasm }) {
  const scripts = [inlinable(engine), inlinable(app)];
  const packed = deflateRawSync(wasm, { level: 9 }).toString('base64');
  // Chromium before 97 knows only 'unsafe-eval' for WebAssembly; foreign scripts stay out by the hashes.
  const allowed = [...scripts.map(cspHash), "'wasm-unsafe-eval'", "'unsafe-eval'"].join(' ');
  return page({
    policy: `${closed}; connect-src 'none'; script-src ${allowed}`,
    bodyEnd: `<script type="application/octet-stream" id="xxgk-wasm">${packed}</script>
<script id="xxgk-engine">${scripts[0]}</script>
<script>${scripts[1]}</script>`,
  });
}

function site({ app, engine, wasm }) {
  const files = {
    [`app-${shortHash(app)}.js`]: app,
    [`engine-${shortHash(engine)}.js`]: engine,
    [`core-${shortHash(wasm)}.wasm`]: wasm,
  };
  const [appName, engineName, wasmName] = Object.keys(files);
  files['index.html'] = page({
    policy: `${closed}; connect-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'unsafe-eval'`,
    bodyEnd: `<script src="${appName}" data-engine="${engineName}" data-wasm="${wasmName}"></script>`,
  });
  return files;
}

export async function build({ package: packageFolder, out }) {
  const wasm = readFileSync(join(packageFolder, 'core.wasm'));
  const [app, engine] = await Promise.all([bundleApp(), bundleEngine(packageFolder)]);
  mkdirSync(out, { recursive: true });
  for (const name of readdirSync(out)) {
    if (/^(app|engine|core)-[0-9a-f]{10}\.(js|wasm)$/.test(name)) rmSync(join(out, name));
  }
  const files = { ...site({ app, engine, wasm }), 'xxgk-check.html': singleFile({ app, engine, wasm }) };
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(out, name), content);
    console.log(`${join(out, name)}  ${Buffer.byteLength(content)} bytes`);
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      package: { type: 'string', default: join(here, '../build/wasm/xxgk-check') },
      out: { type: 'string', default: join(here, '../build/web') },
    },
  });
  await build({ package: resolve(values.package), out: resolve(values.out) });
}
