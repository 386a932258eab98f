// The tables of sections 三 and 四 where the window is too narrow for the official form: one column of labels, groups
// as headings of their own, a sum that fails in words below its row. On paper and in copies the official form remains.

import { html, nothing } from 'lit';
import { columnLabel, groupLabels, sectionTitles } from '../forms';
import { figure } from '../names';
import { findEquation, rowAndColumn, type Row, type Table } from '../report';
import { cellView, keyInTable, verdictView, type Drawing } from './cell';
import { applicants, groupOf, litBy } from './form-applications';

function failingView({ report, context }: Drawing, id: string, width: number) {
  const equation = findEquation(report, id);
  if (!equation || equation.status !== 'fails') return nothing;
  const values = { left: figure(equation.left), right: figure(equation.right) };
  return html`<tr>
    <td class="verdict fails" colspan=${width}>≠ ${context.t('equationFails', values)}</td>
  </tr>`;
}

function headView(table: string, columns: string[]) {
  return html`<thead>
    <tr>
      <td class="corner"></td>
      ${columns.map((column) => html`<th scope="col"><span>${columnLabel(`${table}.${column}`, null)}</span></th>`)}
    </tr>
  </thead>`;
}

// Neighbouring rows of one group together.
function grouped(rows: Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups[groups.length - 1];
    if (last && groupOf(last[0]) === groupOf(row)) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

export function applicationsNarrowView(drawing: Drawing, table: Table) {
  const { t } = drawing.context;
  const width = applicants.length + 1;
  const cellAt = (row: Row, column: string) =>
    row.cells.find((cell) => rowAndColumn(cell.id).column === column);
  const rowView = (row: Row) => html`
    <tr>
      <th scope="row">${row.label}</th>
      ${applicants.map((column) => cellView(drawing, cellAt(row, column), litBy(drawing, row, column)))}
    </tr>
    ${failingView(drawing, `applications.${row.id}.row`, width)}
  `;
  const sums = (name: 'processed' | 'balance') => html`
    <tr>
      <th scope="row" class="margin">${t(name === 'processed' ? 'columnCheck' : 'balanceCheck')}</th>
      ${applicants.map((column) => verdictView(drawing, `applications.${column}.${name}`))}
    </tr>
  `;
  return html`
    <table
      class="form narrow applications"
      @keydown=${(event: KeyboardEvent) => keyInTable(event, drawing.context)}
    >
      <caption>${sectionTitles.applications}</caption>
      ${headView('applications', applicants)}
      ${grouped(table.rows).map((rows) => {
        const group = groupLabels[groupOf(rows[0])];
        const head = html`<tr><th scope="rowgroup" colspan=${width} class="clause">${group}</th></tr>`;
        return html`<tbody>${group ? head : nothing} ${rows.map(rowView)}</tbody>`;
      })}
      <tfoot>${sums('processed')} ${sums('balance')}</tfoot>
    </table>
  `;
}

export function disputesNarrowView(drawing: Drawing, table: Table) {
  if (table.rows.length === 0) return html``;
  const columns = table.rows[0].cells.map((cell) => rowAndColumn(cell.id).column);
  return html`
    <table class="form narrow disputes" @keydown=${(event: KeyboardEvent) => keyInTable(event, drawing.context)}>
      <caption>${sectionTitles.disputes}</caption>
      ${headView('disputes', columns)}
      <tbody>
        ${table.rows.map((row) => {
          const sum = `disputes.${row.id}.sum`;
          const lit = findEquation(drawing.report, sum)?.status === 'fails' ? 'lit' : '';
          return html`
            <tr>
              <th scope="row">${row.label}</th>
              ${row.cells.map((cell) => cellView(drawing, cell, lit))}
            </tr>
            ${failingView(drawing, sum, columns.length + 1)}
          `;
        })}
      </tbody>
    </table>
  `;
}
