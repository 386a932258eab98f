// The recovered tables in the official layout, taken from what is drawn.

// The drawn tables without what the page added: no classes, values instead of buttons.
export function officialTables(root: ParentNode): HTMLTableElement[] {
  return Array.from(root.querySelectorAll<HTMLTableElement>('table.form')).map((drawn) => {
    const table = drawn.cloneNode(true) as HTMLTableElement;
    table.querySelectorAll('tfoot, .verdict, .margin, .vh, colgroup').forEach((element) => element.remove());
    table.querySelectorAll('td.cell').forEach((cell) => {
      const lost = ['blank', 'missing', 'ambiguous'].some((state) => cell.classList.contains(state));
      const value = (cell.textContent ?? '').trim().replace('−', '-');
      cell.textContent = lost ? '' : value;
      cell.setAttribute('align', 'center');
    });
    tidy(table);
    return table;
  });
}

function tidy(element: Element) {
  const comments = document.createTreeWalker(element, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (comments.nextNode()) found.push(comments.currentNode as Comment);
  found.forEach((comment) => comment.remove());
  element.removeAttribute('class');
  element.querySelectorAll('*').forEach((one) => {
    one.removeAttribute('class');
    one.removeAttribute('scope');
    if (one.tagName === 'TD' || one.tagName === 'TH') {
      one.textContent = (one.textContent ?? '').replace(/\s+/g, ' ').trim();
    }
  });
}

// Frames that Word and editors of web pages keep. A policy forbids style attributes, but not these properties.
function frame(table: HTMLTableElement) {
  table.setAttribute('border', '1');
  table.setAttribute('cellspacing', '0');
  table.setAttribute('cellpadding', '4');
  table.style.cssText = 'border-collapse:collapse;border:1px solid #000;width:100%';
  table.querySelectorAll<HTMLElement>('td, th').forEach((cell) => {
    cell.style.cssText = 'border:1px solid #000;font-weight:normal';
  });
}

export function tablesHtml(tables: HTMLTableElement[]): string {
  return tables
    .map((table) => {
      const copyOf = table.cloneNode(true) as HTMLTableElement;
      const caption = copyOf.caption?.textContent ?? '';
      copyOf.deleteCaption();
      frame(copyOf);
      return `<p>${caption}</p>\n${copyOf.outerHTML}`;
    })
    .join('\n');
}

export function tablesText(tables: HTMLTableElement[]): string {
  return tables
    .map((table) => {
      const rows = Array.from(table.rows).map((row) =>
        Array.from(row.cells, (cell) => cell.textContent ?? '').join('\t'),
      );
      return [table.caption?.textContent ?? '', ...rows].join('\n');
    })
    .join('\n\n');
}

export function tablesPage(title: string, tables: HTMLTableElement[]): string {
  const words = document.createElement('p');
  words.textContent = title;
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${words.innerHTML}</title>
<style>
body { max-width: 210mm; margin: 2em auto; font: 14px/1.6 SimSun, serif; }
h1 { font-size: 18px; text-align: center; }
</style></head>
<body>
<h1>${words.innerHTML}</h1>
${tablesHtml(tables)}
</body>
</html>
`;
}

// A cell at its place; a cell that spans several places stands at the first of them.
export interface Placed {
  row: number;
  column: number;
  rows: number;
  columns: number;
  text: string;
  number: number | null;
  header: boolean;
}
export interface Grid {
  title: string;
  rows: number;
  columns: number;
  cells: Placed[];
}

export function gridOf(table: HTMLTableElement): Grid {
  const taken: boolean[][] = [];
  const cells: Placed[] = [];
  Array.from(table.rows).forEach((tr, row) => {
    let column = 0;
    for (const cell of Array.from(tr.cells)) {
      while (taken[row]?.[column]) column++;
      for (let r = row; r < row + cell.rowSpan; r++) {
        taken[r] = taken[r] || [];
        for (let c = column; c < column + cell.colSpan; c++) taken[r][c] = true;
      }
      const text = cell.textContent ?? '';
      const header = cell.tagName === 'TH';
      const number = !header && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
      cells.push({ row, column, rows: cell.rowSpan, columns: cell.colSpan, text, number, header });
    }
  });
  const columns = Math.max(0, ...taken.map((places) => places.length));
  return { title: table.caption?.textContent ?? '', rows: table.rows.length, columns, cells };
}
