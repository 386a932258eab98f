// Says that a newer version of the page is there, and puts it in place when the reader wants it.

import { html, nothing } from 'lit';
import { linkButton } from './buttons';
import type { Context } from './context';

export function newerView({ desk, t }: Context) {
  const { newer } = desk;
  return html`
    <div class="notices newer" role="status">
      ${
        newer
          ? html`
              <p class="notice">
                ${t('newer')} ${linkButton(t('newerNow'), newer)}
                ${linkButton(t('dismiss'), () => desk.offerNewer(null))}
              </p>
            `
          : nothing
      }
    </div>
  `;
}
