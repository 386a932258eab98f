// A form that is filled in here is no report yet: what of its findings is told already. Only what was typed is judged.

import { boxText, lineOf, type Finding, type Report } from '../report';
import type { Doc } from './document';

// The lines that did not stand in it at the beginning.
function typedLines(doc: Doc): Set<number> {
  const blank = new Map<string, number>();
  for (const line of doc.start.split('\n')) blank.set(line, (blank.get(line) ?? 0) + 1);
  const typed = new Set<number>();
  doc.text.split('\n').forEach((line, index) => {
    const left = blank.get(line) ?? 0;
    if (left > 0) blank.set(line, left - 1);
    else typed.add(index + 1);
  });
  return typed;
}

export function judgedOf(doc: Doc, report: Report): (finding: Finding) => boolean {
  if (doc.origin !== 'form') return () => true;
  const typed = typedLines(doc);
  const text = boxText(report.text);
  const lines = new Map<string, number>();
  doc.cells.forEach(([begin], id) => lines.set(id, lineOf(text, begin)));
  const isTyped = (cell: string) => typed.has(lines.get(cell) ?? 0);
  const termsOf = (id: string) => report.equations.find((equation) => equation.id === id)?.terms ?? [];
  return ({ span, line, cells, equations }) => {
    if (cells.some(isTyped)) return true;
    if (equations.some((id) => termsOf(id).some((term) => isTyped(term.cell)))) return true;
    if (!span || cells.length > 0) return false;
    const last = lineOf(report.text, span[1]);
    for (let at = line; at <= last; at++) if (typed.has(at)) return true;
    return false;
  };
}
