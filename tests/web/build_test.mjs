// What is built: syntax that the oldest browsers know, a closed policy, the same bytes everywhere, a list of the parts.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build } from '../../web/build.mjs';
import { here, output, require, temporary, web } from './support.mjs';

const acorn = require('acorn');
const single = readFileSync(join(output, 'xxgk-check.html'), 'utf8');
const scripts = readdirSync(output).filter((name) => name.endsWith('.js'));

describe('the built page', () => {
  for (const name of scripts) {
    const code = readFileSync(join(output, name), 'utf8');
    test(`${name.replace(/-.*/, '')}: syntax of 2019`, () => {
      acorn.parse(code, { ecmaVersion: 2019, sourceType: 'script' });
    });
  }

  test('the single file forbids every connection and names its scripts and styles by their hashes', () => {
    const policy = single.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)[1];
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /connect-src 'none'/);
    assert.ok(!policy.includes("'unsafe-inline'"));
    const scripts = [...single.matchAll(/<script(?: id="xxgk-engine")?>([\s\S]*?)<\/script>/g)];
    const styles = [...single.slice(0, single.indexOf('</head>')).matchAll(/<style>([\s\S]*?)<\/style>/g)];
    assert.deepEqual([scripts.length, styles.length], [2, 1]);
    for (const [, code] of [...scripts, ...styles]) {
      const hash = createHash('sha256').update(code).digest('base64');
      assert.ok(policy.includes(`'sha256-${hash}'`));
    }
  });

  test('nothing inline on the site that a strict policy by header would stop', () => {
    const index = readFileSync(join(output, 'index.html'), 'utf8');
    const policy = index.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)[1];
    assert.ok(!policy.includes("'unsafe-inline'"));
    assert.ok(!/<style|\sstyle=|\son\w+=/.test(index));
    const inline = [...index.matchAll(/<script(?![^>]* src=)([^>]*)>/g)].map(([, attributes]) =>
      attributes.trim(),
    );
    assert.deepEqual(inline, ['type="application/json" id="xxgk-notice"']);
  });
});

const packageFolder = process.env.XXGK_PACKAGE ?? join(here, '../../build/wasm/xxgk-check');
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile());

describe('a build', () => {
  const [first, elsewhere] = [temporary(), join(temporary(), '别处 elsewhere')];

  // Another build with all that could leak into it changed: where the sources lie, where it is started, time zone, language.
  before(() => {
    const sources = join(elsewhere, 'sources');
    mkdirSync(sources, { recursive: true });
    cpSync(packageFolder, join(elsewhere, 'package'), { recursive: true });
    cpSync(web, join(sources, 'web'), {
      recursive: true,
      filter: (path) => basename(path) !== 'node_modules',
    });
    symlinkSync(join(web, 'node_modules'), join(sources, 'web/node_modules'));
    cpSync(join(web, '../LICENSE'), join(sources, 'LICENSE'));
    cpSync(join(web, '../core/guide'), join(sources, 'core/guide'), { recursive: true });
    const run = (script, from, out, options) => {
      const { status, stderr } = spawnSync(process.execPath, [script, '--package', from, '--out', out], {
        encoding: 'utf8',
        ...options,
      });
      assert.equal(status, 0, stderr);
    };
    run(join(web, 'build.mjs'), packageFolder, first);
    run(join(sources, 'web/build.mjs'), join(elsewhere, 'package'), join(elsewhere, 'out'), {
      cwd: '/',
      env: { ...process.env, TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' },
    });
  });
  after(() => [first, elsewhere].forEach((folder) => rmSync(folder, { recursive: true })));

  test('is the same everywhere, byte for byte', () => {
    const again = join(elsewhere, 'out');
    assert.deepEqual(filesIn(first).sort(), filesIn(again).sort());
    for (const name of filesIn(first)) {
      assert.ok(readFileSync(join(first, name)).equals(readFileSync(join(again, name))), name);
    }
  });

  test('names no folder of the machine it was made on', () => {
    for (const name of filesIn(first)) {
      const content = readFileSync(join(first, name));
      for (const folder of [resolve(web, '..'), first])
        assert.ok(!content.includes(folder), `${name}: ${folder}`);
    }
  });

  test('writes sums over all of its files', () => {
    const { status, stdout, stderr } = spawnSync('sha256sum', ['-c', 'SHA256SUMS'], {
      cwd: first,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    const checked = stdout
      .trim()
      .split('\n')
      .map((line) => line.replace(/: OK$/, ''));
    assert.deepEqual(
      checked,
      filesIn(first)
        .filter((name) => name !== 'SHA256SUMS')
        .sort(),
    );
  });

  test('leaves nothing of an earlier one', async (context) => {
    const folder = temporary();
    writeFileSync(join(folder, 'app-0123456789.js'), 'old');
    writeFileSync(join(folder, 'kept.txt'), 'not of a build');
    writeFileSync(join(folder, 'SHA256SUMS'), `${'0'.repeat(64)}  app-0123456789.js\n`);
    const log = context.mock.method(console, 'log', () => {});
    await build({ package: packageFolder, out: folder });
    log.mock.restore();
    assert.deepEqual(filesIn(folder).sort(), [...filesIn(first), 'kept.txt'].sort());
  });
});

describe('the software bill of materials', () => {
  const content = readFileSync(join(output, 'sbom.cdx.json'), 'utf8');
  const bill = JSON.parse(content);

  test('is valid CycloneDX', async () => {
    const { Spec, Validation } = require('@cyclonedx/cyclonedx-library');
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    assert.equal(await validator.validate(content), null);
    assert.notEqual(await validator.validate(content.replace('"Apache-2.0"', '"Apache"')), null);
  });

  test('lists all that ships, each with its licence', () => {
    const names = new Set(bill.components.map((component) => component.name));
    const linked = [
      'icu',
      'libxml2',
      'zlib',
      'minizip',
      'emscripten',
      'musl',
      'dlmalloc',
      'libc++, libc++abi, compiler-rt',
    ];
    const bundled = [
      'lit-html',
      'lit-element',
      '@lit/reactive-element',
      'docx',
      'fflate',
      'nanoid',
      'write-excel-file',
    ];
    for (const name of [...linked, ...bundled]) assert.ok(names.has(name), name);
    for (const { name, licenses } of bill.components) assert.ok(licenses?.length > 0, name);
    assert.equal(bill.metadata.component.name, 'xxgk-check');
    for (const tool of ['esbuild', 'typescript', 'puppeteer-core'])
      assert.ok(!names.has(tool), `${tool} does not ship`);
  });

  test('has no date and no serial number, so that it is the same every time', () => {
    assert.equal(bill.metadata.timestamp, undefined);
    assert.equal(bill.serialNumber, undefined);
  });

  test('and the notice of the page, which holds the licence texts, agree', () => {
    const notice = JSON.parse(single.match(/id="xxgk-notice">(.*?)<\/script>/s)[1]);
    const [own, ...others] = notice.parts.map((part) => `${part.name} ${part.version ?? ''}`);
    assert.equal(own, `xxgk-check ${bill.metadata.component.version}`);
    const listed = bill.components.map((component) => `${component.name} ${component.version ?? ''}`);
    assert.deepEqual(others.sort(), listed.sort());
    const texts = notice.parts.map((part) => [
      part.name,
      part.texts.map((index) => notice.texts[index]).join('\n'),
    ]);
    for (const [name, wanted] of [
      ['xxgk-check', /Apache License\s+Version 2\.0/],
      ['icu', /UNICODE, INC\. LICENSE AGREEMENT/],
      ['libxml2', /Daniel Veillard/],
      ['zlib', /Jean-loup Gailly and Mark Adler/],
      ['musl', /Rich Felker/],
      ['libc++, libc++abi, compiler-rt', /LLVM Exceptions/],
      ['lit-html', /Google LLC/],
      ['docx', /Permission is hereby granted/],
    ]) {
      assert.match(texts.find(([part]) => part === name)[1], wanted);
    }
  });
});
