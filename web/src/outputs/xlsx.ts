// A workbook: a sheet a table in the official layout, with real numbers, and one of the findings.

import writeWorkbook, { type Cell, type SheetData } from 'write-excel-file/browser';
import { basisText, cellName } from '../names';
import type { Finding, Report } from '../report';
import type { Words } from '../strings';
import type { Grid } from './tables';

const frame = { borderStyle: 'thin', wrap: true, alignVertical: 'center' } as const;

function sheetOf(grid: Grid): SheetData {
  // Places under a spanning cell hold nothing.
  const rows: Cell[][] = Array.from({ length: grid.rows }, () => new Array<Cell>(grid.columns).fill(null));
  for (const cell of grid.cells) {
    const place = { ...frame, rowSpan: cell.rows, columnSpan: cell.columns };
    rows[cell.row][cell.column] =
      cell.number === null
        ? { ...place, value: cell.text || undefined, type: String, align: cell.header ? 'left' : 'center' }
        : { ...place, value: cell.number, type: Number, align: 'center' };
  }
  const title: Cell = { value: grid.title, type: String, fontWeight: 'bold' };
  return [[title], ...rows];
}

function findingsOf(report: Report, findings: Finding[], t: Words): SheetData {
  const head = (
    [
      'sheetNo',
      'sheetSeverity',
      'checkRule',
      'sheetProblem',
      'sheetCells',
      'sheetLine',
      'sheetBasis',
    ] as const
  ).map((key): Cell => ({ ...frame, value: t(key), type: String, fontWeight: 'bold' }));
  const text = (value: string): Cell => ({ ...frame, value: value || undefined, type: String });
  const number = (value: number | null): Cell =>
    value === null ? { ...frame, type: String } : { ...frame, value, type: Number };
  const rows = findings.map((finding, index) => [
    number(index + 1),
    text(t(finding.severity)),
    text(finding.rule),
    text(finding.message),
    text(
      finding.cells
        .slice(0, 10)
        .map((cell) => cellName(report, cell))
        .join('\n'),
    ),
    number(finding.span ? (finding.line ?? null) : null),
    text(basisText(finding, t)),
  ]);
  return [head, ...rows];
}

export function workbookOf(report: Report, findings: Finding[], grids: Grid[], t: Words): Promise<Blob> {
  const widths = (grid: Grid) =>
    Array.from({ length: grid.columns }, (_, column) => ({
      width: column < 3 && grid.columns < 15 ? 16 : 9,
    }));
  const sheets = grids.map((grid) => ({
    data: sheetOf(grid),
    sheet: grid.title.slice(0, 31),
    columns: widths(grid),
  }));
  const list = {
    data: findingsOf(report, findings, t),
    sheet: t('findings'),
    columns: [6, 8, 10, 60, 40, 8, 40].map((width) => ({ width })),
  };
  return writeWorkbook([...sheets, list]).toBlob();
}
