// The example that needs no browser, what the one with a frame takes for origins, and what is told of the element.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { installedPackage, packageFolder, remove } from '../web/embed_support.mjs';
import { here, require, temporary, web } from '../web/support.mjs';

const esbuild = require('esbuild');
const examples = join(web, 'examples');
const corpus = join(here, '../corpus');

test('the script over a folder', () => {
  const folder = installedPackage();
  after(() => remove(folder));
  cpSync(join(examples, 'node/check-folder.mjs'), join(folder, 'check-folder.mjs'));
  const reports = temporary();
  after(() => remove(reports));
  for (const name of ['tabs-2021-form.txt', 'page.html']) cpSync(join(corpus, name), join(reports, name));
  const run = () => spawnSync('node', ['check-folder.mjs', reports], { cwd: folder, encoding: 'utf8' });
  const clean = run();
  assert.equal(clean.stderr, '');
  assert.equal(clean.status, 0);
  assert.match(clean.stdout, /^page\.html: \w+\ntabs-2021-form\.txt: clean\n$/m);
  cpSync(join(corpus, 'digits-swapped.txt'), join(reports, 'digits-swapped.txt'));
  const found = run();
  assert.equal(found.status, 1);
  assert.match(found.stdout, /^digits-swapped\.txt:29:18: error T3-01 .*由98改为89/m);
});

test('origins are taken whole, or not at all', async () => {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(web, 'src/embed/messages.ts')],
    bundle: true,
    write: false,
    format: 'esm',
  });
  const { originsIn } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  const cases = [
    [null, []],
    ['', []],
    ['https://a.example', ['https://a.example']],
    ['https://a.example:443/, http://b.example:8443', ['https://a.example', 'http://b.example:8443']],
    [
      '* null https://* https://*.a.example a.example file:///a https://a.example/path https://a.example?x https://u@a.example',
      [],
    ],
  ];
  for (const [list, origins] of cases) assert.deepEqual(originsIn(list), origins, String(list));
});

test('custom-elements.json says what the class and its styles say', () => {
  const manifest = JSON.parse(readFileSync(join(packageFolder, 'custom-elements.json'), 'utf8'));
  const [declared] = manifest.modules[0].declarations;
  const source = ['element.ts', 'badge.ts', 'details.ts']
    .map((name) => readFileSync(join(web, 'src/embed', name), 'utf8'))
    .join('\n');
  const sheets = ['base.css', 'badge.css']
    .map((name) => readFileSync(join(web, 'styles', name), 'utf8'))
    .join('\n');
  const names = (list) => list.map(({ name }) => name).sort();
  const found = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort();
  const [, observed] = source.match(/observedAttributes = \[(.*)\]/);
  assert.deepEqual(names(declared.attributes), found(observed, /'([\w-]+)'/g));
  assert.deepEqual(names(declared.cssParts), found(source, /part="([\w-]+)"/g));
  assert.deepEqual(names(declared.events), found(source, /'(xxgk-check(?:-error)?)', (?:report|error)\)/g));
  for (const name of names(declared.cssProperties).filter((one) => one !== '--xxgk-check-size')) {
    assert.ok(new RegExp(`${name}:`).test(sheets), name);
  }
  for (const name of names(declared.members)) assert.match(source, new RegExp(`^  (get )?${name}\\(`, 'm'));
});
