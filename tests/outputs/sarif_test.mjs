// What --format sarif writes fits the schema of SARIF 2.1.0, for every fixture, with and without accepted findings.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = process.env.XXGK_CHECK ?? join(root, 'build/native/xxgk-check');
const fixtures = join(root, 'tests/corpus');

const { resolve } = createRequire(import.meta.url);
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
// The schema comes with the tool that the makers of SARIF check such files with.
const fits = ajv.compile(
  JSON.parse(readFileSync(resolve('@microsoft/sarif-multitool-linux/sarif-2.1.0.json'), 'utf8')),
);

function sarif(...parameters) {
  const { stdout, error } = spawnSync(program, ['--format', 'sarif', ...parameters], {
    cwd: fixtures,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  assert.ifError(error);
  return JSON.parse(stdout);
}

function valid(log) {
  assert.ok(fits(log), JSON.stringify(fits.errors?.slice(0, 5), null, 1));
}

const files = readdirSync(fixtures).filter((name) => /\.(txt|md|html|docx)$/.test(name));

test('the schema tells what does not fit', () => {
  assert.ok(!fits({ version: '2.1.0' }));
  const log = sarif(files[0]);
  log.runs[0].results.push({ ruleId: 'T3-01' }); // no message
  assert.ok(!fits(log));
});

test('all fixtures in one run', () => {
  const log = sarif('--rule-pages', 'https://example.org/rules/', ...files, 'none.txt');
  valid(log);
  const [run] = log.runs;
  assert.ok(run.results.length > files.length / 2);
  assert.equal(run.artifacts.length, files.length + 1);
  const rules = run.tool.driver.rules.map((rule) => rule.id);
  for (const result of run.results) assert.equal(rules[result.ruleIndex], result.ruleId);
});

for (const lang of ['zh', 'en']) {
  test(`a single file, ${lang}`, () => valid(sarif('--lang', lang, files[0])));
}

test('nothing but a file that is not there', () => valid(sarif('none.txt')));

test('accepted findings', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'xxgk-sarif-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const baseline = join(folder, 'accepted.json');
  sarif('--write-baseline', baseline, ...files);
  const log = sarif('--baseline', baseline, ...files);
  valid(log);
  const kinds = log.runs[0].results.flatMap((result) => result.suppressions.map((each) => each.kind));
  assert.ok(kinds.length > 0 && kinds.every((kind) => kind === 'external'));
});

// A region must hold what its snippet says, counted in the decoded text of the file.
test('regions are where they say', () => {
  const utf8 = files.filter((name) => name.endsWith('.txt'));
  for (const name of utf8) {
    const { results, artifacts } = sarif(name).runs[0];
    if (artifacts[0].encoding !== 'UTF-8') continue;
    const text = readFileSync(join(fixtures, name), 'utf8').replace(/^\uFEFF/, '');
    const lines = text.split(/\r\n|\n|\r/);
    for (const { locations } of results) {
      const { region } = locations[0].physicalLocation;
      if (!region) continue;
      const { charOffset: at, charLength, startLine, startColumn, endLine, endColumn, snippet } = region;
      assert.equal(text.slice(at, at + charLength), snippet.text, name);
      if (startLine === endLine)
        assert.equal(lines[startLine - 1].slice(startColumn - 1, endColumn - 1), snippet.text, name);
    }
  }
});
