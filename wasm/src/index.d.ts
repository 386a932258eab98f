// The types of a report follow the JSON schema xxgk-check/report/1.

export type Span = [begin: number, end: number];
export type Severity = 'error' | 'warning' | 'hint';
export type Input = 'auto' | 'text' | 'html' | 'docx';
export type CellState = 'number' | 'blank' | 'placeholder' | 'missing' | 'ambiguous' | 'invalid';
export type TableState = 'read' | 'partly_read' | 'unreadable' | 'absent';

export interface Cell {
  id: string;
  state: CellState;
  value: number | null;
  raw: string;
  span: Span | null;
  /** How the value was read, where it was no bare number; else empty. */
  note: string;
}

export interface Row {
  id: string;
  label: string;
  label_read: string | null;
  span: Span | null;
  cells: Cell[];
}

export interface Table {
  state: TableState;
  form: '2019' | '2021' | null;
  rows: Row[];
}

export interface Section {
  number: number;
  heading: string;
  span: Span;
}

export interface Term {
  cell: string;
  sign: 1 | -1;
  value: number | null;
  assumed_zero: boolean;
}

export interface Equation {
  id: string;
  status: 'holds' | 'fails' | 'not_assessable';
  left: number | null;
  right: number | null;
  terms: Term[];
}

export interface Change {
  cell: string;
  from: number | null;
  to: number;
}

export interface Repair {
  changes: Change[];
  slip: 'digits_swapped' | 'digit_lost' | 'digit_doubled' | 'neighbour_column' | 'total_unfilled' | 'other';
}

export interface Basis {
  title: string;
  article: string;
}

export interface Finding {
  rule: string;
  severity: Severity;
  message: string;
  span: Span | null;
  line: number;
  column: number;
  cells: string[];
  equations: string[];
  expected: number | string | null;
  found: number | string | null;
  repairs: Repair[];
  fix: { span: Span; text: string } | null;
  basis: Basis[];
  /** What the finding is accepted by; no two findings of a report share one. */
  fingerprint: string;
}

export interface Check {
  rule: string;
  status: 'passed' | 'failed' | 'skipped';
  count: number;
  /** Why it was skipped; else empty. */
  why: string;
}

export interface Report {
  schema: 'xxgk-check/report/1';
  engine: { version: string; rules: string };
  source: { name: string; format: 'text' | 'html' | 'docx'; encoding: string; bytes: number };
  outcome: 'clean' | 'findings' | 'undetermined';
  title: string;
  unit: string | null;
  year: number | null;
  text: string;
  sections: Section[];
  tables: { disclosure: Table; applications: Table; disputes: Table };
  equations: Equation[];
  findings: Finding[];
  /** Findings accepted before, by the command line's --baseline; counted nowhere. Always empty here. */
  ignored: (Finding & { reason: string })[];
  checks: Check[];
  summary: {
    errors: number;
    warnings: number;
    hints: number;
    cells: { expected: number } & Record<CellState, number>;
  };
  /** What no arithmetic can see, to be shown with every outcome. */
  notice: string;
}

export interface Batch {
  schema: 'xxgk-check/batch/1';
  reports: Report[];
  findings: Finding[];
}

export interface Rule {
  id: string;
  family: string;
  severity: Severity;
  /** Whether it is on by default. */
  default: boolean;
  title: { zh: string; en: string };
  basis: Basis[];
}

export interface Options {
  /** Of the source, for the report only. */
  name?: string;
  /** Told by the content when left out. */
  input?: Input;
  /** Of bytes; detected when left out. A string needs none. */
  encoding?: string;
  /** Of the messages: Chinese when left out. */
  lang?: 'zh' | 'en';
  /** Rules to switch off. */
  disable?: string[];
  /** Rules to switch on that are off by default. */
  enable?: string[];
}

export type Data = string | ArrayBuffer | ArrayBufferView;

export interface Checker {
  readonly version: string;
  /** The registry of rules. */
  rules(): Rule[];
  /**
   * Checks one report. Throws a TypeError on misuse, and an Error where the module ran out of memory or failed inside;
   * the next check works again.
   */
  check(data: Data, options?: Options): Report;
  /** Checks several reports and what holds across them. Options of a file come before the common ones. */
  checkAll(files: ({ data: Data } & Options)[], options?: Omit<Options, 'name'>): Batch;
}

export interface LoadOptions {
  /** The bytes of core.wasm, where they are at hand already. */
  wasmBinary?: ArrayBuffer | ArrayBufferView;
  /** The same, compiled: modules can be sent to workers. */
  wasmModule?: WebAssembly.Module;
}

/** Loads the WebAssembly module, once: every call gives the same checker. */
export function load(options?: LoadOptions): Promise<Checker>;
