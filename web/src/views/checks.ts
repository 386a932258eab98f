// What was checked, what passed, what was not: because it was not read, or because the report has none of it. Here a rule
// that is not wanted is switched off.

import { html, nothing } from 'lit';
import type { Report } from '../report';
import { scopeTallies, statusOf, statusOrder } from '../scope';
import type { Key, Words } from '../strings';
import { linkButton } from './buttons';
import type { Context } from './context';
import { ruleLink } from './rules';

// "42 sums: 39 hold · 2 fail", parts that are none left out
function tally(t: Words, head: Key, n: number, parts: [Key, number][]) {
  const rest = parts.filter(([, count]) => count > 0).map(([key, count]) => t(key, { n: count }));
  const details = rest.length > 0 ? html`<span>${rest.join(' · ')}</span>` : nothing;
  return html`<li><strong>${t(head, { n })}</strong>${details}</li>`;
}

function switchView({ desk, t }: Context, id: string) {
  if (id.startsWith('I')) return nothing;
  const title = desk.checking.ruleTitle(id);
  if (!desk.accepting.isOn(id)) return linkButton(t('ruleOn'), () => desk.accepting.switchRule(id, true));
  const ask = () =>
    desk.show({
      kind: 'ask',
      title: t('ruleOffTitle', { id, title }),
      text: t('ruleOffText', { n: desk.open.filter(({ finding }) => finding.rule === id).length }),
      yes: t('ruleOff'),
      act: () => desk.switchOff(id),
    });
  return html`<button type="button" class="link" aria-haspopup="dialog" data-switch=${id} @click=${ask}>
    ${t('ruleOff')}
  </button>`;
}

function tableView(context: Context, report: Report) {
  const { desk, t } = context;
  const checks = report.checks
    .slice()
    .sort((a, b) => statusOrder.indexOf(statusOf(a)) - statusOrder.indexOf(statusOf(b)));
  return html`<div class="scroll">
    <table>
      <caption class="vh">${t('checks')}</caption>
      <thead>
        <tr>
          <th scope="col">${t('checkRule')}</th>
          <th scope="col">${t('checkStatus')}</th>
          <th scope="col">${t('checkCount')}</th>
          <th scope="col">${t('checkWhy')}</th>
          <td></td>
        </tr>
      </thead>
      <tbody>
        ${checks.map(
          (check) => html`
            <tr class=${statusOf(check)}>
              <th scope="row">
                ${ruleLink(context, check.rule, `${check.rule} ${desk.checking.ruleTitle(check.rule)}`)}
              </th>
              <td>${t(`status_${statusOf(check)}`)}</td>
              <td class="figure">${check.count || ''}</td>
              <td>${check.why ?? ''}</td>
              <td>${switchView(context, check.rule)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  </div>`;
}

export function checksView(context: Context) {
  const { desk, t } = context;
  const { report } = desk;
  if (!report) return nothing;
  const limits = html`<button type="button" class="link" aria-haspopup="dialog" @click=${() => desk.read('limits')}>
    ${t('guideLimits')}
  </button>`;
  return html`
    <details class="panel checks">
      <summary><h2>${t('checks')}</h2></summary>
      <ul class="tallies">
        ${scopeTallies(report).map(([key, n, parts]) => tally(t, key, n, parts))}
      </ul>
      ${report.checks.length > 0 ? tableView(context, report) : nothing}
    </details>
    <p class="caveat">${report.notice} ${limits}</p>
    <p class="about faint">${t('about', report.engine)}</p>
  `;
}
