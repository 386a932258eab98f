// A report as the core gives it (schema xxgk-check/report/1), and the few questions the page asks of it.

import type { Cell, Equation, Report, Row, Severity, Term } from 'xxgk-check';

export type {
  Cell,
  CellState,
  Change,
  Check,
  Equation,
  Finding,
  Repair,
  Report,
  Row,
  Rule,
  Severity,
  Span,
  Table,
  Term,
} from 'xxgk-check';

export type TableName = keyof Report['tables'];

export const tableNames: TableName[] = ['disclosure', 'applications', 'disputes'];
export const severities: Severity[] = ['error', 'warning', 'hint'];

export function tableOf(cellId: string): TableName {
  return cellId.split('.', 1)[0] as TableName;
}

// "applications.refused.state_secret.total" -> "refused.state_secret" and "total"
export function rowAndColumn(cellId: string): { row: string; column: string } {
  const parts = cellId.split('.');
  return { row: parts.slice(1, -1).join('.'), column: parts[parts.length - 1] ?? '' };
}

export function rowsOf(report: Report, table: TableName): Row[] {
  return report.tables[table].rows;
}

export function findRow(report: Report, cellId: string): Row | undefined {
  const row = rowAndColumn(cellId).row;
  return report.tables[tableOf(cellId)]?.rows.find((candidate) => candidate.id === row);
}

export function findCell(report: Report, cellId: string): Cell | undefined {
  return findRow(report, cellId)?.cells.find((cell) => cell.id === cellId);
}

export function findEquation(report: Report, id: string): Equation | undefined {
  return report.equations.find((equation) => equation.id === id);
}

// Figures have at most nine decimals; adding doubles would show 0.30000000000000004.
export function tidy(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

export function sides(equation: Equation): { left: Term[]; right: Term[] } {
  const of = (side: Term['side']) => equation.terms.filter((term) => term.side === side);
  return { left: of('left'), right: of('right') };
}

// Spans count in the report's text; a text box turns \r\n into \n. One function maps the one to the other.
export function boxText(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
export function boxOffset(text: string): (offset: number) => number {
  const dropped: number[] = [];
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) dropped.push(at);
  if (dropped.length === 0) return (offset) => offset;
  return (offset) => {
    let low = 0;
    let high = dropped.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (dropped[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset && i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) line++;
  }
  return line;
}

const quoteLimit = 60; // letters on either side

// What stands about a span, to the ends of its sentence.
export function quoted(text: string, [begin, end]: [number, number]) {
  const ends = /[。；\n\r\t]/;
  let from = begin;
  while (from > 0 && begin - from < quoteLimit && !ends.test(text.charAt(from - 1))) from--;
  let to = Math.min(end, begin + 4 * quoteLimit);
  const cut = to < end;
  while (!cut && to < text.length && to - end < quoteLimit && !ends.test(text.charAt(to))) to++;
  const more = (there: boolean) => (there ? '…' : '');
  return {
    before: more(from > 0 && !ends.test(text.charAt(from - 1))) + text.slice(from, begin),
    marked: text.slice(begin, Math.min(end, to)).replace(/\s+/g, ' '),
    after: cut ? '…' : text.slice(end, to) + more(to < text.length && !ends.test(text.charAt(to))),
  };
}
