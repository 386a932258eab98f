// What the page has to say besides the answer, each with a way to take it back or put it away.

import { html, nothing } from 'lit';
import { linkButton } from './buttons';
import type { Context } from './context';

export function noticesView({ store, t }: Context) {
  return html`
    <div class="notices" role="status">
      ${store.state.notices.map(
        (notice) => html`
          <p class="notice">
            ${t(notice.key, notice.values)}
            ${notice.undo ? linkButton(t('undo'), () => store.undo(notice)) : nothing}
            ${linkButton(t('dismiss'), () => store.dismiss(notice))}
          </p>
        `,
      )}
    </div>
  `;
}
