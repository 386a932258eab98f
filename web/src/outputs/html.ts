// The tables as HTML, which Word, WPS and editors of web pages take from the clipboard, and as plain text.

import type { Grid, Placed } from '../form/grid';
import type { Handover } from './handover';

export const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const frame = 'border:1px solid #000;font-weight:normal;padding:2px 4px';

export const isCentred = ({ look }: Placed) => look !== 'label' && look !== 'corner' && look !== 'group';

function cellHtml(cell: Placed): string {
  const name = cell.look === 'figure' ? 'td' : 'th';
  const spans =
    (cell.rows > 1 ? ` rowspan="${cell.rows}"` : '') + (cell.columns > 1 ? ` colspan="${cell.columns}"` : '');
  const align = isCentred(cell) ? 'center' : 'left';
  return `<${name}${spans} align="${align}" style="${frame};text-align:${align}">${escaped(cell.text)}</${name}>`;
}

const rowsOf = ({ rows, cells }: Grid) =>
  Array.from({ length: rows }, (_, row) => cells.filter((cell) => cell.row === row));

function gridHtml(grid: Grid): string {
  const columns = grid.widths.map((width) => `<col style="width:${width.toFixed(1)}%">`).join('');
  const rows = rowsOf(grid).map((cells) => `<tr>${cells.map(cellHtml).join('')}</tr>`);
  return `<p>${escaped(grid.title)}</p>
<table border="1" cellspacing="0" cellpadding="4" style="border-collapse:collapse;border:1px solid #000;width:100%">
<colgroup>${columns}</colgroup>
${rows.join('\n')}
</table>`;
}

function changesHtml({ changes, changesTitle }: Handover): string {
  if (changes.length === 0) return '';
  const rows = changes.map(
    (row) => `<tr>${row.map((text) => `<td style="${frame}">${escaped(text)}</td>`).join('')}</tr>`,
  );
  return `<p>${escaped(changesTitle)}</p>
<table border="1" cellspacing="0" cellpadding="4" style="border-collapse:collapse">${rows.join('')}</table>`;
}

function unreadHtml({ unread, unreadTitle }: Handover): string {
  if (unread.length === 0) return '';
  return `<p>${escaped(unreadTitle)}</p>\n${unread.map((words) => `<p>${escaped(words)}</p>`).join('\n')}`;
}

// For the clipboard: what is pasted into the report itself, so the tables and what of them is lost.
export function tablesHtml(given: Handover): string {
  return [...given.grids.map(gridHtml), unreadHtml(given)].filter((part) => part).join('\n');
}

export function tablesText({ grids, unread, unreadTitle }: Handover): string {
  const tables = grids.map((grid) =>
    [grid.title, ...rowsOf(grid).map((cells) => cells.map(({ text }) => text).join('\t'))].join('\n'),
  );
  return [...tables, ...(unread.length > 0 ? [[unreadTitle, ...unread].join('\n')] : [])].join('\n\n');
}

export function tablesPage(given: Handover): string {
  const title = escaped(given.title);
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${title}</title>
<style>
body { max-width: 210mm; margin: 2em auto; font: 14px/1.6 SimSun, serif; }
h1 { font-size: 18px; text-align: center; }
</style></head>
<body>
<h1>${title}</h1>
${tablesHtml(given)}
${changesHtml(given)}
</body>
</html>
`;
}
