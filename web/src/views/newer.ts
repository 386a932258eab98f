// Says that a newer version of the page is there, and puts it in place when the reader wants it.

import { html, nothing } from 'lit';
import { linkButton } from './buttons';
import type { Context } from './context';

export function newerView({ store, t }: Context) {
  const { newer } = store.state;
  return html`
    <div class="notices newer" role="status">
      ${
        newer
          ? html`
              <p class="notice">
                ${t('newer')} ${linkButton(t('newerNow'), newer)}
                ${linkButton(t('dismiss'), () => store.set({ newer: null }))}
              </p>
            `
          : nothing
      }
    </div>
  `;
}
