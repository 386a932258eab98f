// Turns what the reader pastes into something to check.

import type { Incoming } from '../desk/document';
import { headingWords } from '../form/wording';

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

const enough = 4; // headings, of the six that a report has

// Whether a text is a report and not a piece of one.
export function isWholeReport(text: string): boolean {
  const folded = text.replace(/\s+/g, '');
  return headingWords.filter((words) => folded.includes(words)).length >= enough;
}
