// What is shown of an example: the sentences and rows in which two texts differ, with what differs marked.

import type { Report } from 'xxgk-check';
import { columnLabel, disputeGroups } from '../forms';
import { rowAndColumn } from '../report';

export interface Piece {
  text: string;
  marked: boolean;
}

// A row of a table with what stands above its cells, or words.
export type Fragment =
  | { kind: 'words'; pieces: Piece[] }
  | { kind: 'row'; label: string; cells: { head: string; pieces: Piece[] }[] }
  | { kind: 'more'; lines: number };

const shownLines = 6;
const shownLetters = 160;

interface Hunk {
  ours: string[];
  theirs: string[];
}

// The lines in which two texts differ, by their longest common subsequence.
function hunks(ours: string[], theirs: string[]): Hunk[] {
  const lengths = Array.from({ length: ours.length + 1 }, () => new Array<number>(theirs.length + 1).fill(0));
  for (let i = ours.length - 1; i >= 0; i--)
    for (let k = theirs.length - 1; k >= 0; k--)
      lengths[i][k] =
        ours[i] === theirs[k] ? lengths[i + 1][k + 1] + 1 : Math.max(lengths[i + 1][k], lengths[i][k + 1]);
  const found: Hunk[] = [];
  let open: Hunk | null = null;
  for (let i = 0, k = 0; i < ours.length || k < theirs.length;) {
    if (i < ours.length && k < theirs.length && ours[i] === theirs[k]) {
      open = null;
      i++;
      k++;
      continue;
    }
    if (!open) found.push((open = { ours: [], theirs: [] }));
    if (k >= theirs.length || (i < ours.length && lengths[i + 1][k] >= lengths[i][k + 1])) {
      open.ours.push(ours[i++]);
    } else {
      open.theirs.push(theirs[k++]);
    }
  }
  return found;
}

// The words with what the other words lack marked: all between the common beginning and the common end.
function marked(ours: string, theirs: string | undefined): Piece[] {
  if (theirs === undefined) return [{ text: ours, marked: true }];
  if (ours === theirs) return [{ text: ours, marked: false }];
  let begin = 0;
  while (begin < ours.length && begin < theirs.length && ours[begin] === theirs[begin]) begin++;
  let end = 0;
  const most = Math.min(ours.length, theirs.length) - begin;
  while (end < most && ours[ours.length - 1 - end] === theirs[theirs.length - 1 - end]) end++;
  // Where something is missing, the letter before the gap shows the place.
  if (begin + end === ours.length) begin = Math.max(0, begin - 1);
  return [
    { text: ours.slice(0, begin), marked: false },
    { text: ours.slice(begin, ours.length - end), marked: true },
    { text: ours.slice(ours.length - end), marked: false },
  ].filter((piece) => piece.text !== '');
}

// Of the words before and after the mark, only their sentence.
function sentence(pieces: Piece[]): Piece[] {
  const at = pieces.findIndex((piece) => piece.marked);
  return pieces
    .map(({ text, marked: isMarked }, index) => {
      if (isMarked) return { text: shortened(text), marked: true };
      if (index < at) {
        const cut = text.slice(0, -1).lastIndexOf('。') + 1;
        return { text: cut > 0 ? `…${text.slice(cut)}` : text, marked: false };
      }
      const cut = text.indexOf('。') + 1;
      return { text: cut > 0 && cut < text.length ? `${text.slice(0, cut)}…` : text, marked: false };
    })
    .filter((piece) => piece.text !== '' && piece.text !== '…');
}

function shortened(text: string): string {
  return text.length > shownLetters ? `${text.slice(0, shownLetters)}…` : text;
}

const isLabel = (field: string) => !/^[\d.+-]*$/.test(field);
const keyOf = (fields: string[]) => fields.filter(isLabel).join(' ');

// By the words of a row: its cells, as the program read them.
function cellsByRow(report: Report): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  for (const table of Object.values(report.tables)) {
    for (const row of table.rows) {
      const span = row.cells[0]?.span;
      if (!span) continue;
      const begin = report.text.lastIndexOf('\n', span[0] - 1) + 1;
      const line = report.text.slice(begin).split('\n', 1)[0];
      const key = keyOf(line.split('\t'));
      rows.set(key, [...(rows.get(key) ?? []), ...row.cells.map((cell) => cell.id)]);
    }
  }
  return rows;
}

function rowsOf(
  line: string,
  other: string | undefined,
  cells: Map<string, string[]>,
  report: Report,
): Fragment[] {
  const fields = line.split('\t');
  const others = other?.split('\t');
  const label = keyOf(fields);
  const values = fields.filter((field) => !isLabel(field));
  const ids = cells.get(label) ?? cells.get(keyOf(others ?? [])) ?? [];
  if (ids.length === 0) {
    const pieces = fields.map((field, index) => ({ head: '', pieces: marked(field, others?.[index]) }));
    return [{ kind: 'row', label: '', cells: pieces }];
  }
  // What stands in a cell may be no number: the values are the last fields.
  const first = Math.min(fields.length, Math.max(fields.length - ids.length, fields.length - values.length));
  const begin = values.length > ids.length ? fields.length - values.length : first;
  const otherBegin = others ? others.length - (fields.length - begin) : 0;
  const shown = fields.slice(begin).map((field, index) => {
    const id = ids[index];
    const form = id ? report.tables[id.split('.')[0] as 'disclosure'].form : null;
    const beside =
      others && others.length === fields.length ? others[otherBegin + index] : others?.[begin + index];
    return { id, head: id ? columnLabel(id, form) : '', pieces: marked(field || ' ', beside) };
  });
  if (!ids[0].startsWith('disputes.')) {
    return [{ kind: 'row', label: fields.slice(0, begin).filter(isLabel).join(' '), cells: shown }];
  }
  return Object.keys(disputeGroups).map((row): Fragment => {
    const own = shown.filter(({ id }) => id && rowAndColumn(id).row === row);
    return { kind: 'row', label: disputeGroups[row], cells: own };
  });
}

// What stands in `ours` and not in `theirs`.
export function fragments(ours: string, theirs: string, report: Report): Fragment[] {
  const cells = cellsByRow(report);
  const shown: Fragment[] = [];
  let lines = 0;
  for (const hunk of hunks(ours.split('\n'), theirs.split('\n'))) {
    const our = hunk.ours.filter((line) => line.trim() !== '');
    const their = hunk.theirs.filter((line) => line.trim() !== '');
    our.forEach((line, index) => {
      if (++lines > shownLines) return;
      const other = their.length === our.length ? their[index] : their.find((one) => alike(one, line));
      if (line.includes('\t')) shown.push(...rowsOf(line, other, cells, report));
      else shown.push({ kind: 'words', pieces: sentence(marked(line, other)) });
    });
  }
  if (lines > shownLines) shown.push({ kind: 'more', lines: lines - shownLines });
  return shown;
}

// Two lines of which one was made from the other.
function alike(a: string, b: string): boolean {
  return a.slice(0, 6) === b.slice(0, 6) || a.slice(-6) === b.slice(-6);
}
