// This one place is right as it is: in this report, or wherever it is found.

import { html } from 'lit';
import type { Finding } from '../report';
import { linkButton, smallButton } from './buttons';
import type { Context } from './context';

export function ignoringView({ desk, t }: Context, finding: Finding) {
  const { accepting } = desk;
  if (accepting.asked !== finding.fingerprint) {
    return html`<p class="meta">
      ${linkButton(t('ignore'), () => {
        accepting.asked = finding.fingerprint;
        desk.reach('reason');
      })}
    </p>`;
  }
  const submitted = (event: Event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const reason = form.querySelector<HTMLInputElement>('input[type=text]')!.value;
    desk.ignore(finding, reason, form.querySelector<HTMLInputElement>('input[type=checkbox]')!.checked);
  };
  return html`
    <form class="reason" @submit=${submitted}>
      <label>${t('ignoreReason')} <input type="text" autocomplete="off" /></label>
      <label class="everywhere"><input type="checkbox" /> ${t('ignoreEverywhere')}</label>
      <span class="buttons">
        <button type="submit" class="small">${t('ignoreConfirm')}</button>
        ${smallButton(t('cancel'), () => {
          accepting.asked = null;
          desk.chooseFinding(finding, 'finding');
        })}
      </span>
    </form>
  `;
}
