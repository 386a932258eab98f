// <xxgk-check>: the whole checker. Draws the desk, carries out its goals (focus and scrolling), and takes what is pasted or
// dropped anywhere on the page.

import { LitElement, html, nothing } from 'lit';
import form from '../data/blank-form.txt';
import example from '../data/example.txt';
import type { Desk } from './desk/desk';
import { typedFigure } from './desk/editing';
import type { Goal } from './desk/goals';
import { hideModal, isShown, showModal } from './modal';
import { Reaching } from './reaching';
import { words } from './strings';
import { styles } from './styles';
import { answerView } from './views/answer';
import { changesView } from './views/changes';
import { checksView } from './views/checks';
import type { Context } from './views/context';
import { findingsView } from './views/findings';
import { headerView } from './views/header';
import { ignoredView } from './views/ignored';
import { drawInspectors, moveTabStop } from './views/inspector';
import { licencesView } from './views/licences';
import { modalView } from './views/modal';
import { newerView } from './views/newer';
import { noticesView } from './views/notices';
import { sheetView } from './views/sheet';
import { sourceView } from './views/source';
import { tablesView } from './views/tables';
import { tabsView } from './views/tabs';
import { takeDrop, takePaste } from './views/taking';

type Watched = Pick<MediaQueryList, 'matches' | 'addListener' | 'removeListener'>;

export class XxgkCheck extends LitElement {
  static styles = styles;

  desk!: Desk;
  embedded = false; // in the page of others: takes only what is pasted or dropped on itself
  protected narrow: Watched = window.matchMedia('(max-width: 50rem)');
  private printing = window.matchMedia('print');
  private isPrinting = false;
  private depth = 0;
  private reaching = new Reaching(this);

  connectedCallback() {
    super.connectedCallback();
    this.desk.onChange = () => this.requestUpdate();
    this.desk.onGoal = (goal) => this.reach(goal);
    this.desk.onPoint = () => this.pointed();
    this.desk.onReport = (report) =>
      this.dispatchEvent(new CustomEvent('xxgk-check', { detail: report, bubbles: true, composed: true }));
    const [place, whole] = this.embedded ? [this, this] : [document, window];
    place.addEventListener('paste', this.pasted as EventListener);
    place.addEventListener('keydown', this.keyed as EventListener);
    whole.addEventListener('dragenter', this.dragged as EventListener);
    whole.addEventListener('dragover', this.dragged as EventListener);
    whole.addEventListener('dragleave', this.left);
    whole.addEventListener('drop', this.dropped as EventListener);
    if (!this.embedded) window.addEventListener('beforeunload', this.leaving);
    window.addEventListener('beforeprint', this.printed);
    window.addEventListener('afterprint', this.printed);
    this.printing.addListener(this.printed); // younger browsers have another name for it, too
    this.narrow.addListener(this.resized);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    const [place, whole] = this.embedded ? [this, this] : [document, window];
    place.removeEventListener('paste', this.pasted as EventListener);
    place.removeEventListener('keydown', this.keyed as EventListener);
    whole.removeEventListener('dragenter', this.dragged as EventListener);
    whole.removeEventListener('dragover', this.dragged as EventListener);
    whole.removeEventListener('dragleave', this.left);
    whole.removeEventListener('drop', this.dropped as EventListener);
    window.removeEventListener('beforeunload', this.leaving);
    window.removeEventListener('beforeprint', this.printed);
    window.removeEventListener('afterprint', this.printed);
    this.printing.removeListener(this.printed);
    this.narrow.removeListener(this.resized);
  }

  private get context(): Context {
    return { desk: this.desk, t: words(this.desk.language), example, form };
  }

  private resized = () => this.requestUpdate();

  // What is drawn must be there before the next key is taken.
  drawNow() {
    this.requestUpdate();
    this.performUpdate();
  }

  private reach(goal: Goal) {
    if (goal === 'editing' || goal === 'cell') this.drawNow();
    else this.requestUpdate();
    if (this.isUpdatePending) void this.updateComplete.then(() => this.reaching.reach(goal));
    else this.reaching.reach(goal);
  }

  private pointed() {
    const root = this.renderRoot as ShadowRoot;
    moveTabStop(root, this.desk.choosing.pointed);
    drawInspectors(root, this.context);
  }

  // The sheet is drawn for printing only.
  private printed = (event: Event | MediaQueryListEvent) => {
    const isPrinting = event.type === 'beforeprint' || (event.type !== 'afterprint' && this.printing.matches);
    if (isPrinting === this.isPrinting) return;
    this.isPrinting = isPrinting;
    this.drawNow();
  };

  private pasted = (event: ClipboardEvent) => {
    const target = event.composedPath()[0];
    const editable = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
    if (event.defaultPrevented || editable) return;
    event.preventDefault();
    const cell = target instanceof HTMLElement ? target.dataset.cell : undefined;
    const figure = typedFigure(event.clipboardData?.getData('text/plain') ?? '');
    if (cell && /^-?\d+(\.\d+)?$/.test(figure)) this.desk.editing.start(cell, figure);
    else takePaste(this.context, event.clipboardData);
  };

  // Undo and redo are of the document, wherever the focus is; a field of its own keeps its own.
  private keyed = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented || this.desk.modal)
      return;
    const target = event.composedPath()[0];
    const isField = target instanceof HTMLInputElement && target.type === 'text';
    if (isField && !(this.desk.editing.cell !== null && this.desk.editing.isFresh)) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) this.desk.takeBack();
    else if (key === 'y' || (key === 'z' && event.shiftKey)) this.desk.makeAgain();
    else return;
    event.preventDefault();
  };

  private dragged = (event: DragEvent) => {
    const types = event.dataTransfer ? Array.from(event.dataTransfer.types) : [];
    if (!types.includes('Files')) return;
    event.preventDefault();
    if (event.type === 'dragenter') this.depth++;
    this.desk.drag(true);
  };

  private left = () => {
    this.depth = Math.max(0, this.depth - 1);
    if (this.depth === 0) this.desk.drag(false);
  };

  private dropped = (event: DragEvent) => {
    this.depth = 0;
    this.desk.drag(false);
    const data = event.dataTransfer;
    if (!data || !Array.from(data.types).includes('Files')) return;
    event.preventDefault();
    void takeDrop(this.context, data);
  };

  // Corrections and reasons live in this page alone.
  private leaving = (event: BeforeUnloadEvent) => {
    if (!this.desk.hasWork) return;
    event.preventDefault();
    event.returnValue = '';
  };

  protected updated() {
    const root = this.renderRoot as ShadowRoot;
    drawInspectors(root, this.context);
    const dialog = root.querySelector<HTMLDialogElement>('dialog.modal')!;
    const { modal } = this.desk;
    if (modal && !isShown(dialog)) showModal(dialog);
    if (!modal && isShown(dialog)) hideModal(dialog, root.querySelector<HTMLElement>('#answer'));
    this.reaching.inModal(modal);
  }

  render() {
    this.desk.isNarrow = this.narrow.matches;
    const context = this.context;
    const { desk } = this;
    const isEmpty = desk.doc.state === 'empty' && desk.checking.state !== 'failed';
    return html`
      <div class="page ${isEmpty ? 'empty' : 'filled'}" lang=${desk.language === 'zh' ? 'zh-CN' : 'en'}>
        ${headerView(context)} ${newerView(context)} ${noticesView(context)} ${tabsView(context)}
        <main>
          ${sourceView(context)}
          <div class="results">
            ${answerView(context)} ${findingsView(context)} ${tablesView(context)} ${changesView(context)}
            ${ignoredView(context)} ${checksView(context)}
          </div>
        </main>
        ${licencesView(context)}
        ${
          desk.isDragging
            ? html`<div class="drop" aria-hidden="true"><p>${context.t('drop')}</p></div>`
            : nothing
        }
      </div>
      ${modalView(context)} ${this.isPrinting ? sheetView(context) : nothing}
    `;
  }
}
