// A running checker: in a worker, or on the page. Stopping it lets the question that is open fail.

import type { Parts } from './parts';
import type { Answer, Question } from './protocol';

export type QuestionBody = Question extends infer Q
  ? Q extends { id: number }
    ? Omit<Q, 'id'>
    : never
  : never;

export interface Connection {
  ask(question: QuestionBody): Promise<Answer>;
  stop(): void;
}

let lastId = 0;

async function startWorker(parts: Parts): Promise<Connection> {
  const worker = new Worker(await parts.script());
  const open = new Map<number, { done(answer: Answer): void; failed(error: Error): void }>();
  const failAll = (why: string) => {
    open.forEach((entry) => entry.failed(new Error(why)));
    open.clear();
  };
  worker.onmessage = (event: MessageEvent<Answer>) => {
    open.get(event.data.id)?.done(event.data);
    open.delete(event.data.id);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    failAll(event.message || 'worker');
  };
  return {
    ask: (question) =>
      new Promise((done, failed) => {
        const id = ++lastId;
        open.set(id, { done, failed });
        worker.postMessage({ ...question, id });
      }),
    stop() {
      worker.terminate();
      failAll('stopped');
    },
  };
}

async function startHere(parts: Parts): Promise<Connection> {
  const answer = await parts.runHere();
  return { ask: (question) => answer({ ...question, id: ++lastId }), stop: () => undefined };
}

export async function start(parts: Parts): Promise<Connection> {
  let why: unknown;
  for (const way of [startWorker, startHere]) {
    try {
      const wasm = parts.wasm(); // is on its way while a worker starts
      wasm.catch(() => undefined); // told below
      const connection = await way(parts);
      const started = await connection.ask({ kind: 'start', wasm: await wasm });
      if (started.kind === 'started') return connection;
      connection.stop();
      why = started.kind === 'failed' ? started.why : started.kind;
    } catch (error) {
      why = error;
    }
  }
  throw why instanceof Error ? why : new Error(String(why));
}
