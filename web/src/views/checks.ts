// What was checked, what passed, what could not be checked and why.

import { html, nothing } from 'lit';
import type { Key } from '../strings';
import { ruleLink } from './rules';
import type { Context } from './context';

const order = ['failed', 'skipped', 'passed'];

export function checksView(context: Context) {
  const { store, t } = context;
  const report = store.report;
  if (!report || report.checks.length === 0) return nothing;
  const checks = report.checks.slice().sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  return html`
    <details class="panel checks">
      <summary><h2>${t('checks')}</h2></summary>
      <div class="scroll">
      <table>
        <caption class="vh">${t('checks')}</caption>
        <thead>
          <tr>
            <th scope="col">${t('checkRule')}</th>
            <th scope="col">${t('checkStatus')}</th>
            <th scope="col">${t('checkCount')}</th>
            <th scope="col">${t('checkWhy')}</th>
          </tr>
        </thead>
        <tbody>
          ${checks.map(
            (check) => html`
              <tr class=${check.status}>
                <th scope="row">${ruleLink(context, check.rule, `${check.rule} ${store.ruleTitle(check.rule)}`)}</th>
                <td>${t(`status_${check.status}` as Key)}</td>
                <td class="figure">${check.count || ''}</td>
                <td>${check.why ?? ''}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
      </div>
    </details>
    <p class="about faint">${t('about', report.engine)}</p>
  `;
}
