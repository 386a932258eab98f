// Where the result goes: back to Word, on paper, and in other formats.

import { html, nothing } from 'lit';
import { copy, fileName, save } from '../outputs/files';
import { findingsText } from '../outputs/findings';
import { tablesHtml, tablesPage, tablesText } from '../outputs/html';
import { handover } from '../outputs/handover';
import { documentOf } from '../outputs/docx';
import { workbookOf } from '../outputs/xlsx';
import { isUndetermined } from '../outcome';
import type { Report } from '../report';
import type { Key } from '../strings';
import type { Context } from './context';

interface Action {
  key: Key;
  ofTables?: boolean; // makes sense only where tables are there
  run: (context: Context, report: Report) => void | Promise<void>;
}

function say({ desk }: Context, isDone: boolean) {
  desk.notices.say({ key: isDone ? 'copied' : 'copyRefused' });
}

// The corrected tables, on the clipboard and as a document.
function backToWord(context: Context, report: Report) {
  const { desk, t } = context;
  const { doc } = desk;
  const given = handover(doc, report, t);
  const isCopied = copy({ 'text/html': tablesHtml(given), 'text/plain': tablesText(given) });
  const name = fileName(report, `${t('wordFile')}.docx`);
  save(name, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', documentOf(given));
  desk.takenAlong(doc);
  const key = isCopied ? 'backInWord' : 'backInWordFile';
  desk.notices.say(
    { key, values: { name } },
    ...given.unread.map((what): { key: Key; values: { what: string } } => ({
      key: 'leftOut',
      values: { what },
    })),
  );
}

const main: Action[] = [
  { key: 'backToWord', ofTables: true, run: backToWord },
  { key: 'print', run: () => window.print() },
];

const others: Action[] = [
  {
    key: 'copyFindings',
    run: (context, report) =>
      say(context, copy({ 'text/plain': findingsText(context.desk, report, context.t) })),
  },
  {
    key: 'copyTables',
    ofTables: true,
    run(context, report) {
      const given = handover(context.desk.doc, report, context.t);
      say(context, copy({ 'text/html': tablesHtml(given), 'text/plain': tablesText(given) }));
    },
  },
  {
    key: 'saveTables',
    ofTables: true,
    run({ desk, t }, report) {
      save(fileName(report, '.html'), 'text/html', tablesPage(handover(desk.doc, report, t)));
    },
  },
  {
    key: 'saveXlsx',
    async run({ desk, t }, report) {
      const blob = await workbookOf(desk, handover(desk.doc, report, t), report, t);
      save(fileName(report, '.xlsx'), blob.type, blob);
    },
  },
  {
    key: 'saveData',
    run: (_, report) =>
      save(fileName(report, '.json'), 'application/json', JSON.stringify(report, null, 2) + '\n'),
  },
];

export function actionsView(context: Context) {
  const { desk, t } = context;
  const { report } = desk;
  if (!report) return nothing;
  const fits = ({ ofTables }: Action) => !ofTables || !isUndetermined(report);
  const button = ({ key, run }: Action, look = '') => html`
    <button type="button" class=${look} data-action=${key} @click=${() => run(context, report)}>${t(key)}</button>
  `;
  return html`
    <div class="actions" role="group" aria-label=${t('actions')}>
      ${main.filter(fits).map((action, index) => button(action, index === 0 ? 'primary' : ''))}
      <details class="others">
        <summary>${t('others')}</summary>
        <div class="menu">${others.filter(fits).map((action) => button(action))}</div>
      </details>
    </div>
  `;
}
