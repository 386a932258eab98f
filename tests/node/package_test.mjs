// The npm package as its users have it: in Node, and for TypeScript.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import * as acorn from 'acorn';
import { installedPackage, packageFolder, remove, run } from '../web/embed_support.mjs';
import { web } from '../web/support.mjs';
import { youngerCalls } from './younger.mjs';

const folder = installedPackage();
after(() => remove(folder));

const example = JSON.stringify(readFileSync(join(web, 'data/example.txt'), 'utf8'));
const put = (name, content) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const using = (specifier) => `import { load } from '${specifier}';
const tell = globalThis.tell ?? console.log;
load().then((checker) => tell(checker.check(${example}).outcome), (error) => tell(String(error)));
`;

describe('in Node', () => {
  test('as a module', () => {
    put('module.mjs', using('xxgk-check'));
    assert.equal(run('node', ['module.mjs'], folder), 'findings');
  });

  test('with the WebAssembly inside', () => {
    put('inlined.mjs', using('xxgk-check/inline'));
    assert.equal(run('node', ['inlined.mjs'], folder), 'findings');
  });

  test('as CommonJS, the same checker', () => {
    put(
      'common.cjs',
      `const { load } = require('xxgk-check');
Promise.all([load(), import('xxgk-check').then((module) => module.load())]).then(([a, b]) => console.log(a === b));`,
    );
    assert.equal(run('node', ['common.cjs'], folder), 'true');
  });

  test('the code of its README runs', () => {
    const readme = readFileSync(join(packageFolder, 'README.md'), 'utf8');
    const blocks = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code);
    assert.notEqual(blocks.length, 0);
    for (const code of blocks) run('node', [put('readme.mjs', code)], folder);
  });
});

describe('what it is made of', () => {
  test('the licence and only what is listed', () => {
    const files = readdirSync(join(folder, 'node_modules/xxgk-check'));
    for (const name of ['LICENSE', 'README.md', 'core.wasm', 'package.json'])
      assert.ok(files.includes(name), name);
    assert.deepEqual(
      files.filter((name) => !/\.(c?js|d\.c?ts|md|json|wasm|txt)$|^LICENSE$/.test(name)),
      [],
    );
  });

  test('the licences of what is inside', () => {
    const notices = readFileSync(join(packageFolder, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of ['lit-html', 'fflate', 'icu', 'libxml2', 'zlib']) {
      assert.match(notices, new RegExp(`^${name} [0-9.]+, `, 'mi'));
    }
    assert.match(notices, /BSD 3-Clause License/);
  });

  test('every export is there', () => {
    const { exports } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
    const targets = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(targets));
    for (const target of targets(exports))
      assert.ok(readFileSync(join(packageFolder, target)).length > 0, target);
  });

  test('syntax that browsers with modules know', async () => {
    for (const name of readdirSync(packageFolder).filter((one) => one.endsWith('.js'))) {
      const code = readFileSync(join(packageFolder, name), 'utf8');
      acorn.parse(code, { ecmaVersion: 2020, sourceType: 'module' }); // dynamic import and import.meta are of 2020
      assert.doesNotMatch(code, /\?\.[a-zA-Z[(]|\?\?/, name);
      assert.deepEqual(await youngerCalls(code, 'module'), [], name);
    }
  });
});

describe('types', () => {
  const consumer = `import { load, type Report, type Finding } from 'xxgk-check';
export async function errors(text: string): Promise<Finding[]> {
  const checker = await load();
  const report: Report = checker.check(text, { name: 'a', lang: 'en' });
  // @ts-expect-error a number is no report
  checker.check(1);
  return report.findings.filter((finding) => finding.severity === 'error');
}
`;
  const tsc = join(web, 'node_modules/typescript/bin/tsc');
  const compile = (name, options) => {
    put(name, consumer);
    run('node', [tsc, '--noEmit', '--strict', '--target', 'es2022', '--types', '', ...options, name], folder);
  };

  const page = `import { XxgkCheck } from 'xxgk-check/element';
import 'xxgk-check/define';
const badge = document.querySelector('xxgk-check')!;
badge.addEventListener('xxgk-check', ({ detail }) => console.log(detail.summary.errors));
export const outcome = badge.check().then((report) => report.outcome);
export class Own extends XxgkCheck {}
// @ts-expect-error it is read only
badge.report = null;
`;

  test('of the element', () => {
    put('page.mts', page);
    for (const resolution of [
      ['esnext', 'bundler'],
      ['node16', 'node16'],
    ]) {
      const [module, moduleResolution] = resolution;
      const options = ['--module', module, '--moduleResolution', moduleResolution, '--lib', 'es2022,dom'];
      run(
        'node',
        [tsc, '--noEmit', '--strict', '--target', 'es2022', '--types', '', ...options, 'page.mts'],
        folder,
      );
    }
  });

  test('for bundlers', () => compile('bundled.ts', ['--module', 'esnext', '--moduleResolution', 'bundler']));
  test('for modules in Node', () => compile('node.mts', ['--module', 'node16']));
  test('for CommonJS in Node', () => compile('node.cts', ['--module', 'node16']));
});
