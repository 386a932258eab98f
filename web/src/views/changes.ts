// The list of changes: where, what it was, what it is; with the ways to and fro.

import { html, nothing } from 'lit';
import { changesOf } from '../desk/undo';
import { changeRows } from '../outputs/handover';
import type { Context } from './context';

export function changesView({ desk, t }: Context) {
  const { doc } = desk;
  const [heads, ...rows] = changeRows(changesOf(doc), t);
  if (!heads && doc.future.length === 0) return nothing;
  return html`
    <details class="panel changes">
      <summary><h2>${t('changesCount', { n: rows.length })}</h2></summary>
      ${
        heads
          ? html`<div class="scroll"><table>
            <caption class="vh">${t('changes')}</caption>
            <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
            <tbody>
              ${rows.map((row) => html`<tr>${row.map((text) => html`<td>${text}</td>`)}</tr>`)}
            </tbody>
          </table></div>`
          : nothing
      }
      <p class="buttons">
        <button type="button" class="small undo" ?disabled=${doc.past.length === 0} @click=${() => desk.takeBack()}>
          ${t('undoKey')}
        </button>
        <button type="button" class="small redo" ?disabled=${doc.future.length === 0} @click=${() => desk.makeAgain()}>
          ${t('redoKey')}
        </button>
      </p>
    </details>
  `;
}
