// How the three tables of the official form are laid out, as data: what is drawn, printed, copied and saved is all made of
// this. `layoutOf(table, 'applications', false)` gives heads, places and the sums beside and below them.

import { rowAndColumn, type Cell, type Row, type Table, type TableName } from '../report';
import {
  applicants,
  columnLabel,
  contents,
  corner,
  disclosureBlocks,
  groupLabels,
  legalPersons,
  litigation,
  results,
  sectionTitles,
} from './wording';

export interface Head {
  kind: 'head';
  text: string;
  rows: number;
  columns: number;
  scope: 'col' | 'colgroup' | 'row' | 'rowgroup';
  look: '' | 'corner' | 'clause' | 'upright' | 'group' | 'column';
}
export interface Place {
  kind: 'place';
  cell: Cell | null;
  columns: number;
}
export type Piece = Head | Place;

export interface Line {
  pieces: Piece[];
  sum: string | null; // the equation along it
}
// Equations that stand below the table, each under its columns.
export interface Sums {
  name: 'processed' | 'balance' | 'sum';
  labelColumns: number;
  equations: { id: string; columns: number }[];
}
export interface Layout {
  table: TableName;
  title: string;
  widths: number[]; // of the columns, in parts of 100
  head: Head[][];
  bodies: Line[][];
  sums: Sums[];
}

const head = (text: string, scope: Head['scope'], more: Partial<Head> = {}): Head => ({
  kind: 'head',
  text,
  rows: 1,
  columns: 1,
  look: '',
  ...more,
  scope,
});
const place = (cell: Cell | null | undefined, columns = 1): Place => ({
  kind: 'place',
  cell: cell ?? null,
  columns,
});
const repeated = (width: number, times: number) => new Array<number>(times).fill(width);

export const groupOf = (row: Row): string => (row.id.includes('.') ? (row.id.split('.')[0] ?? '') : '');
const cellAt = (row: Row, column: string) =>
  row.cells.find((cell) => rowAndColumn(cell.id).column === column);

// ---- section 二: a block for each clause of article 20, with its own column headers ------------------------------

const finest = 12; // columns divide evenly into 1, 2 and 3

function disclosureBlock(table: Table, heading: string, rows: Row[]): Line[] {
  // The columns of a block are those of its widest row: 行政事业性收费 has two places in a form of three.
  const columns = rows.reduce<Cell[]>((most, row) => (row.cells.length > most.length ? row.cells : most), []);
  const span = finest / Math.max(1, columns.length);
  const names = columns.map((cell) =>
    head(columnLabel(cell.id, table.form), 'col', { columns: span, look: 'column' }),
  );
  return [
    { pieces: [head(heading, 'colgroup', { columns: finest + 1, look: 'clause' })], sum: null },
    { pieces: [head(contents, 'col', { look: 'column' }), ...names], sum: null },
    ...rows.map((row) => ({
      pieces: [head(row.label, 'row'), ...columns.map((_, index) => place(row.cells[index], span))],
      sum: null,
    })),
  ];
}

function disclosureLayout(table: Table): Layout {
  const bodies = disclosureBlocks
    .map(({ heading, rows }) => ({ heading, rows: table.rows.filter((row) => rows.includes(row.id)) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ heading, rows }) => disclosureBlock(table, heading, rows));
  return {
    table: 'disclosure',
    title: sectionTitles.disclosure,
    widths: [34, ...repeated(5.5, finest)],
    head: [],
    bodies,
    sums: [],
  };
}

// ---- section 三: applications by kind of applicant ---------------------------------------------------------------

const kinds = [
  'natural_person',
  'enterprise',
  'research',
  'nonprofit',
  'legal_service',
  'other_org',
  'total',
];
const outer = ['received', 'carried_in', 'carried_out']; // rows that are no results

function applicationsLabels(rows: Row[], row: Row): Head[] {
  if (outer.includes(row.id)) return [head(row.label, 'row', { columns: 3 })];
  const resultRows = rows.filter((one) => !outer.includes(one.id));
  const first =
    row === resultRows[0] ? [head(results, 'rowgroup', { rows: resultRows.length, look: 'upright' })] : [];
  const group = groupOf(row);
  if (!group) return [...first, head(row.label, 'row', { columns: 2 })];
  const members = rows.filter((one) => groupOf(one) === group);
  const heading =
    row === members[0]
      ? [head(groupLabels[group] ?? '', 'rowgroup', { rows: members.length, look: 'group' })]
      : [];
  return [...first, ...heading, head(row.label, 'row')];
}

function applicationsSums(labelColumns: number): Sums[] {
  return (['processed', 'balance'] as const).map((name) => ({
    name,
    labelColumns,
    equations: kinds.map((column) => ({ id: `applications.${column}.${name}`, columns: 1 })),
  }));
}

const kindHead = (column: string, rows = 1) =>
  head(columnLabel(`applications.${column}`, null), 'col', { rows, look: 'column' });

function applicationsLayout({ rows }: Table): Layout {
  return {
    table: 'applications',
    title: sectionTitles.applications,
    widths: [5, 12, 31, ...repeated(52 / kinds.length, kinds.length)],
    head: [
      [
        head(corner, 'col', { rows: 3, columns: 3, look: 'corner' }),
        head(applicants, 'colgroup', { columns: kinds.length, look: 'column' }),
      ],
      [
        kindHead('natural_person', 2),
        head(legalPersons, 'colgroup', { columns: 5, look: 'column' }),
        kindHead('total', 2),
      ],
      kinds.slice(1, 6).map((column) => kindHead(column)),
    ],
    bodies: [
      rows.map((row) => ({
        pieces: [...applicationsLabels(rows, row), ...kinds.map((column) => place(cellAt(row, column)))],
        sum: `applications.${row.id}.row`,
      })),
    ],
    sums: applicationsSums(3),
  };
}

// ---- section 四: three groups of five places side by side --------------------------------------------------------

function disputesLayout({ rows }: Table): Layout {
  const [reconsideration, ...suits] = rows;
  const own = reconsideration?.cells ?? [];
  const count = (some: Row[]) => some.reduce((sum, row) => sum + row.cells.length, 0);
  const column = (cell: Cell, high: number) =>
    head(columnLabel(cell.id, null), 'col', { rows: high, look: 'column' });
  const over = (text: string, columns: number) => head(text, 'colgroup', { columns, look: 'column' });
  const all = count(rows);
  return {
    table: 'disputes',
    title: sectionTitles.disputes,
    widths: repeated(100 / Math.max(1, all), all),
    head: [
      [over(reconsideration?.label ?? '', own.length), over(litigation, count(suits))],
      [...own.map((cell) => column(cell, 2)), ...suits.map((row) => over(row.label, row.cells.length))],
      suits.reduce<Head[]>((heads, row) => heads.concat(row.cells.map((cell) => column(cell, 1))), []),
    ],
    bodies: [
      [
        {
          pieces: rows.reduce<Piece[]>((all, row) => all.concat(row.cells.map((cell) => place(cell))), []),
          sum: null,
        },
      ],
    ],
    sums: [
      {
        name: 'sum',
        labelColumns: 0,
        equations: rows.map((row) => ({ id: `disputes.${row.id}.sum`, columns: row.cells.length })),
      },
    ],
  };
}

// ---- where the window is too narrow for the official form: one column of labels, groups as headings of their own --

function narrowHead(table: string, columns: string[]): Head[][] {
  return [
    [
      head('', 'col', { look: 'corner' }),
      ...columns.map((column) => head(columnLabel(`${table}.${column}`, null), 'col', { look: 'column' })),
    ],
  ];
}

// Neighbouring rows of one group together.
function grouped(rows: Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups[groups.length - 1];
    if (last?.[0] && groupOf(last[0]) === groupOf(row)) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function applicationsNarrow({ rows }: Table): Layout {
  const width = kinds.length + 1;
  const bodies = grouped(rows).map((members): Line[] => {
    const heading = groupLabels[members[0] ? groupOf(members[0]) : ''];
    const above: Line[] = heading
      ? [{ pieces: [head(heading, 'rowgroup', { columns: width, look: 'clause' })], sum: null }]
      : [];
    return [
      ...above,
      ...members.map((row) => ({
        pieces: [head(row.label, 'row'), ...kinds.map((column) => place(cellAt(row, column)))],
        sum: `applications.${row.id}.row`,
      })),
    ];
  });
  return {
    table: 'applications',
    title: sectionTitles.applications,
    widths: [34, ...repeated(66 / kinds.length, kinds.length)],
    head: narrowHead('applications', kinds),
    bodies,
    sums: applicationsSums(1),
  };
}

function disputesNarrow({ rows }: Table): Layout {
  const columns = (rows[0]?.cells ?? []).map((cell) => rowAndColumn(cell.id).column);
  return {
    table: 'disputes',
    title: sectionTitles.disputes,
    widths: [34, ...repeated(66 / Math.max(1, columns.length), columns.length)],
    head: narrowHead('disputes', columns),
    bodies: [
      rows.map((row) => ({
        pieces: [head(row.label, 'row'), ...row.cells.map((cell) => place(cell))],
        sum: `disputes.${row.id}.sum`,
      })),
    ],
    sums: [],
  };
}

const official = { disclosure: disclosureLayout, applications: applicationsLayout, disputes: disputesLayout };
const narrow = { disclosure: disclosureLayout, applications: applicationsNarrow, disputes: disputesNarrow };

export function layoutOf(table: Table, name: TableName, isNarrow = false): Layout {
  return (isNarrow ? narrow : official)[name](table);
}

// Whether there is anything to lay out.
export function isLaidOut({ rows, state }: Table): boolean {
  return rows.length > 0 && (state === 'read' || state === 'partly_read');
}

// ---- the way from cell to cell -----------------------------------------------------------------------------------

export type Direction = 'left' | 'right' | 'up' | 'down' | 'first' | 'last' | 'next' | 'previous';

const lines = (layout: Layout): Line[] => layout.bodies.reduce<Line[]>((all, body) => all.concat(body), []);

export function cellRows(layout: Layout): string[][] {
  return lines(layout)
    .map(({ pieces }) =>
      pieces.reduce<string[]>(
        (ids, piece) => (piece.kind === 'place' && piece.cell ? ids.concat(piece.cell.id) : ids),
        [],
      ),
    )
    .filter((row) => row.length > 0);
}

// The cell to go to; null at the edge for `next`, `previous` and `down`, the cell itself otherwise.
export function neighbour(layout: Layout, id: string, direction: Direction): string | null {
  const rows = cellRows(layout);
  const at = rows.findIndex((row) => row.includes(id));
  const row = rows[at];
  if (!row) return null;
  const column = row.indexOf(id);
  const clamped = (wanted: number, other: string[] | undefined) =>
    other ? (other[Math.max(0, Math.min(wanted, other.length - 1))] ?? null) : null;
  switch (direction) {
    case 'left':
      return clamped(column - 1, row);
    case 'right':
      return clamped(column + 1, row);
    case 'first':
      return clamped(0, row);
    case 'last':
      return clamped(row.length - 1, row);
    case 'up':
      return clamped(column, rows[at - 1] ?? row);
    case 'down':
      return clamped(column, rows[at + 1]);
    case 'next':
      return row[column + 1] ?? rows[at + 1]?.[0] ?? null;
    case 'previous':
      return row[column - 1] ?? rows[at - 1]?.slice(-1)[0] ?? null;
  }
}
