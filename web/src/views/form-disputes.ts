// Section 四: three groups of five places side by side.

import { html } from 'lit';
import { columnLabel, litigation, sectionTitles } from '../forms';
import { findEquation, type Table } from '../report';
import { cellView, keyInTable, verdictView, type Drawing } from './cell';

export function disputesView(drawing: Drawing, table: Table) {
  const [reconsideration, ...suits] = table.rows;
  if (!reconsideration) return html``;
  const count = (rows: Table['rows']) => rows.reduce((sum, row) => sum + row.cells.length, 0);
  const header = (id: string, rowspan: number) =>
    html`<th scope="col" rowspan=${rowspan}>${columnLabel(id, null)}</th>`;
  const lit = (row: string) =>
    findEquation(drawing.report, `disputes.${row}.sum`)?.status === 'fails' ? 'lit' : '';
  return html`
    <table class="form disputes" @keydown=${(event: KeyboardEvent) => keyInTable(event, drawing.context)}>
      <caption>${sectionTitles.disputes}</caption>
      <thead>
        <tr>
          <th colspan=${reconsideration.cells.length} scope="colgroup">${reconsideration.label}</th>
          <th colspan=${count(suits)} scope="colgroup">${litigation}</th>
        </tr>
        <tr>
          ${reconsideration.cells.map((cell) => header(cell.id, 2))}
          ${suits.map((row) => html`<th colspan=${row.cells.length} scope="colgroup">${row.label}</th>`)}
        </tr>
        <tr>
          ${suits.map((row) => row.cells.map((cell) => header(cell.id, 1)))}
        </tr>
      </thead>
      <tbody>
        <tr>
          ${table.rows.map((row) => row.cells.map((cell) => cellView(drawing, cell, lit(row.id))))}
        </tr>
      </tbody>
      <tfoot>
        <tr>
          ${table.rows.map((row) => verdictView(drawing, `disputes.${row.id}.sum`, row.cells.length))}
        </tr>
      </tfoot>
    </table>
  `;
}
