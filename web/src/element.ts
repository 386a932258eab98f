// <xxgk-check>: the whole checker. Draws the store, carries out its goals (focus and scrolling), and takes
// what is pasted or dropped anywhere on the page.

import { LitElement, html, nothing } from 'lit';
import form from '../data/blank-form.txt';
import example from '../data/example.txt';
import type { Goal } from './state';
import type { Store } from './store';
import { words } from './strings';
import { styles } from './styles';
import { actionsView } from './views/actions';
import { answerView } from './views/answer';
import { checksView } from './views/checks';
import type { Context } from './views/context';
import { findingsView } from './views/findings';
import { formsView } from './views/forms';
import { headerView } from './views/header';
import { ignoredView } from './views/ignored';
import { newerView } from './views/newer';
import { noticeView } from './views/notice';
import { printView } from './views/print';
import { noticesView } from './views/notices';
import { rulesView } from './views/rules';
import { sourceView } from './views/source';
import { tabsView } from './views/tabs';
import { takeDrop, takePaste } from './views/taking';

export class XxgkCheck extends LitElement {
  static styles = styles;

  store!: Store;
  embedded = false; // in the page of others: takes only what is pasted or dropped on itself
  protected narrow: Pick<MediaQueryList, 'matches' | 'addListener' | 'removeListener'> =
    window.matchMedia('(max-width: 50rem)');
  private depth = 0;
  private opener: HTMLElement | null = null; // of what is read about the rules
  private readLast = '';

  connectedCallback() {
    super.connectedCallback();
    this.store.onChange = () => this.requestUpdate();
    this.store.onGoal = (goal) => void this.reach(goal);
    this.store.onReport = (report) =>
      this.dispatchEvent(new CustomEvent('xxgk-check', { detail: report, bubbles: true, composed: true }));
    const [place, whole] = this.embedded ? [this, this] : [document, window];
    place.addEventListener('paste', this.pasted as EventListener);
    whole.addEventListener('dragenter', this.dragged as EventListener);
    whole.addEventListener('dragover', this.dragged as EventListener);
    whole.addEventListener('dragleave', this.left);
    whole.addEventListener('drop', this.dropped as EventListener);
    if (!this.embedded) window.addEventListener('beforeunload', this.leaving);
    this.narrow.addListener(this.resized); // younger browsers have another name for it, too
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    const [place, whole] = this.embedded ? [this, this] : [document, window];
    place.removeEventListener('paste', this.pasted as EventListener);
    whole.removeEventListener('dragenter', this.dragged as EventListener);
    whole.removeEventListener('dragover', this.dragged as EventListener);
    whole.removeEventListener('dragleave', this.left);
    whole.removeEventListener('drop', this.dropped as EventListener);
    window.removeEventListener('beforeunload', this.leaving);
    this.narrow.removeListener(this.resized);
  }

  private get context(): Context {
    return {
      store: this.store,
      t: words(this.store.state.language),
      example,
      form,
      narrow: this.narrow.matches,
    };
  }

  private resized = () => this.requestUpdate();

  private pasted = (event: ClipboardEvent) => {
    const target = event.composedPath()[0];
    const editable = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
    if (event.defaultPrevented || editable) return;
    event.preventDefault();
    takePaste(this.context, event.clipboardData);
  };

  private dragged = (event: DragEvent) => {
    const types = event.dataTransfer ? Array.from(event.dataTransfer.types) : [];
    if (!types.includes('Files')) return;
    event.preventDefault();
    if (event.type === 'dragenter') this.depth++;
    if (!this.store.state.dragging) this.store.set({ dragging: true });
  };

  private left = () => {
    this.depth = Math.max(0, this.depth - 1);
    if (this.depth === 0 && this.store.state.dragging) this.store.set({ dragging: false });
  };

  private dropped = (event: DragEvent) => {
    this.depth = 0;
    if (this.store.state.dragging) this.store.set({ dragging: false });
    const data = event.dataTransfer;
    if (!data || !Array.from(data.types).includes('Files')) return;
    event.preventDefault();
    void takeDrop(this.context, data);
  };

  // Corrections live in this page alone.
  private leaving = (event: BeforeUnloadEvent) => {
    if (!this.store.hasWork) return;
    event.preventDefault();
    event.returnValue = '';
  };

  private async reach(goal: Goal) {
    const root = this.renderRoot as ShadowRoot;
    if (goal === 'reading' && !this.opener) this.opener = root.activeElement as HTMLElement | null;
    await this.updateComplete;
    const { state } = this.store;
    if (goal === 'answer') root.querySelector<HTMLElement>('#answer')?.focus();
    // Where the button that was pressed goes away, focus must not get lost, nor the page jump.
    if (goal === 'answer-quietly') root.querySelector<HTMLElement>('#answer')?.focus({ preventScroll: true });
    if (goal === 'box') this.box.focus();
    if (goal === 'source' || goal === 'source-scroll') this.showInSource(goal === 'source');
    if (goal === 'cell') {
      const id = state.cell ?? state.pointed;
      const button = id ? root.querySelector<HTMLElement>(`button[data-cell="${id}"]`) : null;
      button?.focus({ preventScroll: true });
      button?.scrollIntoView({ block: 'center', inline: 'nearest' });
    }
    if (goal === 'editing') root.querySelector<HTMLInputElement>('.editing input')?.select();
    if (goal === 'reason') root.querySelector<HTMLInputElement>('.reason input')?.focus();
    if (goal === 'reading') this.showReading(root);
    if (goal === 'read') this.stopShowing(root);
    if (goal === 'finding') {
      const item = Array.from(root.querySelectorAll<HTMLElement>('[data-finding]')).find(
        (candidate) => candidate.dataset.finding === state.finding,
      );
      item?.querySelector<HTMLElement>('.message')?.focus({ preventScroll: true });
      item?.scrollIntoView({ block: 'center' });
    }
  }

  private showReading(root: ShadowRoot) {
    const now = this.store.state.reading!;
    // Coming back to the list: to the rule that was read about.
    const from = now === 'all' ? root.querySelector<HTMLElement>(`[data-rule="${this.readLast}"]`) : null;
    (from ?? root.querySelector<HTMLElement>('#rules-title'))?.focus();
    if (!from) root.querySelector('.rules-body')!.scrollTop = 0;
    this.readLast = now;
  }

  private stopShowing(root: ShadowRoot) {
    this.readLast = '';
    const opener = this.opener?.isConnected ? this.opener : root.querySelector<HTMLElement>('#answer');
    opener?.focus({ preventScroll: true });
    this.opener = null;
  }

  private get box(): HTMLTextAreaElement {
    return this.renderRoot.querySelector('textarea')!;
  }

  // Scrolls the box to the chosen mark; with focus the mark is selected there too.
  private showInSource(withFocus: boolean) {
    const mark = this.renderRoot.querySelector<HTMLElement>('.copy mark.chosen');
    if (!mark) return;
    const box = this.box;
    const top = mark.offsetTop - box.clientHeight / 3;
    if (withFocus) {
      const copy = mark.parentElement!;
      const range = document.createRange();
      range.selectNodeContents(copy);
      range.setEndBefore(mark);
      const begin = range.toString().length;
      box.focus({ preventScroll: true });
      box.setSelectionRange(begin, begin + (mark.textContent ?? '').length);
      box.scrollIntoView({ block: 'nearest' });
    }
    box.scrollTop = Math.max(0, top);
  }

  render() {
    const context = this.context;
    const { state } = this.store;
    const empty = this.store.doc.state === 'empty' && state.engine !== 'failed';
    return html`
      <div class="page ${empty ? 'empty' : 'filled'}" lang=${state.language === 'zh' ? 'zh-CN' : 'en'}>
        ${headerView(context)} ${newerView(context)} ${noticesView(context)} ${tabsView(context)}
        <main>
          ${sourceView(context)}
          <div class="results">
            ${answerView(context)} ${actionsView(context)} ${findingsView(context)} ${formsView(context)}
            ${ignoredView(context)} ${checksView(context)}
          </div>
        </main>
        ${noticeView(context)}
        ${
          state.dragging
            ? html`<div class="drop" aria-hidden="true"><p>${context.t('drop')}</p></div>`
            : nothing
        }
      </div>
      ${rulesView(context)} ${printView(context)}
    `;
  }
}
