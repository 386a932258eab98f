// The check sheet: what is printed instead of the page.

import { html, nothing } from 'lit';
import { sectionTitles } from '../forms';
import { basisText, lineText } from '../names';
import { tableNames } from '../report';
import type { Key } from '../strings';
import type { Context } from './context';
import { findingOrder } from './findings';

const heads: Key[] = ['sheetNo', 'sheetSeverity', 'sheetProblem', 'sheetBasis'];

export function printView({ store, t }: Context) {
  const report = store.report;
  if (!report) return nothing;
  const findings = findingOrder(store.findings);
  const ignored = store.acceptance.here;
  const { disabled } = store.state.accepted;
  const status = (wanted: string) => report.checks.filter((check) => check.status === wanted).length;
  const outcome =
    report.outcome === 'undetermined'
      ? t('undetermined')
      : findings.length === 0
        ? t('clean')
        : t('found', { n: findings.length });
  const scope = [
    t('rulesChecked', { n: report.checks.length }),
    t('passed', { n: status('passed') }),
    t('failed', { n: status('failed') }),
    t('skipped', { n: status('skipped') }),
  ].join(t('and'));
  const read = tableNames
    .map((name) =>
      t('tableState', { table: sectionTitles[name], state: t(`state_${report.tables[name].state}` as Key) }),
    )
    .join(t('and'));
  return html`
    <section class="paper" role="main">
      <h1 class="paper-title">${t('sheetTitle')}</h1>
      <table class="facts">
        <tr><th scope="row">${t('sheetUnit')}</th><td>${report.unit ?? t('unknownUnit')}</td>
            <th scope="row">${t('sheetYear')}</th><td>${report.year ?? t('unknownYear')}</td></tr>
        <tr><th scope="row">${t('sheetReport')}</th><td colspan="3">${report.title}</td></tr>
        <tr><th scope="row">${t('sheetOutcome')}</th><td colspan="3"><b>${outcome}</b></td></tr>
        <tr><th scope="row">${t('sheetScope')}</th><td colspan="3">${scope}<br />${read}</td></tr>
      </table>
      ${
        findings.length > 0
          ? html`<h2 class="paper-head">${t('sheetFindings')}</h2>
            <table class="entries">
              <thead>
                <tr>
                  ${heads.map((key) => html`<th scope="col">${t(key)}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${findings.map(
                  (finding, index) => html`<tr>
                    <td>${index + 1}</td>
                    <td>${t(finding.severity)}</td>
                    <td>${finding.message}${lineText(finding, t)}</td>
                    <td>${finding.rule}<br />${basisText(finding, t)}</td>
                  </tr>`,
                )}
              </tbody>
            </table>`
          : nothing
      }
      ${
        ignored.length > 0
          ? html`<h2 class="paper-head">${t('sheetIgnored')}</h2>
            <table class="entries">
              <thead>
                <tr>
                  <th scope="col">${t('checkRule')}</th>
                  <th scope="col">${t('sheetProblem')}</th>
                  <th scope="col">${t('sheetReason')}</th>
                </tr>
              </thead>
              <tbody>
                ${ignored.map(
                  (entry) => html`<tr>
                    <td>${entry.rule}</td>
                    <td>${entry.message}</td>
                    <td>${entry.reason || t('noReason')}</td>
                  </tr>`,
                )}
              </tbody>
            </table>`
          : nothing
      }
      ${
        disabled.length > 0
          ? html`<p class="paper-note">
            ${t('sheetRulesOff', { rules: disabled.map((id) => `${id} ${store.ruleTitle(id)}`).join(t('and')) })}
          </p>`
          : nothing
      }
      <p class="paper-note">${report.notice}</p>
      <p class="signatures">
        <span>${t('sheetSigned')}</span><span>${t('sheetReviewed')}</span><span>${t('sheetDate')}</span>
      </p>
      <p class="paper-note">${t('about', report.engine)}</p>
    </section>
  `;
}
