// All rules, and what is told about one of them: a dialog over the page.

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { carriedGuide } from '../guide/carried';
import { byFamily, familyKey } from '../names';
import type { Rule } from '../report';
import { linkButton } from './buttons';
import type { Context } from './context';

// Where a rule is named: its name leads to what is told about it.
export function ruleLink(
  { store, t }: Context,
  id: string,
  name = `${t('rule', { id })} ${store.ruleTitle(id)}`,
) {
  return html`<button type="button" class="link" aria-haspopup="dialog" @click=${() => store.read(id)}>
    ${name}
  </button>`;
}

// A row of the list of all rules. Whether something could be read at all is no matter of choice.
function ruleRow({ store, t }: Context, rule: Rule) {
  const { acceptance } = store;
  const toggle = (event: Event) => acceptance.switchRule(rule.id, (event.target as HTMLInputElement).checked);
  return html`
    <li class=${acceptance.isOn(rule.id) ? '' : 'off'}>
      <input
        type="checkbox"
        aria-label=${t('ruleSwitch', { id: rule.id })}
        .checked=${live(acceptance.isOn(rule.id))}
        ?disabled=${rule.family === 'I'}
        @change=${toggle}
      />
      <span class="severity ${rule.severity}">${t(rule.severity)}</span>
      <button type="button" class="link" data-rule=${rule.id} @click=${() => store.read(rule.id)}>
        ${rule.id} ${rule.title[store.state.language]}
      </button>
      ${rule.default ? nothing : html`<span class="faint">${t('guideOff')}</span>`}
    </li>
  `;
}

function listView(context: Context) {
  const { store, t } = context;
  const { disabled, enabled } = store.state.accepted;
  const changed = { off: disabled.length, on: enabled.length };
  return html`
    <p>${t('rulesIntro')} ${t('rulesSwitches')}</p>
    <p role="status">
      ${
        changed.off + changed.on > 0
          ? html`${t('rulesChanged', changed)} ${linkButton(t('rulesReset'), () => store.acceptance.resetRules())}`
          : nothing
      }
    </p>
    <p>
      <button type="button" class="link" data-rule="limits" @click=${() => store.read('limits')}>
        ${t('guideLimits')}
      </button>
    </p>
    ${byFamily(store.state.rules).map(
      (group) => html`
        <h3>${t(familyKey(group.family))}</h3>
        <ul class="index">${group.rules.map((rule) => ruleRow(context, rule))}</ul>
      `,
    )}
  `;
}

function pageView({ store, t }: Context, id: string) {
  const guide = carriedGuide();
  const { language } = store.state;
  const told = id === 'limits' ? guide.limits[language] : guide.articles[language][id];
  return html`
    <h3>${id === 'limits' ? t('guideLimits') : `${id} ${store.ruleTitle(id)}`}</h3>
    ${told ? unsafeHTML(told) : nothing}
  `;
}

export function rulesView(context: Context) {
  const { store, t } = context;
  const place = store.state.reading;
  if (!place) return nothing;
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    store.stopReading();
  };
  // Tabbing past either end goes round.
  const round = (which: 'first' | 'last') => (event: FocusEvent) => {
    const veil = (event.target as Element).parentElement!;
    const inside = veil.querySelectorAll<HTMLElement>('button, input, .rules [tabindex="0"]');
    inside[which === 'first' ? 0 : inside.length - 1]?.focus();
  };
  return html`
    <div
      class="veil"
      lang=${store.state.language === 'zh' ? 'zh-CN' : 'en'}
      @keydown=${keys}
      @click=${(event: Event) => event.target === event.currentTarget && store.stopReading()}
    >
      <span class="edge" tabindex="0" @focus=${round('last')}></span>
      <div class="rules guide" role="dialog" aria-modal="true" aria-labelledby="rules-title">
        <div class="rules-bar">
          <h2 id="rules-title" tabindex="-1">${t(place === 'all' ? 'rules' : 'rulesDialog')}</h2>
          ${
            place === 'all'
              ? nothing
              : html`<button type="button" class="rules-back" @click=${() => store.read('all')}>${t('rulesBack')}</button>`
          }
          <button type="button" class="rules-close" @click=${() => store.stopReading()}>${t('rulesClose')}</button>
        </div>
        <div class="rules-body">
          ${place === 'all' ? listView(context) : pageView(context, place)}
        </div>
      </div>
      <span class="edge" tabindex="0" @focus=${round('first')}></span>
    </div>
  `;
}
