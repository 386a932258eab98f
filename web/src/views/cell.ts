// One cell of a recovered table. Its state shows by sign and frame, not by colour alone; the words go to
// screen readers.

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { cellName, figure } from '../names';
import { findEquation, type Cell, type Equation, type Report, type Severity } from '../report';
import type { Context } from './context';
import { keyInCell } from './cell-keys';

// What the tables need of a report, looked up once a drawing.
export interface Drawing {
  context: Context;
  report: Report;
  troubled: Map<string, Severity>; // cells of findings, with the gravest
  chosen: Set<string>; // cells of the chosen finding
  lit: Set<string>; // cells that a failing sum runs through
  tabStops: Set<string>; // of each table the cell that Tab reaches
}

export function equationClass(equation: Equation | undefined): string {
  if (!equation) return '';
  return equation.status === 'fails' ? 'fails' : equation.status === 'holds' ? 'holds' : 'unknown';
}

function face(cell: Cell, { t }: Context) {
  switch (cell.state) {
    case 'number':
      return figure(cell.value);
    case 'blank':
    case 'missing':
    case 'ambiguous':
      return html`<span class="sign">${t(`mark_${cell.state}`)}</span>`;
    default:
      return html`<span class="written">${cell.raw || '？'}</span>`;
  }
}

export function cellView(drawing: Drawing, cell: Cell | null, span: number) {
  if (!cell) return html`<td colspan=${span}></td>`;
  const { context, troubled, chosen, tabStops, lit } = drawing;
  const { desk, t } = context;
  if (desk.editing.cell === cell.id) return editorView(drawing, cell, span);
  const trouble = troubled.get(cell.id);
  const isChosen = chosen.has(cell.id) || desk.choosing.cell === cell.id;
  const typed = desk.doc.typed.get(cell.id);
  const classes = [
    'cell',
    typed === undefined ? cell.state : typed ? 'number' : 'blank',
    lit.has(cell.id) ? 'lit' : '',
    trouble ? `trouble ${trouble}` : '',
    isChosen ? 'chosen' : '',
  ];
  const words = [
    cell.state === 'number' || typed ? '' : t(`cell_${cell.state}`),
    cell.note ?? '',
    trouble ? t('inFindings').replace(/[:：]$/, '') : '',
  ].filter((word) => word);
  const spoken = words.length > 0 ? html`<span class="vh"> ${words.join(' ')}</span>` : nothing;
  return html`
    <td class=${classes.filter((name) => name).join(' ')} colspan=${span}>
      <button
        type="button"
        data-cell=${cell.id}
        tabindex=${tabStops.has(cell.id) ? '0' : '-1'}
        @focus=${() => desk.point(cell.id)}
        @mouseenter=${() => desk.point(cell.id)}
        @click=${() => desk.chooseCell(cell.id, 'source-scroll')}
        @dblclick=${() => desk.editing.start(cell.id)}
      >
        ${typed ? figure(typed) : face(cell, context)}${spoken}
      </button>
    </td>
  `;
}

// In place of the value, while it is changed.
function editorView({ context, report }: Drawing, cell: Cell, span: number) {
  const { desk, t } = context;
  const { editing } = desk;
  const value = (event: Event) => (event.target as HTMLInputElement).value;
  return html`
    <td class="cell editing ${editing.isRefused ? 'refused' : ''}" colspan=${span}>
      <input
        type="text"
        size="1"
        inputmode="decimal"
        autocomplete="off"
        aria-label=${t('editLabel', { cell: cellName(report, cell.id) })}
        aria-invalid=${editing.isRefused ? 'true' : 'false'}
        aria-describedby=${editing.isRefused ? 'refused' : nothing}
        title=${t('editHint')}
        .value=${live(editing.draft)}
        @input=${(event: Event) => editing.type(value(event))}
        @keydown=${(event: KeyboardEvent) => keyInCell(event, desk.editing)}
        @blur=${() => editing.cell === cell.id && editing.commit(null)}
      />
      ${editing.isRefused ? html`<span id="refused" class="refusal" role="alert">${t('noFigure')}</span>` : nothing}
    </td>
  `;
}

// A sum beside or below the form: agrees, differs by, cannot be told.
export function verdictView(drawing: Drawing, id: string | null, span = 1) {
  const { report, context } = drawing;
  const { t } = context;
  const equation = id === null ? undefined : findEquation(report, id);
  if (!equation) return html`<td class="verdict" colspan=${span}></td>`;
  const sign = { holds: '=', fails: '≠', not_assessable: '—' }[equation.status];
  const word = {
    holds: t('equationHolds'),
    fails: t('equationFails', { left: figure(equation.left), right: figure(equation.right) }),
    not_assessable: t('equationUnknown'),
  }[equation.status];
  const computed = equation.status === 'fails' ? html` <b>${figure(equation.left)}</b>` : nothing;
  return html`
    <td class="verdict ${equationClass(equation)}" colspan=${span} title=${word}>
      <span aria-hidden="true">${sign}${computed}</span>
      <span class="vh">${word}</span>
    </td>
  `;
}
