import { html, nothing } from 'lit';
import type { Context } from './context';

export function headerView({ store, t }: Context) {
  const other = store.state.language === 'zh' ? 'en' : 'zh';
  return html`
    <header class="head">
      ${
        store.doc.state === 'empty'
          ? nothing
          : html`<button type="button" class="skip" @click=${() => store.onGoal('answer')}>
            ${t('skip')}
          </button>`
      }
      <h1>${t('title')}</h1>
      <p class="promise">${t('promise')}</p>
      <button
        type="button"
        class="all-rules"
        aria-haspopup="dialog"
        @click=${() => store.read('all')}
      >
        ${t('rules')}
      </button>
      <button
        type="button"
        class="quiet language"
        lang=${other === 'zh' ? 'zh-CN' : 'en'}
        @click=${() => store.setLanguage(other)}
      >
        ${t('otherLanguage')}
      </button>
    </header>
  `;
}
