// Putting a report right: cells changed in the tables, repairs and wordings applied. What is typed into a cell is in the
// text at once, whether or not the checker has answered.

import { isLaidOut, layoutOf, neighbour, type Direction } from '../form/layout';
import { cellName, figure } from '../names';
import { findCell, rowsOf, tableOf, type Change, type Finding, type TableName } from '../report';
import { words, type Language } from '../strings';
import { certainRepair, ofCells, ofFix } from './corrections';
import type { Doc } from './document';
import type { Change as Listed } from './document';
import type { Goal } from './goals';
import type { Notice } from './notices';
import { change, type Replacement } from './undo';

// What of the desk it works with.
interface Desk {
  readonly language: Language;
  readonly isNarrow: boolean;
  readonly documents: { readonly active: Doc };
  readonly choosing: { cell: string | null; pointed: string | null };
  readonly checking: { outdate(doc: Doc): void; check(doc: Doc): Promise<boolean> };
  readonly notices: { say(notice: Notice): void };
  changed(): void;
  reach(goal: Goal): void;
  toNextFinding(): void;
}

// A figure as people type it: full-width digits, a plus before, a minus of any kind.
export function typedFigure(typed: string): string {
  return typed
    .normalize('NFKC')
    .trim()
    .replace(/^[\u2212\u2013\u2014]/, '-');
}
const isFigure = (text: string) => text === '' || /^[+-]?\d+(\.\d+)?$/.test(text);

export class Editing {
  cell: string | null = null; // open for a new value
  draft = '';
  isRefused = false; // what stands there is no number
  isFresh = false; // nothing was typed yet: what is typed replaces all

  constructor(private desk: Desk) {}

  private get doc(): Doc {
    return this.desk.documents.active;
  }

  private t = (key: Parameters<ReturnType<typeof words>>[0], values?: Record<string, string | number>) =>
    words(this.desk.language)(key, values);

  // What a cell shows: what was typed last, else what the report has.
  shown(cell: string): string {
    const { typed, report } = this.doc;
    return typed.get(cell) ?? (report ? (findCell(report, cell)?.raw ?? '') : '');
  }

  // Opens a cell; `draft` is what has been typed already.
  start(cell: string, draft: string | null = null): boolean {
    if (!this.doc.cells.has(cell)) {
      this.desk.notices.say({ key: 'cannotApply' });
      return false;
    }
    this.cell = cell;
    this.draft = draft ?? this.shown(cell);
    this.isFresh = draft === null;
    this.isRefused = false;
    this.desk.choosing.cell = null;
    this.desk.choosing.pointed = cell;
    this.desk.reach('editing');
    return true;
  }

  // Typing in the open cell; the page need not be drawn again for it.
  type(draft: string) {
    this.draft = draft;
    this.isFresh = false;
    if (!this.isRefused) return;
    this.isRefused = false;
    this.desk.changed();
  }

  // Takes over what stands in the open cell and goes on; false where it is no number.
  commit(direction: Direction | null): boolean {
    const { cell } = this;
    if (cell === null) return true;
    const value = typedFigure(this.draft);
    if (!isFigure(value)) {
      this.isRefused = true;
      this.desk.changed();
      return false;
    }
    this.cell = null;
    if (value !== typedFigure(this.shown(cell))) this.set([{ cell, to: value }]);
    const next = direction && this.neighbour(cell, direction);
    if (next && next !== cell && this.doc.cells.has(next)) {
      this.start(next);
    } else {
      this.desk.choosing.pointed = cell;
      if (direction) this.desk.reach('cell');
      else this.desk.changed();
    }
    return true;
  }

  cancel() {
    if (this.cell === null) return;
    this.desk.choosing.pointed = this.cell;
    this.cell = null;
    this.desk.reach('cell');
  }

  neighbour(cell: string, direction: Direction): string | null {
    const table = tableOf(cell);
    const read = this.doc.report?.tables[table];
    if (!read || !isLaidOut(read)) return null;
    return neighbour(layoutOf(read, table, this.desk.isNarrow), cell, direction);
  }

  blanks(table: TableName): string[] {
    const { report, cells, typed } = this.doc;
    if (!report) return [];
    return rowsOf(report, table)
      .reduce<string[]>(
        (ids, row) => ids.concat(row.cells.filter(({ state }) => state === 'blank').map(({ id }) => id)),
        [],
      )
      .filter((id) => cells.has(id) && !typed.get(id));
  }

  fillBlanks(table: TableName) {
    const blanks = this.blanks(table);
    if (blanks.length > 0) this.set(blanks.map((cell) => ({ cell, to: '0' })));
    this.desk.notices.say({ key: 'filled', values: { n: blanks.length }, takeBack: this.doc.id });
  }

  repair(finding: Finding) {
    const changes = certainRepair(finding);
    if (!changes) return;
    const report = this.doc.report!;
    const what = changes
      .map(({ cell, to }: Change) => `${cellName(report, cell)} → ${figure(to)}`)
      .join(this.t('and'));
    if (!this.set(changes.map(({ cell, to }) => ({ cell, to })))) return;
    this.desk.notices.say({ key: 'applied', values: { what }, takeBack: this.doc.id });
    this.desk.toNextFinding();
  }

  reword(finding: Finding) {
    const fix = ofFix(this.doc, finding);
    const [replacement] = fix ?? [];
    if (!replacement) {
      this.desk.notices.say({ key: 'cannotApply' });
      return;
    }
    const was = this.doc.text.slice(...replacement.span);
    const what = this.t(replacement.text === '' ? 'struck' : 'reworded', { was, is: replacement.text });
    this.make(fix!, [{ key: '', place: '', was, is: replacement.text }]);
    this.desk.notices.say({ key: 'applied', values: { what }, takeBack: this.doc.id });
    this.desk.toNextFinding();
  }

  private set(values: { cell: string; to: number | string }[]): boolean {
    const { doc } = this;
    const replacements = ofCells(doc, values);
    if (!replacements || !doc.report) {
      this.desk.notices.say({ key: 'cannotApply' });
      return false;
    }
    const blank = (value: string) => value || this.t('blankValue');
    const changes = values.map(({ cell, to }) => ({
      key: cell,
      place: cellName(doc.report!, cell),
      was: blank(this.shown(cell)),
      is: blank(String(to)),
    }));
    values.forEach(({ cell, to }) => doc.typed.set(cell, String(to)));
    this.make(replacements, changes);
    return true;
  }

  private make(replacements: Replacement[], changes: Listed[]) {
    change(this.doc, replacements, changes);
    this.desk.checking.outdate(this.doc);
    void this.desk.checking.check(this.doc);
    this.desk.changed();
  }
}
