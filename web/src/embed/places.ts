// From spans in the text of a report back to the page it was read from.
//
//     const places = new Places(report.text, reading);
//     places.of(cell.span)    a Range over the figure; the element of a field, or of a blank cell; or null
//
// The text holds the characters of the pieces in their order, with other blanks between them: so the two are laid side
// by side. Where they part, nothing behind is placed.

import type { Span } from '../report';
import type { Piece, Reading, Row } from './reading';

// Left out by the core or changed at will: blanks, and what is not visible.
const unsteady = /[\s\u0085\p{Default_Ignorable_Code_Point}\p{Cc}]/u;
const pipes = '|｜│┃'; // written otherwise inside a cell

const same = (written: string, source: string) =>
  written === source || (written === '\u2223' && pipes.includes(source));

export class Places {
  private piece: Int32Array; // of each character of the text, or -1
  private offset: Int32Array; // in that piece

  constructor(
    private text: string,
    private reading: Reading,
  ) {
    this.piece = new Int32Array(text.length).fill(-1);
    this.offset = new Int32Array(text.length);
    this.align(reading.pieces);
  }

  private align(pieces: Piece[]) {
    let i = 0;
    for (const [p, piece] of pieces.entries()) {
      for (let o = 0; o < piece.text.length; o++) {
        const source = piece.text.charAt(o);
        if (unsteady.test(source)) continue;
        while (i < this.text.length && unsteady.test(this.text.charAt(i))) i++;
        if (!same(this.text.charAt(i), source)) return;
        this.piece[i] = p;
        this.offset[i++] = o;
      }
    }
  }

  // The piece that a character of the text stands in, and where in it.
  private placeOf(index: number): { piece: Piece; offset: number } | null {
    const piece = this.reading.pieces[this.piece[index] ?? -1];
    return piece ? { piece, offset: this.offset[index] ?? 0 } : null;
  }

  of([begin, end]: Span): Range | Element | null {
    let first = begin;
    while (first < end && !this.placeOf(first)) first++;
    let last = end - 1;
    while (last > first && !this.placeOf(last)) last--;
    const [from, to] = [this.placeOf(first), this.placeOf(last)];
    if (first >= end || !from || !to) return this.blank(begin);
    if (from.piece.node.nodeType === Node.ELEMENT_NODE) return from.piece.node as Element;
    if (to.piece.node.nodeType === Node.ELEMENT_NODE) return to.piece.node as Element;
    const range = document.createRange();
    range.setStart(from.piece.node, from.offset);
    range.setEnd(to.piece.node, to.offset + 1);
    return range;
  }

  // The cell of a row that the line stands for, when they have as many fields.
  private blank(at: number): Element | null {
    const begin = this.text.lastIndexOf('\n', at - 1) + 1;
    const end = this.text.indexOf('\n', at);
    const line = this.text.slice(begin, end < 0 ? undefined : end);
    const cells = this.rowOf(begin, begin + line.length)?.cells ?? [];
    const column = this.text.slice(begin, at).split('\t').length - 1;
    return cells.length > 1 && cells.length === line.split('\t').length ? (cells[column] ?? null) : null;
  }

  private rowOf(begin: number, end: number): Row | null {
    for (let i = begin; i < end; i++) {
      const at = this.placeOf(i);
      if (at) return at.piece.row;
    }
    return null;
  }
}
