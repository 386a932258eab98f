// What the page has to say besides the answer: rows of one list, each with a way to take it back or put it away.

import { html, nothing } from 'lit';
import type { Notice } from '../desk/notices';
import { linkButton } from './buttons';
import type { Context } from './context';

function undoView({ desk, t }: Context, notice: Notice) {
  const { takeBack, bringBack, undo } = notice;
  const act = () => {
    if (takeBack !== undefined) desk.takeBack(takeBack);
    if (bringBack !== undefined) desk.bringBack(bringBack);
    if (undo) {
      desk.notices.dismiss(notice);
      undo();
    }
    desk.reach('answer-quietly');
  };
  const canUndo = takeBack !== undefined || bringBack !== undefined || undo;
  return canUndo ? linkButton(t('undo'), act) : nothing;
}

export function noticesView(context: Context) {
  const { desk, t } = context;
  const { all } = desk.notices;
  const dismiss = (notice: Notice) => {
    desk.notices.dismiss(notice);
    desk.reach('answer-quietly');
  };
  const dismissAll = () => {
    desk.notices.clear();
    desk.reach('answer-quietly');
  };
  return html`
    <div class="notices" role="status">
      ${
        all.length === 0
          ? nothing
          : html`<ul class="notice-list">
            ${all.map(
              (notice) => html`
                <li class="notice">
                  ${t(notice.key, notice.values)} ${undoView(context, notice)}
                  ${all.length === 1 ? linkButton(t('dismiss'), () => dismiss(notice)) : nothing}
                </li>
              `,
            )}
            ${all.length > 1 ? html`<li class="notice">${linkButton(t('dismissAll'), dismissAll)}</li>` : nothing}
          </ul>`
      }
    </div>
  `;
}
