// Putting a report right: cells changed in the tables, repairs and wordings applied. The text is what changes.

import { applied, ofCells, type Replacement } from './corrections';
import { cellName, figure } from './names';
import type { Report } from './report';
import type { Doc, Goal, Notice, State } from './state';
import { words } from './strings';

// What of the store it works with.
interface Desk {
  readonly state: State;
  readonly doc: Doc;
  readonly report: Report | null;
  readonly isCurrent: boolean;
  set(changes: Partial<State>): void;
  onGoal(goal: Goal): void;
  notify(...notices: Notice[]): void;
  take(text: string): void;
  check(doc: Doc, goal: Goal | null): Promise<void>;
}

export class Editor {
  constructor(private store: Desk) {}

  // Opens a cell for a new value; `draft` is what has been typed already.
  start(cell: string, draft: string | null) {
    const { report } = this.store;
    const found = report && this.store.isCurrent ? ofCells(report, [{ cell, to: '' }]) : null;
    if (!report || !found) {
      this.store.notify({ key: 'cannotApply', values: {} });
      return;
    }
    const old = report.text.slice(...found[0].span);
    this.store.set({ editing: { cell, draft: draft ?? old }, pointed: cell });
    this.store.onGoal('editing');
  }

  stop(commit: string | null) {
    const { report, state } = this.store;
    const { editing } = state;
    if (!editing) return;
    state.editing = null;
    const change =
      report && commit !== null ? ofCells(report, [{ cell: editing.cell, to: commit.trim() }]) : null;
    const same = change && report!.text.slice(...change[0].span) === change[0].text;
    this.store.set({ cell: editing.cell, pointed: editing.cell });
    if (report && change && !same) {
      const to = change[0].text || words(state.language)('blankValue');
      this.correct(change, `${cellName(report, editing.cell)} → ${to}`, 'cell');
    } else {
      this.store.onGoal('cell');
    }
  }

  correct(replacements: Replacement[] | null, what: string, goal: Goal | null = null) {
    const { report, isCurrent } = this.store;
    if (!report || !replacements || !isCurrent) {
      this.store.notify({ key: 'cannotApply', values: {} });
      return;
    }
    const before = { ...this.store.doc };
    this.store.take(applied(report, replacements));
    this.store.notify({ key: 'applied', values: { what }, undo: before });
    void this.store.check(this.store.doc, goal);
  }

  repair(changes: { cell: string; to: number }[]) {
    const report = this.store.report!;
    const what = changes.map((change) => `${cellName(report, change.cell)} → ${figure(change.to)}`).join(' ');
    this.correct(ofCells(report, changes), what, 'answer-quietly');
  }
}
