// All rules, and what is told about one of them.

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
  { desk, t }: Context,
  id: string,
  name = `${t('rule', { id })} ${desk.checking.ruleTitle(id)}`,
) {
  return html`<button type="button" class="link" aria-haspopup="dialog" @click=${() => desk.read(id)}>
    ${name}
  </button>`;
}

// A row of the list of all rules. Whether something could be read at all is no matter of choice.
function ruleRow({ desk, t }: Context, rule: Rule) {
  const { accepting } = desk;
  const toggle = (event: Event) => accepting.switchRule(rule.id, (event.target as HTMLInputElement).checked);
  return html`
    <li class=${accepting.isOn(rule.id) ? '' : 'off'}>
      <input
        type="checkbox"
        aria-label=${t('ruleSwitch', { id: rule.id })}
        .checked=${live(accepting.isOn(rule.id))}
        ?disabled=${rule.family === 'I'}
        @change=${toggle}
      />
      <span class="severity ${rule.severity}">${t(rule.severity)}</span>
      <button type="button" class="link" data-rule=${rule.id} @click=${() => desk.read(rule.id)}>
        ${rule.id} ${rule.title[desk.language]}
      </button>
      ${rule.default ? nothing : html`<span class="faint">${t('guideOff')}</span>`}
    </li>
  `;
}

function listView(context: Context) {
  const { desk, t } = context;
  const { disabled, enabled } = desk.accepting.list;
  const changed = { off: disabled.length, on: enabled.length };
  return html`
    <p>${t('rulesIntro')} ${t('rulesSwitches')}</p>
    <p role="status">
      ${
        changed.off + changed.on > 0
          ? html`${t('rulesChanged', changed)} ${linkButton(t('rulesReset'), () => desk.accepting.resetRules())}`
          : nothing
      }
    </p>
    <p>
      <button type="button" class="link" data-rule="limits" @click=${() => desk.read('limits')}>
        ${t('guideLimits')}
      </button>
    </p>
    ${byFamily(desk.checking.rules).map(
      (group) => html`
        <h3>${t(familyKey(group.family))}</h3>
        <ul class="index">${group.rules.map((rule) => ruleRow(context, rule))}</ul>
      `,
    )}
  `;
}

function pageView({ desk, t }: Context, id: string) {
  const guide = carriedGuide();
  const told = id === 'limits' ? guide.limits[desk.language] : guide.articles[desk.language][id];
  return html`
    <h3>${id === 'limits' ? t('guideLimits') : `${id} ${desk.checking.ruleTitle(id)}`}</h3>
    ${told ? unsafeHTML(told) : nothing}
  `;
}

export function rulesView(context: Context, place: string) {
  const { desk, t } = context;
  const isList = place === 'all';
  return html`
    <div class="rules guide">
      <div class="rules-bar">
        <h2 id="modal-title" tabindex="-1">${t(isList ? 'rules' : 'rulesDialog')}</h2>
        ${
          isList
            ? nothing
            : html`<button type="button" class="rules-back" @click=${() => desk.read('all')}>${t('rulesBack')}</button>`
        }
        <button type="button" class="rules-close" @click=${() => desk.show(null)}>${t('rulesClose')}</button>
      </div>
      <div class="rules-body">${isList ? listView(context) : pageView(context, place)}</div>
    </div>
  `;
}
