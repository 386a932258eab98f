import { html } from 'lit';
import type { Finding } from '../report';
import type { Context } from './context';

// Two different wishes: this one place is right as it is, or the whole rule is not wanted.
export function ignoringView({ store, t }: Context, finding: Finding) {
  if (store.state.ignoring !== finding.fingerprint) {
    return html`
      <p class="meta">
        <button
          type="button"
          class="link"
          @click=${() => {
            store.set({ ignoring: finding.fingerprint });
            store.onGoal('reason');
          }}
        >
          ${t('ignore')}
        </button>
        <button type="button" class="link" @click=${() => store.switchRule(finding.rule, false)}>
          ${t('ruleOff', { id: finding.rule })}
        </button>
      </p>
    `;
  }
  return html`
    <form
      class="reason"
      @submit=${(event: Event) => {
        event.preventDefault();
        store.ignore(finding, (event.target as HTMLFormElement).querySelector('input')!.value);
      }}
    >
      <label>${t('ignoreReason')} <input type="text" autocomplete="off" /></label>
      <button type="submit" class="small">${t('ignoreConfirm')}</button>
      <button type="button" class="small" @click=${() => store.set({ ignoring: null })}>
        ${t('cancel')}
      </button>
    </form>
  `;
}
