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

export async function startWorker(parts: Parts): Promise<Connection> {
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

export async function startHere(parts: Parts): Promise<Connection> {
  const answer = await parts.runHere();
  return { ask: (question) => answer({ ...question, id: ++lastId }), stop: () => undefined };
}
