// What --format json and --format jsonl write, and the registry of rules, fit wasm/schema/output.json, from which the types of
// the JavaScript package are made.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import { schema, types, typesFile } from './types.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = process.env.XXGK_CHECK ?? join(root, 'build/native/xxgk-check');
const fixtures = join(root, 'tests/corpus');
const files = readdirSync(fixtures).filter((name) => /\.(txt|md|html|docx)$/.test(name));

const ajv = new Ajv({ strict: true, allowUnionTypes: true }).addSchema(schema, 'output');
const fits = (kind) => ajv.getSchema(`output#/$defs/${kind}`);

function output(...parameters) {
  const { stdout, error } = spawnSync(program, ['--fail-on', 'never', ...parameters], {
    cwd: fixtures,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  assert.ifError(error);
  return stdout;
}
const json = (...parameters) => JSON.parse(output('--format', 'json', ...parameters));

function assertFits(kind, value) {
  const valid = fits(kind);
  assert.ok(valid(value), JSON.stringify(valid.errors?.slice(0, 5), null, 1));
}

test('the types are those of the schema', async () => {
  assert.equal(readFileSync(typesFile, 'utf8'), await types());
});

test('the schema tells what does not fit', () => {
  const report = json('digits-swapped.txt');
  assertFits('Report', report);
  for (const change of [
    (copy) => (copy.findings[0].more = 1),
    (copy) => delete copy.notice,
    (copy) => (copy.tables.applications.rows[0].cells[0].state = 'guessed'),
    (copy) => (copy.findings[0].span = [0]),
    (copy) => (copy.equations[0].left = '256'),
  ]) {
    const copy = structuredClone(report);
    change(copy);
    assert.ok(!fits('Report')(copy), String(change));
  }
});

for (const lang of ['zh', 'en']) {
  test(`all fixtures in one batch, ${lang}`, () => {
    const batch = json('--lang', lang, ...files);
    assert.equal(batch.reports.length, files.length);
    assertFits('Batch', batch);
  });
}

test('a report a line', () => {
  const lines = output('--format', 'jsonl', ...files)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const report of lines.slice(0, files.length)) assertFits('Report', report);
  for (const across of lines.slice(files.length)) assertFits('Across', across);
});

test('a report without its text', () => {
  const report = json('--no-text', files[0]);
  assert.ok(!('text' in report));
  assertFits('Report', { ...report, text: '' });
});

test('accepted findings', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'xxgk-schema-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const baseline = join(folder, 'accepted.json');
  output('--write-baseline', baseline, 'digits-swapped.txt');
  const report = json('--baseline', baseline, 'digits-swapped.txt');
  assert.equal(report.ignored.length, 1);
  assertFits('Report', report);
});

test('the rules', () => assertFits('Rules', json('--list-rules')));
