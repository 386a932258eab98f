// The parts of the page that need no browser: words, marks, sums.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeReport, makeTroubled } from '../web/fixtures/reports.mjs';
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
  replaced,
  certainRepair,
  docOf,
  settle,
  Documents,
  type,
  change,
  put,
  takeBack,
  makeAgain,
  changesOf,
  difference,
  layoutOf,
  neighbour,
  gridOf,
  sha256,
  columnWidths,
  listed,
  markedSpan,
  isReadInPart,
  unreadOf,
  isWholeReport,
  ofCells,
  totals,
  fromFile,
  toFile,
  joined,
  switched,
  isFor,
  isOfReadKind,
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
  'desk/corrections.ts',
  'desk/baseline.ts',
  'desk/document.ts',
  'desk/documents.ts',
  'desk/undo.ts',
  'form/layout.ts',
  'form/grid.ts',
  'outputs/sha256.ts',
  'outputs/docx.ts',
  'listing.ts',
  'places.ts',
  'outcome.ts',
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
      'form/wording.ts',
      'embed/words.ts',
      'names.ts',
      'embed/words.ts',
      'words/zh.ts',
      'words/en.ts',
      'words/guide.ts',
      'words/reasons.ts',
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

const documentOf = (report) => {
  const doc = docOf({ name: '', origin: 'text', data: report.text, input: 'text', bytes: 0 });
  settle(doc, report);
  return doc;
};

describe('corrections', () => {
  const report = makeTroubled();

  test('a cell is changed where it stands, and nothing else', () => {
    const doc = documentOf(report);
    change(doc, ofCells(doc, [{ cell: 'applications.granted.natural_person', to: 14 }]), []);
    assert.equal(doc.text, report.text.replace('\t41\t', '\t14\t'));
  });
  test('several changes do not disturb each other', () => {
    const doc = documentOf(report);
    const cells = [
      { cell: 'disputes.litigation_direct.upheld', to: 123 },
      { cell: 'disclosure.coercion.decisions', to: 7 },
    ];
    const text = replaced(doc.text, ofCells(doc, cells));
    assert.match(text, /行政强制\t7\n/);
    assert.match(text, /未经复议直接起诉\t123\t0/);
    assert.equal(text.length, report.text.length + 1 + 2);
  });
  test('cells are changed one after the other without an answer in between', () => {
    const doc = documentOf(report);
    const row = ['natural_person', 'enterprise', 'research', 'nonprofit', 'legal_service', 'other_org'];
    row.forEach((column, index) =>
      change(doc, ofCells(doc, [{ cell: `applications.received.${column}`, to: 1000 + index }]), []),
    );
    assert.match(doc.text, /\t1000\t1001\t1002\t1003\t1004\t1005\t47\n/);
  });
  test('text typed before a cell moves it, text typed into it leaves it without a place', () => {
    const doc = documentOf(report);
    const id = 'disclosure.licensing.decisions';
    type(doc, `前言。${doc.text}`, 1);
    assert.equal(doc.text.slice(...doc.cells.get(id)), '316');
    type(doc, doc.text.replace('316', '3916'), 1);
    assert.equal(doc.cells.get(id), undefined);
  });
  test('a cell without a place is not changed', () =>
    assert.equal(ofCells(documentOf(report), [{ cell: 'applications.carried_out.research', to: 1 }]), null));
  test('totals follow from their parts', () => {
    const all = totals(documentOf(report), report).map(({ text }) => text);
    assert.ok(all.includes('45'), 'the row of 41 + 3 + 1');
  });
  test('of several repairs none is certain, unless the finding is about one of them', () => {
    const repair = (...cells) => ({
      changes: cells.map((cell) => ({ cell, from: 1, to: 2 })),
      slip: 'other',
    });
    const of = (cells, ...repairs) => certainRepair({ cells, repairs })?.map(({ cell }) => cell) ?? null;
    assert.deepEqual(of(['a'], repair('a')), ['a']);
    assert.deepEqual(of(['a', 'b'], repair('a'), repair('b')), null);
    assert.deepEqual(of(['a'], repair('a'), repair('b')), ['a']);
    assert.deepEqual(of(['a', 'b'], repair('a', 'b'), repair('b', 'a')), null);
    assert.deepEqual(of(['a']), null);
  });
  test('a cell that is blank or below 0 is no certain repair beside others', () => {
    const from = (cell, was) => ({ changes: [{ cell, from: was, to: 2 }], slip: 'other' });
    for (const was of [null, -1]) {
      assert.equal(certainRepair({ cells: ['a'], repairs: [from('a', was), from('b', 0)] }), null);
      assert.ok(certainRepair({ cells: ['a'], repairs: [from('a', was)] }));
    }
  });
});

describe('undo', () => {
  const doc = () => docOf({ name: '', origin: 'text', data: '一二三', input: 'text', bytes: 9 });

  test('the difference of two texts', () => {
    assert.deepEqual(difference('abcd', 'abXd'), { span: [2, 3], text: 'X' });
    assert.deepEqual(difference('aa', 'aaa'), { span: [2, 2], text: 'a' });
    assert.deepEqual(difference('', 'x'), { span: [0, 0], text: 'x' });
  });
  test('what is typed in one go is one step, and later typing another', () => {
    const one = doc();
    type(one, '一二三四', 1000);
    type(one, '一二三四五', 1200);
    type(one, '一二三四五六', 9000);
    assert.equal(one.past.length, 2);
    takeBack(one);
    assert.equal(one.text, '一二三四五');
    takeBack(one);
    assert.equal(one.text, '一二三');
    assert.equal(takeBack(one), false);
    makeAgain(one);
    assert.equal(one.text, '一二三四五');
  });
  test('a new change forgets what was taken back', () => {
    const one = doc();
    type(one, '甲', 1);
    takeBack(one);
    type(one, '乙', 5000);
    assert.equal(makeAgain(one), false);
  });
  test('taking back a change of a file reads the file again', () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const one = docOf({ name: 'a.docx', origin: 'file', data: bytes, input: 'auto', bytes: 3 });
    one.text = 'abc';
    change(one, [{ span: [0, 1], text: 'x' }], []);
    assert.equal(one.input, 'text');
    takeBack(one);
    assert.equal(one.data, bytes);
    assert.equal(one.input, 'auto');
    assert.equal(one.edited, false);
  });
  test('the list of changes has each place once, as it was and is, and not what came back', () => {
    const one = doc();
    const set = (key, at, was, is) =>
      change(one, [{ span: [at, at + was.length], text: is }], [{ key, place: key, was, is }]);
    set('a', 0, '一', '1');
    set('a', 0, '1', '2');
    set('b', 1, '二', '3');
    set('b', 1, '3', '二');
    type(one, `${one.text}。`, 1);
    assert.deepEqual(
      changesOf(one).map(({ place, was, is }) => [place, was, is]),
      [
        ['a', '一', '2'],
        ['', '', '。'],
      ],
    );
  });
});

describe('documents', () => {
  const incoming = (data) => ({ name: data, origin: 'text', data, input: 'text', bytes: 1 });

  test('one that was worked on is not replaced: the next stands beside it', () => {
    const documents = new Documents();
    const { doc: first } = documents.receive(incoming('甲'));
    type(first, '甲乙', 1);
    const { before } = documents.receive(incoming('丙'));
    assert.equal(before, null);
    assert.deepEqual(
      documents.all.map(({ text }) => text),
      ['甲乙', '丙'],
    );
  });
  test('one that was replaced comes back in its place', () => {
    const documents = new Documents();
    documents.open([incoming('甲'), incoming('乙')]);
    const { before } = documents.receive(incoming('丙'));
    assert.equal(before.text, '甲');
    documents.activate(documents.all[1].id);
    documents.bringBack(before.id);
    assert.deepEqual(
      documents.all.map(({ text }) => text),
      ['甲', '乙'],
    );
    assert.equal(documents.active.text, '甲');
  });
  test('and beside what took its place, once that was worked on', () => {
    const documents = new Documents();
    documents.open([incoming('甲')]);
    const { doc, before } = documents.receive(incoming('丙'));
    type(doc, '丙丁', 1);
    documents.bringBack(before.id);
    assert.deepEqual(
      documents.all.map(({ text }) => text),
      ['甲', '丙丁'],
    );
  });
  test('a closed one comes back with its changes', () => {
    const documents = new Documents();
    const [doc] = documents.open([incoming('甲')]);
    type(doc, '甲乙', 1);
    documents.close(doc.id);
    assert.equal(documents.active.text, '');
    documents.bringBack(doc.id);
    assert.equal(documents.active.past.length, 1);
  });
});

describe('the layout of the form', () => {
  const { tables } = makeTroubled();
  for (const name of ['disclosure', 'applications', 'disputes'])
    test(`${name} fills its grid, without a gap and without an overlap`, () => {
      const grid = gridOf(layoutOf(tables[name], name));
      const area = grid.cells.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
      assert.equal(area, grid.rows * grid.widths.length);
      const seen = new Set();
      for (const { row, column, rows, columns } of grid.cells)
        for (let r = row; r < row + rows; r++)
          for (let c = column; c < column + columns; c++) seen.add(`${r}.${c}`);
      assert.equal(seen.size, area);
    });
  test('cells that were not read are marked and counted', () => {
    const grid = gridOf(layoutOf(tables.applications, 'applications'));
    assert.equal(grid.unread, 4);
    assert.equal(grid.cells.filter(({ text }) => text === '？').length, 4);
  });
  test('the way from cell to cell', () => {
    const layout = layoutOf(tables.applications, 'applications');
    const go = (id, direction) =>
      neighbour(layout, `applications.${id}`, direction)?.replace('applications.', '');
    assert.equal(go('received.natural_person', 'next'), 'received.enterprise');
    assert.equal(go('received.total', 'next'), 'carried_in.natural_person');
    assert.equal(go('received.total', 'right'), 'received.total');
    assert.equal(go('carried_in.total', 'down'), 'granted.total');
    assert.equal(go('carried_out.total', 'down'), undefined);
    assert.equal(go('carried_in.natural_person', 'previous'), 'received.total');
  });
  test('the widths of columns make up the page', () => {
    for (const parts of [[1, 1, 1], [5, 12, 31, 7.43, 7.43, 7.43, 7.43, 7.43, 7.43, 7.43], [100]])
      assert.equal(
        columnWidths(parts).reduce((sum, width) => sum + width, 0),
        11906 - 2 * 1134,
      );
  });
});

describe('what was read', () => {
  test('a report with every cell read is read in full', () =>
    assert.equal(isReadInPart(makeReport()), false));
  for (const [sign, state] of [
    ['?', 'ambiguous'],
    ['!', 'missing'],
    ['l', 'invalid'],
  ])
    test(`a cell that is ${state} leaves it read in part, and its row is named`, () => {
      const report = makeReport({ given: { 'applications.granted.total': sign } });
      assert.ok(isReadInPart(report));
      assert.deepEqual(unreadOf(report), [
        {
          table: 'applications',
          state: 'partly_read',
          rows: [{ name: '（一）予以公开', counts: [{ state, n: 1 }] }],
        },
      ]);
    });
  test('so does a table that is not there', () => {
    const report = makeReport();
    report.tables.disputes = { state: 'absent', form: null, rows: [] };
    assert.ok(isReadInPart(report));
    assert.deepEqual(unreadOf(report), [{ table: 'disputes', state: 'absent', rows: [] }]);
  });
});

describe('the order of findings', () => {
  test('gravest first, then as they stand', () => {
    const report = makeReport();
    const finding = (severity, span, cells = []) => ({ severity, span, cells });
    const findings = [
      finding('hint', [1, 2]),
      finding('error', [50, 51]),
      finding('error', null, ['disclosure.regulations.issued']),
      finding('error', [5, 6]),
      finding('error', null),
    ];
    const order = listed(report, findings).map(({ finding: one, number }) => [number, findings.indexOf(one)]);
    assert.deepEqual(order, [
      [1, 3],
      [2, 1],
      [3, 2],
      [4, 4],
      [5, 0],
    ]);
  });
  test('where a section lacks something its heading is marked', () => {
    const text = `\n一、总体情况\n${'文'.repeat(200)}\n\n二、主动公开`;
    const report = { text, sections: [{ number: 1, heading: '一、总体情况', span: [1, 210] }] };
    assert.deepEqual(markedSpan(report, [8, 208]), [1, 7]);
    assert.deepEqual(markedSpan(report, [10, 12]), [10, 12]);
    assert.deepEqual(markedSpan(report, [8, 150]), [8, 150]);
  });
});

test('the checksum is SHA-256', () => {
  for (const text of [
    '',
    'abc',
    '年报'.repeat(30),
    'x'.repeat(55),
    'x'.repeat(56),
    'x'.repeat(64),
    '𠮷'.repeat(5000),
  ])
    assert.equal(sha256(text), createHash('sha256').update(text).digest('hex'));
});

describe('a whole report and a piece of one', () => {
  const example = readFileSync(join(web, 'data/example.txt'), 'utf8');
  test('the example', () => assert.ok(isWholeReport(example)));
  test('its table', () =>
    assert.ok(!isWholeReport(example.slice(example.indexOf('三、收到'), example.indexOf('四、政府')))));
  test('a sentence', () => assert.ok(!isWholeReport('本年新收到政府信息公开申请45件。')));
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

describe('the files of a folder that are opened', () => {
  const cases = [
    ['a.txt', true],
    ['年报.DOCX', true],
    ['a.b.html', true],
    ['a.doc', true],
    ['a.pdf', false],
    ['docx', false],
    ['a.docx.zip', false],
  ];
  for (const [name, expected] of cases) test(name, () => assert.equal(isOfReadKind(name), expected));
  test('every kind that the checker has a reader for', () => {
    const table = readFileSync(join(web, '../core/document/kinds.cpp'), 'utf8');
    const rows = [...table.matchAll(/\{"\w+", "([^"]*)", InputKind::\w+, read_\w+\}/g)];
    assert.ok(rows.length >= 3);
    const extensions = rows.flatMap(([, listed]) => listed.split(' '));
    assert.deepEqual(
      extensions.filter((extension) => !isOfReadKind(`a${extension}`)),
      [],
    );
  });
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
    test(`${source} and "${name}"`, () =>
      assert.equal(isFor({ source }, { name, unit: null, year: null }), expected));
  }
  test('is told by unit and year too', () => {
    const entry = { unit: '甲局', year: 2023 };
    assert.ok(isFor(entry, { name: '', unit: '甲局', year: 2023 }));
    assert.ok(!isFor(entry, { name: '', unit: '甲局', year: 2024 }));
    assert.ok(!isFor(entry, { name: '', unit: '乙局', year: 2023 }));
  });
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
    const term = (cell, side, sign, value) => ({
      cell,
      side,
      sign,
      value,
      assumed_zero: false,
    });
    const stock = {
      id: 'years.regulations.stock',
      status: 'holds',
      left: 9,
      right: 9,
      terms: [
        term('a', 'left', 1, 8),
        term('b', 'left', 1, 2),
        term('c', 'left', -1, 1),
        term('d', 'right', 1, 9),
      ],
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
