// What the page consists of: this project, the libraries inside the WebAssembly module (parts.json of the package) and the
// npm packages that esbuild put into the scripts. Each part is
//
//   { name, version, purl, licence, texts, hash, group }     hash is { alg, content }; group says where it lives
//
// The software bill of materials and the notice on the page are both made from this list.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const read = (...path) => readFileSync(join(...path), 'utf8');
const readJson = (...path) => JSON.parse(read(...path));

// npm packages that other packages carry inside their own files, by the comments of the bundlers that put them there.
const carried = [
  /^\/\/ (?:\.\.?\/)*node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//gm,
  /^\/\/ \\0(@[\w-]+\+[\w-]+)@([\d.]+)\//gm,
];
// Licences of such copies that are not installed here themselves.
const carriedLicences = { '@oxc-project/runtime': 'MIT' };

const purlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}${version ? `@${version}` : ''}`;

// Without blank lines around it; the first line may be indented.
const trimmed = (text) => text.replace(/^(\s*\n)+|\s+$/g, '');

function licenceText(folder) {
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE'].find((name) =>
    existsSync(join(folder, name)),
  );
  if (!file) throw new Error(`${folder}: no licence text`);
  return trimmed(read(folder, file));
}

// The package a file belongs to: the nearest folder above it whose package.json has a version.
function packageOf(file) {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && readJson(manifest).version) return folder;
  }
  throw new Error(`${file}: belongs to no package`);
}

function npmPart(web, lock, folder) {
  const { name, version, license } = readJson(folder, 'package.json');
  if (!license) throw new Error(`${name}: no licence`);
  const [alg, content] = (lock[`node_modules/${name}`]?.integrity ?? '').split('-');
  const hash =
    alg === 'sha512' ? { alg: 'SHA-512', content: Buffer.from(content, 'base64').toString('hex') } : null;
  return {
    name,
    version,
    purl: purlOf(name, version),
    licence: license,
    texts: [licenceText(folder)],
    hash,
    group: 'npm',
  };
}

// A copy inside another package: its version is known only where the comment says it.
function carriedParts(web, carrier, code) {
  const found = new Map();
  for (const pattern of carried) {
    for (const [, name, version] of code.matchAll(pattern))
      found.set(name.replace('+', '/'), version ?? null);
  }
  return [...found].map(([name, version]) => {
    const folder = join(web, 'node_modules', name);
    const installed = existsSync(folder);
    const licence = installed ? readJson(folder, 'package.json').license : carriedLicences[name];
    if (!licence)
      throw new Error(`${carrier.name} carries a copy of ${name}, whose licence is not known here`);
    return {
      name,
      version,
      purl: purlOf(name, version),
      licence,
      texts: installed ? [licenceText(folder)] : [],
      hash: null,
      group: 'npm',
      carrier: carrier.name,
    };
  });
}

// The npm packages of which something is left in the output of esbuild.
function npmParts(web, metafiles) {
  const lock = readJson(web, 'package-lock.json').packages;
  const files = new Set();
  for (const { outputs } of metafiles) {
    for (const { inputs } of Object.values(outputs)) {
      for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
        if (bytesInOutput > 0 && file.includes('node_modules/')) files.add(join(web, file));
      }
    }
  }
  const parts = new Map();
  const copies = new Map();
  for (const file of [...files].sort()) {
    const part = npmPart(web, lock, packageOf(file));
    parts.set(part.name, part);
    for (const copy of carriedParts(web, part, read(file))) copies.set(`${part.name} ${copy.name}`, copy);
  }
  return [...parts.values(), ...copies.values()];
}

// `web` is the folder of the page's sources, whose node_modules the metafiles speak of; paths in them are relative to it.
export function collectParts({ web, packageFolder, metafiles }) {
  const { name, version, license } = readJson(packageFolder, 'package.json');
  const own = {
    name,
    version,
    purl: purlOf(name, version),
    licence: license,
    texts: [trimmed(read(web, '../LICENSE'))],
    hash: null,
    group: 'own',
  };
  const linked = readJson(packageFolder, 'parts.json').map(({ sha256, texts, ...part }) => ({
    ...part,
    texts: texts.map(trimmed),
    hash: sha256 ? { alg: 'SHA-256', content: sha256 } : null,
    group: 'wasm',
  }));
  return [own, ...linked, ...npmParts(web, metafiles)];
}

// The list with each licence text once: { parts: [{ name, version, licence, carrier?, texts: [index] }], texts: [string] }.
export function noticeOf(parts) {
  const texts = [...new Set(parts.flatMap((part) => part.texts))];
  return {
    parts: parts.map(({ name, version, licence, carrier, texts: own }) => ({
      name,
      version,
      licence,
      ...(carrier && { carrier }),
      texts: own.map((text) => texts.indexOf(text)),
    })),
    texts,
  };
}
