// The JavaScript interface: what it takes, what it gives, and that only misuse throws.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { Worker } from 'node:worker_threads';
import { fixtures, importFresh, load, packageUrl, reportsIn } from './support.mjs';

const checker = await load();
const path = reportsIn(fixtures).find((name) => name.endsWith('.txt'));
const bytes = readFileSync(path);
const text = bytes.toString('utf8');

test('load gives one checker', async () => assert.equal(await load(), checker));

test('a failed load does not spoil the next one', async () => {
  const fresh = await importFresh();
  await assert.rejects(fresh.load({ wasmBinary: new Uint8Array(8) }));
  assert.equal((await fresh.load()).version, checker.version);
});

test('load in a worker', async () => {
  const worker = new Worker(
    `import(${JSON.stringify(packageUrl)}).then(async ({ load }) => {
      require('node:worker_threads').parentPort.postMessage((await load()).check('').outcome);
    });`,
    { eval: true },
  );
  const [outcome] = await once(worker, 'message');
  assert.equal(outcome, 'undetermined');
});

test('version', () => assert.match(checker.version, /^\d+\.\d+\.\d+/));

test('rules', () => {
  const rules = checker.rules();
  assert.ok(rules.length > 0);
  assert.equal(new Set(rules.map((rule) => rule.id)).size, rules.length);
});

test('a string, bytes, a view into bytes and a buffer give the same report', () => {
  const options = { name: 'report.txt' };
  const expected = checker.check(text, options);
  assert.equal(expected.schema, 'xxgk-check/report/1');
  assert.equal(expected.source.name, 'report.txt');
  const padded = new Uint8Array(bytes.length + 2);
  padded.set(bytes, 1);
  assert.deepEqual(checker.check(new Uint8Array(bytes), options), expected);
  assert.deepEqual(checker.check(padded.subarray(1, bytes.length + 1), options), expected);
  assert.deepEqual(checker.check(padded.buffer.slice(1, bytes.length + 1), options), expected);
});

test('spans count in the string that was given', () => {
  const report = checker.check(`\u{20000}${text}`, { input: 'text' });
  for (const section of report.sections) {
    assert.ok(report.text.slice(...section.span).includes(section.heading.slice(0, 4)));
  }
});

test('a string needs no encoding, whatever it says of itself', () => {
  const page = '<html><head><meta charset="gb2312"><title>某镇</title></head><body><p>某镇报告</p></body></html>';
  assert.match(checker.check(page).text, /某镇报告/);
});

test('messages in two languages', () => {
  const [zh, en] = ['zh', 'en'].map((lang) => checker.check('', { lang }).findings[0].message);
  assert.match(zh, /\p{Script=Han}/u);
  assert.doesNotMatch(en, /\p{Script=Han}/u);
});

test('a rule switched off is not applied; what is said of the input itself is', () => {
  const ids = checker.rules().map((rule) => rule.id);
  assert.ok(checker.check(text).findings.some((finding) => !finding.rule.startsWith('I-')));
  const off = checker.check(text, { disable: ids });
  assert.deepEqual(off.findings.filter((finding) => !finding.rule.startsWith('I-')), []);
});

test('several reports', () => {
  const batch = checker.checkAll([{ name: 'a', data: text }, { name: 'b', data: bytes, lang: 'zh' }], { lang: 'en' });
  assert.equal(batch.schema, 'xxgk-check/batch/1');
  assert.deepEqual(batch.reports.map((report) => report.source.name), ['a', 'b']);
  assert.ok(Array.isArray(batch.findings));
  assert.deepEqual(checker.checkAll([]).reports, []);
});

test('bad input is undetermined', async (t) => {
  const noise = new Uint8Array(20_000);
  let state = 1;
  for (let i = 0; i < noise.length; i++) {
    state = (state * 48271) % 0x7fffffff;
    noise[i] = state;
  }
  const bad = {
    'nothing': '',
    'no bytes': new ArrayBuffer(0),
    'white space': ' \n\t\u3000\n',
    'another text': '今天天气很好。\n'.repeat(100),
    'noise': noise,
    'zeros': new Uint8Array(1000),
    'half surrogates': '\ud800 \udfff\ud800',
    'half of a character': Uint8Array.of(0xe4, 0xb8),
    'cut off ZIP': Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0),
    'old Word file': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    'deep HTML': '<!doctype html><table><tr><td>'.repeat(20_000),
    'one long line': '一'.repeat(3_000_000),
  };
  for (const [name, data] of Object.entries(bad)) {
    await t.test(name, () => assert.equal(checker.check(data).outcome, 'undetermined'));
  }
  await t.test('as every kind of input', () => {
    for (const input of ['text', 'html', 'docx']) {
      for (const data of [noise, '', text.slice(0, 9)]) {
        assert.equal(checker.check(data, { input }).outcome, 'undetermined');
      }
    }
  });
});

test('misuse throws a TypeError', () => {
  const misuses = [
    () => checker.check(),
    () => checker.check(null),
    () => checker.check(42),
    () => checker.check(['text']),
    () => checker.check({ data: text }),
    () => checker.check(text, null),
    () => checker.check(text, 'report.txt'),
    () => checker.check(text, { name: 1 }),
    () => checker.check(text, { input: 'pdf' }),
    () => checker.check(text, { encoding: 8 }),
    () => checker.check(text, { lang: 'fr' }),
    () => checker.check(text, { disable: 'T3-01' }),
    () => checker.check(text, { enable: [1] }),
    () => checker.check(text, { disabled: [] }),
    () => checker.checkAll(text),
    () => checker.checkAll([text]),
    () => checker.checkAll([{ name: 'no data' }]),
  ];
  for (const misuse of misuses) assert.throws(misuse, TypeError, misuse.toString());
  assert.equal(checker.check(text).schema, 'xxgk-check/report/1');
});
