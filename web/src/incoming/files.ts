// Turns chosen and dropped files into something to check. Bytes go on as they are: the core finds out encoding and
// format.

import type { Incoming, Notice } from '../state';
import { unreadableKind } from './kinds';

const fileLimit = 16 * 1024 * 1024;

// Blob.arrayBuffer() is younger than the browsers this must run in.
function bytesOf(file: File): Promise<Uint8Array> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => failed(reader.error ?? new Error('read'));
    reader.readAsArrayBuffer(file);
  });
}

async function read(file: File, size: (bytes: number) => string): Promise<Incoming | Notice> {
  const { name } = file;
  if (file.size > fileLimit) {
    return { key: 'tooLarge', values: { name, size: size(file.size), limit: size(fileLimit) } };
  }
  try {
    const data = await bytesOf(file);
    const kind = unreadableKind(name, data);
    return kind
      ? { key: kind, values: { name } }
      : { name, origin: 'file', data, input: 'auto', bytes: data.length };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { key: 'unreadable', values: { name, why } };
  }
}

export async function fromFiles(
  files: File[],
  size: (bytes: number) => string,
): Promise<{ incomings: Incoming[]; notices: Notice[] }> {
  const incomings: Incoming[] = [];
  const notices: Notice[] = [];
  for (const file of files) {
    const came = await read(file, size);
    if ('key' in came) notices.push(came);
    else incomings.push(came);
  }
  return { incomings, notices };
}
