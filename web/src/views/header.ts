import { html, nothing } from 'lit';
import type { Context } from './context';

export function headerView({ desk, t }: Context) {
  const other = desk.language === 'zh' ? 'en' : 'zh';
  return html`
    <header class="head">
      ${
        desk.doc.state === 'empty'
          ? nothing
          : html`<button type="button" class="skip" @click=${() => desk.onGoal('answer')}>
            ${t('skip')}
          </button>`
      }
      <h1>${t('title')}</h1>
      <p class="promise">${t('promise')}</p>
      <button
        type="button"
        class="all-rules"
        aria-haspopup="dialog"
        @click=${() => desk.read('all')}
      >
        ${t('rules')}
      </button>
      <button
        type="button"
        class="quiet language"
        lang=${other === 'zh' ? 'zh-CN' : 'en'}
        @click=${() => desk.setLanguage(other)}
      >
        ${t('otherLanguage')}
      </button>
    </header>
  `;
}
