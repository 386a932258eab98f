// The three tables as they were read, drawn as the official form.

import { html, nothing } from 'lit';
import { isLaidOut, layoutOf, type Head, type Layout, type Line, type Piece } from '../form/layout';
import { sectionTitles } from '../form/wording';
import { figure } from '../names';
import {
  findEquation,
  rowsOf,
  tableNames,
  tableOf,
  type Cell,
  type Report,
  type Severity,
  type TableName,
} from '../report';
import { smallButton } from './buttons';
import { cellView, verdictView, type Drawing } from './cell';
import { keyInTable } from './cell-keys';
import type { Context } from './context';

function headView({ text, rows, columns, scope, look }: Head) {
  if (!text) return html`<td class=${look} colspan=${columns}></td>`;
  return html`<th class=${look} scope=${scope} rowspan=${rows} colspan=${columns}><span>${text}</span></th>`;
}

function piecesView(drawing: Drawing, pieces: Piece[]) {
  return pieces.map((piece) =>
    piece.kind === 'head' ? headView(piece) : cellView(drawing, piece.cell, piece.columns),
  );
}

// Beside the line, or below it where there is no room.
function lineView(drawing: Drawing, line: Line, layout: Layout) {
  const { context, report } = drawing;
  const isNarrow = context.desk.isNarrow;
  const equation = line.sum && isNarrow ? findEquation(report, line.sum) : undefined;
  const fails =
    equation?.status === 'fails'
      ? html`<tr>
          <td class="verdict fails" colspan=${layout.widths.length}>
            ≠ ${context.t('equationFails', { left: figure(equation.left), right: figure(equation.right) })}
          </td>
        </tr>`
      : nothing;
  return html`<tr>
      ${piecesView(drawing, line.pieces)}
      ${line.sum && !isNarrow ? verdictView(drawing, line.sum) : nothing}
    </tr>
    ${fails}`;
}

const sumWords = {
  processed: ['columnCheck', 'columnCheckNote'],
  balance: ['balanceCheck', 'balanceCheckNote'],
  sum: ['sumCheck', 'sumCheck'],
} as const;

function sumsView(drawing: Drawing, layout: Layout, hasMargin: boolean) {
  const { t, desk } = drawing.context;
  return layout.sums.map(({ name, labelColumns, equations }) => {
    const [label, note] = sumWords[name];
    return html`<tr>
      ${
        labelColumns > 0
          ? html`<th scope="row" colspan=${labelColumns} class="margin">
            ${t(label)} ${desk.isNarrow ? nothing : html`<small>${t(note)}</small>`}
          </th>`
          : nothing
      }
      ${equations.map(({ id, columns }) => verdictView(drawing, id, columns))}
      ${hasMargin ? html`<td class="verdict"></td>` : nothing}
    </tr>`;
  });
}

function layoutView(drawing: Drawing, layout: Layout) {
  const { desk, t } = drawing.context;
  const isNarrow = desk.isNarrow && layout.table !== 'disclosure';
  const hasMargin = !desk.isNarrow && layout.bodies.some((body) => body.some(({ sum }) => sum !== null));
  const margin = html`<th rowspan=${layout.head.length} scope="col" class="margin">${t('rowCheck')}</th>`;
  return html`
    <table
      class="form ${layout.table} ${isNarrow ? 'narrow' : ''}"
      @keydown=${(event: KeyboardEvent) => keyInTable(event, drawing.context)}
    >
      <caption>${layout.title}</caption>
      ${
        layout.head.length === 0
          ? html`<colgroup><col class="label" /><col span=${layout.widths.length - 1} /></colgroup>`
          : html`<thead>
            ${layout.head.map(
              (pieces, row) =>
                html`<tr>${piecesView(drawing, pieces)}${row === 0 && hasMargin ? margin : nothing}</tr>`,
            )}
          </thead>`
      }
      ${layout.bodies.map((lines) => html`<tbody>${lines.map((line) => lineView(drawing, line, layout))}</tbody>`)}
      ${layout.sums.length > 0 ? html`<tfoot>${sumsView(drawing, layout, hasMargin)}</tfoot>` : nothing}
    </table>
  `;
}

const cellsOf = (report: Report, name: TableName) =>
  rowsOf(report, name).reduce<Cell[]>((all, row) => all.concat(row.cells), []);

function drawingOf(context: Context, report: Report): Drawing {
  const { desk } = context;
  const { pointed } = desk.choosing;
  const tabStops = new Set<string>();
  for (const name of tableNames) {
    const first = cellsOf(report, name)[0]?.id;
    const stop = pointed && tableOf(pointed) === name ? pointed : first;
    if (stop) tabStops.add(stop);
  }
  const chosen = report.findings.find(({ fingerprint }) => fingerprint === desk.choosing.finding);
  const troubled = new Map<string, Severity>();
  desk.shown
    .slice()
    .reverse() // the gravest last
    .forEach(({ finding }) => finding.cells.forEach((cell) => troubled.set(cell, finding.severity)));
  const lit = new Set<string>();
  report.equations
    .filter(({ status }) => status === 'fails')
    .forEach(({ terms }) => terms.forEach(({ cell }) => lit.add(cell)));
  return {
    context,
    report,
    troubled,
    lit,
    chosen: new Set(chosen && !desk.choosing.cell ? chosen.cells : []),
    tabStops,
  };
}

const marked = ['blank', 'placeholder', 'missing', 'ambiguous', 'invalid'] as const;

function legendView({ context, report, troubled }: Drawing, name: TableName) {
  const { t } = context;
  const cells = cellsOf(report, name);
  const present = marked.filter((state) => cells.some((cell) => cell.state === state));
  const trouble = cells.some((cell) => troubled.has(cell.id));
  if (present.length === 0 && !trouble) return nothing;
  const words = present.map((state) => t(`legend_${state}`));
  if (trouble) words.push(t('legend_problem'));
  return html`<p class="legend faint">${words.join('　')}</p>`;
}

// Asked once for all blank cells of a table.
function fillView({ desk, t }: Context, name: TableName) {
  const n = desk.editing.blanks(name).length;
  if (n === 0) return nothing;
  const table = sectionTitles[name];
  const ask = () =>
    desk.show({
      kind: 'ask',
      title: t('fillTitle', { n }),
      text: t('fillText', { n, table }),
      yes: t('fillYes', { n }),
      act: () => desk.editing.fillBlanks(name),
    });
  return html`<p class="fill">${smallButton(t('fill', { n }), ask)}</p>`;
}

function tableView(drawing: Drawing, name: TableName) {
  const { context, report } = drawing;
  const { t, desk } = context;
  const table = report.tables[name];
  const isDrawn = isLaidOut(table);
  // Both forms have the same table of disputes.
  const form = name === 'disputes' ? '' : ` · ${t(`form_${table.form ?? 'unknown'}`)}`;
  return html`
    <section class="sheet" aria-label=${sectionTitles[name]}>
      <p class="state faint">${t(`state_${table.state}`)}${isDrawn ? form : ''}</p>
      ${
        isDrawn
          ? html`<div class="scroll" lang="zh-CN">${layoutView(drawing, layoutOf(table, name, desk.isNarrow))}</div>
            ${fillView(context, name)}
            <div class="inspector-place" data-table=${name}></div>
            ${legendView(drawing, name)}`
          : html`<p class="lost">
            <strong lang="zh-CN">${sectionTitles[name]}</strong>
            ${t(table.state === 'absent' ? 'tableAbsent' : 'tableUnreadable')}
          </p>`
      }
    </section>
  `;
}

export function tablesView(context: Context) {
  const { desk, t } = context;
  const { report } = desk;
  if (!report || tableNames.every((name) => report.tables[name].state === 'absent')) return nothing;
  const drawing = drawingOf(context, report);
  return html`
    <section class="forms" aria-labelledby="forms-title">
      <div class="bar">
        <h2 id="forms-title">${t('form')}</h2>
        <span class="faint">${t('formHint')}</span>
      </div>
      ${tableNames.map((name) => tableView(drawing, name))}
    </section>
  `;
}
