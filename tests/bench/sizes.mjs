// What is downloaded or mailed: bytes of the built files, as they are and packed, and what they consist of.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleApp } from '../../web/build/bundle.mjs';

const weigh = (content) => ({ raw: content.length, gzip: gzipSync(content, { level: 9 }).length });

const what = {
  'core.wasm': 'WebAssembly module',
  'engine.js': 'its script',
  'app.js': 'page',
  'page.css': 'style before the page comes',
  'index.html': 'site: index.html',
  'service-worker.js': 'service worker',
  'xxgk-check.html': 'single file',
};

// [{ name, raw, gzip }] of the files in the folder `output`.
export function fileSizes(output) {
  const names = readdirSync(output).map((name) => [name.replace(/-[0-9a-f]{10}(?=\.)/, ''), name]);
  return Object.entries(what).flatMap(([plain, label]) =>
    names
      .filter(([own]) => own === plain)
      .map(([, name]) => ({ name: label, ...weigh(readFileSync(join(output, name))) })),
  );
}

// The sections of a module that weigh something: code, data (ICU's tables, the forms and words) and the rest.
export function wasmSections(bytes) {
  const kinds = { 10: 'code', 11: 'data' };
  const sizes = { code: 0, data: 0, rest: 8 };
  for (let at = 8; at < bytes.length;) {
    const begin = at;
    const kind = bytes[at++];
    let [size, shift] = [0, 0];
    for (;;) {
      const byte = bytes[at++];
      size += (byte & 127) * 2 ** shift;
      shift += 7;
      if (byte < 128) break;
    }
    at += size;
    sizes[kinds[kind] ?? 'rest'] += at - begin;
  }
  return sizes;
}

// Bytes of the page's script by the package they come from; '' is the page itself.
export async function packageShares() {
  const { metafile } = await bundleApp();
  const shares = new Map();
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const name = file.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? '';
      shares.set(name, (shares.get(name) ?? 0) + bytesInOutput);
    }
  }
  return [...shares].sort(([, a], [, b]) => b - a);
}
