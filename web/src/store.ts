// All that the page knows, in one place. Views read `state` and call the methods; every change notifies.
// Nothing of what comes in is kept beyond the page: only the reader's language is.

import type { Engine } from './engine/client';
import { applied, ofCells, totals, type Replacement } from './corrections';
import { joined, type Accepted, type Ignored } from './ignored';
import { cellName, figure } from './names';
import { boxText, severities, type Finding, type Report, type Rule, type Severity } from './report';
import { strings, words, type Key, type Language } from './strings';

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
  notices: Notice[];
}

export type Goal =
  | 'answer'
  | 'answer-quietly'
  | 'source'
  | 'cell'
  | 'finding'
  | 'source-scroll'
  | 'box'
  | 'editing'
  | 'reason';

const typingDelay = 80;
export const fileLimit = 20 * 1024 * 1024;

const utf8Length = (text: string) => new TextEncoder().encode(text).length;

export class Store {
  state: State;
  // Views that hold focus and scrolling subscribe to goals; the rest just draws.
  onChange: () => void = () => {};
  onGoal: (goal: Goal) => void = () => {};
  onReport: (report: Report) => void = () => {};

  private lastId = 0;
  private timer = 0;
  private turns = new Map<number, number>(); // of each document: only the latest check counts

  constructor(
    private engine: Engine,
    language: Language,
    private remember: (language: Language) => void = () => {},
  ) {
    this.state = {
      language,
      engine: 'loading',
      engineWhy: '',
      rules: [],
      docs: [],
      active: 0,
      shown: { error: true, warning: true, hint: true },
      finding: null,
      cell: null,
      pointed: null,
      here: { findings: [], cell: null },
      editing: null,
      ignoring: null,
      accepted: { findings: [], disabled: [] },
      dragging: false,
      notices: [],
    };
    this.state.docs = [this.emptyDoc()];
    engine.ready.then(
      () => this.set({ engine: 'ready' }),
      (error: Error) => this.set({ engine: 'failed', engineWhy: error.message }),
    );
    engine.rules().then(
      (rules) => this.set({ rules }),
      () => undefined,
    );
  }

  get doc(): Doc {
    return this.state.docs[this.state.active];
  }

  // The report of the active document, while it belongs to the text in the box.
  get report(): Report | null {
    return this.doc.report;
  }

  // All that the reader has not accepted.
  get open(): Finding[] {
    const accepted = new Set(this.state.accepted.findings.map((entry) => entry.fingerprint));
    return (this.report?.findings ?? []).filter((finding) => !accepted.has(finding.fingerprint));
  }

  // Of those, the severities shown.
  get findings(): Finding[] {
    return this.open.filter((finding) => this.state.shown[finding.severity]);
  }

  // The accepted ones that this report has.
  get ignoredHere(): Ignored[] {
    const here = new Set((this.report?.findings ?? []).map((finding) => finding.fingerprint));
    return this.state.accepted.findings.filter((entry) => here.has(entry.fingerprint));
  }

  set(changes: Partial<State>) {
    Object.assign(this.state, changes);
    this.onChange();
  }

  // ---- what comes in ---------------------------------------------------------------------------------------

  private emptyDoc(): Doc {
    return {
      id: ++this.lastId,
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

  private docOf(incoming: Incoming): Doc {
    const text = typeof incoming.data === 'string' && incoming.input !== 'html' ? boxText(incoming.data) : '';
    return { ...this.emptyDoc(), ...incoming, text, state: 'checking' };
  }

  // Replaces what is in the active document; the reader can undo.
  replace(incoming: Incoming, goal: Goal = 'answer') {
    const before = this.doc;
    const docs = this.state.docs.slice();
    docs[this.state.active] = this.docOf(incoming);
    const notices: Notice[] =
      before.state === 'empty' || before.text === '' ? [] : [{ key: 'replaced', values: {}, undo: before }];
    this.set({ docs, notices, ...this.nothingChosen() });
    this.check(this.doc, goal);
  }

  // Files: each a document of its own; the empty one gives way.
  add(incomings: Incoming[], notices: Notice[] = []) {
    const kept = this.state.docs.filter((doc) => doc.state !== 'empty');
    const added = incomings.map((incoming) => this.docOf(incoming));
    if (added.length === 0) {
      this.set({ notices });
      return;
    }
    this.set({ docs: [...kept, ...added], active: kept.length, notices, ...this.nothingChosen() });
    added.forEach((doc, index) => this.check(doc, index === 0 ? 'answer' : null));
  }

  undo(notice: Notice) {
    if (!notice.undo) return;
    const docs = this.state.docs.slice();
    docs[this.state.active] = notice.undo;
    this.set({ docs, notices: [], ...this.nothingChosen() });
    this.onGoal('answer');
  }

  dismiss(notice: Notice) {
    this.set({ notices: this.state.notices.filter((other) => other !== notice) });
    this.onGoal('answer-quietly');
  }

  swapFormat() {
    const doc = this.doc;
    if (!doc.other) return;
    const { other, ...rest } = doc;
    this.replaceQuietly({
      ...other,
      other: { name: rest.name, origin: rest.origin, data: rest.data, input: rest.input, bytes: rest.bytes },
    });
  }

  private replaceQuietly(incoming: Incoming) {
    const docs = this.state.docs.slice();
    docs[this.state.active] = this.docOf(incoming);
    this.set({ docs, notices: [], ...this.nothingChosen() });
    this.check(this.doc, 'answer');
  }

  // Typing: what is in the box is the document from now on.
  edit(text: string) {
    this.state.notices = [];
    this.take(text);
    const doc = this.doc;
    if (doc.state === 'empty') return;
    this.onChange();
    this.timer = window.setTimeout(() => this.check(doc, null), typingDelay);
  }

  private take(text: string) {
    const doc = this.doc;
    doc.text = text;
    doc.data = text;
    doc.input = 'text';
    doc.other = undefined;
    doc.edited = doc.origin !== 'typed';
    doc.bytes = utf8Length(text);
    window.clearTimeout(this.timer);
    if (text.trim() === '') {
      this.turns.set(doc.id, (this.turns.get(doc.id) ?? 0) + 1);
      doc.report = null;
      doc.state = 'empty';
      this.set(this.nothingChosen());
      return;
    }
    doc.state = 'checking';
  }

  // ---- putting it right ------------------------------------------------------------------------------------

  startEditing(cell: string, draft: string | null) {
    const found = ofCells(this.report!, [{ cell, to: '' }]);
    if (!found || !this.isCurrent) {
      this.set({ notices: [{ key: 'cannotApply', values: {} }] });
      return;
    }
    const report = this.report!;
    const old = report.text.slice(found[0].span[0], found[0].span[1]);
    this.set({ editing: { cell, draft: draft ?? old }, pointed: cell });
    this.onGoal('editing');
  }

  stopEditing(commit: string | null) {
    const { editing } = this.state;
    if (!editing) return;
    this.state.editing = null;
    const report = this.report;
    const change =
      report && commit !== null ? ofCells(report, [{ cell: editing.cell, to: commit.trim() }]) : null;
    const same = change && report!.text.slice(...change[0].span) === change[0].text;
    this.set({ cell: editing.cell, pointed: editing.cell });
    if (report && change && !same) {
      const to = change[0].text || words(this.state.language)('blankValue');
      this.correct(change, `${cellName(report, editing.cell)} → ${to}`, 'cell');
    } else {
      this.onGoal('cell');
    }
  }

  // Whether the report belongs to the text in the box, so that its spans may be used.
  get isCurrent(): boolean {
    return !!this.report && boxText(this.report.text ?? '') === this.doc.text;
  }

  correct(replacements: Replacement[] | null, what: string, goal: Goal | null = null) {
    const report = this.report;
    if (!report || !replacements || !this.isCurrent) {
      this.set({ notices: [{ key: 'cannotApply', values: {} }] });
      return;
    }
    const before = { ...this.doc };
    this.take(applied(report, replacements));
    this.set({ notices: [{ key: 'applied', values: { what }, undo: before }] });
    this.check(this.doc, goal);
  }

  repair(changes: { cell: string; to: number }[]) {
    const report = this.report!;
    const what = changes.map((change) => `${cellName(report, change.cell)} → ${figure(change.to)}`).join(' ');
    this.correct(ofCells(report, changes), what, 'answer-quietly');
  }

  // ---- accepting -------------------------------------------------------------------------------------------

  ignore(finding: Finding, reason: string) {
    const entry = {
      fingerprint: finding.fingerprint,
      rule: finding.rule,
      message: finding.message,
      reason: reason.trim(),
    };
    this.accept({ findings: [entry], disabled: [] });
    this.set({ ignoring: null, finding: null });
    this.onGoal('answer-quietly');
  }

  unignore(fingerprint: string) {
    const { accepted } = this.state;
    const findings = accepted.findings.filter((entry) => entry.fingerprint !== fingerprint);
    this.set({ accepted: { ...accepted, findings } });
  }

  switchRule(id: string, on: boolean) {
    const { accepted } = this.state;
    const others = accepted.disabled.filter((rule) => rule !== id);
    this.set({ accepted: { ...accepted, disabled: on ? others : [...others, id] } });
    this.checkAll();
    this.onGoal('answer-quietly');
  }

  accept(added: Accepted) {
    this.set({ accepted: joined(this.state.accepted, added) });
    if (added.disabled.length > 0) this.checkAll();
  }

  private checkAll() {
    this.state.docs.filter((doc) => doc.state !== 'empty').forEach((doc) => this.check(doc, null));
  }

  clear() {
    const before = this.doc;
    const docs = this.state.docs.slice();
    docs[this.state.active] = this.emptyDoc();
    this.set({
      docs,
      notices: before.text ? [{ key: 'clear', values: {}, undo: before }] : [],
      ...this.nothingChosen(),
    });
    this.onGoal('box');
  }

  close(id: number) {
    const docs = this.state.docs.filter((doc) => doc.id !== id);
    if (docs.length === 0) docs.push(this.emptyDoc());
    const activeId = this.doc.id;
    const index = docs.findIndex((doc) => doc.id === activeId);
    const active = index >= 0 ? index : Math.min(this.state.active, docs.length - 1);
    this.set({ docs, active, notices: [], ...this.nothingChosen() });
    this.onGoal(docs[active].state === 'empty' ? 'box' : 'answer');
  }

  // Whether closing the page would lose work.
  get hasWork(): boolean {
    return this.state.docs.some((doc) => doc.edited);
  }

  activate(index: number) {
    this.set({ active: index, ...this.nothingChosen() });
  }

  // ---- checking --------------------------------------------------------------------------------------------

  private async check(doc: Doc, goal: Goal | null) {
    const turn = (this.turns.get(doc.id) ?? 0) + 1;
    this.turns.set(doc.id, turn);
    const current = () => this.turns.get(doc.id) === turn;
    const begun = performance.now();
    try {
      const report = await this.engine.check(doc.data, {
        name: doc.name,
        input: doc.input,
        lang: this.state.language,
        disable: this.state.accepted.disabled,
      });
      if (!current()) return;
      doc.report = report;
      doc.state = 'done';
      doc.milliseconds = Math.max(1, Math.round(performance.now() - begun));
      if (!doc.edited && doc.origin !== 'typed') doc.text = boxText(report.text ?? '');
      const change = doc.origin === 'form' && this.isCurrent && doc === this.doc ? totals(report) : [];
      if (change.length > 0) {
        this.take(applied(report, change));
        await this.check(doc, goal);
        return;
      }
      this.dropStaleChoice(doc);
      this.onReport(report);
    } catch (error) {
      if (!current()) return;
      doc.report = null;
      doc.state = 'failed';
      doc.why = error instanceof Error ? error.message : String(error);
    }
    this.onChange();
    if (goal && doc === this.doc) this.onGoal(goal);
  }

  private nothingChosen() {
    return {
      finding: null,
      cell: null,
      pointed: null,
      editing: null,
      ignoring: null,
      here: { findings: [], cell: null },
    };
  }

  private dropStaleChoice(doc: Doc) {
    if (doc !== this.doc || !this.state.finding) return;
    const there = doc.report?.findings.some((finding) => finding.fingerprint === this.state.finding);
    if (!there) this.state.finding = null;
  }

  setLanguage(language: Language) {
    if (!strings[language] || language === this.state.language) return;
    this.remember(language);
    this.set({ language });
    this.checkAll();
  }

  // ---- choosing --------------------------------------------------------------------------------------------

  chooseFinding(fingerprint: string, goal: Goal = 'source-scroll') {
    this.set({ finding: fingerprint, cell: null });
    this.onGoal(goal);
  }

  chooseCell(id: string, goal: Goal) {
    const finding = this.report?.findings.find((candidate) => candidate.cells.includes(id));
    this.set({ cell: id, pointed: id, finding: finding ? finding.fingerprint : null });
    this.onGoal(goal);
  }

  toggleSeverity(severity: Severity) {
    const shown = { ...this.state.shown, [severity]: !this.state.shown[severity] };
    if (severities.every((one) => !shown[one])) return;
    this.set({ shown });
  }

  point(id: string | null) {
    if (this.state.pointed !== id) this.set({ pointed: id });
  }
}
