// Builds the page: the site (index.html with files beside it, the rule pages in rules/), the single file xxgk-check.html,
// a software bill of materials (sbom.cdx.json), and SHA256SUMS over all of it; and the npm package (package/build.mjs).
//
//   node build.mjs [--engine ../build/wasm/xxgk-check] [--page ../build/web] [--npm ../build/package]
//
// --engine is the folder of the checker as the C++ build leaves it; the others say where the page and the package go. The
// same sources give the same bytes, wherever they lie.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  bundleApp,
  bundleEarly,
  bundleEngine,
  bundleServiceWorker,
  minifiedCss,
  web,
} from './build/bundle.mjs';
import { makeGuide } from './build/guide.mjs';
import { singleFile, site } from './build/page.mjs';
import { collectParts, noticeOf } from './build/parts.mjs';
import { billOfMaterials } from './build/sbom.mjs';
import { buildPackage } from './package/build.mjs';

const sha256 = (content) => createHash('sha256').update(content).digest('hex');

// In the form that sha256sum -c reads.
const sums = (files) =>
  Object.keys(files)
    .sort()
    .map((name) => `${sha256(files[name])}  ${name}\n`)
    .join('');

// The service worker of the site that consists of these files: it keeps every one, with what makes sure that it is the one
// of this build.
export function serviceWorkerFor(pages) {
  const files = Object.keys(pages)
    .sort()
    .map((name) => [name, `sha256-${Buffer.from(sha256(pages[name]), 'hex').toString('base64')}`]);
  const code = readFileSync(join(web, 'src/offline/service-worker.ts'));
  return bundleServiceWorker({
    version: sha256(sha256(code) + JSON.stringify(files)).slice(0, 10),
    files,
  });
}

async function filesOfPage(packageFolder, { guide, files: rulePages }) {
  const wasm = readFileSync(join(packageFolder, 'core.wasm'));
  const [app, early, engine, style] = await Promise.all([
    bundleApp(undefined, guide),
    bundleEarly(),
    bundleEngine(packageFolder),
    minifiedCss(join(web, 'styles/shell.css')),
  ]);
  const parts = collectParts({ web, packageFolder, metafiles: [app.metafile, engine.metafile] });
  const given = {
    app: app.code,
    early: early.code,
    engine: engine.code,
    wasm,
    style,
    styles: app.styles,
    notice: noticeOf(parts),
  };
  const pages = { ...site(given), ...rulePages };
  pages['service-worker.js'] = await serviceWorkerFor(pages);
  const files = {
    ...pages,
    'xxgk-check.html': singleFile(given),
    'sbom.cdx.json': billOfMaterials(parts),
  };
  return { ...files, SHA256SUMS: sums(files) };
}

// What an earlier build left, by its own list.
function clean(out) {
  const list = join(out, 'SHA256SUMS');
  if (!existsSync(list)) return;
  for (const line of readFileSync(list, 'utf8').trim().split('\n'))
    rmSync(join(out, line.slice(66)), { force: true });
}

function write(files, out) {
  clean(out);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), content);
    if (!name.includes('/')) console.log(`${join(out, name)}  ${Buffer.byteLength(content)} bytes`);
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      engine: { type: 'string', default: join(web, '../build/wasm/xxgk-check') },
      page: { type: 'string', default: join(web, '../build/web') },
      npm: { type: 'string', default: join(web, '../build/package') },
    },
  });
  const engine = resolve(values.engine);
  const guide = await makeGuide(engine);
  write(await filesOfPage(engine, guide), resolve(values.page));
  console.log(await buildPackage({ engine, out: resolve(values.npm), guide: guide.guide }));
}
