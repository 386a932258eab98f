// What the reader has accepted: listed, taken back, kept in a file.

import { html, nothing } from 'lit';
import { fromFile, toFile, type Ignored } from '../desk/baseline';
import { textOf } from '../incoming/files';
import { save } from '../outputs/files';
import { linkButton } from './buttons';
import type { Context } from './context';
import { ruleLink } from './rules';

async function loadFrom({ desk }: Context, file: File | undefined) {
  if (!file) return;
  const baseline = fromFile(await textOf(file));
  if (baseline) desk.accepting.add(baseline);
  const values: Record<string, string | number> = baseline
    ? { n: baseline.findings.length + baseline.disabled.length + baseline.enabled.length }
    : { name: file.name };
  desk.notices.say({ key: baseline ? 'ignoredLoaded' : 'ignoredBad', values });
}

function entryView({ desk, t }: Context, entry: Ignored) {
  const { source, unit, year, rule, reason, message } = entry;
  const of = [source ?? '', unit ?? '', year === undefined ? '' : t('yearOf', { year })].filter(
    (word) => word,
  );
  return html`<li>
    ${message}
    <span class="faint">${t('rule', { id: rule })} · ${of.length > 0 ? of.join(' · ') : t('ofAllReports')}</span>
    <span>${reason ? t('reasonIs', { reason }) : t('noReason')}</span>
    ${linkButton(t('takeBackIgnored'), () => desk.accepting.takeBack(entry))}
  </li>`;
}

export function ignoredView(context: Context) {
  const { desk, t } = context;
  if (!desk.report) return nothing;
  const { findings, disabled, enabled } = desk.accepting.list;
  const none = findings.length === 0 && disabled.length === 0 && enabled.length === 0;
  const switchView = (id: string, words: string, on: boolean) => html`
    <li>
      ${words} ${ruleLink(context, id, desk.checking.ruleTitle(id))}
      ${linkButton(t('takeBackIgnored'), () => desk.accepting.switchRule(id, on))}
    </li>
  `;
  const saveAll = () => {
    save(`${t('ignoredFile')}.json`, 'application/json', toFile(desk.accepting.list));
    desk.accepting.saved();
  };
  return html`
    <details class="panel ignored" ?open=${!none}>
      <summary><h2>${t('ignoredTitle')}</h2></summary>
      <ul>
        ${disabled.map((id) => switchView(id, t('ruleIsOff', { id }), true))}
        ${enabled.map((id) => switchView(id, t('ruleIsOn', { id }), false))}
        ${findings.map((entry) => entryView(context, entry))}
      </ul>
      <p class="buttons">
        ${none ? nothing : html`<button type="button" class="save-ignored" @click=${saveAll}>${t('saveIgnored')}</button>`}
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
