// One tab a report, when there are several.

import { html, nothing } from 'lit';
import type { Doc } from '../desk/document';
import { outcomeOf, outcomeWords } from '../outcome';
import type { Context } from './context';

function stateWords({ desk, t }: Context, doc: Doc): string {
  if (doc.state === 'failed') return t('undetermined');
  if (!doc.report) return t(desk.checking.state === 'loading' ? 'loading' : 'checking');
  return outcomeWords(outcomeOf(desk, doc, doc.report), t);
}

// A file's own name: the folders before it are told by its title.
export const ownName = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

export function tabsView(context: Context) {
  const { desk, t } = context;
  const { all, active } = desk.documents;
  if (all.length < 2) return nothing;
  return html`
    <nav class="tabs" aria-label=${t('files')}>
      <ul>
        ${all.map(
          (doc) => html`
            <li class=${doc === active ? 'active' : ''}>
              <button
                type="button"
                title=${doc.name}
                aria-current=${doc === active ? 'page' : 'false'}
                @click=${() => desk.activate(doc.id)}
              >
                <span class="name">${ownName(doc.name) || t('untitled')}</span>
                <span class="faint">${stateWords(context, doc)}</span>
              </button>
              <button
                type="button"
                class="close"
                aria-label=${t('closeFile', { name: ownName(doc.name) || t('untitled') })}
                @click=${() => desk.close(doc.id)}
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
