// A document on the desk: what came in, what has become of it, and what the checker says of it.

import { boxOffset, boxText, tableNames, type Report, type Span } from '../report';

export type Origin = 'typed' | 'html' | 'text' | 'file' | 'example' | 'form';

// What came in. `other` is the clipboard's second format, so that the reader can change over.
export interface Incoming {
  name: string; // with its folders, where it came with some
  origin: Origin;
  data: string | Uint8Array;
  input: 'auto' | 'text' | 'html';
  bytes: number;
  other?: Incoming;
}

// What a document holds at a moment: that of which undoing makes the present.
export interface Version {
  data: string | Uint8Array;
  input: Incoming['input'];
  bytes: number;
  text: string; // in the box: \n only
  other: Incoming | undefined;
  edited: boolean; // the text was changed here
}

// One thing that was changed, as the list of changes tells it.
export interface Change {
  key: string; // changes of one place have the same
  place: string; // empty where it is told by its line
  was: string;
  is: string;
}

export interface Step {
  before: Version;
  after: Version;
  changes: Change[]; // none of what was typed into the text: it is found by comparing
  typedAt: number; // when it was last typed on; 0 of anything else
}

export interface Doc extends Version {
  id: number;
  name: string;
  origin: Origin;
  report: Report | null;
  state: 'empty' | 'checking' | 'done' | 'failed';
  why: string;
  checkedAt: Date | null;
  isCurrent: boolean; // the report is of the text in the box, so that its spans may be used
  cells: Map<string, Span>; // where the cells stand in the text in the box, also while it is checked again
  typed: Map<string, string>; // cells changed since the report
  past: Step[];
  future: Step[];
  start: string; // the text it began with
}

let lastId = 0;

export function emptyDoc(): Doc {
  return {
    id: ++lastId,
    name: '',
    origin: 'typed',
    data: '',
    input: 'auto',
    bytes: 0,
    other: undefined,
    edited: false,
    text: '',
    report: null,
    state: 'empty',
    why: '',
    checkedAt: null,
    isCurrent: false,
    cells: new Map(),
    typed: new Map(),
    past: [],
    future: [],
    start: '',
  };
}

export function docOf(incoming: Incoming): Doc {
  const isText = typeof incoming.data === 'string' && incoming.input !== 'html';
  const text = isText ? boxText(incoming.data as string) : '';
  return { ...emptyDoc(), ...incoming, text, start: text, state: 'checking' };
}

export function versionOf({ data, input, bytes, text, other, edited }: Doc): Version {
  return { data, input, bytes, text, other, edited };
}

// Whether something would be lost with it.
export function hasWork(doc: Doc): boolean {
  return doc.past.length > 0;
}

export function isEmpty(doc: Doc): boolean {
  return doc.state === 'empty';
}

// Takes the report in: where its cells stand is known from now on.
export function settle(doc: Doc, report: Report) {
  doc.report = report;
  doc.state = 'done';
  doc.checkedAt = new Date();
  if (!doc.edited) doc.text = boxText(report.text ?? '');
  if (doc.past.length === 0) doc.start = doc.text;
  doc.isCurrent = boxText(report.text ?? '') === doc.text;
  doc.typed = new Map();
  doc.cells = new Map();
  if (!doc.isCurrent) return;
  const at = boxOffset(report.text);
  for (const name of tableNames)
    for (const row of report.tables[name].rows)
      for (const { id, span } of row.cells) if (span) doc.cells.set(id, [at(span[0]), at(span[1])]);
}
