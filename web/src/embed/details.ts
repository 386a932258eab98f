// What the badge shows: itself, and the dialog with the findings.

import { html, nothing } from 'lit';
import { basisText } from '../names';
import { isReadInPart, isUndetermined } from '../outcome';
import { severities, type Finding, type Report } from '../report';
import { statusCounts } from '../scope';
import { words, type Language } from '../strings';
import { badgeWords } from './words';

export type State = 'waiting' | 'checking' | 'done' | 'failed';

export interface View {
  state: State;
  report: Report | null;
  why: string; // when it failed
  language: Language;
  open: boolean;
  canShow(finding: Finding): boolean;
  show(finding: Finding): void;
  toggle: () => void;
  closed: () => void;
}

const signs = { clean: '✓', undetermined: '?', error: '✕', warning: '!', hint: 'i', busy: '…', failed: '?' };
type Kind = keyof typeof signs;

export function kindOf({ state, report }: View): Kind {
  if (state === 'failed' || state === 'waiting') return 'failed';
  if (!report) return 'busy';
  if (isUndetermined(report)) return 'undetermined';
  const worst = severities.find((severity) =>
    report.findings.some((finding) => finding.severity === severity),
  );
  return worst || (isReadInPart(report) ? 'undetermined' : 'clean');
}

export function outcomeText(view: View): string {
  const { state, report, language } = view;
  const t = words(language);
  const own = badgeWords(language);
  if (state === 'waiting') return own('waiting');
  if (state === 'failed') return own('failed');
  if (!report) return own('checking');
  if (isUndetermined(report)) return t('undetermined');
  if (report.findings.length === 0) return t(isReadInPart(report) ? 'partly' : 'clean');
  const counts = severities
    .map((severity) => [severity, report.findings.filter((one) => one.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${t(severity)} ${count}`)
    .join(' · ');
  return isReadInPart(report) ? `${counts} · ${t('partly')}` : counts;
}

function findingView(view: View, finding: Finding) {
  const t = words(view.language);
  return html`<li part="finding" class="finding ${finding.severity}">
    <p><span class="severity ${finding.severity}">${t(finding.severity)}</span> ${finding.message}</p>
    <p class="meta">
      ${
        view.canShow(finding)
          ? html`<button type="button" class="link" @click=${() => view.show(finding)}>
            ${badgeWords(view.language)('show')}
          </button>`
          : nothing
      }
      <span class="faint">${t('rule', { id: finding.rule })}</span>
      ${
        finding.basis.length > 0
          ? html`<span class="faint">${t('basis', { text: basisText(finding, t) })}</span>`
          : nothing
      }
    </p>
  </li>`;
}

function reportView(view: View, report: Report) {
  const t = words(view.language);
  const rules = { rules: report.checks.length, ...statusCounts(report) };
  return html`
    <p class="faint">
      ${report.unit || t('unknownUnit')} · ${report.year ? t('yearOf', { year: report.year }) : t('unknownYear')}
    </p>
    ${isUndetermined(report) ? html`<p>${t('undeterminedMore')}</p>` : nothing}
    <ul class="list">
      ${severities.map((severity) =>
        report.findings
          .filter((one) => one.severity === severity)
          .map((finding) => findingView(view, finding)),
      )}
    </ul>
    <p class="faint">${badgeWords(view.language)('checked', rules)}</p>
    ${report.outcome === 'undetermined' ? nothing : html`<p class="faint">${report.notice}</p>`}
  `;
}

// Where the browser has no <dialog> the same element is one by its role, and the badge moves the focus itself.
function dialogView(view: View) {
  const own = badgeWords(view.language);
  return html`<dialog
    part="details"
    role="dialog"
    aria-modal="true"
    aria-labelledby="outcome"
    @close=${view.closed}
    @cancel=${(event: Event) => {
      event.stopPropagation();
      event.preventDefault();
      view.closed();
    }}
    @click=${(event: Event) => event.target === event.currentTarget && view.closed()}
  >
    <div class="sheet">
      <div class="top">
        <h2 id="outcome" class=${kindOf(view)}>${outcomeText(view)}</h2>
        <button type="button" class="close" @click=${view.closed}>${own('close')}</button>
      </div>
      ${view.state === 'failed' ? html`<p>${view.why}</p>` : nothing}
      ${view.report ? reportView(view, view.report) : nothing}
    </div>
  </dialog>`;
}

export function badgeView(view: View) {
  const kind = kindOf(view);
  const own = badgeWords(view.language);
  return html`<div class="reset" lang=${view.language === 'zh' ? 'zh-CN' : 'en'}>
      <button
        part="badge"
        type="button"
        class="badge ${kind}"
        aria-haspopup="dialog"
        aria-expanded=${view.open ? 'true' : 'false'}
        title=${own('open')}
        @click=${view.toggle}
      >
        <span part="sign" class="sign" aria-hidden="true">${signs[kind]}</span>
        <span part="label" role="status">${own('prefix')} ${outcomeText(view)}</span>
      </button>
      ${dialogView(view)}
      <div class="layer" aria-hidden="true"></div>
    </div>
    ${view.state === 'failed' ? html`<slot></slot>` : nothing}`;
}
