// Asks the checker about documents. Answers come late and out of order: of each document the one asked for last counts.

import type { Engine } from '../engine/client';
import type { Report, Rule } from '../report';
import type { Language } from '../strings';
import type { RuleChoice } from './baseline';
import { isEmpty, settle, type Doc } from './document';
import { Turns } from './turns';

const typingDelay = 80; // milliseconds

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

// What of the desk it works with.
interface Desk {
  language: Language;
  readonly accepting: { list: RuleChoice };
  readonly documents: { all: Doc[]; has(id: number): boolean };
  changed(): void;
  reported(doc: Doc): void;
}

export class Checking {
  state: 'loading' | 'ready' | 'failed' = 'loading';
  why = '';
  rules: Rule[] = [];
  private turns = new Turns();
  private timers = new Map<number, number>();

  constructor(
    readonly engine: Engine,
    private desk: Desk,
  ) {}

  start() {
    this.state = 'loading';
    this.why = '';
    this.engine.ready().then(
      () => this.now('ready', ''),
      (error) => this.now('failed', reasonOf(error)),
    );
    this.engine.rules().then(
      (rules) => {
        this.rules = rules;
        this.desk.changed();
      },
      () => undefined,
    );
  }

  private now(state: Checking['state'], why: string) {
    this.state = state;
    this.why = why;
    this.desk.changed();
  }

  // The text is another: what is being found out about the older one is of no use.
  outdate(doc: Doc) {
    this.turns.next(doc.id);
    window.clearTimeout(this.timers.get(doc.id));
    doc.state = doc.text.trim() === '' && doc.input === 'text' ? 'empty' : 'checking';
    if (doc.state === 'empty') {
      doc.report = null;
      doc.cells = new Map();
    }
  }

  // When no more is typed for a moment.
  soon(doc: Doc) {
    if (isEmpty(doc)) return;
    const timer = window.setTimeout(() => void this.check(doc), typingDelay);
    this.timers.set(doc.id, timer);
  }

  // Whether there is an answer, and it is the latest.
  async check(doc: Doc): Promise<boolean> {
    if (isEmpty(doc)) return false;
    const latest = this.turns.next(doc.id);
    const isWanted = () => latest() && this.desk.documents.has(doc.id);
    try {
      const report = await this.ask(doc, isWanted);
      if (!isWanted()) return false;
      this.state = 'ready';
      settle(doc, report);
    } catch (error) {
      if (!isWanted()) return false;
      doc.report = null;
      doc.state = 'failed';
      doc.why = reasonOf(error);
    }
    this.desk.reported(doc);
    return true;
  }

  private ask(doc: Doc, isWanted: () => boolean): Promise<Report> {
    const { language: lang, accepting } = this.desk;
    const { disabled: disable, enabled: enable } = accepting.list;
    return this.engine.check(doc.data, { name: doc.name, input: doc.input, lang, disable, enable }, isWanted);
  }

  checkAll() {
    this.desk.documents.all.forEach((doc) => void this.check(doc));
  }

  ruleTitle(id: string): string {
    return this.rules.find((rule) => rule.id === id)?.title[this.desk.language] ?? '';
  }
}
