// Lists, as JSON, what the WebAssembly module is linked from besides this project: names, versions, licences with their texts.
//
//   node parts.mjs SOURCES EMSCRIPTEN
//
// SOURCES is a folder with Debian's source packages, unpacked beside their .dsc files; EMSCRIPTEN is where emcc lives.
// scripts/wasm-dependencies installs the list with the libraries; the software bill of materials and the notice are made from it.

import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [sources, emscripten] = process.argv.slice(2);
const read = (...path) => readFileSync(join(...path), 'utf8');

function matched(text, pattern, what) {
  const found = text.match(pattern);
  if (!found) throw new Error(`parts: found no ${what}`);
  return found[1];
}

// The comment a source file begins with, without its frame.
const headComment = (text, what) => matched(text, /^\s*\/\*([\s\S]*?)\*\//, what).replace(/^ {1,3}/gm, '').trim();

// Of a Debian source package: its folder, version, and the checksum of the upstream archive.
function debian(name) {
  const dsc = readdirSync(sources).find((file) => file.startsWith(`${name}_`) && file.endsWith('.dsc'));
  if (!dsc) throw new Error(`parts: no source package ${name} in ${sources}`);
  const text = read(sources, dsc);
  const version = matched(text, /^Version: (\S+)$/m, `version of ${name}`);
  const checksums = matched(text, /^Checksums-Sha256:\s*\n((?: .*\n)+)/m, `checksums of ${name}`);
  const upstream = version.replace(/^\d+:/, '').replace(/-[^-]*$/, '');
  return {
    folder: join(sources, readdirSync(sources).find((file) => file === `${name}-${upstream}`)),
    version: upstream.replace(/[+.]dfsg.*$/, ''),
    purl: `pkg:deb/debian/${name}@${encodeURIComponent(version)}?arch=source`,
    sha256: matched(checksums, /^ ([0-9a-f]{64}) \d+ \S+\.orig\.tar\.\w+$/m, `upstream archive of ${name}`),
  };
}

// Of ICU's licence what concerns the code that is compiled in: not its dictionaries, time zones and build tools.
function icuLicence() {
  const sections = read(icu.folder, 'LICENSE').split(/^-{60,}$/m);
  const kept = [sections[0], ...sections.filter((section) => section.trim().startsWith('ICU License'))];
  return kept.map((section) => section.trim()).join('\n\n');
}

function libcxxVersion() {
  const macros = execFileSync('em++', ['-std=c++20', '-x', 'c++', '-dM', '-E', '-'], {
    input: '#include <version>\n',
    encoding: 'utf8',
  });
  const number = Number(matched(macros, /^#define _LIBCPP_VERSION (\d+)$/m, 'version of libc++'));
  // XXYYY up to 14, XXYYZZ since.
  const [major, minor] = number < 100000 ? [number / 1000, number % 1000] : [number / 10000, (number / 100) % 100];
  return `${Math.floor(major)}.${Math.floor(minor)}`;
}

function part(name, given, licence, texts) {
  const { folder: _, ...rest } = given;
  return { name, ...rest, licence, texts };
}

const generic = (name, version) => ({ version, purl: `pkg:generic/${name}@${version}` });
const [icu, libxml2, zlib] = ['icu', 'libxml2', 'zlib'].map(debian);
const apache = read(here, '../../LICENSE');
const libc = join(emscripten, 'system/lib/libc/musl');
const dlmalloc = read(emscripten, 'system/lib/dlmalloc.c');
const compiler = matched(execFileSync('emcc', ['--version'], { encoding: 'utf8' }), /^emcc.*?(\d+\.\d+\.\d+)/, 'version of emcc');

const parts = [
  part('icu', icu, 'Unicode-DFS-2016', [icuLicence()]),
  part('libxml2', libxml2, 'MIT', [read(libxml2.folder, 'Copyright')]),
  part('zlib', zlib, 'Zlib', [headComment(read(zlib.folder, 'zlib.h'), 'licence of zlib')]),
  part('minizip', { ...zlib, purl: `${zlib.purl}#contrib/minizip` }, 'Zlib', [headComment(read(zlib.folder, 'contrib/minizip/unzip.h'), 'licence of minizip')]),
  part('emscripten', generic('emscripten', compiler), 'MIT', [read(here, 'licences/emscripten.txt')]),
  part('musl', generic('musl', read(libc, 'VERSION').trim()), 'MIT', [read(libc, 'COPYRIGHT')]),
  part('dlmalloc', generic('dlmalloc', matched(dlmalloc, /Version (\d+\.\d+\.\d+)/, 'version of dlmalloc')), 'CC0-1.0', []),
  part('libc++, libc++abi, compiler-rt', generic('llvm-runtimes', libcxxVersion()), 'Apache-2.0 WITH LLVM-exception', [
    apache,
    read(here, 'licences/llvm-exception.txt'),
  ]),
];
process.stdout.write(`${JSON.stringify(parts, null, 1)}\n`);
