// Changes of the text that the reader asked for: a cell's new value, a proposed repair, a proposed wording.
// The text is the one thing that is edited; the tables follow from it.

import {
  boxOffset,
  boxText,
  findCell,
  tidy,
  type Finding,
  type Repair,
  type Report,
  type Span,
} from './report';

export interface Replacement {
  span: Span; // in the text of the report
  text: string;
}

// null where the text has no place for one of the cells
export function ofCells(
  report: Report,
  changes: { cell: string; to: number | string }[],
): Replacement[] | null {
  const replacements: Replacement[] = [];
  for (const { cell, to } of changes) {
    const span = findCell(report, cell)?.span;
    if (!span) return null;
    replacements.push({ span, text: String(to) });
  }
  return replacements;
}

export function ofRepair(report: Report, repair: Repair): Replacement[] | null {
  return ofCells(report, repair.changes);
}

export function ofFix(finding: Finding): Replacement[] | null {
  return finding.fix ? [finding.fix] : null;
}

// The text of the box with the replacements made; they must not overlap.
export function applied(report: Report, replacements: Replacement[]): string {
  const at = boxOffset(report.text);
  let text = boxText(report.text);
  const backwards = replacements.slice().sort((a, b) => b.span[0] - a.span[0]);
  for (const { span, text: replacement } of backwards) {
    text = text.slice(0, at(span[0])) + replacement + text.slice(at(span[1]));
  }
  return text;
}

// In a form that is filled in here the totals follow from their parts: what has to be changed for that.
export function totals(report: Report): Replacement[] {
  const done = new Set<string>();
  const replacements: Replacement[] = [];
  for (const equation of report.equations) {
    const parts = equation.terms.filter((term) => term.sign > 0);
    const [total, ...more] = equation.terms.filter((term) => term.sign < 0);
    if (!total || more.length > 0 || done.has(total.cell)) continue;
    const known = parts.filter((term) => term.value !== null);
    const sum = tidy(known.reduce((all, term) => all + term.value!, 0));
    const span = findCell(report, total.cell)?.span;
    if (known.length === 0 || !span || total.value === sum) continue;
    done.add(total.cell);
    replacements.push({ span, text: String(sum) });
  }
  return replacements;
}
