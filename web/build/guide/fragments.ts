// What is shown of an example: the sentences and rows in which two texts differ, with what differs marked.

import type { Report } from 'xxgk-check';
import { columnLabel, disputeGroups } from '../../src/form/wording';
import { rowAndColumn, type TableName } from '../../src/report';

export interface Piece {
  text: string;
  marked: boolean;
}

// A row of a table with what stands above its cells, or words.
export type Fragment =
  | { kind: 'words'; pieces: Piece[] }
  | { kind: 'row'; label: string; cells: { head: string; pieces: Piece[] }[] }
  | { kind: 'more'; lines: number }
  | { kind: 'gap' };

const shownLines = 6;
const shownLetters = 160;

interface Hunk {
  at: number; // line of ours
  ours: string[];
  theirs: string[];
}

// The lines in which two texts differ, by their longest common subsequence.
function hunks(ours: string[], theirs: string[]): Hunk[] {
  const width = theirs.length + 1;
  const lengths = new Uint32Array((ours.length + 1) * width);
  const length = (i: number, k: number) => lengths[i * width + k] ?? 0;
  for (let i = ours.length - 1; i >= 0; i--)
    for (let k = theirs.length - 1; k >= 0; k--)
      lengths[i * width + k] =
        ours[i] === theirs[k] ? length(i + 1, k + 1) + 1 : Math.max(length(i + 1, k), length(i, k + 1));
  const found: Hunk[] = [];
  let open: Hunk | null = null;
  let i = 0;
  let k = 0;
  for (;;) {
    const our = ours[i];
    const their = theirs[k];
    if (our === undefined && their === undefined) return found;
    if (our === their) {
      open = null;
      i++;
      k++;
      continue;
    }
    if (!open) found.push((open = { at: i, ours: [], theirs: [] }));
    if (our !== undefined && (their === undefined || length(i + 1, k) >= length(i, k + 1))) {
      open.ours.push(our);
      i++;
    } else if (their !== undefined) {
      open.theirs.push(their);
      k++;
    }
  }
}

const isDigit = (letter: string | undefined) => letter !== undefined && /\d/.test(letter);

// The words with what the other words lack marked: all between the common beginning and the common end.
function marked(ours: string, theirs: string | undefined): Piece[] {
  if (theirs === undefined) return [{ text: ours, marked: true }];
  if (ours === theirs) return [{ text: ours, marked: false }];
  let begin = 0;
  while (begin < ours.length && begin < theirs.length && ours[begin] === theirs[begin]) begin++;
  let end = ours.length;
  for (let k = theirs.length; end > begin && k > begin && ours[end - 1] === theirs[k - 1]; k--) end--;
  // Numbers are marked whole; where something is missing, the letter before the gap shows the place.
  while (isDigit(ours[begin - 1]) && isDigit(ours[begin])) begin--;
  while (isDigit(ours[end - 1]) && isDigit(ours[end])) end++;
  if (begin === end) begin = Math.max(0, begin - 1);
  return [
    { text: ours.slice(0, begin), marked: false },
    { text: ours.slice(begin, end), marked: true },
    { text: ours.slice(end), marked: false },
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

// The rows of the tables by the words before their cells: the ids of the cells, as the program read them.
type Rows = Map<string, string[]>;

function rowsOf(report: Report, rows: Rows) {
  for (const table of Object.values(report.tables)) {
    const own: Rows = new Map(); // the table of section 四 has several rows in one line
    for (const row of table.rows) {
      const [cell] = row.cells;
      if (!cell?.span) continue;
      const { span } = cell;
      const begin = report.text.lastIndexOf('\n', span[0] - 1) + 1;
      const label = report.text.slice(begin, span[0]).split('\t').slice(0, -1).join('\t');
      const first = own.keys().next().value ?? label;
      const key = cell.id.startsWith('disputes.') ? first : label;
      own.set(key, [...(own.get(key) ?? []), ...row.cells.map((cell) => cell.id)]);
    }
    own.forEach((ids, label) => !rows.has(label) && rows.set(label, ids));
  }
}

// What stands before the cells of a line, the cells, and what they are.
function parsed(line: string, rows: Rows) {
  const fields = line.split('\t');
  for (let n = fields.length - 1; n >= 0; n--) {
    const ids = rows.get(fields.slice(0, n).join('\t'));
    if (ids && (n > 0 || fields.length > 10))
      return { label: fields.slice(0, n), cells: fields.slice(n), ids };
  }
  return { label: [], cells: fields, ids: [] };
}

function rowFragments(line: string, other: string | undefined, rows: Rows, report: Report): Fragment[] {
  const { label: before, cells, ids } = parsed(line, rows);
  const others = other === undefined ? [] : parsed(other, rows).cells;
  const shown = cells.map((text, index) => {
    const id: string | undefined = ids[index];
    const form = id ? report.tables[id.split('.')[0] as TableName].form : null;
    const pieces = id
      ? [{ text: text || ' ', marked: text !== others[index] }]
      : marked(text, other === undefined ? undefined : (others[index] ?? ''));
    return { id, head: id ? columnLabel(id, form) : '', pieces };
  });
  if (!ids[0]?.startsWith('disputes.')) return [{ kind: 'row', label: before.join(' '), cells: shown }];
  return Object.entries(disputeGroups).map(([row, label]): Fragment => {
    const own = shown.filter(({ id }) => id && rowAndColumn(id).row === row);
    return { kind: 'row', label, cells: own };
  });
}

// Two lines of which one was made from the other.
function alike(a: string, b: string, rows: Rows): boolean {
  if (!a.includes('\t') || !b.includes('\t'))
    return a.slice(0, 6) === b.slice(0, 6) || a.slice(-6) === b.slice(-6);
  const label = (line: string) => parsed(line, rows).label.join(' ');
  const one = label(a);
  const two = label(b);
  return one !== '' && two !== '' && (one.startsWith(two) || two.startsWith(one));
}

const filled = (lines: string[]) => lines.filter((line) => line.trim() !== '');

// The lines about a place where something is missing.
function about(before: string[], after: string[], rows: Rows, report: Report): Fragment[] {
  const line = (text: string | undefined): Fragment[] => {
    if (text === undefined) return [];
    if (text.includes('\t')) return rowFragments(text, text, rows, report);
    return [{ kind: 'words', pieces: [{ text: shortened(text), marked: false }] }];
  };
  return [...line(filled(before).pop()), { kind: 'gap' }, ...line(filled(after)[0])];
}

// What stands in the one text and not in the other; the reports are what the program read in them.
export function fragments(our: Report, their: Report): Fragment[] {
  const rows: Rows = new Map();
  rowsOf(our, rows);
  rowsOf(their, rows);
  const lines = our.text.split('\n');
  const found = hunks(lines, their.text.split('\n'));
  const shown: Fragment[] = [];
  let count = 0;
  for (const hunk of found) {
    const ours = filled(hunk.ours);
    const theirs = filled(hunk.theirs);
    ours.forEach((line, index) => {
      if (++count > shownLines) return;
      const other =
        theirs.length === ours.length ? theirs[index] : theirs.find((one) => alike(one, line, rows));
      if (line.includes('\t')) shown.push(...rowFragments(line, other, rows, our));
      else shown.push({ kind: 'words', pieces: sentence(marked(line, other)) });
    });
  }
  if (count > shownLines) shown.push({ kind: 'more', lines: count - shownLines });
  const [first] = found;
  if (count > 0 || !first) return shown;
  return about(lines.slice(0, first.at), lines.slice(first.at + first.ours.length), rows, our);
}
