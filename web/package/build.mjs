// Builds the npm package xxgk-check: ES modules for browsers, workers, Node and bundlers, types, and the tarball.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { guidePacked } from '../build/bundle.mjs';
import { collectParts, noticeOf } from '../build/parts.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const web = join(here, '..');

const common = {
  absWorkingDir: web,
  bundle: true,
  minify: true,
  target: ['chrome74', 'firefox78', 'node18'],
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  preserveSymlinks: true, // the names of shared files depend on paths
  logLevel: 'warning',
  logOverride: { 'commonjs-variable-in-esm': 'silent' }, // Emscripten's glue offers itself to CommonJS too
};

// The module as bytes inside a script; a third smaller when packed.
const packedWasm = {
  name: 'packed-wasm',
  setup(build) {
    build.onLoad({ filter: /\.wasm$/ }, ({ path }) => ({
      contents: deflateRawSync(readFileSync(path), { level: 9 }),
      loader: 'binary',
    }));
  },
};

// Style sheets as minified text, made to depend on the element where they depend on the page: conditions on the width of
// the window become such on that of the element (src/embed/whole.ts), and a rem is --xxgk-check-size.
const styles = {
  name: 'styles',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const own = readFileSync(path, 'utf8')
        .replace(/@media \(max-width: (\d+)rem\)/g, ':host([below-$1])')
        .replace(/@media \(min-width: (\d+)rem\)/g, ':host([from-$1])')
        .replace(/(-?[\d.]+)rem\b/g, 'calc($1 * var(--xxgk-check-size, 16px))');
      const { code } = await esbuild.transform(own, {
        loader: 'css',
        minify: true,
        target: ['chrome74', 'firefox78'],
      });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

// What the entries share lies in files of its own beside them, so that each finds core.wasm and all use one instance.
function bundleModules(engine, out, guide) {
  return esbuild.build({
    ...common,
    entryPoints: [
      ...['index', 'index.node', 'inline'].map((name) => `package/${name}.js`),
      ...['element', 'define'].map((name) => `src/embed/${name}.ts`),
    ],
    entryNames: '[name]',
    outdir: out,
    splitting: true,
    format: 'esm',
    chunkNames: 'shared-[hash]',
    external: ['node:*'],
    alias: { engine, 'xxgk-check': join(engine, 'checker.js') },
    loader: { '.txt': 'text' },
    conditions: ['production', 'browser'], // of Lit; its development build warns on the console
    plugins: [packedWasm, styles, guidePacked(guide)],
  });
}

// The checker in a worker: a classic script, since modules in workers are younger than the browsers this must run in.
function bundleWorker(engine, out) {
  return esbuild.build({
    ...common,
    entryPoints: ['src/engine/engine.ts'],
    outfile: join(out, 'worker.js'),
    format: 'iife',
    alias: { 'xxgk-check': join(engine, 'checker.js') },
  });
}

function copyRest(engine, out) {
  const copy = (from, to) => writeFileSync(join(out, to), readFileSync(from));
  const own = [
    'README.md',
    'index.cjs',
    'inline.d.ts',
    'element.d.ts',
    'define.d.ts',
    'custom-elements.json',
  ];
  for (const name of own) copy(join(here, name), name);
  copy(join(web, '../LICENSE'), 'LICENSE');
  copy(join(engine, 'core.wasm'), 'core.wasm');
  for (const name of ['index', 'output']) {
    copy(join(engine, `${name}.d.ts`), `${name}.d.ts`);
    const types = readFileSync(join(engine, `${name}.d.ts`), 'utf8'); // for CommonJS: of modules of its own kind
    writeFileSync(join(out, `${name}.d.cts`), types.replace(/'\.\/output\.js'/g, "'./output.cjs'"));
  }
}

function writeManifest(engine, out) {
  const manifest = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
  manifest.version = JSON.parse(readFileSync(join(engine, 'package.json'), 'utf8')).version;
  writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

// What of others is in the files, and under which licences.
function notices(engine, metafiles) {
  const { parts, texts } = noticeOf(collectParts({ web, packageFolder: engine, metafiles }));
  const title = ({ name, version, licence, carrier }) =>
    `${name}${version ? ` ${version}` : ''}, ${licence}${carrier ? ` (inside ${carrier})` : ''}`;
  const others = parts.slice(1);
  const sections = texts
    .map((text, index) => ({ text, users: others.filter((part) => part.texts.includes(index)) }))
    .filter(({ users }) => users.length > 0)
    .map(({ text, users }) => `${users.map(title).join('\n')}\n\n${text}\n`);
  const line = `\n${'-'.repeat(78)}\n\n`;
  return [`The files of this package contain:\n\n${others.map(title).join('\n')}\n`, ...sections].join(line);
}

function pack(out) {
  const { status, stdout, stderr } = spawnSync('npm', ['pack', '--silent'], { cwd: out, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm pack: ${stderr}`);
  return join(out, stdout.trim());
}

// `engine` is the folder of the checker as the C++ build leaves it, `guide` what is told about the rules. Gives the tarball.
export async function buildPackage({ engine, out, guide }) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const bundles = await Promise.all([bundleModules(engine, out, guide), bundleWorker(engine, out)]);
  const metafiles = bundles.map(({ metafile }) => metafile);
  writeFileSync(join(out, 'THIRD-PARTY-NOTICES.txt'), notices(engine, metafiles));
  copyRest(engine, out);
  writeManifest(engine, out);
  return pack(out);
}
