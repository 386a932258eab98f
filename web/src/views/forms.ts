// The three tables as they were read, drawn as the official form.

import { html, nothing, render, type TemplateResult } from 'lit';
import { sectionTitles } from '../forms';
import { severities, tableNames, type Report, type Severity, type Table, type TableName } from '../report';
import type { Key } from '../strings';
import { inspectorView, type Drawing } from './cell';
import type { Context } from './context';
import { applicationsView } from './form-applications';
import { disclosureView } from './form-disclosure';
import { disputesView } from './form-disputes';
import { applicationsNarrowView, disputesNarrowView } from './form-narrow';

type Drawers = Record<TableName, (drawing: Drawing, table: Table) => TemplateResult>;
const official: Drawers = {
  disclosure: disclosureView,
  applications: applicationsView,
  disputes: disputesView,
};
const narrow: Drawers = {
  disclosure: disclosureView,
  applications: applicationsNarrowView,
  disputes: disputesNarrowView,
};

const isDrawn = ({ rows, state }: Table) => rows.length > 0 && (state === 'read' || state === 'partly_read');

function draw(context: Context, report: Report): Drawing {
  const { store } = context;
  const tabStops: Record<string, string> = {};
  for (const name of tableNames) {
    const first = report.tables[name].rows.find((row) => row.cells.length > 0)?.cells[0].id;
    const pointed = store.state.pointed;
    tabStops[name] = pointed && pointed.startsWith(`${name}.`) ? pointed : (first ?? '');
  }
  const chosen = report.findings.find((finding) => finding.fingerprint === store.state.finding);
  const troubled = new Map<string, Severity>();
  const gravestLast = store.findings
    .slice()
    .sort((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity));
  gravestLast.forEach((finding) => finding.cells.forEach((cell) => troubled.set(cell, finding.severity)));
  return {
    context,
    report,
    troubled,
    chosen: new Set(chosen && !store.state.cell ? chosen.cells : []),
    tabStops,
    editing: store.state.editing,
  };
}

function legendView({ t }: Context, table: Table, drawing: Drawing) {
  const cells = table.rows.reduce<Table['rows'][number]['cells']>((all, row) => all.concat(row.cells), []);
  const states: Table['rows'][number]['cells'][number]['state'][] = [
    'blank',
    'placeholder',
    'missing',
    'ambiguous',
    'invalid',
  ];
  const present = states.filter((state) => cells.some((cell) => cell.state === state));
  const trouble = cells.some((cell) => drawing.troubled.has(cell.id));
  if (present.length === 0 && !trouble) return nothing;
  return html`
    <p class="legend faint">
      ${[...present.map((state) => t(`legend_${state}` as Key)), trouble ? t('legend_problem') : '']
        .filter((words) => words)
        .join('　')}
    </p>
  `;
}

function tableView(context: Context, drawing: Drawing, name: TableName) {
  const { t } = context;
  const table = drawing.report.tables[name];
  const drawn = isDrawn(table);
  const drawers = context.narrow ? narrow : official;
  // Both forms have the same table of disputes.
  const form = name === 'disputes' ? '' : ` · ${t(`form_${table.form ?? 'unknown'}` as Key)}`;
  return html`
    <section class="sheet" aria-label=${sectionTitles[name]}>
      <p class="state faint">
        ${t(`state_${table.state}` as Key)}${drawn ? form : ''}
      </p>
      ${
        drawn
          ? html`<div class="scroll" lang="zh-CN">${drawers[name](drawing, table)}</div>
            ${inspectorView(drawing, name)} ${legendView(context, table, drawing)}`
          : html`<p class="lost">
            <strong lang="zh-CN">${sectionTitles[name]}</strong>
            ${t(table.state === 'absent' ? 'tableAbsent' : 'tableUnreadable')}
          </p>`
      }
    </section>
  `;
}

export function formsView(context: Context) {
  const { store, t } = context;
  const report = store.report;
  if (!report || tableNames.every((name) => report.tables[name].state === 'absent')) return nothing;
  const drawing = draw(context, report);
  return html`
    <section class="forms" aria-labelledby="forms-title">
      <div class="bar">
        <h2 id="forms-title">${t('form')}</h2>
        <span class="faint">${t('formHint')}</span>
      </div>
      ${tableNames.map((name) => tableView(context, drawing, name))}
    </section>
  `;
}

// The tables in the official layout, whatever the window shows of them: for copies and files.
export function officialForms(context: Context, report: Report): ParentNode {
  const drawing = { ...draw(context, report), editing: null };
  const holder = document.createElement('div');
  const drawn = tableNames.filter((name) => isDrawn(report.tables[name]));
  render(html`${drawn.map((name) => official[name](drawing, report.tables[name]))}`, holder);
  return holder;
}
