// What a part of a page says, as the HTML the checker reads, and where each piece of it stands on the page.
//
//     const reading = read(document.querySelector('#article')!);
//     reading.data     '<table><tr><td>规章</td><td>3</td></tr></table>'
//     reading.pieces   its text nodes and fields, in the same order
//
// The browser knows what is shown and what is a line or a cell of its own, whatever the tags are; so what is written here
// has a line break at each edge of a block, and tables, and nothing else. The page is only looked at.

export interface Row {
  cells: Element[];
}

export interface Piece {
  text: string;
  node: Text | Element; // an element where the text is a field's value
  row: Row | null;
}

export interface Reading {
  input: 'html' | 'text';
  data: string;
  pieces: Piece[];
  rows: Row[];
}

// No part of a report: what is not text, and what surrounds one. The core's reader of HTML leaves out the same.
const leftOut = new Set(
  `area aside audio button canvas datalist del embed footer iframe map nav noscript object option rp rt script select
  style svg template video xxgk-check`.split(/\s+/),
);
const leftOutRoles = new Set(['navigation', 'contentinfo', 'search', 'menu', 'menubar', 'complementary']);

type Kind = 'table' | 'row' | 'cell' | 'caption' | 'part' | 'block' | 'inline';

const kindOfTag: Record<string, Kind> = {
  table: 'table',
  tr: 'row',
  td: 'cell',
  th: 'cell',
  caption: 'caption',
  thead: 'part',
  tbody: 'part',
  tfoot: 'part',
};
const kindOfDisplay: Record<string, Kind> = {
  table: 'table',
  'inline-table': 'table',
  'table-row': 'row',
  'table-cell': 'cell',
  'table-caption': 'caption',
  'table-row-group': 'part',
  'table-header-group': 'part',
  'table-footer-group': 'part',
  inline: 'inline',
  contents: 'inline',
  'inline-block': 'inline',
  'inline-flex': 'inline',
  'inline-grid': 'inline',
  ruby: 'inline',
};

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;').replace(/\0/g, ' ');

// pre, pre-wrap, pre-line, break-spaces
const keepsLines = (whiteSpace: string) => /^(pre|break)/.test(whiteSpace);

function isLeftOut(element: Element): boolean {
  const role = element.getAttribute('role') || '';
  if (leftOut.has(element.localName) || leftOutRoles.has(role)) return true;
  return (element.localName === 'header' || role === 'banner') && !element.querySelector('h1');
}

class Reader {
  html = '';
  pieces: Piece[] = [];
  rows: Row[] = [];
  private row: Row | null = null;
  private depth = 0; // of cells
  private inPre = false;

  children(parent: Element) {
    const shown = getComputedStyle(parent).visibility === 'visible';
    const space = getComputedStyle(parent).whiteSpace;
    parent.childNodes.forEach((child) => {
      if (child.nodeType === Node.TEXT_NODE && shown) this.text(child as Text, space);
      if (child.nodeType === Node.ELEMENT_NODE) this.element(child as Element);
    });
  }

  private add(text: string, node: Text | Element) {
    this.pieces.push({ text, node, row: this.row });
  }

  private text(node: Text, space: string) {
    this.add(node.data, node);
    const lines = keepsLines(space) && !this.inPre;
    this.html += lines ? escaped(node.data).replace(/\r\n?|\n/g, '<br>') : escaped(node.data);
  }

  private element(element: Element) {
    const style = getComputedStyle(element);
    const name = element.localName;
    if (style.display === 'none' || isLeftOut(element)) return;
    if (name === 'br' || name === 'hr') this.html += '<br>';
    else if (name === 'input' || name === 'textarea') this.field(element as HTMLInputElement);
    else if (name === 'sup') this.wrapped('sup', element);
    else this.byKind(element, style, kindOfTag[name] || kindOfDisplay[style.display] || 'block');
  }

  private byKind(element: Element, style: CSSStyleDeclaration, kind: Kind) {
    if (kind === 'table') this.wrapped('table', element);
    else if (kind === 'caption') this.wrapped('caption', element);
    else if (kind === 'row') this.readRow(element);
    else if (kind === 'cell') this.cell(element);
    else if (kind === 'block') this.block(element, style);
    else this.children(element);
  }

  wrapped(tag: string, element: Element) {
    this.html += `<${tag}>`;
    this.children(element);
    this.html += `</${tag}>`;
  }

  // Text with lines and tabs of its own keeps them.
  block(element: Element, style: CSSStyleDeclaration) {
    if (keepsLines(style.whiteSpace) && !this.inPre) {
      this.inPre = true;
      this.wrapped('pre', element);
      this.inPre = false;
      return;
    }
    this.html += '<br>';
    this.children(element);
    this.html += '<br>';
  }

  private readRow(element: Element) {
    const outer = this.row;
    this.row = { cells: [] };
    this.rows.push(this.row);
    this.wrapped('tr', element);
    this.row = outer;
  }

  private cell(element: Element) {
    const row = this.row;
    row?.cells.push(element);
    this.depth++;
    this.wrapped('td', element);
    this.depth--;
    this.row = row;
  }

  // A figure in a table may stand in a text field.
  private field(field: HTMLInputElement) {
    if (this.depth === 0) return;
    if (field.localName === 'input' && !/^(text|number)$/.test(field.type)) return;
    this.add(field.value, field);
    this.html +=
      field.localName === 'input'
        ? `<input value="${escaped(field.value)}">`
        : `<textarea>${escaped(field.value)}</textarea>`;
  }
}

export function isField(target: Element): target is HTMLTextAreaElement {
  return target.localName === 'textarea' || target.localName === 'input';
}

export function read(target: Element): Reading {
  if (isField(target)) return { input: 'text', data: target.value, pieces: [], rows: [] };
  const reader = new Reader();
  if (target.localName === 'table') reader.wrapped('table', target);
  else reader.block(target, getComputedStyle(target));
  return { input: 'html', data: reader.html, pieces: reader.pieces, rows: reader.rows };
}
