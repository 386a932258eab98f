// Buttons under the answer: print, copy, save.

import { html, nothing } from 'lit';
import { documentOf } from '../outputs/docx';
import { copy, fileName, save } from '../outputs/files';
import { findingsText } from '../outputs/findings';
import { gridOf, officialTables, tablesHtml, tablesPage, tablesText } from '../outputs/tables';
import { workbookOf } from '../outputs/xlsx';
import type { Report } from '../report';
import type { Key } from '../strings';
import type { Context } from './context';
import { officialForms } from './forms';

interface Action {
  key: Key;
  ofTables?: boolean; // makes sense only where tables are drawn
  run(context: Context, report: Report): void | Promise<void>;
}

function say({ store }: Context, done: boolean) {
  store.notify({ key: done ? 'copied' : 'copyRefused', values: {} });
}

const tables = (context: Context, report: Report) => officialTables(officialForms(context, report));
const titleOf = ({ t }: Context, report: Report) => report.title || t('title');

const actions: Action[] = [
  { key: 'print', run: () => window.print() },
  {
    key: 'copyFindings',
    run: (context, report) =>
      say(context, copy({ 'text/plain': findingsText(report, context.store.findings, context.t) })),
  },
  {
    key: 'copyTables',
    ofTables: true,
    run(context, report) {
      const drawn = tables(context, report);
      say(context, copy({ 'text/html': tablesHtml(drawn), 'text/plain': tablesText(drawn) }));
    },
  },
  {
    key: 'saveTables',
    ofTables: true,
    run: (context, report) =>
      save(
        fileName(report, '.html'),
        'text/html',
        tablesPage(titleOf(context, report), tables(context, report)),
      ),
  },
  {
    key: 'saveDocx',
    ofTables: true,
    async run(context, report) {
      const blob = await documentOf(titleOf(context, report), tables(context, report).map(gridOf));
      save(fileName(report, '.docx'), blob.type, blob);
    },
  },
  {
    key: 'saveXlsx',
    ofTables: true,
    async run(context, report) {
      const { store, t } = context;
      const blob = await workbookOf(report, store.findings, tables(context, report).map(gridOf), t);
      save(fileName(report, '.xlsx'), blob.type, blob);
    },
  },
  {
    key: 'saveJson',
    run: (_, report) =>
      save(fileName(report, '.json'), 'application/json', JSON.stringify(report, null, 2) + '\n'),
  },
];

export function actionsView(context: Context) {
  const { store, t } = context;
  const report = store.report;
  if (!report) return nothing;
  const fitting = actions.filter((action) => !action.ofTables || report.outcome !== 'undetermined');
  return html`
    <div class="actions" role="group" aria-label=${t('actions')}>
      ${fitting.map(
        (action) => html`
          <button type="button" data-action=${action.key} @click=${() => action.run(context, report)}>
            ${t(action.key)}
          </button>
        `,
      )}
    </div>
  `;
}
