// The parts of the page that need no browser: words, marks, sums.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeTroubled } from '../web/fixtures/reports.mjs';
import { require, temporary, web } from '../web/support.mjs';

const esbuild = require('esbuild');

async function load(...names) {
  const source = names.map((name) => `export * from ${JSON.stringify(join(web, 'src', name))};`).join('\n');
  const { outputFiles } = await esbuild.build({
    stdin: { contents: source, resolveDir: web, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
  });
  const file = join(temporary(), 'units.mjs');
  writeFileSync(file, outputFiles[0].text);
  return import(pathToFileURL(file).href);
}

const {
  strings,
  words,
  quoted,
  applied,
  ofCells,
  totals,
  fromFile,
  toFile,
  joined,
  switched,
  isFor,
  unreadableKind,
  connect,
  segments,
  sides,
  boxText,
  boxOffset,
  lineOf,
  equationName,
  fromClipboard,
  familyOf,
} = await load(
  'strings.ts',
  'marks.ts',
  'report.ts',
  'names.ts',
  'incoming/clipboard.ts',
  'incoming/kinds.ts',
  'engine/client.ts',
  'corrections.ts',
  'accepted.ts',
);

describe('words', () => {
  const places = (text) => (text.match(/\{\w+\}/g) ?? []).sort();

  test('both languages say everything, with the same places', () => {
    assert.deepEqual(Object.keys(strings.en).sort(), Object.keys(strings.zh).sort());
    for (const key of Object.keys(strings.zh)) {
      assert.deepEqual(places(strings.en[key]), places(strings.zh[key]), key);
      assert.equal(strings.zh[key] === '', strings.en[key] === '', `${key} is empty in one language`);
    }
  });

  test('the page holds no Chinese words outside the strings and the official forms', () => {
    // The last names a font.
    const worded = [
      'strings.ts',
      'forms.ts',
      'embed/words.ts',
      'names.ts',
      'embed/words.ts',
      'words/zh.ts',
      'words/en.ts',
      'words/guide.ts',
      'outputs/docx.ts',
    ];
    const files = readdirSync(join(web, 'src'), { recursive: true }).filter((name) => name.endsWith('.ts'));
    for (const file of files.filter((name) => !worded.includes(name))) {
      const code = readFileSync(join(web, 'src', file), 'utf8').replace(/\/\/.*$/gm, '');
      const found = code.match(/[\u4e00-\u9fff]+/g) ?? [];
      assert.deepEqual(found, [], file);
    }
  });

  test('places are filled in', () => {
    assert.equal(words('zh')('found', { n: 3 }), '发现 3 处问题');
    assert.equal(words('en')('found', { n: 3 }), '3 problems found');
    assert.equal(words('en')('found', { n: 1 }), '1 problem found');
  });
});

describe('marks', () => {
  const cut = (text, ...marks) =>
    segments(
      text,
      marks.map(([begin, end, kind]) => ({ begin, end, kind })),
    ).map(({ text: piece, kinds }) => [piece, ...kinds]);

  const cases = [
    { name: 'none', text: 'abcd', marks: [], expected: [['abcd']] },
    {
      name: 'one',
      text: 'abcd',
      marks: [[1, 3, 'e']],
      expected: [['a'], ['bc', 'e'], ['d']],
    },
    {
      name: 'overlapping',
      text: 'abcd',
      marks: [
        [0, 3, 'e'],
        [2, 4, 'h'],
      ],
      expected: [
        ['ab', 'e'],
        ['c', 'e', 'h'],
        ['d', 'h'],
      ],
    },
    {
      name: 'one within another',
      text: 'abcd',
      marks: [
        [0, 4, 'e'],
        [1, 2, 'h'],
      ],
      expected: [
        ['a', 'e'],
        ['b', 'e', 'h'],
        ['cd', 'e'],
      ],
    },
    {
      name: 'twice the same',
      text: 'ab',
      marks: [
        [0, 1, 'e'],
        [0, 1, 'e'],
      ],
      expected: [['a', 'e'], ['b']],
    },
    {
      name: 'empty place',
      text: 'ab',
      marks: [[1, 1, 'e']],
      expected: [['a'], ['', 'e'], ['b']],
    },
    {
      name: 'empty place at the end',
      text: 'ab',
      marks: [[2, 2, 'e']],
      expected: [['ab'], ['', 'e']],
    },
    {
      name: 'beyond the end',
      text: 'ab',
      marks: [[1, 9, 'e']],
      expected: [['a'], ['b', 'e']],
    },
    {
      name: 'outside the BMP',
      text: '𠮷a',
      marks: [[0, 2, 'e']],
      expected: [['𠮷', 'e'], ['a']],
    },
  ];
  for (const { name, text, marks, expected } of cases) {
    test(name, () => assert.deepEqual(cut(text, ...marks), expected));
  }

  test('the pieces make up the text', () => {
    const text = 'abcdefghij';
    for (let seed = 1; seed < 200; seed++) {
      const marks = [1, 2, 3].map((n) => {
        const begin = (seed * 7 * n) % 11;
        return {
          begin,
          end: Math.min(10, begin + ((seed * n) % 4)),
          kind: String(n),
        };
      });
      assert.equal(
        segments(text, marks)
          .map((piece) => piece.text)
          .join(''),
        text,
      );
    }
  });
});

describe('places in a text box', () => {
  test('a box drops the carriage returns', () => {
    const text = 'ab\r\ncd\r\n\r\nef\rg';
    const at = boxOffset(text);
    assert.equal(boxText(text), 'ab\ncd\n\nef\ng');
    for (const word of ['ab', 'cd', 'ef', 'g'])
      assert.equal(at(text.indexOf(word)), boxText(text).indexOf(word), word);
  });

  test('lines are counted as editors count them', () => {
    const cases = [
      ['a\nb', 2, 2],
      ['a\r\nb', 3, 2],
      ['a\rb', 2, 2],
      ['a\n', 1, 1],
      ['', 0, 1],
    ];
    for (const [text, offset, line] of cases) assert.equal(lineOf(text, offset), line, JSON.stringify(text));
  });
});

describe('quotations', () => {
  const cases = [
    ['一。共收到5件，办结4件。二', [4, 6], '共收', '到5', '件，办结4件'],
    ['只此一句', [0, 4], '', '只此一句', ''],
    ['甲\n乙', [0, 3], '', '甲 乙', ''],
    [
      '长'.repeat(100) + '点' + '长'.repeat(100),
      [100, 101],
      '…' + '长'.repeat(60),
      '点',
      '长'.repeat(60) + '…',
    ],
  ];
  for (const [text, span, before, marked, after] of cases) {
    test(marked, () => assert.deepEqual(quoted(text, span), { before, marked, after }));
  }
  test('a very long span is cut', () => {
    const { marked, after } = quoted('文'.repeat(1000), [0, 1000]);
    assert.equal(marked.length, 240);
    assert.equal(after, '…');
  });
});

describe('corrections', () => {
  const report = makeTroubled();

  test('a cell is changed where it stands, and nothing else', () => {
    const change = ofCells(report, [{ cell: 'applications.granted.natural_person', to: 14 }]);
    assert.equal(applied(report, change), report.text.replace('\t41\t', '\t14\t'));
  });
  test('several changes do not disturb each other', () => {
    const change = ofCells(report, [
      { cell: 'disputes.litigation_direct.upheld', to: 123 },
      { cell: 'disclosure.coercion.decisions', to: 7 },
    ]);
    const text = applied(report, change);
    assert.match(text, /行政强制\t7\n/);
    assert.match(text, /未经复议直接起诉\t123\t0/);
    assert.equal(text.length, report.text.length + 1 + 2);
  });
  test('a cell without a place is not changed', () =>
    assert.equal(ofCells(report, [{ cell: 'applications.carried_out.research', to: 1 }]), null));
  test('totals follow from their parts', () => {
    const cells = new Map(
      totals(report).map(({ span, text }) => [report.text.slice(0, span[0]).split('\n').length, text]),
    );
    assert.ok([...cells.values()].includes('45'), 'the row of 41 + 3 + 1');
  });
});

describe('the list of accepted findings', () => {
  const accepted = {
    findings: [{ fingerprint: 'a', rule: 'V-01', message: 'm', reason: 'r' }],
    disabled: ['Q-01'],
    enabled: ['D-04'],
  };
  test('is read as it was written', () => assert.deepEqual(fromFile(toFile(accepted)), accepted));
  test("keeps what the command line says of an entry's document", () => {
    const entry = { ...accepted.findings[0], source: '2023/a.txt' };
    const read = fromFile(
      JSON.stringify({ schema: 'xxgk-check/baseline/1', findings: [entry, { ...entry, source: 3 }] }),
    );
    assert.deepEqual(read.findings, [entry, accepted.findings[0]]);
  });
  for (const bad of ['', 'x', '[]', 'null', '{}', '{"schema":"xxgk-check/report/1","findings":[]}']) {
    test(`is not ${JSON.stringify(bad)}`, () => assert.equal(fromFile(bad), null));
  }
  test('entries that are none are left out', () => {
    const text = JSON.stringify({
      schema: 'xxgk-check/baseline/1',
      findings: [null, 3, { fingerprint: 'b' }],
      disabled: [1, 'Q-02'],
      enabled: 'D-04',
    });
    assert.deepEqual(fromFile(text), {
      findings: [{ fingerprint: 'b', rule: '', message: '', reason: '' }],
      disabled: ['Q-02'],
      enabled: [],
    });
  });
  test('the newer reason counts', () => {
    const added = {
      findings: [{ ...accepted.findings[0], reason: 'new' }],
      disabled: ['D-04'],
      enabled: [],
    };
    assert.deepEqual(joined(accepted, added), {
      findings: added.findings,
      disabled: ['Q-01', 'D-04'],
      enabled: [],
    });
  });
  test('a rule is in it only while it is not as it is by default', () => {
    const nothing = { disabled: [], enabled: [] };
    const off = switched(nothing, 'Q-01', false, true);
    assert.deepEqual(off, { disabled: ['Q-01'], enabled: [] });
    assert.deepEqual(switched(off, 'Q-01', true, true), nothing);
    const on = switched(nothing, 'D-04', true, false);
    assert.deepEqual(on, { disabled: [], enabled: ['D-04'] });
    assert.deepEqual(switched(on, 'D-04', false, false), nothing);
  });
});

describe('files that cannot be read', () => {
  const zip = [0x50, 0x4b, 3, 4];
  const ole = [0xd0, 0xcf, 0x11, 0xe0];
  const cases = [
    ['a.pdf', [0x25, 0x50, 0x44, 0x46, 0x2d], 'isPdf'],
    ['a.txt', [0x25, 0x50, 0x44, 0x46, 0x2d], 'isPdf'],
    ['a.doc', ole, 'isOldWord'],
    ['a.wps', ole, 'isOldWord'],
    ['a.xls', ole, 'isSheet'],
    ['a.rtf', Array.from('{\\rtf1', (letter) => letter.charCodeAt(0)), 'isOldWord'],
    ['a.xlsx', zip, 'isSheet'],
    ['a.zip', zip, 'isArchive'],
    ['a.docx', zip, null],
    ['a.png', [0x89, 0x50, 0x4e, 0x47], 'isImage'],
    ['a.jpg', [0xff, 0xd8, 0xff, 0xe0], 'isImage'],
    ['a.txt', [0xe4, 0xb8, 0x80], null],
    ['a.txt', [], null],
  ];
  for (const [name, bytes, kind] of cases) {
    test(`${name} with ${bytes.slice(0, 4)}: ${kind}`, () =>
      assert.equal(unreadableKind(name, new Uint8Array(bytes)), kind));
  }
});

describe('the document an accepted finding is for', () => {
  const cases = [
    [undefined, '', true],
    [undefined, 'a.txt', true],
    ['2023/a.txt', 'a.txt', true],
    ['./a.txt', 'a.txt', true],
    ['a.txt', 'b.txt', false],
    ['aa.txt', 'a.txt', false],
    ['a.txt', '', false],
  ];
  for (const [source, name, expected] of cases) {
    test(`${source} and "${name}"`, () => assert.equal(isFor({ source }, name), expected));
  }
});

describe('the checker at the other end', () => {
  // Parts whose checker answers by a function of the test, as one that runs on the page.
  function engineOf(answer) {
    const starts = { n: 0 };
    globalThis.window = { setTimeout, clearTimeout };
    const parts = {
      script: () => Promise.reject(new Error('no workers here')),
      runHere: async () => async (question) => {
        if (question.kind !== 'start') return { id: question.id, ...(await answer(question)) };
        starts.n++;
        return { id: question.id, kind: 'started', version: '1' };
      },
      wasm: async () => ({ bytes: new Uint8Array() }),
    };
    return { engine: connect(parts), starts };
  }

  test('after a failure the next question finds a fresh one', async () => {
    const { engine, starts } = engineOf(({ data }) =>
      data === 'bad' ? { kind: 'failed', why: 'memory' } : { kind: 'report', report: data },
    );
    assert.equal(await engine.check('one', {}), 'one');
    await assert.rejects(engine.check('bad', {}), /memory/);
    assert.equal(await engine.check('two', {}), 'two');
    assert.equal(starts.n, 2);
  });

  test('questions that wait survive the failure of the one before', async () => {
    const { engine } = engineOf(async ({ data }) => {
      if (data === 'bad') throw new Error('crash');
      return { kind: 'report', report: data };
    });
    const answers = await Promise.allSettled(['bad', 'one', 'two'].map((data) => engine.check(data, {})));
    assert.deepEqual(
      answers.map(({ value, reason }) => value ?? reason.message),
      ['crash', 'one', 'two'],
    );
  });

  test('a check that nobody waits for any more is not begun', async () => {
    const asked = [];
    const { engine } = engineOf(({ data }) => {
      asked.push(data);
      return { kind: 'report', report: data };
    });
    const first = engine.check('first', {});
    const older = engine.check('older', {}, () => false);
    assert.equal(await engine.check('newest', {}), 'newest');
    await first;
    await assert.rejects(older, /superseded/);
    assert.deepEqual(asked, ['first', 'newest']);
  });

  test('where it does not start, the next try may', async () => {
    let broken = true;
    const engine = connect({
      script: () => Promise.reject(new Error('no workers here')),
      runHere: async () => async (question) => ({ id: question.id, kind: 'started', version: '1' }),
      wasm: async () => {
        if (broken) throw new Error('no network');
        return { bytes: new Uint8Array() };
      },
    });
    await assert.rejects(engine.ready(), /no network/);
    broken = false;
    await engine.ready();
  });
});

describe('sums', () => {
  const report = makeTroubled();
  const equation = (id) => report.equations.find((one) => one.id === id);
  const t = words('zh');

  test('a row has its parts left and its total right', () => {
    const { left, right } = sides(equation('applications.granted.row'));
    assert.equal(left.length, 6);
    assert.deepEqual(
      right.map((term) => term.cell),
      ['applications.granted.total'],
    );
  });

  test('a balance has two terms on either side', () => {
    const { left, right } = sides(equation('applications.natural_person.balance'));
    assert.deepEqual([left.length, right.length], [2, 2]);
  });

  test('a term taken off stays on its side', () => {
    const term = (cell, sign, value) => ({
      cell,
      sign,
      value,
      assumed_zero: false,
    });
    const stock = {
      id: 'years.regulations.stock',
      status: 'holds',
      left: 9,
      right: 9,
      terms: [term('a', 1, 8), term('b', 1, 2), term('c', -1, 1), term('d', -1, 9)],
    };
    const { left, right } = sides(stock);
    assert.deepEqual(
      left.map((one) => one.cell),
      ['a', 'b', 'c'],
    );
    assert.deepEqual(
      right.map((one) => one.cell),
      ['d'],
    );
  });

  test('sums have names', () => {
    assert.equal(equationName(report, equation('applications.granted.row'), t), '（一）予以公开');
    assert.equal(equationName(report, equation('applications.total.balance'), t), '总计 · 勾稽核对');
    assert.equal(equationName(report, equation('disputes.litigation_direct.sum'), t), '未经复议直接起诉');
  });
});

describe('what comes in', () => {
  test('the web format goes first, the other is kept', () => {
    const incoming = fromClipboard('<table><tr><td>1</td></tr></table>', '1', 'x');
    assert.equal(incoming.input, 'html');
    assert.equal(incoming.other.input, 'text');
  });
  test('without a web format, plain text', () => assert.equal(fromClipboard('', 'abc', 'x').input, 'text'));
  test('a web format without structure is no better than the text', () =>
    assert.equal(fromClipboard('<meta charset="utf-8">abc', 'abc', 'x').input, 'text'));
  test('nothing but blanks is nothing', () => assert.equal(fromClipboard('', ' \n', 'x'), null));
  test('rules of an unknown family have a place', () => assert.equal(familyOf('Z-01'), 'other'));
});
