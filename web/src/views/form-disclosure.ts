// Section 二: a block for each clause of article 20, with its own column headers.

import { html } from 'lit';
import { columnLabel, contents, disclosureBlocks, sectionTitles } from '../forms';
import type { Row, Table } from '../report';
import { cellView, keyInTable, type Drawing } from './cell';

const widest = 12; // columns divide evenly into 1, 2 and 3

function blockView(drawing: Drawing, table: Table, heading: string, rows: Row[]) {
  // The columns of a block are those of its widest row: 行政事业性收费 has two places in a form of three.
  const columns = rows.reduce(
    (most, row) => (row.cells.length > most.length ? row.cells : most),
    rows[0].cells,
  );
  const span = columns.length > 0 ? widest / columns.length : widest;
  return html`
    <tbody>
      <tr>
        <th scope="colgroup" colspan=${widest + 1} class="clause">${heading}</th>
      </tr>
      <tr>
        <th scope="col">${contents}</th>
        ${columns.map(
          (cell) => html`<th scope="col" colspan=${span}>
            ${columnLabel(cell.id, table.form)}
          </th>`,
        )}
      </tr>
      ${rows.map(
        (row) => html`<tr>
          <th scope="row">${row.label}</th>
          ${row.cells.map((cell) => cellView(drawing, cell, '', span))}
        </tr>`,
      )}
    </tbody>
  `;
}

export function disclosureView(drawing: Drawing, table: Table) {
  return html`
    <table class="form disclosure" @keydown=${(event: KeyboardEvent) => keyInTable(event, drawing.context)}>
      <caption>${sectionTitles.disclosure}</caption>
      <colgroup><col class="label" /><col span=${widest} /></colgroup>
      ${disclosureBlocks.map(({ heading, rows }) => {
        const present = table.rows.filter((row) => rows.includes(row.id));
        return present.length > 0 ? blockView(drawing, table, heading, present) : '';
      })}
    </table>
  `;
}
