// Starts the checker and asks it, one question at a time. A worker keeps the page alive during a check; without
// workers the same script runs on the page. After a failure the next question finds a fresh checker.

import type { Report, Rule } from '../report';
import { start, type Connection, type QuestionBody } from './connection';
import type { Parts } from './parts';
import type { Answer, CheckOptions } from './protocol';

export interface Engine {
  ready(): Promise<void>;
  // `wanted` is asked before the check begins and while it runs: the answer to an older text is not waited for.
  check(data: string | Uint8Array, options: CheckOptions, wanted?: () => boolean): Promise<Report>;
  rules(): Promise<Rule[]>;
  // The first check takes many times as long as those after it: code is compiled as it first runs, tables are set up. This
  // makes one for nobody, unless somebody has asked for one already.
  warm(data: string): void;
}

interface Entry {
  question: QuestionBody;
  wanted: () => boolean;
  done(answer: Answer): void;
  failed(error: Error): void;
}

const patience = 1000; // milliseconds that a check which nobody waits for may go on

export interface Ways {
  started?: Promise<Connection>; // by a script that came before this one
  idle?: number; // milliseconds without a question after which the checker is let go; the next question starts it anew
}

const asError = (reason: unknown) => (reason instanceof Error ? reason : new Error(String(reason)));

class Client implements Engine {
  private running: Promise<Connection> | null = null;
  private waiting: Entry[] = [];
  private busy: Entry | null = null;
  private watch = 0;
  private rest = 0;

  constructor(
    private parts: Parts,
    private ways: Ways,
  ) {
    if (ways.started) void this.take(ways.started);
  }

  async ready() {
    await this.connection();
  }

  async check(data: string | Uint8Array, options: CheckOptions, wanted = () => true) {
    const answer = await this.ask({ kind: 'check', data, options }, wanted);
    if (answer.kind !== 'report') throw new Error(answer.kind);
    return answer.report;
  }

  async rules() {
    const answer = await this.ask({ kind: 'rules' }, () => true);
    if (answer.kind !== 'rules') throw new Error(answer.kind);
    return answer.rules;
  }

  warm(data: string) {
    let isBegun = false;
    const isWanted = () => (isBegun ||= !this.waiting.some(({ question }) => question.kind === 'check'));
    this.ask({ kind: 'check', data, options: {} }, isWanted).catch(() => undefined); // whoever asks next is told
  }

  private connection(): Promise<Connection> {
    return this.running ?? this.take(start(this.parts));
  }

  private take(starting: Promise<Connection>): Promise<Connection> {
    this.running = starting;
    starting.catch(() => {
      if (this.running === starting) this.running = null;
    });
    return starting;
  }

  private ask(question: QuestionBody, wanted: () => boolean): Promise<Answer> {
    return new Promise((done, failed) => {
      this.waiting.push({ question, wanted, done, failed });
      this.giveUpUnwanted();
      void this.next();
    });
  }

  private async next(): Promise<void> {
    if (this.busy) return;
    window.clearTimeout(this.rest);
    const entry = this.waiting.shift();
    if (!entry) {
      if (this.ways.idle) this.rest = window.setTimeout(() => this.restart(), this.ways.idle);
      return;
    }
    if (!entry.wanted()) {
      entry.failed(new Error('superseded'));
      return this.next();
    }
    this.busy = entry;
    try {
      const answer = await (await this.connection()).ask(entry.question);
      if (answer.kind === 'failed') throw new Error(answer.why);
      entry.done(answer);
    } catch (error) {
      this.restart();
      entry.failed(asError(error));
    }
    this.busy = null;
    window.clearTimeout(this.watch);
    this.watch = 0;
    void this.next();
  }

  // What the module's memory holds after a failure is unknown.
  private restart() {
    const { running } = this;
    this.running = null;
    running?.then(
      (connection) => connection.stop(),
      () => undefined,
    );
  }

  // A long check of a text that has been changed meanwhile must not keep the new text waiting.
  private giveUpUnwanted() {
    if (!this.busy || this.watch) return;
    this.watch = window.setTimeout(() => {
      this.watch = 0;
      if (this.busy && !this.busy.wanted()) this.restart();
    }, patience);
  }
}

export function connect(parts: Parts, ways: Ways = {}): Engine {
  return new Client(parts, ways);
}
