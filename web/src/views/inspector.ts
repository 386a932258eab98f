// Below a table: what the cell under the pointer or with the focus was read from. It alone is drawn anew when another is
// pointed at.

import { html, nothing, render } from 'lit';
import { cellName, figure } from '../names';
import { findCell, lineOf, tableOf, type TableName } from '../report';
import { linkButton } from './buttons';
import type { Context } from './context';

function inspectorView({ desk, t }: Context, table: TableName) {
  const { report } = desk;
  const id = desk.choosing.pointed;
  const cell = report && id && tableOf(id) === table ? findCell(report, id) : undefined;
  if (!report || !id || !cell) return html`<p class="inspector faint">${t('inspectorHint')}</p>`;
  const findings = desk.open.filter(({ finding }) => finding.cells.includes(id));
  const state = t(`cell_${cell.state}`);
  const isThere = desk.doc.cells.has(id);
  return html`
    <p class="inspector pointing">
      <strong>${cellName(report, id)}</strong>
      <span>${state}${cell.state === 'number' ? ` ${figure(cell.value)}` : ''}</span>
      <span class="faint">${cell.raw ? t('readFrom', { raw: cell.raw }) : t('readNowhere')}</span>
      ${
        cell.span && isThere
          ? html`${linkButton(t('toSource', { n: lineOf(report.text, cell.span[0]) }), () => desk.chooseCell(id, 'source'))}
            ${linkButton(t('editCell'), () => desk.editing.start(id))}`
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
                ({ finding, number }) =>
                  html`${linkButton(`${number}. ${finding.message}`, () => desk.chooseFinding(finding, 'finding'))} `,
              )}
          </span>`
          : nothing
      }
    </p>
  `;
}

export function drawInspectors(root: ParentNode, context: Context) {
  root.querySelectorAll<HTMLElement>('.inspector-place').forEach((place) => {
    render(inspectorView(context, place.dataset.table as TableName), place);
  });
}

// The one cell of a table that Tab reaches is the one that had the focus last.
export function moveTabStop(root: ParentNode, id: string | null) {
  const button = id ? root.querySelector(`button[data-cell="${id}"]`) : null;
  button
    ?.closest('table')
    ?.querySelectorAll('button[data-cell][tabindex="0"]')
    .forEach((old) => {
      old.setAttribute('tabindex', '-1');
    });
  button?.setAttribute('tabindex', '0');
}
