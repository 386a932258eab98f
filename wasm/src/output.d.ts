// Made from wasm/schema/output.json by tests/outputs/types.mjs.

/**
 * What the checker gives: a report, several with what holds across them, or the rules.
 */
export type Output = Report | Batch | Across | Rules;
export type Format =
  'text' | 'html' | 'docx' | 'doc' | 'xlsx' | 'xls' | 'rtf' | 'odt' | 'mhtml' | 'ofd' | 'pdf' | 'placed';
export type Outcome = 'clean' | 'findings' | 'undetermined';
/**
 * [begin, end) in UTF-16 units of the report's text.
 *
 * @minItems 2
 * @maxItems 2
 */
export type Span = [number, number];
export type TableState = 'read' | 'partly_read' | 'unreadable' | 'absent';
export type CellState = 'number' | 'blank' | 'placeholder' | 'missing' | 'ambiguous' | 'invalid';
export type EquationStatus = 'holds' | 'fails' | 'not_assessable';
export type Severity = 'error' | 'warning' | 'hint';
export type Slip =
  'digits_swapped' | 'digit_lost' | 'digit_doubled' | 'neighbour_column' | 'total_unfilled' | 'other';

export interface Report {
  schema: 'xxgk-check/report/1';
  engine: {
    version: string;
    rules: string;
  };
  source: {
    name: string;
    format: Format;
    encoding: string | null;
    bytes: number;
  };
  outcome: Outcome;
  title: string;
  unit: string | null;
  year: number | null;
  /**
   * What all spans count in; left out with --no-text.
   */
  text: string;
  sections: Section[];
  tables: {
    disclosure: Table;
    applications: Table;
    disputes: Table;
  };
  equations: Equation[];
  findings: Finding[];
  ignored: IgnoredFinding[];
  checks: Check[];
  summary: {
    errors: number;
    warnings: number;
    hints: number;
    cells: {
      expected: number;
      number: number;
      blank: number;
      placeholder: number;
      missing: number;
      ambiguous: number;
      invalid: number;
    };
  };
  /**
   * What no arithmetic can see, to be shown with every outcome.
   */
  notice: string;
}
export interface Section {
  number: number;
  heading: string;
  span: Span;
}
export interface Table {
  state: TableState;
  form: '2019' | '2021' | null;
  rows: Row[];
}
export interface Row {
  id: string;
  label: string;
  label_read: string | null;
  span: Span | null;
  cells: Cell[];
}
export interface Cell {
  id: string;
  state: CellState;
  value: number | null;
  raw: string;
  span: Span | null;
  /**
   * How the value was read, where it was no bare number; else empty.
   */
  note: string;
}
export interface Equation {
  id: string;
  status: EquationStatus;
  left: number | null;
  right: number | null;
  terms: Term[];
}
export interface Term {
  cell: string;
  side: 'left' | 'right';
  sign: 1 | -1;
  value: number | null;
  assumed_zero: boolean;
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
  fix: Fix | null;
  /**
   * Only where the source has pages.
   */
  page?: number;
  /**
   * On that page, in points: left, top, width, height.
   *
   * @minItems 4
   * @maxItems 4
   */
  box?: [number, number, number, number];
  basis: Basis[];
  /**
   * What the finding is accepted by; no two findings of a report share one.
   */
  fingerprint: string;
}
/**
 * A smallest set of changes after which every equation of the table holds.
 */
export interface Repair {
  changes: Change[];
  slip: Slip;
}
export interface Change {
  cell: string;
  from: number | null;
  to: number;
}
/**
 * A safe replacement of text.
 */
export interface Fix {
  span: Span;
  text: string;
}
export interface Basis {
  title: string;
  article: string;
}
/**
 * A finding accepted before, by the command line's --baseline; counted nowhere.
 */
export interface IgnoredFinding {
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
  fix: Fix | null;
  /**
   * Only where the source has pages.
   */
  page?: number;
  /**
   * On that page, in points: left, top, width, height.
   *
   * @minItems 4
   * @maxItems 4
   */
  box?: [number, number, number, number];
  basis: Basis[];
  /**
   * What the finding is accepted by; no two findings of a report share one.
   */
  fingerprint: string;
  reason: string;
}
export interface Check {
  rule: string;
  status: 'passed' | 'failed' | 'skipped';
  count: number;
  /**
   * Why it was skipped; else empty.
   */
  why: string;
}
export interface Batch {
  schema: 'xxgk-check/batch/1';
  reports: Report[];
  units?: Unit[];
  findings: BatchFinding[];
  equations?: BatchEquation[];
  sums?: Sum[];
  /**
   * Reports that are the same text or the same tables.
   */
  same?: number[][];
  skipped?: Skipped[];
}
/**
 * How the reports were paired.
 */
export interface Unit {
  name: string;
  years: UnitYear[];
  other_names: string[];
}
export interface UnitYear {
  year: number;
  report: number;
}
/**
 * A finding that several reports make.
 */
export interface BatchFinding {
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
  fix: Fix | null;
  /**
   * Only where the source has pages.
   */
  page?: number;
  /**
   * On that page, in points: left, top, width, height.
   *
   * @minItems 4
   * @maxItems 4
   */
  box?: [number, number, number, number];
  basis: Basis[];
  /**
   * What the finding is accepted by; no two findings of a report share one.
   */
  fingerprint: string;
  places: Place[];
}
export interface Place {
  report: number;
  span: Span | null;
  line: number;
  column: number;
  cells: string[];
}
export interface BatchEquation {
  id: string;
  unit: string;
  years: number[];
  status: EquationStatus;
  left: number | null;
  right: number | null;
}
export interface Sum {
  cell: string;
  parent: number | null;
  sum: number;
  reports: number[];
  left_out: LeftOut[];
}
export interface LeftOut {
  report: number;
  why: string;
}
export interface Skipped {
  name: string;
  why: string;
}
/**
 * What --format jsonl gives after the reports.
 */
export interface Across {
  schema: 'xxgk-check/across/1';
  units?: Unit[];
  findings: BatchFinding[];
  equations?: BatchEquation[];
  sums?: Sum[];
  /**
   * Reports that are the same text or the same tables.
   */
  same?: number[][];
  skipped?: Skipped[];
}
export interface Rules {
  schema: 'xxgk-check/rules/1';
  version: string;
  rules: Rule[];
}
export interface Rule {
  id: string;
  family: string;
  severity: Severity;
  /**
   * Whether it is on by default.
   */
  default: boolean;
  title: {
    zh: string;
    en: string;
  };
  basis: Basis[];
}
