// All that the page knows, in one place. Views read `state` and call the methods; every change notifies.
// Nothing of what comes in is kept beyond the page: only the reader's preferences are.

import { Acceptance } from './acceptance';
import { nothingAccepted } from './accepted';
import { applied, totals } from './corrections';
import { Editor } from './editor';
import type { Engine } from './engine/client';
import type { Preferences } from './preferences';
import { boxText, severities, type Finding, type Report, type Severity } from './report';
import {
  docOf,
  emptyDoc,
  initialState,
  nothingChosen,
  type Doc,
  type Goal,
  type Incoming,
  type Notice,
  type State,
} from './state';
import { strings, type Language } from './strings';
import { Turns } from './turns';

const typingDelay = 80;

const utf8Length = (text: string) => new TextEncoder().encode(text).length;
const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

export class Store {
  state: State;
  readonly editor = new Editor(this);
  readonly acceptance = new Acceptance(this);
  // Views that hold focus and scrolling subscribe to goals; the rest just draws.
  onChange: () => void = () => {};
  onGoal: (goal: Goal) => void = () => {};
  onReport: (report: Report) => void = () => {};

  private timer = 0;
  private turns = new Turns();

  constructor(
    private engine: Engine,
    { language, rules }: Preferences,
    private onPreferences: (preferences: Preferences) => void = () => {},
  ) {
    this.state = initialState(language, { ...nothingAccepted, ...rules });
    this.start();
  }

  private start() {
    this.engine.ready().then(
      () => this.set({ engine: 'ready' }),
      (error) => this.set({ engine: 'failed', engineWhy: reasonOf(error) }),
    );
    this.engine.rules().then(
      (rules) => this.set({ rules }),
      () => undefined,
    );
  }

  // After the checker could not be started.
  retry() {
    this.set({ engine: 'loading', engineWhy: '' });
    this.start();
    this.checkAll();
  }

  get doc(): Doc {
    return this.state.docs[this.state.active];
  }

  // The report of the active document.
  get report(): Report | null {
    return this.doc.report;
  }

  // Whether the report belongs to the text in the box, so that its spans may be used.
  get isCurrent(): boolean {
    return !!this.report && boxText(this.report.text ?? '') === this.doc.text;
  }

  // All that the reader has not accepted.
  get open(): Finding[] {
    return (this.report?.findings ?? []).filter((finding) => !this.acceptance.has(finding));
  }

  // Of those, the severities shown.
  get findings(): Finding[] {
    return this.open.filter((finding) => this.state.shown[finding.severity]);
  }

  // Whether closing the page would lose work.
  get hasWork(): boolean {
    return this.state.docs.some((doc) => doc.edited);
  }

  set(changes: Partial<State>) {
    Object.assign(this.state, changes);
    this.onChange();
  }

  remember() {
    const { language, accepted } = this.state;
    const { disabled, enabled } = accepted;
    this.onPreferences({ language, rules: { disabled, enabled } });
  }

  setLanguage(language: Language) {
    if (!strings[language] || language === this.state.language) return;
    this.set({ language });
    this.remember();
    this.checkAll();
  }

  // ---- reading about rules ---------------------------------------------------------------------------------

  ruleTitle(id: string): string {
    return this.state.rules.find((rule) => rule.id === id)?.title[this.state.language] ?? '';
  }

  read(what: string) {
    this.set({ reading: what });
    this.onGoal('reading');
  }

  stopReading() {
    this.set({ reading: null });
    this.onGoal('read');
  }

  // ---- notices ---------------------------------------------------------------------------------------------

  notify(...notices: Notice[]) {
    this.set({ notices });
  }

  undo(notice: Notice) {
    if (!notice.undo) return;
    this.putInPlace(notice.undo, []);
    void this.check(this.doc, 'answer'); // rules and language may have changed meanwhile
  }

  dismiss(notice: Notice) {
    this.set({ notices: this.state.notices.filter((other) => other !== notice) });
    this.onGoal('answer-quietly');
  }

  // ---- documents -------------------------------------------------------------------------------------------

  private putInPlace(doc: Doc, notices: Notice[]) {
    const docs = this.state.docs.slice();
    docs[this.state.active] = doc;
    this.set({ docs, notices, ...nothingChosen() });
  }

  // Replaces what is in the active document; the reader can undo.
  replace(incoming: Incoming, goal: Goal = 'answer') {
    const before = this.doc;
    const nothing = before.state === 'empty' || before.text === '';
    this.putInPlace(docOf(incoming), nothing ? [] : [{ key: 'replaced', values: {}, undo: before }]);
    void this.check(this.doc, goal);
  }

  // Files: each a document of its own; the empty one gives way.
  add(incomings: Incoming[], notices: Notice[] = []) {
    const kept = this.state.docs.filter((doc) => doc.state !== 'empty');
    const added = incomings.map(docOf);
    if (added.length === 0) {
      this.set({ notices });
      return;
    }
    this.set({ docs: [...kept, ...added], active: kept.length, notices, ...nothingChosen() });
    added.forEach((doc, index) => void this.check(doc, index === 0 ? 'answer' : null));
  }

  // From the one format of the clipboard to the other.
  swapFormat() {
    const { other, name, origin, data, input, bytes } = this.doc;
    if (!other) return;
    this.putInPlace(docOf({ ...other, other: { name, origin, data, input, bytes } }), []);
    void this.check(this.doc, 'answer');
  }

  // Typing: what is in the box is the document from now on.
  edit(text: string) {
    this.state.notices = [];
    this.take(text);
    const doc = this.doc;
    if (doc.state === 'empty') return;
    this.onChange();
    this.timer = window.setTimeout(() => void this.check(doc, null), typingDelay);
  }

  take(text: string) {
    const doc = this.doc;
    doc.text = text;
    doc.data = text;
    doc.input = 'text';
    doc.other = undefined;
    doc.edited = doc.origin !== 'typed';
    doc.bytes = utf8Length(text);
    window.clearTimeout(this.timer);
    if (text.trim() === '') {
      this.turns.next(doc.id);
      doc.report = null;
      doc.state = 'empty';
      this.set(nothingChosen());
      return;
    }
    doc.state = 'checking';
  }

  clear() {
    const before = this.doc;
    this.putInPlace(emptyDoc(), before.text ? [{ key: 'cleared', values: {}, undo: before }] : []);
    this.onGoal('box');
  }

  close(id: number) {
    const docs = this.state.docs.filter((doc) => doc.id !== id);
    if (docs.length === 0) docs.push(emptyDoc());
    const activeId = this.doc.id;
    const index = docs.findIndex((doc) => doc.id === activeId);
    const active = index >= 0 ? index : Math.min(this.state.active, docs.length - 1);
    this.set({ docs, active, notices: [], ...nothingChosen() });
    this.onGoal(docs[active].state === 'empty' ? 'box' : 'answer');
  }

  activate(index: number) {
    this.set({ active: index, ...nothingChosen() });
  }

  // ---- checking --------------------------------------------------------------------------------------------

  async check(doc: Doc, goal: Goal | null): Promise<void> {
    const latest = this.turns.next(doc.id);
    const current = () => latest() && this.state.docs.some(({ id }) => id === doc.id);
    const begun = performance.now();
    try {
      const { language, accepted } = this.state;
      const { disabled: disable, enabled: enable } = accepted;
      const options = { name: doc.name, input: doc.input, lang: language, disable, enable };
      const report = await this.engine.check(doc.data, options, current);
      if (!current()) return;
      this.state.engine = 'ready';
      doc.report = report;
      doc.state = 'done';
      doc.milliseconds = Math.max(1, Math.round(performance.now() - begun));
      if (!doc.edited && doc.origin !== 'typed') doc.text = boxText(report.text ?? '');
      const change = doc.origin === 'form' && this.isCurrent && doc === this.doc ? totals(report) : [];
      if (change.length > 0) {
        this.take(applied(report, change));
        return await this.check(doc, goal);
      }
      this.dropStaleChoice(doc);
      this.onReport(report);
    } catch (error) {
      if (!current()) return;
      doc.report = null;
      doc.state = 'failed';
      doc.why = reasonOf(error);
    }
    this.onChange();
    if (goal && doc === this.doc) this.onGoal(goal);
  }

  checkAll() {
    this.state.docs.filter((doc) => doc.state !== 'empty').forEach((doc) => void this.check(doc, null));
  }

  private dropStaleChoice(doc: Doc) {
    if (doc !== this.doc || !this.state.finding) return;
    const there = doc.report?.findings.some((finding) => finding.fingerprint === this.state.finding);
    if (!there) this.state.finding = null;
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
