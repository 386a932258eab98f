// The answer in one line, then what it rests on.

import { html, nothing } from 'lit';
import { severities, type Report } from '../report';
import type { Key } from '../strings';
import type { Context } from './context';

function headline({ store, t }: Context): { text: string; more: string; kind: string } | null {
  const { doc, state, report } = store;
  if (state.engine === 'failed') {
    const more: Key = typeof WebAssembly === 'undefined' ? 'noWebAssembly' : 'engineFailedMore';
    return { text: t('engineFailed'), more: t(more, { why: state.engineWhy }), kind: 'broken' };
  }
  if (doc.state === 'failed') {
    return { text: t('undetermined'), more: t('checkFailed', { why: doc.why }), kind: 'broken' };
  }
  if (doc.state === 'empty') return null;
  if (!report)
    return { text: state.engine === 'loading' ? t('loading') : t('checking'), more: '', kind: 'busy' };
  if (report.outcome === 'undetermined') {
    return { text: t('undetermined'), more: t('undeterminedMore'), kind: 'undetermined' };
  }
  const left = [
    { key: 'ignoredCount' as const, n: store.acceptance.here.length },
    { key: 'rulesOffCount' as const, n: state.accepted.disabled.length },
  ];
  const more = left
    .filter(({ n }) => n > 0)
    .map(({ key, n }) => t(key, { n }))
    .join(t('and'));
  if (store.open.length === 0) return { text: t('clean'), more, kind: 'clean' };
  const worst = severities.find((severity) => store.open.some((finding) => finding.severity === severity));
  return { text: t('found', { n: store.open.length }), more, kind: `findings ${worst}` };
}

function counted({ store, t }: Context) {
  return severities
    .map((severity) => ({
      severity,
      n: store.open.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ n }) => n > 0)
    .map(({ severity, n }) => html`<li><span class="severity ${severity}">${t(severity)}</span> ${n}</li> `);
}

// "42 sums: 39 hold · 2 fail", parts that are none left out
function tally(t: Context['t'], head: Key, n: number, parts: [Key, number][]) {
  const rest = parts.filter(([, count]) => count > 0).map(([key, count]) => t(key, { n: count }));
  const details = rest.length > 0 ? html`<span>${rest.join(' · ')}</span>` : nothing;
  return html`<li><strong>${t(head, { n })}</strong>${details}</li>`;
}

function basisView(context: Context, report: Report) {
  const { t } = context;
  const status = (wanted: string) => report.checks.filter((check) => check.status === wanted).length;
  const sums = (wanted: string) => report.equations.filter((equation) => equation.status === wanted).length;
  const cells = report.summary.cells;
  return html`
    <ul class="tallies">
      ${tally(t, 'rulesChecked', report.checks.length, [
        ['passed', status('passed')],
        ['failed', status('failed')],
        ['skipped', status('skipped')],
      ])}
      ${tally(t, 'equationsChecked', report.equations.length, [
        ['holds', sums('holds')],
        ['fails', sums('fails')],
        ['notAssessable', sums('not_assessable')],
      ])}
      ${tally(t, 'cellsChecked', cells.expected, [
        ['cells_number', cells.number],
        ['cells_blank', cells.blank],
        ['cells_placeholder', cells.placeholder],
        ['cells_missing', cells.missing],
        ['cells_ambiguous', cells.ambiguous],
        ['cells_invalid', cells.invalid],
      ])}
    </ul>
  `;
}

// What no check can see is said of every result.
function noticeView({ store, t }: Context, report: Report) {
  const more = html`<button
    type="button"
    class="link"
    aria-haspopup="dialog"
    @click=${() => store.read('limits')}
  >
    ${t('guideLimits')}
  </button>`;
  return html`<p class="caveat">${report.notice} ${more}</p>`;
}

export function answerView(context: Context) {
  const { store, t } = context;
  const line = headline(context);
  const { doc, report } = store;
  return html`
    <section class="answer ${line ? line.kind : 'none'}" aria-label=${t('resultHeading')}>
      <div role="status">
        <div class="headline">
          ${line ? html`<h2 id="answer" tabindex="-1">${line.text}</h2>` : nothing}
          ${report ? html`<ul class="counts">${counted(context)}</ul>` : nothing}
        </div>
        ${line && line.more ? html`<p>${line.more}</p>` : nothing}
      </div>
      ${
        store.state.engine === 'failed' && typeof WebAssembly !== 'undefined'
          ? html`<p class="retry">
            <button type="button" @click=${() => store.retry()}>${t('retry')}</button>
          </p>`
          : nothing
      }
      ${
        report
          ? html`
            <p class="subject">
              ${[
                report.unit || t('unknownUnit'),
                report.year ? t('yearOf', { year: report.year }) : t('unknownYear'),
                t('took', { ms: doc.milliseconds }),
              ].join(' · ')}
            </p>
            ${report.outcome === 'undetermined' ? nothing : basisView(context, report)}
            ${noticeView(context, report)}
          `
          : nothing
      }
    </section>
  `;
}
