// Buttons under the answer: print, copy, save.

import { html, nothing } from 'lit';
import { documentOf } from '../outputs/docx';
import { copy, fileName, save } from '../outputs/files';
import { findingsText } from '../outputs/findings';
import { gridOf, officialTables, tablesHtml, tablesPage, tablesText } from '../outputs/tables';
import { workbookOf } from '../outputs/xlsx';
import type { Context } from './context';

function say({ store }: Context, done: boolean) {
  store.set({ notices: [{ key: done ? 'copied' : 'copyRefused', values: {} }] });
}

export function actionsView(context: Context) {
  const { store, t, root } = context;
  const report = store.report;
  if (!report) return nothing;
  const drawn = report.outcome !== 'undetermined';
  const tables = () => officialTables(root());
  const title = report.title || t('title');
  const saveBlob = (blob: Blob, ending: string) => save(fileName(report, ending), blob.type, blob);
  return html`
    <div class="actions" role="group" aria-label=${t('actions')}>
      <button type="button" @click=${() => window.print()}>${t('print')}</button>
      <button
        type="button"
        @click=${() => say(context, copy({ 'text/plain': findingsText(report, store.findings, t) }))}
      >
        ${t('copyFindings')}
      </button>
      ${drawn
        ? html`
            <button
              type="button"
              @click=${() => say(context, copy({ 'text/html': tablesHtml(tables()), 'text/plain': tablesText(tables()) }))}
            >
              ${t('copyTables')}
            </button>
            <button
              type="button"
              @click=${() => save(fileName(report, '.html'), 'text/html', tablesPage(title, tables()))}
            >
              ${t('saveTables')}
            </button>
            <button type="button" class="docx" @click=${async () => saveBlob(await documentOf(title, tables().map(gridOf)), '.docx')}>
              ${t('saveDocx')}
            </button>
            <button
              type="button"
              class="xlsx"
              @click=${async () => saveBlob(await workbookOf(report, store.findings, tables().map(gridOf), t), '.xlsx')}
            >
              ${t('saveXlsx')}
            </button>
          `
        : nothing}
      <button
        type="button"
        @click=${() => save(fileName(report, '.json'), 'application/json', JSON.stringify(report, null, 2) + '\n')}
      >
        ${t('saveJson')}
      </button>
    </div>
  `;
}
