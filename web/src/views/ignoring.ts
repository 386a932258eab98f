import { html } from 'lit';
import type { Finding } from '../report';
import { linkButton, smallButton } from './buttons';
import type { Context } from './context';

// Two different wishes: this one place is right as it is, or the whole rule is not wanted.
export function ignoringView({ store, t }: Context, finding: Finding) {
  if (store.state.ignoring !== finding.fingerprint) {
    return html`
      <p class="meta">
        ${linkButton(t('ignore'), () => {
          store.set({ ignoring: finding.fingerprint });
          store.onGoal('reason');
        })}
        ${linkButton(t('ruleOff', { id: finding.rule }), () => {
          store.acceptance.switchRule(finding.rule, false);
          store.onGoal('answer-quietly');
        })}
      </p>
    `;
  }
  return html`
    <form
      class="reason"
      @submit=${(event: Event) => {
        event.preventDefault();
        store.acceptance.ignore(finding, (event.target as HTMLFormElement).querySelector('input')!.value);
      }}
    >
      <label>${t('ignoreReason')} <input type="text" autocomplete="off" /></label>
      <button type="submit" class="small">${t('ignoreConfirm')}</button>
      ${smallButton(t('cancel'), () => store.set({ ignoring: null }))}
    </form>
  `;
}
