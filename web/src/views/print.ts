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
    <section class="paper" aria-hidden="true">
      <p class="paper-title">${t('sheetTitle')}</p>
      <table class="facts">
        <tr><th scope="row">${t('sheetUnit')}</th><td>${report.unit ?? t('unknownUnit')}</td>
            <th scope="row">${t('sheetYear')}</th><td>${report.year ?? t('unknownYear')}</td></tr>
        <tr><th scope="row">${t('sheetReport')}</th><td colspan="3">${report.title}</td></tr>
        <tr><th scope="row">${t('sheetOutcome')}</th><td colspan="3"><b>${outcome}</b></td></tr>
        <tr><th scope="row">${t('sheetScope')}</th><td colspan="3">${scope}<br />${read}</td></tr>
      </table>
      ${
        findings.length > 0
          ? html`<p class="paper-head">${t('sheetFindings')}</p>
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
          ? html`<p class="paper-head">${t('sheetIgnored')}</p>
            <table class="entries">
              <tbody>
                ${ignored.map(
                  (entry) => html`<tr>
                    <td>${entry.rule}</td>
                    <td>${entry.message}</td>
                    <td>${entry.reason ? t('reasonIs', { reason: entry.reason }) : t('noReason')}</td>
                  </tr>`,
                )}
              </tbody>
            </table>`
          : nothing
      }
      <p class="paper-note">${t('caveat')}</p>
      <p class="signatures">
        <span>${t('sheetSigned')}</span><span>${t('sheetReviewed')}</span><span>${t('sheetDate')}</span>
      </p>
      <p class="paper-note">${t('about', report.engine)}</p>
    </section>
  `;
}
