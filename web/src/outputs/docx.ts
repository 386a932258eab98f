// A Word document with the tables in the official layout.

import {
  AlignmentType,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Grid } from './tables';

const songti = { ascii: 'Times New Roman', eastAsia: '宋体' };

function paragraph(text: string, centred: boolean, size = 21) {
  return new Paragraph({
    alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
    children: [new TextRun({ text, font: songti, size })],
  });
}

function tableOf(grid: Grid) {
  const rows = Array.from({ length: grid.rows }, (_, row) => grid.cells.filter((cell) => cell.row === row));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (cell) =>
              new TableCell({
                rowSpan: cell.rows,
                columnSpan: cell.columns,
                verticalAlign: VerticalAlign.CENTER,
                children: [paragraph(cell.text, !cell.header, 18)],
              }),
          ),
        }),
    ),
  });
}

export function documentOf(title: string, grids: Grid[]): Promise<Blob> {
  const tables = grids.reduce<(Paragraph | Table)[]>(
    (all, grid) => all.concat(paragraph(grid.title, false), tableOf(grid), paragraph('', false)),
    [],
  );
  const document = new Document({ title, sections: [{ children: [paragraph(title, true, 32), ...tables] }] });
  return Packer.toBlob(document);
}
