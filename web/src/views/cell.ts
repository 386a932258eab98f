// One cell of a recovered table. Its state shows by sign and frame, not by colour alone; the words go to
// screen readers.

import { html, nothing } from 'lit';
import { cellName, figure } from '../names';
import { findEquation, lineOf, type Cell, type Equation, type Report, type Severity } from '../report';
import type { Key } from '../strings';
import { linkButton } from './buttons';
import type { Context } from './context';

// What the tables need of a report, looked up once a drawing.
export interface Drawing {
  context: Context;
  report: Report;
  troubled: Map<string, Severity>; // cells of findings, with the gravest
  chosen: Set<string>; // cells of the chosen finding
  tabStops: Record<string, string>; // table -> the cell that Tab reaches
  editing: { cell: string; draft: string } | null;
}

export function equationClass(equation: Equation | undefined): string {
  if (!equation) return '';
  return equation.status === 'fails' ? 'fails' : equation.status === 'holds' ? 'holds' : 'unknown';
}

function face(cell: Cell, context: Context) {
  const { t } = context;
  switch (cell.state) {
    case 'number':
      return figure(cell.value);
    case 'blank':
    case 'missing':
    case 'ambiguous':
      return html`<span class="sign">${t(`mark_${cell.state}` as Key)}</span>`;
    default:
      return html`<span class="written">${cell.raw || '？'}</span>`;
  }
}

export function cellView(drawing: Drawing, cell: Cell | undefined, lit = '', span = 1) {
  if (!cell) return html`<td colspan=${span}></td>`;
  const { context, troubled, chosen, tabStops, editing } = drawing;
  const { store, t } = context;
  const trouble = troubled.get(cell.id);
  const isChosen = chosen.has(cell.id) || store.state.cell === cell.id;
  const classes = ['cell', cell.state, lit, trouble ? `trouble ${trouble}` : '', isChosen ? 'chosen' : ''];
  const table = cell.id.slice(0, cell.id.indexOf('.'));
  if (editing && editing.cell === cell.id) return editorView(drawing, cell, editing.draft, span);
  const words = [
    cell.state === 'number' ? '' : t(`cell_${cell.state}` as Key),
    cell.note ?? '',
    trouble ? t('inFindings').replace(/[:：]$/, '') : '',
  ].filter((word) => word);
  const spoken = words.length > 0 ? html`<span class="vh"> ${words.join(' ')}</span>` : nothing;
  return html`
    <td class=${classes.filter((name) => name).join(' ')} colspan=${span}>
      <button
        type="button"
        data-cell=${cell.id}
        tabindex=${tabStops[table] === cell.id ? '0' : '-1'}
        @focus=${() => store.point(cell.id)}
        @mouseenter=${() => store.point(cell.id)}
        @click=${() => store.chooseCell(cell.id, 'source-scroll')}
        @dblclick=${() => store.editor.start(cell.id, null)}
      >
        ${face(cell, context)}${spoken}
      </button>
    </td>
  `;
}

// In place of the value, while it is changed.
function editorView({ context, report }: Drawing, cell: Cell, draft: string, span: number) {
  const { store, t } = context;
  const value = (event: Event) => (event.target as HTMLInputElement).value;
  return html`
    <td class="cell editing" colspan=${span}>
      <input
        type="text"
        size="1"
        inputmode="decimal"
        autocomplete="off"
        aria-label=${t('editLabel', { cell: cellName(report, cell.id) })}
        title=${t('editHint')}
        .value=${draft}
        @keydown=${(event: KeyboardEvent) => {
          event.stopPropagation();
          if (event.key === 'Enter') store.editor.stop(value(event));
          if (event.key === 'Escape') store.editor.stop(null);
        }}
        @blur=${(event: Event) => store.editor.stop(value(event))}
      />
    </td>
  `;
}

// A sum beside or below the form: agrees, differs by, cannot be told.
export function verdictView(drawing: Drawing, id: string, span = 1) {
  const { report, context } = drawing;
  const { t } = context;
  const equation = findEquation(report, id);
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

// Below a table: what the cell under the pointer or focus was read from.
export function inspectorView(drawing: Drawing, table: string) {
  const { context, report } = drawing;
  const { store, t } = context;
  const id = store.state.pointed;
  if (!id || !id.startsWith(`${table}.`)) {
    return html`<p class="inspector faint">${t('inspectorHint')}</p>`;
  }
  const cell = report.tables[table as 'disputes'].rows
    .reduce<Cell[]>((all, row) => all.concat(row.cells), [])
    .find((candidate) => candidate.id === id);
  if (!cell) return html`<p class="inspector faint">${t('inspectorHint')}</p>`;
  const findings = store.open.filter((finding) => finding.cells.includes(id));
  const state = t(`cell_${cell.state}` as Key);
  return html`
    <p class="inspector pointing">
      <strong>${cellName(report, id)}</strong>
      <span>${state}${cell.state === 'number' ? ` ${figure(cell.value)}` : ''}</span>
      <span class="faint">${cell.raw ? t('readFrom', { raw: cell.raw }) : t('readNowhere')}</span>
      ${
        cell.span
          ? html`${linkButton(t('toSource', { n: lineOf(report.text, cell.span[0]) }), () => store.chooseCell(id, 'source'))}
            ${linkButton(t('editCell'), () => store.editor.start(id, null))}`
          : nothing
      }
      ${cell.note ? html`<span>${cell.note}</span>` : nothing}
      ${
        findings.length > 0
          ? html`<span>
            ${t('inFindings')}
            ${findings
              .slice(0, 3)
              .map(
                (finding) =>
                  html`${linkButton(finding.message, () => store.chooseFinding(finding.fingerprint, 'finding'))} `,
              )}
          </span>`
          : nothing
      }
    </p>
  `;
}

// Arrow keys, Home and End move between the cells of a table; a digit or F2 starts a change, Enter goes to
// the text.
export function keyInTable(event: KeyboardEvent, { store }: Context) {
  const button = (event.target as Element).closest<HTMLButtonElement>('button[data-cell]');
  if (!button || event.ctrlKey || event.altKey || event.metaKey) return;
  const id = button.dataset.cell!;
  if (/^[0-9]$/.test(event.key) || event.key === 'F2') {
    event.preventDefault();
    store.editor.start(id, event.key === 'F2' ? null : event.key);
    return;
  }
  if (event.key === 'Enter') {
    event.preventDefault();
    store.chooseCell(id, 'source');
    return;
  }
  const table = button.closest('table')!;
  const rows = Array.from(table.rows)
    .map((row) => Array.from(row.querySelectorAll<HTMLButtonElement>('button[data-cell]')))
    .filter((row) => row.length > 0);
  const at = rows.findIndex((row) => row.includes(button));
  const column = rows[at].indexOf(button);
  const clamp = (value: number, length: number) => Math.max(0, Math.min(value, length - 1));
  const inRow = (row: number, wanted: number) => rows[row][clamp(wanted, rows[row].length)];
  const targets: Record<string, () => HTMLButtonElement> = {
    ArrowLeft: () => inRow(at, column - 1),
    ArrowRight: () => inRow(at, column + 1),
    ArrowUp: () => inRow(clamp(at - 1, rows.length), column),
    ArrowDown: () => inRow(clamp(at + 1, rows.length), column),
    Home: () => inRow(at, 0),
    End: () => inRow(at, rows[at].length - 1),
  };
  const target = targets[event.key];
  if (!target) return;
  event.preventDefault();
  target().focus();
}
