// What the program consists of, with the licences, as the build has put them into the page.

import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Context } from './context';

interface Part {
  name: string;
  version: string | null;
  licence: string;
  carrier?: string; // the part that brings it along
  texts: number[];
}

interface Licences {
  parts: Part[]; // this program first
  texts: string[];
}

let kept: Licences | null = null;

function licencesOfPage(): Licences | null {
  const element = document.getElementById('xxgk-notice');
  if (!kept && element) kept = JSON.parse(element.textContent ?? '') as Licences;
  return kept;
}

function content({ t }: Context, { parts, texts }: Licences) {
  const [own, ...others] = parts as [Part, ...Part[]];
  const users = (index: number) =>
    Array.from(new Set(parts.filter((part) => part.texts.includes(index)).map((part) => part.name))).join(
      ', ',
    );
  return html`
    <p>${t('noticeOwn', { name: own.name, version: own.version ?? '', licence: own.licence })}</p>
    <div class="scroll">
      <table>
        <caption>${t('noticeParts')}</caption>
        <thead>
          <tr>
            <th scope="col">${t('noticePart')}</th>
            <th scope="col">${t('noticeVersion')}</th>
            <th scope="col">${t('noticeLicence')}</th>
          </tr>
        </thead>
        <tbody>
          ${others.map(
            (part) => html`
              <tr>
                <th scope="row">
                  ${part.name}${part.carrier ? t('noticeCarried', { name: part.carrier }) : nothing}
                </th>
                <td>${part.version ?? t('noticeUnknown')}</td>
                <td>${part.licence}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
    ${texts.map(
      (text, index) => html`
        <details>
          <summary>${t('noticeText', { names: users(index) })}</summary>
          <pre tabindex="0" lang="en">${text}</pre>
        </details>
      `,
    )}
  `;
}

export function licencesView(context: Context) {
  const notice = licencesOfPage();
  if (!notice) return nothing;
  return html`
    <footer class="licences">
      <details>
        <summary>${context.t('noticeTitle')}</summary>
        ${guard([context.desk.language], () => content(context, notice))}
      </details>
    </footer>
  `;
}
