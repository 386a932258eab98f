// What the reader has accepted: listed, taken back, kept in a file.

import { html, nothing } from 'lit';
import { fromFile, toFile } from '../accepted';
import { save } from '../outputs/files';
import { linkButton } from './buttons';
import type { Context } from './context';
import { ruleLink } from './rules';

async function loadFrom({ store }: Context, file: File | undefined) {
  if (!file) return;
  const text = await new Promise<string>((done) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as string);
    reader.onerror = () => done('');
    reader.readAsText(file);
  });
  const accepted = fromFile(text);
  if (accepted) store.acceptance.add(accepted);
  const values: Record<string, string | number> = accepted
    ? { n: accepted.findings.length + accepted.disabled.length + accepted.enabled.length }
    : { name: file.name };
  store.notify({ key: accepted ? 'ignoredLoaded' : 'ignoredBad', values });
}

export function ignoredView(context: Context) {
  const { store, t } = context;
  if (!store.report) return nothing;
  const { findings, disabled, enabled } = store.state.accepted;
  const none = findings.length === 0 && disabled.length === 0 && enabled.length === 0;
  const switchView = (id: string, words: string, on: boolean) => html`
    <li>
      ${words} ${ruleLink(context, id, store.ruleTitle(id))}
      ${linkButton(t('takeBack'), () => store.acceptance.switchRule(id, on))}
    </li>
  `;
  return html`
    <details class="panel ignored" ?open=${!none}>
      <summary><h2>${t('ignoredTitle')}</h2></summary>
      <ul>
        ${disabled.map((id) => switchView(id, t('ruleIsOff', { id }), true))}
        ${enabled.map((id) => switchView(id, t('ruleIsOn', { id }), false))}
        ${findings.map(
          (entry) => html`<li>
            ${entry.message}
            <span class="faint">
              ${t('rule', { id: entry.rule })}${entry.source ? ` · ${entry.source}` : ''}
            </span>
            <span>${entry.reason ? t('reasonIs', { reason: entry.reason }) : t('noReason')}</span>
            ${linkButton(t('takeBack'), () => store.acceptance.unignore(entry))}
          </li>`,
        )}
      </ul>
      <p class="buttons">
        ${
          none
            ? nothing
            : html`<button
              type="button"
              @click=${() => save('xxgk-baseline.json', 'application/json', toFile(store.state.accepted))}
            >
              ${t('saveIgnored')}
            </button>`
        }
        <label class="button">
          <input
            type="file"
            class="baseline"
            accept=".json,application/json"
            @change=${(event: Event) => {
              const input = event.target as HTMLInputElement;
              void loadFrom(context, input.files?.[0]);
              input.value = '';
            }}
          />
          <span>${t('loadIgnored')}</span>
        </label>
      </p>
    </details>
  `;
}
