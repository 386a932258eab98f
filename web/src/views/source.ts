// The box that takes the report and shows it. The marks and the numbers of the lines lie on a copy of the text behind the
// box, so that what is marked is also what can be edited.

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { guard } from 'lit/directives/guard.js';
import type { Doc } from '../desk/document';
import { segments, type Mark, type Segment } from '../marks';
import { cellName, sizeName } from '../names';
import { isInTable, markedSpan } from '../places';
import { boxOffset, findCell, type Finding, type Report, type Span } from '../report';
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
  return finding.span ? [markedSpan(report, finding.span), ...cells] : cells;
}

// null while the report belongs to an older text
function marksOf({ desk }: Context): { report: Report; marks: Mark[]; place(offset: number): number } | null {
  const { doc, report, choosing } = desk;
  if (!report || !doc.isCurrent) return null;
  const place = boxOffset(report.text);
  const marks: Mark[] = [];
  const add = (span: Span | null | undefined, kind: string) => {
    if (span) marks.push({ begin: place(span[0]), end: place(span[1]), kind });
  };
  for (const { finding } of desk.shown) {
    const spans = spansOf(report, finding);
    const shown = finding.span ? spans.slice(0, 1) : spans;
    shown.forEach((span) => add(span, finding.severity));
    if (finding.fingerprint !== choosing.finding || choosing.cell) continue;
    // A sentence is chosen by itself, a sum with its cells.
    (isInTable(report, finding) ? spans : shown).forEach((span) => add(span, 'chosen'));
  }
  add(choosing.cell ? findCell(report, choosing.cell)?.span : null, 'chosen');
  return { report, marks, place };
}

// What stands at the cursor: findings and a cell.
function lookHere(context: Context, box: HTMLTextAreaElement) {
  const { desk } = context;
  const found = marksOf(context);
  if (!found || box.selectionStart === null) return;
  const caret = box.selectionStart;
  const covers = (span: Span | null | undefined) =>
    !!span && found.place(span[0]) <= caret && caret <= found.place(span[1]);
  const findings = desk.shown
    .filter(({ finding }) => spansOf(found.report, finding).some(covers))
    .map(({ finding }) => finding.fingerprint);
  let cell: string | null = null;
  desk.doc.cells.forEach(([begin, end], id) => {
    if (begin <= caret && caret <= end) cell = id;
  });
  const { here } = desk.choosing;
  if (cell === here.cell && findings.join() === here.findings.join()) return;
  desk.choosing.here = { findings, cell };
  desk.changed();
}

function followScroll(event: Event) {
  const box = event.target as HTMLTextAreaElement;
  const copy = box.parentElement!.querySelector('.copy')!;
  copy.scrollTop = box.scrollTop;
}

// The pieces of each line; a mark that goes on over several is cut at their ends.
export function linesOf(pieces: Segment[]): Segment[][] {
  const lines: Segment[][] = [[]];
  for (const piece of pieces) {
    let begin = piece.begin;
    piece.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text || piece.text === '') lines[lines.length - 1]!.push({ ...piece, text, begin });
      begin += text.length + 1;
    });
  }
  return lines;
}

function copyView(context: Context) {
  const { desk } = context;
  const { doc, choosing } = desk;
  const depends = [doc.id, doc.text, doc.report, doc.isCurrent, choosing.finding, choosing.cell, desk.shown];
  return guard(depends, () => {
    const found = marksOf(context);
    return linesOf(segments(doc.text, found ? found.marks : [])).map(
      (pieces) =>
        html`<div class="text-line">${pieces.map(({ text, begin, kinds }) =>
          kinds.length > 0
            ? html`<mark class="${kinds.join(' ')}${text ? '' : ' empty'}" data-begin=${begin}>${text}</mark>`
            : text,
        )}</div>`,
    );
  });
}

function hereView({ desk, t }: Context) {
  const { report } = desk;
  const { here } = desk.choosing;
  if (!report) return nothing;
  const found = desk.open.find(({ finding }) => here.findings.includes(finding.fingerprint));
  return html`
    <p class="here">
      ${
        found
          ? html`${t('hereFinding')} ${found.number}.
            <span class="severity ${found.finding.severity}">${t(found.finding.severity)}</span>
            ${found.finding.message} ${linkButton(t('toFinding'), () => desk.chooseFinding(found.finding, 'finding'))}`
          : nothing
      }
      ${
        here.cell
          ? html`${found ? nothing : `${t('hereFinding')} ${cellName(report, here.cell)}`}
            ${linkButton(t('toCell'), () => desk.chooseCell(here.cell!, 'cell'))}`
          : nothing
      }
      ${!found && !here.cell ? html`<span class="faint">${t('nothingHere')}</span>` : nothing}
    </p>
  `;
}

function tookView({ desk, t }: Context) {
  const { doc } = desk;
  if (doc.state === 'empty') return nothing;
  const source = doc.edited ? null : desk.report?.source;
  const parts = [
    doc.origin === 'file' ? doc.name : t(originKeys[doc.origin]),
    source ? t(`format_${source.format}`) : '',
    sizeName(doc.bytes, t),
    doc.text ? t('characters', { n: doc.text.replace(/\s/g, '').length }) : '',
    doc.edited && doc.origin !== 'typed' && doc.origin !== 'form' ? t('editedNow') : '',
  ].filter((part) => part);
  return html`
    <p class="took">
      ${parts.join(' · ')}
      ${
        doc.other
          ? linkButton(t(doc.other.origin === 'html' ? 'useHtml' : 'useText'), () => desk.swapFormat())
          : nothing
      }
    </p>
  `;
}

function offersView({ desk, t }: Context) {
  const { length } = desk.checking.rules;
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

function buttonsView(context: Context, isEmpty: boolean) {
  const { desk, t } = context;
  const canRead = !!navigator.clipboard && 'read' in navigator.clipboard;
  return html`<span class="buttons">
    ${
      canRead
        ? html`<button type="button" class="paste ${isEmpty ? 'primary' : ''}" @click=${() => pasteByButton(context)}>
          ${t('paste')}
        </button>`
        : nothing
    }
    <label class="button">
      <input
        type="file"
        multiple
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
    ${isEmpty ? nothing : html`<button type="button" class="clear" @click=${() => desk.clear()}>${t('clear')}</button>`}
  </span>`;
}

function boxView(context: Context, isEmpty: boolean) {
  const { desk, t } = context;
  const boxOf = (event: Event) => event.target as HTMLTextAreaElement;
  return html`<div class="box">
    <div class="copy" aria-hidden="true" tabindex="-1" lang="zh-CN">${copyView(context)}</div>
    ${
      isEmpty
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
      aria-describedby=${isEmpty ? 'welcome' : 'source-title'}
      .value=${live(desk.doc.text)}
      @input=${(event: Event) => desk.type(boxOf(event).value)}
      @paste=${(event: ClipboardEvent) => pasteIntoBox(context, event)}
      @scroll=${followScroll}
      @click=${(event: Event) => lookHere(context, boxOf(event))}
      @keyup=${(event: Event) => lookHere(context, boxOf(event))}
    ></textarea>
  </div>`;
}

// Where the window is narrow the text is folded away behind a button.
export function sourceView(context: Context) {
  const { desk, t } = context;
  const isEmpty = desk.doc.state === 'empty';
  const isFolded = desk.isNarrow && !isEmpty && !desk.choosing.textOpen;
  const toggle = () => {
    desk.choosing.textOpen = !desk.choosing.textOpen;
    desk.changed();
  };
  return html`
    <section class="source ${isFolded ? 'folded' : ''}" aria-labelledby="source-title">
      <div class="source-bar">
        <h2 id="source-title">${t('source')}</h2>
        ${isEmpty ? nothing : html`<span class="faint">${t('sourceHint')}</span>`}
        ${
          desk.isNarrow && !isEmpty
            ? html`<button type="button" class="fold" aria-expanded=${isFolded ? 'false' : 'true'} @click=${toggle}>
              ${t(isFolded ? 'unfoldText' : 'foldText')}
            </button>`
            : nothing
        }
        ${buttonsView(context, isEmpty)}
      </div>
      ${tookView(context)} ${boxView(context, isEmpty)}
      ${isEmpty ? offersView(context) : hereView(context)}
    </section>
  `;
}
