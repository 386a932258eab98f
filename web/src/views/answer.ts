// The answer in one line, what was read and what was not, and what to do with it.

import { html, nothing } from 'lit';
import type { Doc } from '../desk/document';
import { sectionTitles } from '../form/wording';
import { headlineWords, outcomeOf, unreadOf, unreadWords, type Outcome } from '../outcome';
import type { Report } from '../report';
import type { Key } from '../strings';
import { actionsView } from './actions';
import type { Context } from './context';

interface Line {
  text: string;
  more: string;
  kind: string;
}

// While there is no report.
function stateLine({ desk, t }: Context, doc: Doc): Line | null {
  const { checking } = desk;
  if (checking.state === 'failed') {
    const more: Key = typeof WebAssembly === 'undefined' ? 'noWebAssembly' : 'engineFailedMore';
    return { text: t('engineFailed'), more: t(more, { why: checking.why }), kind: 'broken' };
  }
  if (doc.state === 'failed') {
    return { text: t('undetermined'), more: t('checkFailed', { why: doc.why }), kind: 'broken' };
  }
  if (doc.state === 'empty') return null;
  if (doc.report) return null;
  return { text: t(checking.state === 'loading' ? 'loading' : 'checking'), more: '', kind: 'busy' };
}

function reportLine({ desk, t }: Context, outcome: Outcome): Line {
  const off = desk.accepting.list.disabled.length;
  const more = [
    outcome.kind === 'undetermined' ? t('undeterminedMore') : '',
    outcome.ignored > 0 ? t('ignoredCount', { n: outcome.ignored }) : '',
    off > 0 ? t('rulesOffCount', { n: off }) : '',
  ];
  return {
    text: headlineWords(outcome, t),
    more: more.filter((words) => words).join(t('and')),
    kind: outcome.counts.length > 0 ? `findings ${outcome.kind}` : outcome.kind,
  };
}

function subjectView({ t }: Context, report: Report, outcome: Outcome) {
  const { expected, missing, ambiguous } = report.summary.cells;
  const parts = [
    report.unit || t('unknownUnit'),
    report.year ? t('yearOf', { year: report.year }) : t('unknownYear'),
    outcome.kind === 'undetermined'
      ? ''
      : t('cellsRead', { n: expected - missing - ambiguous, of: expected }),
  ];
  return html`<p class="subject">${parts.filter((part) => part).join(' · ')}</p>`;
}

function unreadView({ t }: Context, report: Report) {
  const unread = unreadOf(report);
  if (unread.length === 0) return nothing;
  return html`<ul class="unread">
    ${unread.map((one) => html`<li>${unreadWords(one, sectionTitles[one.table], t)}</li>`)}
  </ul>`;
}

function reportView(context: Context, report: Report, outcome: Outcome) {
  return html`
    ${subjectView(context, report, outcome)}
    ${outcome.kind === 'undetermined' ? nothing : unreadView(context, report)}
    ${outcome.kind === 'clean' ? html`<p class="caveat">${report.notice}</p>` : nothing}
    ${actionsView(context)}
  `;
}

export function answerView(context: Context) {
  const { desk, t } = context;
  const { doc, report } = desk;
  const waiting = stateLine(context, doc);
  const outcome = !waiting && report ? outcomeOf(desk, doc, report) : null;
  const line = outcome ? reportLine(context, outcome) : waiting;
  const canRetry = desk.checking.state === 'failed' && typeof WebAssembly !== 'undefined';
  return html`
    <section class="answer ${line ? line.kind : 'none'}" aria-label=${t('resultHeading')}>
      <div role="status">
        <div class="headline">
          ${line ? html`<h2 id="answer" tabindex="-1">${line.text}</h2>` : nothing}
          ${
            outcome
              ? html`<ul class="counts">
                ${outcome.counts.map(
                  ({ severity, n }) =>
                    html`<li><span class="severity ${severity}">${t(severity)}</span> ${n}</li> `,
                )}
              </ul>`
              : nothing
          }
        </div>
        ${outcome?.isPartly ? html`<p class="partly"><strong>${t('partly')}</strong></p>` : nothing}
        ${line?.more ? html`<p>${line.more}</p>` : nothing}
      </div>
      ${
        canRetry
          ? html`<p class="retry">
            <button type="button" @click=${() => desk.retry()}>${t('retry')}</button>
          </p>`
          : nothing
      }
      ${outcome && report ? reportView(context, report, outcome) : nothing}
    </section>
  `;
}
