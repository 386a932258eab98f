// The box that takes the report and shows it. The marks lie on a copy of the text behind the box, so that
// what is marked is also what can be edited.

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { guard } from 'lit/directives/guard.js';
import { segments, type Mark } from '../marks';
import { cellName, sizeName } from '../names';
import { boxOffset, boxText, findCell, type Finding, type Report, type Span } from '../report';
import type { Doc } from '../state';
import type { Key } from '../strings';
import { linkButton } from './buttons';
import type { Context } from './context';
import { pasteByButton, pasteIntoBox, takeExample, takeFiles, takeForm } from './taking';

const originKeys: Record<Doc['origin'], Key> = {
  html: 'tookHtml',
  text: 'tookText',
  typed: 'tookTyped',
  file: 'tookFile',
  example: 'tookExample',
  form: 'tookForm',
};

function spansOf(report: Report, finding: Finding): Span[] {
  const cells = finding.cells
    .map((id) => findCell(report, id)?.span)
    .filter((span): span is Span => Array.isArray(span));
  return finding.span ? [finding.span, ...cells] : cells;
}

// null while the report belongs to an older text
export function marksOf({
  store,
}: Context): { report: Report; marks: Mark[]; place(offset: number): number } | null {
  const { doc, report, state } = store;
  if (!report || boxText(report.text ?? '') !== doc.text) return null;
  const place = boxOffset(report.text);
  const marks: Mark[] = [];
  const add = (span: Span | null | undefined, kind: string) => {
    if (span) marks.push({ begin: place(span[0]), end: place(span[1]), kind });
  };
  for (const finding of store.findings) {
    const spans = spansOf(report, finding);
    const shown = finding.span ? [finding.span] : spans;
    shown.forEach((span) => add(span, finding.severity));
    if (finding.fingerprint === state.finding && !state.cell) spans.forEach((span) => add(span, 'chosen'));
  }
  const cell = state.cell ? findCell(report, state.cell) : undefined;
  add(cell?.span, 'chosen');
  return { report, marks, place };
}

// What stands at the cursor: findings and a cell.
function lookHere(context: Context, box: HTMLTextAreaElement) {
  const { store } = context;
  const found = marksOf(context);
  if (!found || box.selectionStart === null) return;
  const caret = box.selectionStart;
  const covers = (span: Span | null | undefined) =>
    !!span && found.place(span[0]) <= caret && caret <= found.place(span[1]);
  const findings = store.findings.filter((finding) => spansOf(found.report, finding).some(covers));
  let cell: string | null = null;
  for (const table of Object.values(found.report.tables)) {
    for (const row of table.rows) {
      const hit = row.cells.find((candidate) => covers(candidate.span));
      if (hit) cell = hit.id;
    }
  }
  store.set({ here: { findings: findings.map((finding) => finding.fingerprint), cell } });
}

function followScroll(event: Event) {
  const box = event.target as HTMLTextAreaElement;
  const copy = box.parentElement!.querySelector('.copy')!;
  copy.scrollTop = box.scrollTop;
}

function copyView(context: Context) {
  const { store } = context;
  const { doc, state } = store;
  const depends = [doc.id, doc.text, doc.report, state.finding, state.cell, state.shown];
  return guard(depends, () => {
    const found = marksOf(context);
    // The last line must be as high as in the box even when it is empty.
    const text = doc.text + '\n\u200b';
    const pieces = segments(text, found ? found.marks : []);
    return pieces.map((piece) =>
      piece.kinds.length > 0
        ? html`<mark class=${piece.kinds.join(' ') + (piece.text ? '' : ' empty')}>${piece.text}</mark>`
        : piece.text,
    );
  });
}

function hereView({ store, t }: Context) {
  const report = store.report;
  const { here } = store.state;
  if (!report) return nothing;
  const finding = report.findings.find((candidate) => here.findings.includes(candidate.fingerprint));
  return html`
    <p class="here">
      ${
        finding
          ? html`${t('hereFinding')} <span class="severity ${finding.severity}">${t(finding.severity)}</span>
            ${finding.message}
            ${linkButton(t('toFinding'), () => store.chooseFinding(finding.fingerprint, 'finding'))}`
          : nothing
      }
      ${
        here.cell
          ? html`${finding ? nothing : t('hereCell')} ${finding ? nothing : cellName(report, here.cell)}
            ${linkButton(t('toCell'), () => store.chooseCell(here.cell!, 'cell'))}`
          : nothing
      }
      ${!finding && !here.cell ? html`<span class="faint">${t('nothingHere')}</span>` : nothing}
    </p>
  `;
}

function tookView({ store, t }: Context) {
  const doc = store.doc;
  if (doc.state === 'empty') return nothing;
  const source = store.report?.source;
  const parts = [
    doc.origin === 'file' ? doc.name : t(originKeys[doc.origin]),
    source && !doc.edited ? t(`format_${source.format}` as Key) : '',
    source && !doc.edited && doc.origin === 'file' ? source.encoding : '',
    sizeName(doc.bytes, t),
    doc.text ? t('characters', { n: doc.text.replace(/\s/g, '').length }) : '',
    doc.edited ? t('editedNow') : '',
  ].filter((part) => part);
  return html`
    <p class="took">
      ${parts.join(' · ')}
      ${
        doc.other
          ? linkButton(t(doc.other.origin === 'html' ? 'useHtml' : 'useText'), () => store.swapFormat())
          : nothing
      }
    </p>
  `;
}

function offersView({ store, t }: Context) {
  const { length } = store.state.rules;
  const offers: [Key, string][] = [
    ['offerCheck', t('offerCheckMore') + (length > 0 ? t('offerCheckRules', { n: length }) : '')],
    ['offerRead', t('offerReadMore')],
    ['offerSafe', t('offerSafeMore')],
  ];
  return html`
    <div class="offers">
      ${offers.map(([key, more]) => html`<div><h3>${t(key)}</h3><p>${more}</p></div>`)}
    </div>
  `;
}

export function sourceView(context: Context) {
  const { store, t } = context;
  const doc = store.doc;
  const empty = doc.state === 'empty';
  const canRead = !!navigator.clipboard && 'read' in navigator.clipboard;
  return html`
    <section class="source" aria-labelledby="source-title">
      <div class="source-bar">
        <h2 id="source-title">${t('source')}</h2>
        ${empty ? nothing : html`<span class="faint">${t('sourceHint')}</span>`}
        <span class="buttons">
          ${
            canRead
              ? html`<button type="button" class=${empty ? 'primary' : ''} @click=${() => pasteByButton(context)}>
                ${t('paste')}
              </button>`
              : nothing
          }
          <label class="button">
            <input
              type="file"
              multiple
              accept=".txt,.md,.html,.htm,.docx,text/plain,text/html"
              @change=${(event: Event) => {
                const input = event.target as HTMLInputElement;
                void takeFiles(context, input.files);
                input.value = '';
              }}
            />
            <span>${t('choose')}</span>
          </label>
          <button type="button" class="example" @click=${() => takeExample(context)}>${t('example')}</button>
          <button type="button" class="blank-form" @click=${() => takeForm(context)}>${t('newForm')}</button>
          ${
            empty
              ? nothing
              : html`<button type="button" class="clear" @click=${() => store.clear()}>${t('clear')}</button>`
          }
        </span>
      </div>
      ${tookView(context)}
      <div class="box">
        <div class="copy" aria-hidden="true" tabindex="-1" lang="zh-CN">${copyView(context)}</div>
        ${
          empty
            ? html`<div class="welcome" id="welcome">
              <strong>${t('welcome')}</strong>
              <span>${t('welcomeMore')}</span>
            </div>`
            : nothing
        }
        <textarea
          id="box"
          lang="zh-CN"
          spellcheck="false"
          autocomplete="off"
          aria-label=${t('boxLabel')}
          aria-describedby=${empty ? 'welcome' : 'source-title'}
          .value=${live(doc.text)}
          @input=${(event: Event) => store.edit((event.target as HTMLTextAreaElement).value)}
          @paste=${(event: ClipboardEvent) => pasteIntoBox(context, event)}
          @scroll=${followScroll}
          @click=${(event: Event) => lookHere(context, event.target as HTMLTextAreaElement)}
          @keyup=${(event: Event) => lookHere(context, event.target as HTMLTextAreaElement)}
        ></textarea>
      </div>
      ${empty ? offersView(context) : hereView(context)}
    </section>
  `;
}
