// The one dialog of the page: what is told about the rules, or a question.

import { html } from 'lit';
import type { Context } from './context';
import { rulesView } from './rules';

export function modalView(context: Context) {
  const { desk, t } = context;
  const { modal } = desk;
  const close = () => desk.show(null);
  const content = () => {
    if (modal?.kind === 'rules') return rulesView(context, modal.place);
    if (modal?.kind !== 'ask') return '';
    const yes = () => {
      const { act } = modal;
      close();
      act();
    };
    return html`
      <div class="ask">
        <h2 id="modal-title">${modal.title}</h2>
        <p>${modal.text}</p>
        <p class="buttons">
          <button type="button" class="primary yes" @click=${yes}>${modal.yes}</button>
          <button type="button" class="no" @click=${close}>${t('cancel')}</button>
        </p>
      </div>
    `;
  };
  return html`<dialog
    class="modal ${modal?.kind ?? ''}"
    role="dialog"
    aria-modal="true"
    aria-labelledby="modal-title"
    lang=${desk.language === 'zh' ? 'zh-CN' : 'en'}
    @cancel=${(event: Event) => {
      event.preventDefault();
      close();
    }}
    @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && event.stopPropagation()}
    @click=${(event: Event) => event.target === event.currentTarget && close()}
  >
    ${content()}
  </dialog>`;
}
