// One tab a report, when there are several.

import { html, nothing } from 'lit';
import { severities } from '../report';
import type { Doc } from '../state';
import type { Context } from './context';

function outcomeWord({ t, store }: Context, doc: Doc): string {
  if (doc.state === 'failed') return t('undetermined');
  if (!doc.report) return store.state.engine === 'loading' ? t('loading') : t('checking');
  if (doc.report.outcome === 'undetermined') return t('undetermined');
  const { errors, warnings, hints } = doc.report.summary;
  const counts = [errors, warnings, hints];
  const words = severities
    .map((severity, index) => (counts[index] > 0 ? `${t(severity)} ${counts[index]}` : ''))
    .filter((word) => word);
  return words.length > 0 ? words.join(' ') : t('clean');
}

export function tabsView(context: Context) {
  const { store, t } = context;
  const { docs, active } = store.state;
  if (docs.length < 2) return nothing;
  return html`
    <nav class="tabs" aria-label=${t('files')}>
      <ul>
        ${docs.map(
          (doc, index) => html`
            <li class=${index === active ? 'active' : ''}>
              <button
                type="button"
                aria-current=${index === active ? 'page' : 'false'}
                @click=${() => store.activate(index)}
              >
                <span class="name">${doc.name || t('untitled')}</span>
                <span class="faint">${outcomeWord(context, doc)}</span>
              </button>
              <button
                type="button"
                class="close"
                aria-label=${t('closeFile', { name: doc.name || t('untitled') })}
                @click=${() => store.close(doc.id)}
              >
                ×
              </button>
            </li>
          `,
        )}
      </ul>
    </nav>
  `;
}
