// A table of the official form with its figures, as what is copied and saved is made of: every text at its place.

import type { Cell, TableName } from '../report';
import type { Head, Layout } from './layout';

// A text at its place; one that spans several places stands at the first of them.
export interface Placed {
  row: number;
  column: number;
  rows: number;
  columns: number;
  text: string;
  number: number | null;
  look: Head['look'] | 'label' | 'figure';
}
export interface Grid {
  table: TableName;
  title: string;
  widths: number[];
  rows: number;
  cells: Placed[];
  unread: number; // cells that stand in it as `unreadSign`
}

export const unreadSign = '？';

const isUnread = (cell: Cell) => cell.state === 'missing' || cell.state === 'ambiguous';

function faceOf(cell: Cell | null, typed?: string): { text: string; number: number | null } {
  if (typed !== undefined) return { text: typed, number: typed === '' ? null : Number(typed) };
  if (!cell || cell.state === 'blank') return { text: '', number: null };
  if (isUnread(cell)) return { text: unreadSign, number: null };
  if (cell.state === 'number' && cell.value !== null) return { text: String(cell.value), number: cell.value };
  return { text: cell.raw.replace(/\s+/g, ' ').trim(), number: null };
}

// `typed` has the values of cells that were changed since the report.
export function gridOf(layout: Layout, typed: Map<string, string> = new Map()): Grid {
  const rows = [
    ...layout.head,
    ...layout.bodies.reduce<Layout['bodies'][0]>((all, body) => all.concat(body), []),
  ].map((row) => ('pieces' in row ? row.pieces : row));
  const taken = rows.map(() => new Set<number>());
  const cells: Placed[] = [];
  let unread = 0;
  rows.forEach((pieces, row) => {
    let column = 0;
    for (const piece of pieces) {
      while (taken[row]?.has(column)) column++;
      const high = piece.kind === 'head' ? piece.rows : 1;
      for (let r = row; r < row + high; r++)
        for (let c = column; c < column + piece.columns; c++) taken[r]?.add(c);
      const at = { row, column, rows: high, columns: piece.columns };
      if (piece.kind === 'head') {
        cells.push({ ...at, text: piece.text, number: null, look: piece.look || 'label' });
      } else {
        if (piece.cell && isUnread(piece.cell)) unread++;
        cells.push({ ...at, ...faceOf(piece.cell, typed.get(piece.cell?.id ?? '')), look: 'figure' });
      }
    }
  });
  return {
    table: layout.table,
    title: layout.title,
    widths: layout.widths,
    rows: rows.length,
    cells,
    unread,
  };
}
