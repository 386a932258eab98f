// The two plain kinds of button inside a text.

import { html } from 'lit';

export function linkButton(words: unknown, act: () => void) {
  return html`<button type="button" class="link" @click=${act}>${words}</button>`;
}

export function smallButton(words: unknown, act: () => void) {
  return html`<button type="button" class="small" @click=${act}>${words}</button>`;
}
