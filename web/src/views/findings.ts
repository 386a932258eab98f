// The findings: numbered cards, each with where it is, what is wrong and one thing to do; the rest is folded.

import { html, nothing } from 'lit';
import { certainRepair } from '../desk/corrections';
import { placeOf, type Listed } from '../listing';
import { basisText, cellName, familyKey, familyOf, figure, groupOf } from '../names';
import { isInTable, whereabouts } from '../places';
import {
  findEquation,
  quoted,
  severities,
  type Change,
  type Equation,
  type Finding,
  type Report,
  type Severity,
} from '../report';
import { linkButton } from './buttons';
import type { Context } from './context';
import { ignoringView } from './ignoring';
import { ledgerView } from './ledger';
import { ruleLink } from './rules';

const ledgersShown = 2;
const repairsShown = 8;
const longQuote = 120; // letters of a place that are too many to be quoted

function changesView({ desk, t }: Context, report: Report, changes: Change[]) {
  return changes.map(
    (change, index) =>
      html`${index > 0 ? t('and') : nothing}${linkButton(
        t('change', {
          cell: cellName(report, change.cell),
          from: change.from === null ? t('blankValue') : figure(change.from),
          to: figure(change.to),
        }),
        () => desk.chooseCell(change.cell, 'cell'),
      )}`,
  );
}

// The one thing to do about it.
function actionView(context: Context, report: Report, finding: Finding) {
  const { desk, t } = context;
  const primary = (words: string, act: () => void) =>
    html`<button
      type="button"
      class="small act"
      @click=${() => {
        desk.choosing.finding = finding.fingerprint;
        act();
      }}
    >
      ${words}
    </button>`;
  const certain = certainRepair(finding);
  if (certain) {
    const slip = t(`slip_${finding.repairs[0]?.slip ?? 'other'}`);
    return html`<div class="repair">
      ${changesView(context, report, certain)} ${slip ? html`<span class="slip">${slip}</span>` : nothing}
      ${primary(t('apply'), () => desk.editing.repair(finding))}
    </div>`;
  }
  if (finding.fix) {
    const { span, text } = finding.fix;
    const was = report.text.slice(...span);
    const words =
      text === '' ? t('strike', { was }) : was ? t('suggestion', { was, text }) : t('insert', { text });
    return html`<div class="repair">${words} ${primary(t('apply'), () => desk.editing.reword(finding))}</div>`;
  }
  const needsRegister = finding.repairs.length > 0 || finding.equations.length > 0;
  const register = needsRegister ? html`<span>${t('askRegister')}</span> ` : nothing;
  const isSomewhere = finding.span !== null || finding.cells.length > 0;
  const look = isSomewhere
    ? primary(t('look'), () => desk.chooseFinding(finding, isInTable(report, finding) ? 'cell' : 'source'))
    : nothing;
  return register === nothing && look === nothing
    ? nothing
    : html`<div class="repair">${register}${look}</div>`;
}

function candidatesView(context: Context, report: Report, { repairs }: Finding) {
  const { t } = context;
  return html`<div class="repairs">
    <p>${t('candidates', { n: repairs.length })}</p>
    <ul>
      ${repairs.slice(0, repairsShown).map(({ changes }) => html`<li>${changesView(context, report, changes)}</li>`)}
    </ul>
    ${repairs.length > repairsShown ? html`<p>${t('moreCandidates', { n: repairs.length - repairsShown })}</p>` : nothing}
  </div>`;
}

function ledgersView(context: Context, report: Report, failing: Equation[]) {
  if (failing.length === 0) return nothing;
  return html`<div class="ledgers">
      ${failing.slice(0, ledgersShown).map((equation) => ledgerView(context, report, equation))}
    </div>
    ${
      failing.length > ledgersShown
        ? html`<p class="faint">${context.t('moreEquations', { n: failing.length - ledgersShown })}</p>`
        : nothing
    }`;
}

// What is folded: sums, ways to mend it, rule and basis, ignoring.
function detailsView(context: Context, report: Report, finding: Finding) {
  const { desk, t } = context;
  const failing = finding.equations
    .map((id) => findEquation(report, id))
    .filter((equation): equation is Equation => equation?.status === 'fails');
  const isOpen =
    desk.choosing.unfolded.has(finding.fingerprint) || desk.accepting.asked === finding.fingerprint;
  const toggled = (event: Event) => {
    const { unfolded } = desk.choosing;
    if ((event.target as HTMLDetailsElement).open) unfolded.add(finding.fingerprint);
    else unfolded.delete(finding.fingerprint);
  };
  const hasCandidates = finding.repairs.length > 0 && !certainRepair(finding);
  return html`<details class="more" ?open=${isOpen} @toggle=${toggled}>
    <summary>${t(failing.length > 0 ? 'moreOfSum' : 'more')}</summary>
    ${ledgersView(context, report, failing)} ${hasCandidates ? candidatesView(context, report, finding) : nothing}
    <p class="meta">
      ${placeOf(report, finding) !== null ? linkButton(t('toText'), () => desk.chooseFinding(finding, 'source')) : nothing}
      ${
        finding.cells.length > 0
          ? linkButton(t('toCell'), () => {
              desk.choosing.pointed = finding.cells[0] ?? null;
              desk.chooseFinding(finding, 'cell');
            })
          : nothing
      }
      <span>${t(familyKey(groupOf(finding)))}</span>
      ${ruleLink(context, finding.rule)}
    </p>
    ${
      finding.basis.length > 0
        ? html`<p class="meta faint">${t('basis', { text: basisText(finding, t) })}</p>`
        : nothing
    }
    ${familyOf(finding.rule) === 'I' ? nothing : ignoringView(context, finding)}
  </details>`;
}

// The sentence that a finding on the text is about.
function quoteView(report: Report, finding: Finding) {
  const { span } = finding;
  if (!span || span[0] === span[1] || span[1] - span[0] > longQuote || isInTable(report, finding))
    return nothing;
  const { before, marked, after } = quoted(report.text, span);
  if (!marked.trim()) return nothing;
  return html`<blockquote lang="zh-CN">${before}<mark>${marked}</mark>${after}</blockquote>`;
}

function findingView(context: Context, report: Report, { finding, number }: Listed) {
  const { desk, t } = context;
  const isChosen = desk.choosing.finding === finding.fingerprint;
  const { words, line } = whereabouts(report, finding, t);
  return html`
    <li
      class="finding ${finding.severity} ${isChosen ? 'chosen' : ''}"
      data-finding=${finding.fingerprint}
      aria-current=${isChosen ? 'true' : 'false'}
    >
      <p class="where">
        <span class="number">${number}</span>
        <span class="severity ${finding.severity}">${t(finding.severity)}</span>
        <span class="place" lang="zh-CN">${words}</span>
        ${line === null ? nothing : html`<span class="faint">${t('line', { n: line })}</span>`}
      </p>
      <h3>
        <button type="button" class="message" @click=${() => desk.chooseFinding(finding)}>${finding.message}</button>
      </h3>
      ${quoteView(report, finding)} ${actionView(context, report, finding)} ${detailsView(context, report, finding)}
    </li>
  `;
}

function filterView({ desk, t }: Context) {
  const count = (severity: Severity) =>
    desk.open.filter(({ finding }) => finding.severity === severity).length;
  const present = severities.filter((severity) => count(severity) > 0);
  if (present.length < 2) return nothing;
  const shown = present.includes(desk.choosing.shown as Severity) ? desk.choosing.shown : 'all';
  const choice = (value: Severity | 'all', words: string) => html`<label>
    <input
      type="radio"
      name="shown"
      value=${value}
      .checked=${shown === value}
      @change=${() => {
        desk.choosing.shown = value;
        desk.changed();
      }}
    />
    ${words}
  </label>`;
  return html`<fieldset class="filter">
    <legend class="vh">${t('showSeverity')}</legend>
    ${choice('all', t('showAll', { n: desk.open.length }))}
    ${present.map((severity) => choice(severity, `${t(severity)} ${count(severity)}`))}
  </fieldset>`;
}

export function findingsView(context: Context) {
  const { desk, t } = context;
  const { report } = desk;
  if (!report || desk.open.length === 0) return nothing;
  return html`
    <section class="findings" aria-labelledby="findings-title">
      <div class="bar">
        <h2 id="findings-title">${t('findings')}</h2>
        ${filterView(context)}
      </div>
      <ol class="list">
        ${desk.shown.map((listed) => findingView(context, report, listed))}
      </ol>
    </section>
  `;
}
