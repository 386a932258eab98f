// Section 三: applications by kind of applicant, with the sums beside and below it.

import { html, nothing } from 'lit';
import {
  applicants as applicantsLabel,
  columnLabel,
  corner,
  groupLabels,
  legalPersons,
  results,
  sectionTitles,
} from '../forms';
import { findEquation, rowAndColumn, type Row, type Table } from '../report';
import { cellView, keyInTable, verdictView, type Drawing } from './cell';

export const applicants = [
  'natural_person',
  'enterprise',
  'research',
  'nonprofit',
  'legal_service',
  'other_org',
  'total',
];
const label = (column: string) => columnLabel(`applications.${column}`, null);
const balanceRows = ['received', 'carried_in', 'total_processed', 'carried_out'];
const outer = ['received', 'carried_in', 'carried_out'];
export const groupOf = (row: Row) => (row.id.includes('.') ? row.id.split('.')[0] : '');

function fails(drawing: Drawing, id: string): boolean {
  return findEquation(drawing.report, id)?.status === 'fails';
}

// A cell is lit when a failing sum runs through it.
export function litBy(drawing: Drawing, row: Row, column: string): string {
  const lit =
    fails(drawing, `applications.${row.id}.row`) ||
    (!outer.includes(row.id) && fails(drawing, `applications.${column}.processed`)) ||
    (balanceRows.includes(row.id) && fails(drawing, `applications.${column}.balance`));
  return lit ? 'lit' : '';
}

function labelsView(rows: Row[], index: number, resultRows: Row[]) {
  const row = rows[index];
  if (outer.includes(row.id)) return html`<th scope="row" colspan="3">${row.label}</th>`;
  const first =
    row === resultRows[0]
      ? html`<th scope="rowgroup" rowspan=${resultRows.length} class="upright">${results}</th>`
      : nothing;
  const group = groupOf(row);
  if (!group) return html`${first}<th scope="row" colspan="2">${row.label}</th>`;
  const members = rows.filter((candidate) => groupOf(candidate) === group);
  const head =
    row === members[0]
      ? html`<th scope="rowgroup" rowspan=${members.length} class="group">${groupLabels[group]}</th>`
      : nothing;
  return html`${first}${head}<th scope="row">${row.label}</th>`;
}

export function applicationsView(drawing: Drawing, table: Table) {
  const { t } = drawing.context;
  const rows = table.rows;
  const resultRows = rows.filter((row) => !outer.includes(row.id));
  const cellAt = (row: Row, column: string) =>
    row.cells.find((cell) => rowAndColumn(cell.id).column === column);
  return html`
    <table class="form applications" @keydown=${(event: KeyboardEvent) => keyInTable(event, drawing.context)}>
      <caption>${sectionTitles.applications}</caption>
      <thead>
        <tr>
          <th colspan="3" rowspan="3" class="corner" scope="col">${corner}</th>
          <th colspan="7" scope="colgroup">${applicantsLabel}</th>
          <th rowspan="3" scope="col" class="margin">${t('rowCheck')}</th>
        </tr>
        <tr>
          <th rowspan="2" scope="col">${label('natural_person')}</th>
          <th colspan="5" scope="colgroup">${legalPersons}</th>
          <th rowspan="2" scope="col">${label('total')}</th>
        </tr>
        <tr>
          ${applicants.slice(1, 6).map((column) => html`<th scope="col">${label(column)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row, index) => html`<tr>
            ${labelsView(rows, index, resultRows)}
            ${applicants.map((column) => cellView(drawing, cellAt(row, column), litBy(drawing, row, column)))}
            ${verdictView(drawing, `applications.${row.id}.row`)}
          </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colspan="3" class="margin">
            ${t('columnCheck')} <small>${t('columnCheckNote')}</small>
          </th>
          ${applicants.map((column) => verdictView(drawing, `applications.${column}.processed`))}
          <td class="verdict"></td>
        </tr>
        <tr>
          <th scope="row" colspan="3" class="margin">
            ${t('balanceCheck')} <small>${t('balanceCheckNote')}</small>
          </th>
          ${applicants.map((column) => verdictView(drawing, `applications.${column}.balance`))}
          <td class="verdict"></td>
        </tr>
      </tfoot>
    </table>
  `;
}
