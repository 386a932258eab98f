// What the reader accepts: this finding as it is, for a reason, in this report or in all; or a rule switched off or on.

import type { Finding, Rule } from '../report';
import {
  emptyBaseline,
  isFor,
  isSame,
  joined,
  subjectMembers,
  switched,
  type Baseline,
  type Ignored,
  type RuleChoice,
  type Subject,
} from './baseline';
import type { Doc } from './document';

// What of the desk it works with.
interface Desk {
  readonly checking: { readonly rules: Rule[]; checkAll(): void };
  changed(): void;
  remember(): void;
}

export function subjectOf(doc: Doc): Subject {
  const { unit = null, year = null } = doc.report ?? {};
  const isNamed = doc.origin === 'file' || (unit === null && year === null);
  return { name: isNamed ? doc.name : '', unit, year };
}

export class Accepting {
  list: Baseline;
  asked: string | null = null; // the finding whose reason is asked
  private kept: Ignored[] = []; // those that are in a file

  constructor(
    private desk: Desk,
    rules: RuleChoice,
  ) {
    this.list = { ...emptyBaseline, ...rules };
  }

  // Whether reasons were written that are in no file.
  get hasWork(): boolean {
    return this.list.findings.some((entry) => !this.kept.includes(entry));
  }

  isAccepted(doc: Doc, { fingerprint }: Finding): boolean {
    return this.list.findings.some(
      (entry) => entry.fingerprint === fingerprint && isFor(entry, subjectOf(doc)),
    );
  }

  // The accepted findings that this report has.
  of(doc: Doc): Ignored[] {
    const present = new Set((doc.report?.findings ?? []).map(({ fingerprint }) => fingerprint));
    return this.list.findings.filter(
      (entry) => present.has(entry.fingerprint) && isFor(entry, subjectOf(doc)),
    );
  }

  ignore(doc: Doc, { fingerprint, rule, message }: Finding, reason: string, everywhere: boolean): Ignored {
    const of = everywhere ? {} : subjectMembers(subjectOf(doc));
    const entry = { fingerprint, rule, message, reason: reason.trim(), ...of };
    this.asked = null;
    this.become(joined(this.list, { ...emptyBaseline, findings: [entry] }));
    return entry;
  }

  takeBack(taken: Ignored) {
    const findings = this.list.findings.filter((entry) => !isSame(entry, taken));
    this.become({ ...this.list, findings });
  }

  isOn(id: string): boolean {
    if (this.list.disabled.includes(id)) return false;
    return this.list.enabled.includes(id) || this.byDefault(id);
  }

  switchRule(id: string, on: boolean) {
    this.become({ ...this.list, ...switched(this.list, id, on, this.byDefault(id)) });
  }

  // Every rule as it is by default.
  resetRules() {
    this.become({ ...this.list, disabled: [], enabled: [] });
  }

  // From a file.
  add(baseline: Baseline) {
    this.become(joined(this.list, baseline));
    this.kept = this.kept.concat(baseline.findings);
  }

  saved() {
    this.kept = this.list.findings;
  }

  private byDefault(id: string): boolean {
    return this.desk.checking.rules.find((rule) => rule.id === id)?.default ?? true;
  }

  private become(list: Baseline) {
    const rules = ({ disabled, enabled }: RuleChoice) => [...disabled, '+', ...enabled].join();
    const otherRules = rules(list) !== rules(this.list);
    this.list = list;
    if (otherRules) {
      this.desk.remember();
      this.desk.checking.checkAll();
    }
    this.desk.changed();
  }
}
