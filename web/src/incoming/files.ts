// Turns chosen and dropped files into something to check. Bytes go on as they are: the core finds out encoding and
// format.

import type { Incoming } from '../desk/document';
import type { Notice } from '../desk/notices';
import { isLock } from './kinds';

const fileLimit = 16 * 1024 * 1024;

// Blob.arrayBuffer() and Blob.text() are younger than the browsers this must run in.
function readAs<T>(start: (reader: FileReader) => void): Promise<T> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as unknown as T);
    reader.onerror = () => failed(reader.error ?? new Error('read'));
    start(reader);
  });
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await readAs<ArrayBuffer>((reader) => reader.readAsArrayBuffer(file)));
}

// Empty where it cannot be read.
export function textOf(file: File): Promise<string> {
  return readAs<string>((reader) => reader.readAsText(file)).catch(() => '');
}

// With the folders it was found in, as `fromDrop` tells them.
const paths = new WeakMap<File, string>();
export const setPath = (file: File, path: string) => paths.set(file, path);
const pathOf = (file: File) => paths.get(file) ?? file.name;

async function read(file: File, size: (bytes: number) => string): Promise<Incoming | Notice> {
  const name = pathOf(file);
  if (isLock(file.name)) return { key: 'isLock', values: { name } };
  if (file.size > fileLimit) {
    return { key: 'tooLarge', values: { name, size: size(file.size), limit: size(fileLimit) } };
  }
  try {
    const data = await bytesOf(file);
    return { name, origin: 'file', data, input: 'auto', bytes: data.length };
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
