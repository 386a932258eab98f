// Makes the edits of examples. The tests of the core run the same examples; what does not fit throws.

import { sectionNumerals as numerals } from '../../src/form/wording';
import type { Edit, Lines, Sources } from './types';

const linesOf = (words: Lines) => (typeof words === 'string' ? words : words.join('\n'));

function withCells(text: string, cells: Record<string, string>, check: Sources['check']): string {
  const places = Object.values(check(text, 'zh', []).tables).flatMap((table) =>
    table.rows.flatMap((row) => row.cells),
  );
  const changes = Object.entries(cells).map(([id, value]) => {
    const span = places.find((cell) => cell.id === id)?.span;
    if (!span) throw new Error(`no cell ${id}`);
    return { span, value };
  });
  changes.sort((a, b) => b.span[0] - a.span[0]);
  return changes.reduce((now, { span, value }) => now.slice(0, span[0]) + value + now.slice(span[1]), text);
}

// Where the line begins that opens a section: its number, and no cell of a table.
function headingAt(text: string, number: number): number {
  const found = new RegExp(`^${numerals[number - 1]}、[^\\t\\n]*$`, 'm').exec(text);
  return found ? found.index : -1;
}

function withSection(text: string, number: number, words: Lines | null): string {
  const begin = headingAt(text, number);
  if (begin < 0) throw new Error(`no section ${number}`);
  const next = number < numerals.length ? headingAt(text, number + 1) : -1;
  const end = next < 0 ? text.length : next;
  if (words === null) return text.slice(0, begin) + text.slice(end);
  const body = text.indexOf('\n', begin) + 1;
  return `${text.slice(0, body)}\n${linesOf(words)}\n\n${text.slice(end)}`;
}

function withReplacement(text: string, old: string, words: Lines): string {
  const at = text.indexOf(old);
  if (at < 0 || text.indexOf(old, at + 1) >= 0) throw new Error(`not exactly once: ${old}`);
  return text.slice(0, at) + linesOf(words) + text.slice(at + old.length);
}

export function edited(base: string, edit: Edit, check: Sources['check']): string {
  if (edit.text !== undefined) return linesOf(edit.text);
  let text = edit.cells ? withCells(base, edit.cells, check) : base;
  for (const [number, words] of Object.entries(edit.section ?? {})) {
    text = withSection(text, Number(number), words);
  }
  for (const [old, words] of edit.replace ?? []) text = withReplacement(text, old, words);
  return text;
}
