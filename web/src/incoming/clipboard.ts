// Turns what the reader pastes into something to check.

import type { Incoming } from '../state';

const utf8 = new TextEncoder();

// The clipboard often holds the same content twice; the web format keeps the cells of tables apart.
export function fromClipboard(html: string, text: string, name: string): Incoming | null {
  const plain: Incoming | null = text.trim()
    ? { name, origin: 'text', data: text, input: 'text', bytes: utf8.encode(text).length }
    : null;
  if (!/<(table|p|div|td|span|h[1-6])\b/i.test(html)) return plain;
  const rich: Incoming = { name, origin: 'html', data: html, input: 'html', bytes: utf8.encode(html).length };
  return plain ? { ...rich, other: plain } : rich;
}
