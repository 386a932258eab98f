// The findings, by family; each with its sum as a ledger, the likeliest cell and the basis.

import { html, nothing } from 'lit';
import { ofFix } from '../corrections';
import { basisText, cellName, familyKey, familyOf, familyOrder, figure, groupOf } from '../names';
import {
  findCell,
  findEquation,
  lineOf,
  quoted,
  severities,
  type Equation,
  type Finding,
  type Repair,
  type Report,
} from '../report';
import type { Key } from '../strings';
import { linkButton, smallButton } from './buttons';
import type { Context } from './context';
import { ignoringView } from './ignoring';
import { ledgerView } from './ledger';
import { ruleLink } from './rules';

const ledgersShown = 2;
const repairsShown = 5;

function repairView({ store, t }: Context, report: Report, repair: Repair) {
  const slip = t(`slip_${repair.slip}` as Key) || '';
  return html`
    <li>
      ${repair.changes.map(
        (change, index) =>
          html`${index > 0 ? t('and') : nothing}${linkButton(
            t('change', {
              cell: cellName(report, change.cell),
              from: change.from === null ? t('blankValue') : figure(change.from),
              to: figure(change.to),
            }),
            () => store.chooseCell(change.cell, 'cell'),
          )}`,
      )}
      ${slip && !slip.startsWith('slip_') ? html`<span class="slip">${slip}</span>` : nothing}
      ${smallButton(t('apply'), () => store.editor.repair(repair.changes))}
    </li>
  `;
}

function firstPlace(report: Report, finding: Finding): number | null {
  if (finding.span) return finding.span[0];
  for (const id of finding.cells) {
    const span = findCell(report, id)?.span;
    if (span) return span[0];
  }
  return null;
}

function findingView(context: Context, report: Report, finding: Finding) {
  const { store, t } = context;
  const chosen = store.state.finding === finding.fingerprint;
  const equations = finding.equations
    .map((id) => findEquation(report, id))
    .filter((equation): equation is Equation => !!equation);
  const failing = equations.filter((equation) => equation.status === 'fails');
  const repairs = finding.repairs ?? [];
  const place = firstPlace(report, finding);
  const line =
    place === null ? null : finding.span && finding.line ? finding.line : lineOf(report.text, place);
  return html`
    <li class="finding ${finding.severity} ${chosen ? 'chosen' : ''}" data-finding=${finding.fingerprint}>
      <h4>
        <button
          type="button"
          class="message"
          aria-pressed=${chosen ? 'true' : 'false'}
          @click=${() => store.chooseFinding(finding.fingerprint)}
        >
          <span class="severity ${finding.severity}">${t(finding.severity)}</span>
          <span>${finding.message}</span>
        </button>
      </h4>
      ${quoteView(report, finding)}
      ${
        failing.length > 0
          ? html`<div class="ledgers">
            ${failing.slice(0, ledgersShown).map((equation) => ledgerView(context, report, equation))}
          </div>`
          : nothing
      }
      ${
        failing.length > ledgersShown
          ? html`<p class="faint">${t('moreEquations', { n: failing.length - ledgersShown })}</p>`
          : nothing
      }
      ${
        repairs.length > 0
          ? html`<div class="repairs">
            <p>${t(repairs.length === 1 ? 'likeliest' : 'oneOf')}</p>
            <ul>
              ${repairs.slice(0, repairsShown).map((repair) => repairView(context, report, repair))}
            </ul>
          </div>`
          : nothing
      }
      ${
        finding.fix
          ? html`<p>
            ${t('suggestion', { text: finding.fix.text })}
            ${smallButton(t('apply'), () => store.editor.correct(ofFix(finding), finding.fix!.text, 'answer-quietly'))}
          </p>`
          : nothing
      }
      <p class="meta">
        ${
          line === null
            ? nothing
            : linkButton(t('toSource', { n: line }), () => store.chooseFinding(finding.fingerprint, 'source'))
        }
        ${
          finding.cells.length > 0
            ? linkButton(t('toCell'), () => {
                store.chooseFinding(finding.fingerprint, 'source-scroll');
                store.point(finding.cells[0]);
                store.onGoal('cell');
              })
            : nothing
        }
        ${ruleLink(context, finding.rule)}
        ${
          finding.basis.length > 0
            ? html`<span class="faint">${t('basis', { text: basisText(finding, t) })}</span>`
            : nothing
        }
      </p>
      ${familyOf(finding.rule) === 'I' ? nothing : ignoringView(context, finding)}
    </li>
  `;
}

// The sentence that a finding on the text is about.
function quoteView(report: Report, finding: Finding) {
  const { span } = finding;
  if (
    !span ||
    span[0] === span[1] ||
    finding.cells.some((id) => findCell(report, id)?.span?.[0] === span[0])
  ) {
    return nothing;
  }
  const { before, marked, after } = quoted(report.text, span);
  return html`<blockquote lang="zh-CN">${before}<mark>${marked}</mark>${after}</blockquote>`;
}

// By family, then by severity, then as they stand in the text.
export function findingOrder(findings: Finding[]): Finding[] {
  const family = (finding: Finding) => familyOrder.indexOf(groupOf(finding));
  const severity = (finding: Finding) => severities.indexOf(finding.severity);
  return findings
    .slice()
    .sort(
      (a, b) => family(a) - family(b) || severity(a) - severity(b) || (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0),
    );
}

export function findingsView(context: Context) {
  const { store, t } = context;
  const report = store.report;
  const open = store.open;
  if (!report || open.length === 0) return nothing;
  const shown = findingOrder(store.findings);
  const count = (severity: string) => open.filter((finding) => finding.severity === severity).length;
  const present = severities.filter((severity) => count(severity) > 0);
  const families = familyOrder
    .map((family) => ({ family, findings: shown.filter((finding) => groupOf(finding) === family) }))
    .filter((group) => group.findings.length > 0);
  return html`
    <section class="findings" aria-labelledby="findings-title">
      <div class="bar">
        <h2 id="findings-title">${t('findings')}</h2>
        ${
          present.length > 1
            ? html`<fieldset class="filter">
              <legend class="vh">${t('showSeverity')}</legend>
              ${present.map(
                (severity) => html`<label>
                  <input
                    type="checkbox"
                    .checked=${store.state.shown[severity]}
                    @change=${() => store.toggleSeverity(severity)}
                  />
                  ${t(severity)} ${count(severity)}
                </label>`,
              )}
            </fieldset>`
            : nothing
        }
      </div>
      ${families.length === 0 ? html`<p>${t('noneShown')}</p>` : nothing}
      ${families.map(
        (group) => html`
          <h3>${t(familyKey(group.family))}</h3>
          <ul class="list">
            ${group.findings.map((finding) => findingView(context, report, finding))}
          </ul>
        `,
      )}
    </section>
  `;
}
