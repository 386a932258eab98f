// Buttons under the answer: print, copy, save.

import { html, nothing } from 'lit';
import { copy, fileName, findingsText, officialTables, save, tablesHtml, tablesPage, tablesText } from '../outputs';
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
