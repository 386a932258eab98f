// The check sheet: what is printed instead of the page. It has every open finding, whatever the filter shows.

import { html, nothing } from 'lit';
import { changesOf } from '../desk/undo';
import type { Listed } from '../listing';
import { sectionTitles } from '../form/wording';
import { basisText } from '../names';
import { headlineWords, outcomeOf, unreadOf, unreadWords } from '../outcome';
import { changeRows } from '../outputs/handover';
import { sha256 } from '../outputs/sha256';
import { whereabouts } from '../places';
import type { Report } from '../report';
import { scopeTallies } from '../scope';
import type { Words } from '../strings';
import type { Context } from './context';

const two = (n: number) => String(n).padStart(2, '0');

export function timeWords(time: Date): string {
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

function entriesView(heads: string[], rows: unknown[][], look: string) {
  return html`<table class="entries ${look}">
    <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>
      ${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
    </tbody>
  </table>`;
}

function findingsView({ desk, t }: Context, report: Report, open: Listed[]) {
  if (open.length === 0) return nothing;
  const rows = open.map(({ finding, number }) => {
    const { words, line } = whereabouts(report, finding, t);
    const place = line === null ? words : `${words}${t('inLine', { n: line })}`;
    return [
      number,
      t(finding.severity),
      html`<b>${place}</b><br />${finding.message}`,
      `${finding.rule} ${desk.checking.ruleTitle(finding.rule)}`,
    ];
  });
  const heads = [t('sheetNo'), t('sheetSeverity'), t('sheetProblem'), t('checkRule')];
  return html`<h2 class="paper-head">${t('sheetFindings')}</h2>
    ${entriesView(heads, rows, 'problems')}`;
}

// What the findings rest on, each once, with their numbers.
function basisView({ t }: Context, open: Listed[]) {
  const numbers = new Map<string, number[]>();
  for (const { finding, number } of open) {
    for (const one of finding.basis) {
      const words = basisText({ ...finding, basis: [one] }, t);
      numbers.set(words, [...(numbers.get(words) ?? []), number]);
    }
  }
  if (numbers.size === 0) return nothing;
  return html`<h2 class="paper-head">${t('sheetBasis')}</h2>
    <ul class="paper-list">
      ${[...numbers].map(([words, of]) => html`<li>${words}${t('ofNumbers', { numbers: of.join(t('list')) })}</li>`)}
    </ul>`;
}

function scopeWords(report: Report, t: Words): string {
  return scopeTallies(report)
    .map(([key, n, parts]) => {
      const told = parts.filter(([, count]) => count > 0).map(([part, count]) => t(part, { n: count }));
      return told.length > 0
        ? t('sheetTally', { head: t(key, { n }), parts: told.join(t('comma')) })
        : t(key, { n });
    })
    .join(t('and'));
}

export function sheetView(context: Context) {
  const { desk, t } = context;
  const { doc, report } = desk;
  if (!report) return nothing;
  const { open } = desk;
  const outcome = outcomeOf(desk, doc, report);
  const ignored = desk.accepting.of(doc);
  const { disabled } = desk.accepting.list;
  const [changeHeads, ...changes] = changeRows(changesOf(doc), t);
  const unread = outcome.kind === 'undetermined' ? [] : unreadOf(report);
  return html`
    <section class="paper" role="main" lang=${desk.language === 'zh' ? 'zh-CN' : 'en'}>
      <h1 class="paper-title">${t('sheetTitle')}</h1>
      <table class="facts">
        <tr><th scope="row">${t('sheetUnit')}</th><td>${report.unit ?? t('unknownUnit')}</td>
            <th scope="row">${t('sheetYear')}</th><td>${report.year ?? t('unknownYear')}</td></tr>
        <tr><th scope="row">${t('sheetReport')}</th><td colspan="3">${report.title}</td></tr>
        <tr><th scope="row">${t('sheetFile')}</th><td>${doc.name || t('untitled')}</td>
            <th scope="row">${t('sheetTime')}</th><td>${doc.checkedAt ? timeWords(doc.checkedAt) : ''}</td></tr>
        <tr><th scope="row">${t('sheetSum')}</th><td colspan="3" class="sum">${sha256(doc.text)}</td></tr>
        <tr><th scope="row">${t('sheetOutcome')}</th>
            <td colspan="3"><b>${headlineWords(outcome, t)}</b>${outcome.isPartly ? html`${t('and')}<b>${t('partly')}</b>` : nothing}
              ${unread.map((one) => html`<br />${unreadWords(one, sectionTitles[one.table], t)}`)}</td></tr>
        <tr><th scope="row">${t('sheetScope')}</th><td colspan="3">${scopeWords(report, t)}</td></tr>
      </table>
      ${findingsView(context, report, open)} ${basisView(context, open)}
      ${
        ignored.length > 0
          ? html`<h2 class="paper-head">${t('sheetIgnored')}</h2>
            ${entriesView(
              [t('checkRule'), t('sheetProblem'), t('sheetReason')],
              ignored.map(({ rule, message, reason }) => [
                `${rule} ${desk.checking.ruleTitle(rule)}`,
                message,
                reason || t('noReason'),
              ]),
              'set-aside',
            )}`
          : nothing
      }
      ${
        changeHeads
          ? html`<h2 class="paper-head">${t('changes')}</h2> ${entriesView(changeHeads, changes, 'changed')}`
          : nothing
      }
      ${
        disabled.length > 0
          ? html`<p class="paper-note">
            ${t('sheetRulesOff', { rules: disabled.map((id) => `${id} ${desk.checking.ruleTitle(id)}`).join(t('and')) })}
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
