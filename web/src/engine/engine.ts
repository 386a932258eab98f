// The checker behind messages. This script runs in a worker, or on the page itself where no worker can be
// had; it is the only place that touches the WebAssembly module.

import { load } from 'xxgk-check';
import type { Answer, Question, Wasm } from './protocol';
import { compiled } from './unpacking';

let starting: ReturnType<typeof load> | null = null;

async function loadable(wasm: Wasm) {
  if ('bytes' in wasm) return { wasmBinary: wasm.bytes };
  return { wasmModule: 'module' in wasm ? wasm.module : await compiled(wasm.deflated) };
}

export async function answer(question: Question): Promise<Answer> {
  try {
    if (question.kind === 'start') {
      starting = loadable(question.wasm).then(load);
      const checker = await starting;
      return { id: question.id, kind: 'started', version: checker.version };
    }
    if (!starting) throw new Error('not started');
    const checker = await starting;
    if (question.kind === 'rules') return { id: question.id, kind: 'rules', rules: checker.rules() };
    return { id: question.id, kind: 'report', report: checker.check(question.data, question.options) };
  } catch (error) {
    return { id: question.id, kind: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}

declare const WorkerGlobalScope: unknown;
if (typeof WorkerGlobalScope !== 'undefined') {
  self.onmessage = async (event: MessageEvent<Question>) => {
    (self as unknown as { postMessage(message: Answer): void }).postMessage(await answer(event.data));
  };
}
