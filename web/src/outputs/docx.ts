// A Word document with the tables in the official layout, each whole on one page, then the list of changes: the parts of
// a WordprocessingML package, zipped.

import { strToU8, zipSync } from 'fflate';
import type { Grid, Placed } from '../form/grid';
import type { Handover } from './handover';
import { escaped, isCentred } from './html';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const offices = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

// A4 with margins, in twentieths of a point.
const page = { width: 11906, height: 16838, aside: 1134, above: 1134 };
const textWidth = page.width - 2 * page.aside;

// Characters that XML cannot hold, in whatever a cell may contain.
const clean = (text: string) =>
  escaped(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));

interface Look {
  size?: number; // half points
  centred?: boolean;
  bold?: boolean;
  keep?: boolean; // on the page of what follows
}

function paragraph(
  text: string,
  { size = 21, centred = false, bold = false, keep = false }: Look = {},
): string {
  const properties = `${keep ? '<w:keepNext/>' : ''}<w:jc w:val="${centred ? 'center' : 'left'}"/>`;
  const run = `<w:rPr>${bold ? '<w:b/>' : ''}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`;
  return `<w:p><w:pPr>${properties}</w:pPr><w:r>${run}<w:t xml:space="preserve">${clean(text)}</w:t></w:r></w:p>`;
}

interface Box {
  width: number;
  columns: number;
  merge: '' | 'restart' | 'continue';
  upright: boolean;
}

function box(content: string, { width, columns, merge, upright }: Box): string {
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '',
    merge && `<w:vMerge w:val="${merge}"/>`,
    upright ? '<w:textDirection w:val="tbRlV"/>' : '',
    '<w:vAlign w:val="center"/>',
  ];
  return `<w:tc><w:tcPr>${properties.join('')}</w:tcPr>${content}</w:tc>`;
}

const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;

function table(widths: number[], rows: string[]): string {
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('');
  const margins = '<w:left w:w="40" w:type="dxa"/><w:right w:w="40" w:type="dxa"/>';
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${textWidth}" w:type="dxa"/><w:jc w:val="center"/>` +
    `<w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `${rows.map((row) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${row}</w:tr>`).join('')}</w:tbl>`
  );
}

// In twentieths of a point; the last takes what rounding leaves.
export function columnWidths(parts: number[]): number[] {
  const all = parts.reduce((sum, part) => sum + part, 0);
  const widths = parts.map((part) => Math.floor((part / all) * textWidth));
  const left = textWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + left : width));
}

// The cell that stands at a place or reaches down to it.
function cellAt({ cells }: Grid, row: number, column: number): Placed | undefined {
  return cells.find((cell) => cell.column === column && cell.row <= row && row < cell.row + cell.rows);
}

function gridTable(grid: Grid): string {
  const widths = columnWidths(grid.widths);
  const rows: string[] = [];
  for (let row = 0; row < grid.rows; row++) {
    const boxes: string[] = [];
    for (let column = 0; column < widths.length;) {
      const cell = cellAt(grid, row, column);
      const columns = cell?.columns ?? 1;
      const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
      const begins = cell?.row === row;
      const merge = !cell || cell.rows === 1 ? '' : begins ? 'restart' : 'continue';
      // All rows keep to the next but the last: so the table is whole on one page.
      const look = { size: 18, centred: !!cell && isCentred(cell), keep: row < grid.rows - 1 };
      const text = cell && begins ? cell.text : '';
      boxes.push(box(paragraph(text, look), { width, columns, merge, upright: cell?.look === 'upright' }));
      column += columns;
    }
    rows.push(boxes.join(''));
  }
  return table(widths, rows);
}

function changesTable(rows: string[][]): string {
  const widths = columnWidths([6, 54, 20, 20]);
  return table(
    widths,
    rows.map((cells) =>
      cells
        .map((text, column) =>
          box(paragraph(text, { size: 18 }), {
            width: widths[column] ?? 0,
            columns: 1,
            merge: '',
            upright: false,
          }),
        )
        .join(''),
    ),
  );
}

function bodyOf({ title, grids, changes, changesTitle, unread, unreadTitle }: Handover): string {
  const gap = paragraph('');
  const tables = grids.map(
    (grid) => paragraph(grid.title, { size: 28, bold: true, keep: true }) + gridTable(grid) + gap,
  );
  const lost =
    unread.length > 0
      ? [
          paragraph(unreadTitle, { size: 24, bold: true, keep: true }),
          ...unread.map((words) => paragraph(words)),
          gap,
        ]
      : [];
  const list =
    changes.length > 0
      ? [paragraph(changesTitle, { size: 24, bold: true, keep: true }), changesTable(changes), gap]
      : [];
  const section =
    `<w:sectPr><w:pgSz w:w="${page.width}" w:h="${page.height}"/><w:pgMar w:top="${page.above}" w:right="${page.aside}" ` +
    `w:bottom="${page.above}" w:left="${page.aside}" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>`;
  const heading = paragraph(title, { size: 36, bold: true, centred: true, keep: true });
  return [heading, ...tables, ...lost, ...list, section].join('');
}

const styles =
  `<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr>` +
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="宋体"/>' +
  '<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault>' +
  '<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>';

const types =
  `<Types xmlns="${packages}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  ['document.main', 'styles']
    .map(
      (kind) =>
        `<Override PartName="/word/${kind.split('.')[0]}.xml" ` +
        `ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`,
    )
    .join('') +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>';

const relation = (id: number, type: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`;
const relations = (...all: string[]) =>
  `<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`;

export function documentOf(given: Handover): Blob {
  const parts: Record<string, string> = {
    '[Content_Types].xml': types,
    '_rels/.rels': relations(
      relation(1, `${offices}/officeDocument`, 'word/document.xml'),
      relation(2, `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    ),
    'docProps/core.xml':
      `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" ` +
      `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${clean(given.title)}</dc:title></cp:coreProperties>`,
    'word/document.xml': `<w:document xmlns:w="${main}"><w:body>${bodyOf(given)}</w:body></w:document>`,
    'word/styles.xml': styles,
    'word/_rels/document.xml.rels': relations(relation(1, `${offices}/styles`, 'styles.xml')),
  };
  const files: Record<string, Uint8Array> = {};
  for (const [name, xml] of Object.entries(parts)) files[name] = strToU8(declaration + xml);
  return new Blob([zipSync(files)]);
}
