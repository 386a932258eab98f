// Carries out goals: gives the focus to a place and scrolls to it, without losing the one the reader came from.

import type { Desk, Modal } from './desk/desk';
import type { Goal } from './desk/goals';
import { tableNames } from './report';

interface Host {
  readonly desk: Desk;
  readonly renderRoot: HTMLElement | DocumentFragment;
  drawNow(): void;
}

export class Reaching {
  private readLast = '';
  private cameFrom: number | null = null; // where the page was scrolled before it went to the text

  constructor(private host: Host) {}

  private get root(): ShadowRoot {
    return this.host.renderRoot as ShadowRoot;
  }

  private find<T extends HTMLElement>(selector: string): T | null {
    return this.root.querySelector<T>(selector);
  }

  reach(goal: Goal) {
    const goals: Record<Goal, () => void> = {
      answer: () => this.find('#answer')?.focus(),
      // Where the button that was pressed goes away, focus must not get lost, nor the page jump.
      'answer-quietly': () => this.find('#answer')?.focus({ preventScroll: true }),
      box: () => this.box.focus(),
      source: () => this.toSource(true),
      'source-scroll': () => this.toSource(false),
      cell: () => this.toCell(),
      'first-cell': () => this.toFirstCell(),
      editing: () => this.toEditor(),
      reason: () => this.find('.reason input')?.focus(),
      finding: () => this.toFinding(['.message'], true),
      'next-finding': () => this.toFinding(['.act', '.message'], false),
    };
    goals[goal]();
  }

  private get box(): HTMLTextAreaElement {
    return this.find<HTMLTextAreaElement>('textarea')!;
  }

  private cellButton(id: string | null): HTMLElement | null {
    return id ? this.find(`button[data-cell="${id}"]`) : null;
  }

  private toCell() {
    const { cell, pointed } = this.host.desk.choosing;
    const button = this.cellButton(cell ?? pointed);
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private toFirstCell() {
    const { report } = this.host.desk;
    const name = report && tableNames.find((table) => report.tables[table].rows.length > 0);
    const button = this.cellButton((name && report.tables[name].rows[0]?.cells[0]?.id) || null);
    if (!button) return;
    button.closest('section')!.scrollIntoView({ block: 'start' });
    button.focus({ preventScroll: true });
  }

  private toEditor() {
    const input = this.find<HTMLInputElement>('.editing input');
    if (!input) return;
    input.focus({ preventScroll: true });
    input.closest('td')!.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (this.host.desk.editing.isFresh) input.select();
    else input.setSelectionRange(input.value.length, input.value.length);
  }

  private toFinding(wanted: string[], isBack: boolean) {
    const chosen = this.host.desk.choosing.finding;
    const items = Array.from(this.root.querySelectorAll<HTMLElement>('[data-finding]'));
    const item = items.find(({ dataset }) => dataset.finding === chosen);
    if (!item) return this.reach('answer-quietly');
    const [first] = wanted.map((selector) => item.querySelector<HTMLElement>(selector)).filter((one) => one);
    first?.focus({ preventScroll: true });
    if (isBack && this.cameFrom !== null) window.scrollTo(0, this.cameFrom);
    this.cameFrom = null;
    item.scrollIntoView({ block: 'nearest' });
    this.toSource(false);
  }

  // Scrolls the box to the chosen mark; with focus the mark is selected there too.
  private toSource(withFocus: boolean) {
    const { choosing } = this.host.desk;
    if (withFocus && this.find('.source.folded')) {
      choosing.textOpen = true;
      this.host.drawNow();
    }
    const mark = this.find('.copy mark.chosen');
    if (!mark) return;
    const { box } = this;
    if (withFocus) {
      this.cameFrom = window.scrollY;
      const begin = Number(mark.dataset.begin);
      box.focus({ preventScroll: true });
      box.setSelectionRange(begin, begin + (mark.textContent ?? '').length);
      box.scrollIntoView({ block: 'nearest' });
    }
    const top =
      mark.getBoundingClientRect().top - mark.closest('.copy')!.getBoundingClientRect().top + box.scrollTop;
    box.scrollTop = Math.max(0, top - box.clientHeight / 3);
    this.find('.copy')!.scrollTop = box.scrollTop; // not a frame later, with what the box tells
    this.flash(mark);
  }

  // The place is seen to be reached even where nothing had to move.
  private flash(mark: HTMLElement) {
    mark.classList.remove('reached');
    void mark.offsetWidth;
    mark.classList.add('reached');
  }

  // Between the list of rules and what is told about one of them.
  inModal(modal: Modal | null) {
    const now = modal?.kind === 'rules' ? modal.place : '';
    if (now === this.readLast) return;
    // Coming back to the list: to the rule that was read about.
    const from = now === 'all' ? this.find(`dialog [data-rule="${this.readLast}"]`) : null;
    this.readLast = now;
    if (!now) return;
    (from ?? this.find('#modal-title'))?.focus();
    const body = this.find('.rules-body');
    if (!from && body) body.scrollTop = 0;
  }
}
