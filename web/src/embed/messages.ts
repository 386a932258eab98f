// Answers other windows: a page that holds this one in a frame asks it to check a report.
//
//     { type: 'xxgk-check/check', id, text | bytes, options? }   comes from an allowed origin
//     { type: 'xxgk-check/report', id, report }                  goes back to that window and origin alone
//     { type: 'xxgk-check/error', id, message }                  when the question was wrong or the checker failed
//
// The allowed origins are given by whoever publishes this page, in its HTML, never by its address: whoever puts it into a
// frame chooses the address.

import type { Report } from '../report';

export type Asked = (data: string | Uint8Array, options: object) => Promise<Report>;

// Of "https://a.example https://b.example:8443/": what is no whole origin is left out, above all "null", which every
// sandboxed frame has, and what would mean everybody.
export function originsIn(list: string | null): string[] {
  return (list || '')
    .split(/[\s,]+/)
    .filter((item) => /^https?:\/\/[^/*?#@\s]+\/?$/.test(item))
    .map((item) => new URL(item).origin);
}

interface Question {
  type: string;
  id: unknown;
  text?: unknown;
  bytes?: unknown;
  options?: unknown;
}

function dataOf({ text, bytes }: Question): string | Uint8Array {
  if (typeof text === 'string') return text;
  if (bytes instanceof ArrayBuffer) return new Uint8Array(bytes);
  if (ArrayBuffer.isView(bytes)) return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  throw new TypeError('a question holds a text (a string) or bytes (an ArrayBuffer or a view of one)');
}

function optionsOf({ options = {} }: Question): object {
  if (typeof options !== 'object' || options === null) throw new TypeError('options are an object');
  return options;
}

async function answer(question: Question, check: Asked) {
  const { id } = question;
  try {
    return { type: 'xxgk-check/report', id, report: await check(dataOf(question), optionsOf(question)) };
  } catch (error) {
    return { type: 'xxgk-check/error', id, message: error instanceof Error ? error.message : String(error) };
  }
}

// Returns what ends it.
export function answerMessages(origins: string[], check: Asked): () => void {
  const listen = (event: MessageEvent) => {
    const { origin, source } = event;
    const data = event.data as Question | null;
    if (!source || !origins.includes(origin) || data?.type !== 'xxgk-check/check') return;
    void answer(data, check).then((reply) => (source as Window).postMessage(reply, origin));
  };
  window.addEventListener('message', listen);
  return () => window.removeEventListener('message', listen);
}
