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
import * as acorn from 'acorn';
import { packageFolder } from '../web/embed_support.mjs';
import { here, output, require, temporary, web } from '../web/support.mjs';

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
    const scripts = [
      ...single.matchAll(/<script(?: type="text\/plain" id="xxgk-engine")?>([\s\S]*?)<\/script>/g),
    ];
    const styles = [...single.slice(0, single.indexOf('</head>')).matchAll(/<style>([\s\S]*?)<\/style>/g)];
    assert.deepEqual([scripts.length, styles.length], [3, 1]);
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

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile());

describe('another build', () => {
  const elsewhere = join(temporary(), '别处 elsewhere');
  const page = join(elsewhere, 'page');
  const npm = join(elsewhere, 'npm');

  // With all changed that could leak into it: where the sources lie, where it is started, time zone, language. Where it goes
  // there lies an earlier one.
  before(() => {
    const sources = join(elsewhere, 'sources');
    const engine = join(sources, 'build/wasm/xxgk-check');
    cpSync(process.env.XXGK_PACKAGE ?? join(here, '../../build/wasm/xxgk-check'), engine, {
      recursive: true,
    });
    cpSync(web, join(sources, 'web'), {
      recursive: true,
      filter: (path) => basename(path) !== 'node_modules',
    });
    symlinkSync(join(web, 'node_modules'), join(sources, 'web/node_modules'));
    cpSync(join(web, '../LICENSE'), join(sources, 'LICENSE'));
    cpSync(join(web, '../core/guide'), join(sources, 'core/guide'), { recursive: true });
    mkdirSync(page);
    writeFileSync(join(page, 'app-0123456789.js'), 'old');
    writeFileSync(join(page, 'kept.txt'), 'not of a build');
    writeFileSync(join(page, 'SHA256SUMS'), `${'0'.repeat(64)}  app-0123456789.js\n`);
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(sources, 'web/build.mjs'), '--engine', engine, '--page', page, '--npm', npm],
      { encoding: 'utf8', cwd: '/', env: { ...process.env, TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' } },
    );
    assert.equal(status, 0, stderr);
  });
  after(() => rmSync(elsewhere, { recursive: true }));

  test('leaves nothing of an earlier one, and what is not of a build', () => {
    assert.deepEqual(filesIn(page).sort(), [...filesIn(output), 'kept.txt'].sort());
  });

  test('is the same everywhere, byte for byte', () => {
    assert.deepEqual(filesIn(npm).sort(), filesIn(packageFolder).sort());
    for (const [one, other] of [
      [output, page],
      [packageFolder, npm],
    ]) {
      for (const name of filesIn(one))
        assert.ok(readFileSync(join(one, name)).equals(readFileSync(join(other, name))), name);
    }
  });

  test('names no folder of the machine it was made on', () => {
    for (const made of [output, page, npm]) {
      for (const name of filesIn(made)) {
        const content = readFileSync(join(made, name));
        for (const folder of [resolve(web, '..'), elsewhere])
          assert.ok(!content.includes(folder), `${name}: ${folder}`);
      }
    }
  });

  test('writes sums over all of its files', () => {
    const { status, stdout, stderr } = spawnSync('sha256sum', ['-c', 'SHA256SUMS'], {
      cwd: page,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    const checked = stdout
      .trim()
      .split('\n')
      .map((line) => line.replace(/: OK$/, ''));
    assert.deepEqual(
      checked,
      filesIn(output)
        .filter((name) => name !== 'SHA256SUMS')
        .sort(),
    );
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
    const bundled = ['lit-html', 'lit-element', '@lit/reactive-element', 'fflate', 'write-excel-file'];
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
      ['fflate', /Permission is hereby granted/],
    ]) {
      assert.match(texts.find(([part]) => part === name)[1], wanted);
    }
  });
});
