// Where a finding is, as a person finds it: the part of the report, the row and the column, the words.

import { sectionTitles } from './form/wording';
import { placeOf } from './listing';
import { cellName, columnName, rowName } from './names';
import { findCell, lineOf, tableOf, type Finding, type Report, type Span } from './report';
import type { Words } from './strings';

function cellsPlace(report: Report, cells: string[], t: Words): string {
  const [first] = cells;
  if (first === undefined) return '';
  if (cells.length === 1) return cellName(report, first);
  const rows = new Set(cells.map((id) => rowName(report, id)));
  const columns = new Set(cells.map((id) => columnName(report, id)));
  if (rows.size === 1 && cells.length <= 2)
    return `${rowName(report, first)} · ${[...columns].join(t('list'))}`;
  if (rows.size === 1) return t('wholeRow', { row: rowName(report, first), n: cells.length });
  if (columns.size === 1) return t('wholeColumn', { column: columnName(report, first), n: cells.length });
  return t('moreCells', { cell: cellName(report, first), n: cells.length });
}

export function sectionAt(report: Report, place: number): string | null {
  const within = report.sections.filter(({ span }) => span[0] <= place && place < span[1]);
  const section = within[within.length - 1];
  return section ? section.heading.trim() : null;
}

// Whether it is about cells where they stand, and not about a sentence that tells of them.
export function isInTable(report: Report, { span, cells }: Finding): boolean {
  return cells.length > 0 && (!span || cells.some((id) => findCell(report, id)?.span?.[0] === span[0]));
}

export interface Whereabouts {
  words: string;
  line: number | null;
}

export function whereabouts(report: Report, finding: Finding, t: Words): Whereabouts {
  const place = placeOf(report, finding);
  const line = place === null ? null : lineOf(report.text, place);
  const [cell] = finding.cells;
  if (cell !== undefined && isInTable(report, finding)) {
    const words = `${sectionTitles[tableOf(cell)]} · ${cellsPlace(report, finding.cells, t)}`;
    return { words, line };
  }
  if (place === null) return { words: t('wholeReport'), line };
  const isFirst = report.sections.every(({ span }) => place < span[0]);
  return { words: sectionAt(report, place) ?? t(isFirst ? 'beforeSections' : 'wholeReport'), line };
}

const shortSpan = 120; // letters that may well be marked one and all

// What a mark stands on. Where something is missing from a section its heading is marked, not all of it.
export function markedSpan(report: Report, span: Span): Span {
  const section = report.sections.find((one) => one.span[0] <= span[0] && span[0] < one.span[1]);
  if (!section || span[1] - span[0] <= shortSpan) return span;
  const { text } = report;
  const heading = headingOf(text, section.span);
  const body = heading[1] + Math.max(0, text.slice(heading[1], section.span[1]).search(/\S/));
  const endOf = ([begin, end]: Span) => begin + text.slice(begin, end).trimEnd().length;
  return span[0] <= body && endOf(span) >= endOf(section.span) ? heading : span;
}

function headingOf(text: string, [begin, end]: Span): Span {
  const from = begin + Math.max(0, text.slice(begin, end).search(/\S/));
  const stop = text.slice(from, end).search(/[\r\n]/);
  return [from, stop < 0 ? end : from + stop];
}
