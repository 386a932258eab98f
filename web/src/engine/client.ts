// Starts the checker and asks it. A worker keeps the page alive during a check; without workers the same
// script runs on the page. After a failure inside the module the next question finds a fresh one.

import type { Report, Rule } from '../report';
import type { Answer, CheckOptions, Question } from './protocol';

export interface Engine {
  ready: Promise<void>;
  check(data: string | Uint8Array, options: CheckOptions): Promise<Report>;
  rules(): Promise<Rule[]>;
}

// Where the parts of the checker are: inlined in this page, or files beside it.
export interface Parts {
  script(): Promise<string>; // a URL a worker can start from
  runHere(): Promise<(question: Question) => Promise<Answer>>;
  wasm(): Promise<Uint8Array>;
  deflated: boolean; // in the single file, where every byte is downloaded or mailed
}

type QuestionBody = Question extends infer Q ? (Q extends { id: number } ? Omit<Q, 'id'> : never) : never;
type Ask = (question: QuestionBody) => Promise<Answer>;

let lastId = 0;

async function startWorker(parts: Parts): Promise<Ask> {
  const worker = new Worker(await parts.script());
  const waiting = new Map<number, { done(answer: Answer): void; failed(error: Error): void }>();
  worker.onmessage = (event: MessageEvent<Answer>) => {
    waiting.get(event.data.id)?.done(event.data);
    waiting.delete(event.data.id);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    const error = new Error(event.message || 'worker');
    waiting.forEach((entry) => entry.failed(error));
    waiting.clear();
  };
  return (question) =>
    new Promise((done, failed) => {
      const id = ++lastId;
      waiting.set(id, { done, failed });
      worker.postMessage({ ...question, id });
    });
}

async function startHere(parts: Parts): Promise<Ask> {
  const answer = await parts.runHere();
  return (question) => answer({ ...question, id: ++lastId } as Question);
}

async function start(parts: Parts): Promise<Ask> {
  const wasm = await parts.wasm();
  for (const way of [startWorker, startHere]) {
    try {
      const ask = await way(parts);
      const started = await ask({ kind: 'start', wasm, deflated: parts.deflated });
      if (started.kind === 'started') return ask;
      if (way === startHere) throw new Error(started.kind === 'failed' ? started.why : started.kind);
    } catch (error) {
      if (way === startHere) throw error;
    }
  }
  throw new Error('unreachable');
}

export function connect(parts: Parts): Engine {
  let running = start(parts);
  const ask: Ask = async (question) => {
    const answer = await (await running)(question);
    if (answer.kind === 'failed') {
      running = start(parts);
      throw new Error(answer.why);
    }
    return answer;
  };
  return {
    ready: running.then(() => undefined),
    async check(data, options) {
      const answer = await ask({ kind: 'check', data, options });
      if (answer.kind !== 'report') throw new Error(answer.kind);
      return answer.report;
    },
    async rules() {
      const answer = await ask({ kind: 'rules' });
      if (answer.kind !== 'rules') throw new Error(answer.kind);
      return answer.rules;
    },
  };
}
