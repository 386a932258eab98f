// A workbook: a sheet a table in the official layout, with real numbers, one of the findings, one of the changes.

import writeWorkbook, { type Cell, type SheetData } from 'write-excel-file/browser';
import type { Desk } from '../desk/desk';
import type { Grid } from '../form/grid';
import { basisText, cellName } from '../names';
import { whereabouts } from '../places';
import type { Report } from '../report';
import type { Key, Words } from '../strings';
import type { Handover } from './handover';
import { isCentred } from './html';

const frame = { borderStyle: 'thin', wrap: true, alignVertical: 'center' } as const;

const text = (value: string): Cell => ({ ...frame, value: value || undefined, type: String });
const number = (value: number | null): Cell =>
  value === null ? { ...frame, type: String } : { ...frame, value, type: Number };
const heads = (words: string[]) =>
  words.map((value): Cell => ({ ...frame, value, type: String, fontWeight: 'bold' }));

function sheetOf(grid: Grid): SheetData {
  // Places under a spanning cell hold nothing.
  const rows: Cell[][] = Array.from({ length: grid.rows }, () =>
    new Array<Cell>(grid.widths.length).fill(null),
  );
  for (const cell of grid.cells) {
    const place = {
      ...frame,
      rowSpan: cell.rows,
      columnSpan: cell.columns,
      align: isCentred(cell) ? ('center' as const) : ('left' as const),
    };
    rows[cell.row]![cell.column] =
      cell.number === null
        ? { ...place, value: cell.text || undefined, type: String }
        : { ...place, value: cell.number, type: Number };
  }
  const title: Cell = { value: grid.title, type: String, fontWeight: 'bold' };
  return [[title], ...rows];
}

const columns: Key[] = [
  'sheetNo',
  'sheetSeverity',
  'sheetPlace',
  'sheetProblem',
  'sheetCells',
  'sheetLine',
  'checkRule',
  'sheetBasis',
];
const cellsNamed = 10;

function findingsOf(desk: Desk, report: Report, t: Words): SheetData {
  const rows = desk.open.map(({ finding, number: at }) => {
    const { words, line } = whereabouts(report, finding, t);
    const cells = finding.cells.slice(0, cellsNamed).map((cell) => cellName(report, cell));
    return [
      number(at),
      text(t(finding.severity)),
      text(words),
      text(finding.message),
      text(cells.join('\n')),
      number(line),
      text(`${finding.rule} ${desk.checking.ruleTitle(finding.rule)}`),
      text(basisText(finding, t)),
    ];
  });
  return [heads(columns.map((key) => t(key))), ...rows];
}

export function workbookOf(desk: Desk, given: Handover, report: Report, t: Words): Promise<Blob> {
  const tables = given.grids.map((grid) => ({
    data: sheetOf(grid),
    sheet: grid.title.slice(0, 31),
    columns: grid.widths.map((width) => ({ width: Math.max(6, width) })),
  }));
  const list = {
    data: findingsOf(desk, report, t),
    sheet: t('findings'),
    columns: [6, 8, 30, 60, 40, 8, 30, 40].map((width) => ({ width })),
  };
  const [head, ...rows] = given.changes;
  const changes = {
    data: head ? [heads(head), ...rows.map((row) => row.map(text))] : [],
    sheet: given.changesTitle,
    columns: [6, 60, 30, 30].map((width) => ({ width })),
  };
  const lost = {
    data: given.unread.map((words) => [text(words)]),
    sheet: t('unreadTitle'),
    columns: [{ width: 100 }],
  };
  const more = [changes, lost].filter(({ data }) => data.length > 0);
  return writeWorkbook([...tables, list, ...more]).toBlob();
}
