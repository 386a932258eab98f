// All that the page knows, in rooms: documents, checking, choosing, accepting, editing, notices. Views read them and call
// their methods; what crosses the rooms stands here. Every change draws anew. Nothing of what comes in is kept beyond the
// page: only the reader's preferences are.

import type { Engine } from '../engine/client';
import { listed, type Listed } from '../listing';
import type { Finding, Report } from '../report';
import { strings, type Language } from '../strings';
import { Accepting } from './accepting';
import { Checking } from './checking';
import { Choosing } from './choosing';
import { totals } from './corrections';
import { hasWork, isEmpty, versionOf, type Doc, type Incoming } from './document';
import { Documents } from './documents';
import { Editing } from './editing';
import type { Goal } from './goals';
import { Notices, type Notice } from './notices';
import type { Preferences } from './preferences';
import { makeAgain, put, takeBack, type } from './undo';
import { judgedOf } from './young-form';

// What is asked or told over the page.
export type Modal =
  | { kind: 'rules'; place: string } // about which rule, 'all' of them, or the 'limits' of the checks
  | { kind: 'ask'; title: string; text: string; yes: string; act: () => void };

export class Desk {
  readonly documents = new Documents();
  readonly choosing = new Choosing();
  readonly notices = new Notices(() => this.changed());
  readonly editing = new Editing(this);
  readonly checking: Checking;
  readonly accepting: Accepting;
  language: Language;
  modal: Modal | null = null;
  isDragging = false;
  isNarrow = false; // too narrow for the official form
  newer: (() => void) | null = null; // puts a newer version of the page in place
  // The element draws, moves focus and scrolls, and tells the page around it.
  onChange: () => void = () => {};
  onGoal: (goal: Goal) => void = () => {};
  onPoint: () => void = () => {};
  onReport: (report: Report) => void = () => {};

  private lists = new WeakMap<Report, { of: unknown[]; listed: Listed[] }>();
  private taken = new WeakMap<Doc, unknown>(); // the last step of what has left the page

  constructor(
    engine: Engine,
    { language, rules }: Preferences,
    private onPreferences: (preferences: Preferences) => void = () => {},
  ) {
    this.language = language;
    this.checking = new Checking(engine, this);
    this.accepting = new Accepting(this, rules);
    this.checking.start();
  }

  changed() {
    this.onChange();
  }

  reach(goal: Goal) {
    this.onChange();
    this.onGoal(goal);
  }

  get doc(): Doc {
    return this.documents.active;
  }

  // The report of the active document.
  get report(): Report | null {
    return this.doc.report;
  }

  // The cell under the pointer, or with the focus: what is said of it is drawn, and nothing else.
  point(id: string) {
    if (this.choosing.pointed === id) return;
    this.choosing.pointed = id;
    this.onPoint();
  }

  // ---- findings --------------------------------------------------------------------------------------------

  // Those of a document that are not accepted, numbered: the same on the screen, on paper, in lists and files.
  listedOf(doc: Doc): Listed[] {
    const { report } = doc;
    if (!report) return [];
    const of = [this.accepting.list];
    const known = this.lists.get(report);
    if (known && known.of.every((one, index) => one === of[index])) return known.listed;
    const isJudged = judgedOf(doc, report);
    const open = report.findings.filter(
      (finding) => isJudged(finding) && !this.accepting.isAccepted(doc, finding),
    );
    const made = { of, listed: listed(report, open) };
    this.lists.set(report, made);
    return made.listed;
  }

  get open(): Listed[] {
    return this.listedOf(this.doc);
  }

  // Of those, the ones that the filter shows.
  get shown(): Listed[] {
    const { shown } = this.choosing;
    const some = this.open.filter(({ finding }) => finding.severity === shown);
    return some.length > 0 ? some : this.open;
  }

  chooseFinding(finding: Finding | string, goal: Goal = 'source-scroll') {
    this.choosing.finding = typeof finding === 'string' ? finding : finding.fingerprint;
    this.choosing.cell = null;
    this.reach(goal);
  }

  chooseCell(id: string, goal: Goal) {
    const found = this.open.find(({ finding }) => finding.cells.includes(id));
    Object.assign(this.choosing, { cell: id, pointed: id, finding: found?.finding.fingerprint ?? null });
    this.reach(goal);
  }

  // After one is done with: the one that comes next is chosen.
  toNextFinding() {
    const { finding } = this.choosing;
    const at = this.shown.findIndex((one) => one.finding.fingerprint === finding);
    this.nextUp = this.shown.slice(Math.max(0, at + 1)).map((one) => one.finding.fingerprint);
    if (this.doc.isCurrent) this.goToNext();
  }

  private nextUp: string[] | null = null;

  // Of those that came after it the first that is still there; the last one where none does.
  private goToNext() {
    const wanted = this.nextUp;
    if (!wanted) return;
    this.nextUp = null;
    const there = this.shown.map(({ finding }) => finding.fingerprint);
    const next = wanted.find((fingerprint) => there.includes(fingerprint)) ?? there[there.length - 1];
    if (next === undefined) {
      this.choosing.finding = null;
      this.reach('answer-quietly');
    } else {
      this.chooseFinding(next, 'next-finding');
    }
  }

  ignore(finding: Finding, reason: string, everywhere: boolean) {
    this.choosing.finding = finding.fingerprint;
    this.toNextAfter(() => {
      const entry = this.accepting.ignore(this.doc, finding, reason, everywhere);
      const key = everywhere ? 'ignoredEverywhere' : 'ignoredHere';
      this.notices.say({
        key,
        values: { what: finding.message },
        undo: () => this.accepting.takeBack(entry),
      });
    });
  }

  private toNextAfter(act: () => void) {
    const at = this.shown.findIndex((one) => one.finding.fingerprint === this.choosing.finding);
    this.nextUp = this.shown.slice(at + 1).map((one) => one.finding.fingerprint);
    act();
    this.goToNext();
  }

  switchOff(id: string) {
    this.accepting.switchRule(id, false);
    const values = { id, title: this.checking.ruleTitle(id) };
    this.notices.say({ key: 'ruleIsOffNow', values, undo: () => this.accepting.switchRule(id, true) });
    this.reach('answer-quietly');
  }

  // ---- what comes in and goes ------------------------------------------------------------------------------

  private inFront(goal: Goal | null) {
    this.choosing.nothing();
    this.editing.cell = null;
    this.accepting.asked = null;
    this.changed();
    if (goal) this.onGoal(goal);
  }

  // One report: in the place of the one that is there, or beside it where that was worked on.
  receive(incoming: Incoming, goal: Goal = 'answer') {
    const { doc, before } = this.documents.receive(incoming);
    if (before) this.notices.say({ key: 'replaced', bringBack: before.id });
    else if (this.documents.all.length > 1) this.notices.say({ key: 'openedBeside' });
    else this.notices.clear();
    this.begin(doc, goal);
  }

  // Beside what is open.
  openBeside(incoming: Incoming) {
    const [doc] = this.documents.open([incoming]);
    if (this.documents.all.length > 1) this.notices.say({ key: 'openedBeside' });
    this.begin(doc!, 'answer');
  }

  private begin(doc: Doc, goal: Goal) {
    this.inFront(null);
    void this.check(doc, goal);
  }

  // Files: each a document of its own.
  add(incomings: Incoming[], notices: Notice[] = []) {
    const added = this.documents.open(incomings);
    this.notices.say(...notices);
    if (added.length === 0) return;
    this.inFront(null);
    added.forEach((doc, index) => void this.check(doc, index === 0 ? 'answer' : null));
  }

  // From the one format of the clipboard to the other.
  swapFormat() {
    const { doc } = this;
    if (!doc.other) return;
    const { other, name, origin, data, input, bytes } = doc;
    Object.assign(doc, { ...other, other: { name, origin, data, input, bytes } });
    doc.text = typeof doc.data === 'string' && doc.input === 'text' ? doc.data : '';
    this.checking.outdate(doc);
    void this.check(doc, 'answer');
  }

  clear() {
    const before = this.documents.clear();
    if (isEmpty(before)) this.notices.clear();
    else this.notices.say({ key: 'cleared', bringBack: before.id });
    this.inFront('box');
  }

  close(id: number) {
    const closed = this.documents.close(id);
    if (closed) this.notices.say({ key: 'closed', values: { name: closed.name }, bringBack: closed.id });
    this.inFront(isEmpty(this.doc) ? 'box' : 'answer');
  }

  bringBack(id: number) {
    const doc = this.documents.bringBack(id);
    if (!doc) return;
    this.notices.clear();
    this.begin(doc, 'answer'); // rules and language may have changed meanwhile
  }

  activate(id: number) {
    this.documents.activate(id);
    this.inFront(null);
  }

  // ---- changes ---------------------------------------------------------------------------------------------

  // Typing: what is in the box is the document from now on.
  type(text: string) {
    this.notices.clear();
    type(this.doc, text, Date.now());
    this.checking.outdate(this.doc);
    if (isEmpty(this.doc)) this.choosing.nothing();
    this.changed();
    this.checking.soon(this.doc);
  }

  takeBack(id = this.doc.id) {
    this.documents.activate(id);
    if (this.doc.id !== id) return;
    const { lastPutAway } = this.documents;
    if (takeBack(this.doc)) this.changedBack();
    else if (isEmpty(this.doc) && lastPutAway) this.bringBack(lastPutAway.id);
  }

  makeAgain() {
    if (makeAgain(this.doc)) this.changedBack();
  }

  private changedBack() {
    this.editing.cell = null;
    this.notices.clear();
    this.checking.outdate(this.doc);
    void this.check(this.doc, null);
    this.changed();
  }

  // What was changed has been taken along.
  takenAlong(doc: Doc) {
    this.taken.set(doc, doc.past[doc.past.length - 1]);
  }

  // Whether closing the page would lose work.
  get hasWork(): boolean {
    const isLost = (doc: Doc) => hasWork(doc) && this.taken.get(doc) !== doc.past[doc.past.length - 1];
    return (
      this.documents.all.some(isLost) ||
      this.accepting.hasWork ||
      this.accepting.asked !== null ||
      (this.editing.cell !== null && !this.editing.isFresh)
    );
  }

  // ---- checking --------------------------------------------------------------------------------------------

  private async check(doc: Doc, goal: Goal | null) {
    const isLatest = await this.checking.check(doc);
    if (isLatest && goal && doc === this.doc) this.reach(goal);
  }

  // There is an answer about a document.
  reported(doc: Doc) {
    if (this.addUp(doc)) return;
    if (doc === this.doc && doc.report) this.dropStaleChoice(doc.report);
    if (doc.report) this.onReport(doc.report);
    this.changed();
    if (doc === this.doc && doc.isCurrent) this.goToNext();
  }

  // The totals of a form that is filled in here.
  private addUp(doc: Doc): boolean {
    const change = doc.origin === 'form' && doc.isCurrent && doc.report ? totals(doc, doc.report) : [];
    if (change.length === 0) return false;
    put(doc, change);
    const last = doc.past[doc.past.length - 1];
    if (last) last.after = versionOf(doc);
    this.checking.outdate(doc);
    void this.checking.check(doc);
    this.changed();
    return true;
  }

  private dropStaleChoice({ findings }: Report) {
    const { finding } = this.choosing;
    if (!findings.some(({ fingerprint }) => fingerprint === finding)) this.choosing.finding = null;
  }

  // After the checker could not be started.
  retry() {
    this.checking.start();
    this.checking.checkAll();
    this.changed();
  }

  // ---- preferences, dialogs --------------------------------------------------------------------------------

  setLanguage(language: Language) {
    if (!strings[language] || language === this.language) return;
    this.language = language;
    this.remember();
    this.checking.checkAll();
    this.changed();
  }

  remember() {
    const { disabled, enabled } = this.accepting.list;
    this.onPreferences({ language: this.language, rules: { disabled, enabled } });
  }

  read(place: string) {
    this.show({ kind: 'rules', place });
  }

  show(modal: Modal | null) {
    this.modal = modal;
    this.changed();
  }

  offerNewer(newer: (() => void) | null) {
    this.newer = newer;
    this.changed();
  }

  drag(isDragging: boolean) {
    if (this.isDragging === isDragging) return;
    this.isDragging = isDragging;
    this.changed();
  }
}
