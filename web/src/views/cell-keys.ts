// The keyboard in the tables. On a cell: arrows, Home and End move, a figure or F2 opens it. In an open cell: Tab goes
// right, Enter down, Escape leaves everything as it was.

import type { Editing } from '../desk/editing';
import type { Direction } from '../form/layout';
import type { Context } from './context';

const moves: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

export function keyInTable(event: KeyboardEvent, { desk }: Context) {
  const button = (event.target as Element).closest<HTMLButtonElement>('button[data-cell]');
  if (!button || event.ctrlKey || event.altKey || event.metaKey) return;
  const id = button.dataset.cell!;
  const { editing } = desk;
  if (/^[0-9０-９.+\-−]$/.test(event.key)) {
    event.preventDefault();
    editing.start(id, event.key);
  } else if (event.key === 'F2') {
    event.preventDefault();
    editing.start(id);
  } else if (event.key === 'Backspace' || event.key === 'Delete') {
    event.preventDefault();
    editing.start(id, '');
  } else if (event.key in moves) {
    event.preventDefault();
    const next = editing.neighbour(id, moves[event.key]!);
    const table = button.closest('table')!;
    if (next) table.querySelector<HTMLElement>(`button[data-cell="${next}"]`)?.focus();
  }
}

export function keyInCell(event: KeyboardEvent, editing: Editing) {
  // Before anything is typed here, undoing is of the document.
  const isUndoing = (event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key);
  if (isUndoing && editing.isFresh) return;
  event.stopPropagation();
  if (event.isComposing) return;
  const back = event.shiftKey;
  const arrows = moves[event.key];
  const isSideways = arrows === 'left' || arrows === 'right' || arrows === 'first' || arrows === 'last';
  if (event.key === 'Escape') {
    event.preventDefault();
    editing.cancel();
  } else if (event.key === 'Enter') {
    event.preventDefault();
    editing.commit(back ? 'up' : 'down');
  } else if (event.key === 'Tab') {
    const isEdge = !editing.cell || !editing.neighbour(editing.cell, back ? 'previous' : 'next');
    const isDone = editing.commit(isEdge ? null : back ? 'previous' : 'next');
    if (!isEdge || !isDone) event.preventDefault();
  } else if (arrows && (!isSideways || editing.isFresh)) {
    event.preventDefault();
    editing.commit(arrows);
  }
}
