// Turns what the reader pastes, drops or chooses into something to check. Bytes go on as they are: the core
// finds out encoding and format.

import { fileLimit, type Incoming, type Notice } from './store';

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

// Blob.arrayBuffer() is younger than the browsers this must run in.
function bytesOf(file: File): Promise<Uint8Array> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => failed(reader.error ?? new Error('read'));
    reader.readAsArrayBuffer(file);
  });
}

export async function fromFiles(
  files: File[],
  size: (bytes: number) => string,
): Promise<{ incomings: Incoming[]; notices: Notice[] }> {
  const incomings: Incoming[] = [];
  const notices: Notice[] = [];
  for (const file of files) {
    if (file.size > fileLimit) {
      const values = { name: file.name, size: size(file.size), limit: size(fileLimit) };
      notices.push({ key: 'tooLarge', values });
      continue;
    }
    try {
      const data = await bytesOf(file);
      incomings.push({ name: file.name, origin: 'file', data, input: 'auto', bytes: data.length });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      notices.push({ key: 'unreadable', values: { name: file.name, why } });
    }
  }
  return { incomings, notices };
}
