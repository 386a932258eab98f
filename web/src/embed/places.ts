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
    let p = 0;
    let o = 0;
    for (let i = 0; i < this.text.length; i++) {
      if (unsteady.test(this.text[i])) continue;
      while (p < pieces.length && (o >= pieces[p].text.length || unsteady.test(pieces[p].text[o]))) {
        if (o >= pieces[p].text.length) {
          p++;
          o = 0;
        } else {
          o++;
        }
      }
      if (p === pieces.length || !same(this.text[i], pieces[p].text[o])) return;
      this.piece[i] = p;
      this.offset[i] = o++;
    }
  }

  of([begin, end]: Span): Range | Element | null {
    let first = begin;
    while (first < end && this.piece[first] < 0) first++;
    let last = end - 1;
    while (last > first && this.piece[last] < 0) last--;
    return first < end ? this.between(first, last) : this.blank(begin);
  }

  private between(first: number, last: number): Range | Element {
    const [from, to] = [first, last].map((at) => this.reading.pieces[this.piece[at]].node);
    if (from.nodeType === Node.ELEMENT_NODE) return from as Element;
    if (to.nodeType === Node.ELEMENT_NODE) return to as Element;
    const range = document.createRange();
    range.setStart(from, this.offset[first]);
    range.setEnd(to, this.offset[last] + 1);
    return range;
  }

  // The cell of a row that the line stands for, when they have as many fields.
  private blank(at: number): Element | null {
    const begin = this.text.lastIndexOf('\n', at - 1) + 1;
    const end = this.text.indexOf('\n', at);
    const line = this.text.slice(begin, end < 0 ? undefined : end);
    const cells = this.rowOf(begin, begin + line.length)?.cells ?? [];
    const column = this.text.slice(begin, at).split('\t').length - 1;
    return cells.length > 1 && cells.length === line.split('\t').length ? cells[column] : null;
  }

  private rowOf(begin: number, end: number): Row | null {
    for (let i = begin; i < end; i++) {
      if (this.piece[i] >= 0) return this.reading.pieces[this.piece[i]].row;
    }
    return null;
  }
}
