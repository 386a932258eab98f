// What the page knows at a moment: the documents, what of them is chosen, what the reader has accepted.

import type { Accepted } from './accepted';
import { boxText, type Report, type Rule, type Severity } from './report';
import type { Key, Language } from './strings';

export type Origin = 'typed' | 'html' | 'text' | 'file' | 'example' | 'form';

// What came in. `other` is the clipboard's second format, so that the reader can change over.
export interface Incoming {
  name: string;
  origin: Origin;
  data: string | Uint8Array;
  input: 'auto' | 'text' | 'html';
  bytes: number;
  other?: Incoming;
}

export interface Doc extends Incoming {
  id: number;
  edited: boolean;
  text: string; // in the box: \n only
  report: Report | null;
  state: 'empty' | 'checking' | 'done' | 'failed';
  why: string;
  milliseconds: number;
}

export interface Notice {
  key: Key;
  values: Record<string, string | number>;
  undo?: Doc;
}

export interface State {
  language: Language;
  engine: 'loading' | 'ready' | 'failed';
  engineWhy: string;
  rules: Rule[];
  docs: Doc[];
  active: number;
  shown: Record<Severity, boolean>;
  finding: string | null; // fingerprint
  cell: string | null; // chosen
  pointed: string | null; // under the pointer or focused
  here: { findings: string[]; cell: string | null }; // at the cursor in the text
  editing: { cell: string; draft: string } | null;
  ignoring: string | null; // fingerprint, while its reason is asked
  accepted: Accepted;
  dragging: boolean;
  reading: string | null; // about which rule, 'all' of them, or the 'limits' of the checks
  notices: Notice[];
  newer: (() => void) | null; // puts a newer version of the page in place
}

// What the page is to show or to give the focus to.
export type Goal =
  | 'answer'
  | 'answer-quietly'
  | 'source'
  | 'cell'
  | 'finding'
  | 'source-scroll'
  | 'box'
  | 'editing'
  | 'reason'
  | 'reading'
  | 'read';

let lastId = 0;

export function emptyDoc(): Doc {
  return {
    id: ++lastId,
    name: '',
    origin: 'typed',
    data: '',
    input: 'auto',
    bytes: 0,
    edited: false,
    text: '',
    report: null,
    state: 'empty',
    why: '',
    milliseconds: 0,
  };
}

export function docOf(incoming: Incoming): Doc {
  const text = typeof incoming.data === 'string' && incoming.input !== 'html' ? boxText(incoming.data) : '';
  return { ...emptyDoc(), ...incoming, text, state: 'checking' };
}

export function nothingChosen() {
  return {
    finding: null,
    cell: null,
    pointed: null,
    editing: null,
    ignoring: null,
    here: { findings: [], cell: null },
  };
}

export function initialState(language: Language, accepted: Accepted): State {
  return {
    language,
    engine: 'loading',
    engineWhy: '',
    rules: [],
    docs: [emptyDoc()],
    active: 0,
    shown: { error: true, warning: true, hint: true },
    ...nothingChosen(),
    accepted,
    dragging: false,
    reading: null,
    notices: [],
    newer: null,
  };
}
