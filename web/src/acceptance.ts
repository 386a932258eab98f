// What the reader accepts: this finding as it is, for a reason; or a rule switched off or on altogether.

import { isFor, isSame, joined, nothingAccepted, switched, type Accepted, type Ignored } from './accepted';
import type { Finding, Report } from './report';
import type { Doc, Goal, State } from './state';

// What of the store it works with.
interface Desk {
  readonly state: State;
  readonly doc: Doc;
  readonly report: Report | null;
  set(changes: Partial<State>): void;
  onGoal(goal: Goal): void;
  remember(): void;
  checkAll(): void;
}

export class Acceptance {
  constructor(private store: Desk) {}

  private get all(): Accepted {
    return this.store.state.accepted;
  }

  // The accepted findings that this report has.
  get here(): Ignored[] {
    const { report, doc } = this.store;
    const here = new Set((report?.findings ?? []).map((finding) => finding.fingerprint));
    return this.all.findings.filter((entry) => here.has(entry.fingerprint) && isFor(entry, doc.name));
  }

  has(finding: Finding): boolean {
    const { name } = this.store.doc;
    return this.all.findings.some((entry) => entry.fingerprint === finding.fingerprint && isFor(entry, name));
  }

  ignore(finding: Finding, reason: string) {
    const { fingerprint, rule, message } = finding;
    this.change(
      joined(this.all, {
        ...nothingAccepted,
        findings: [{ fingerprint, rule, message, reason: reason.trim() }],
      }),
    );
    this.store.set({ ignoring: null, finding: null });
    this.store.onGoal('answer-quietly');
  }

  unignore(taken: Ignored) {
    const findings = this.all.findings.filter((entry) => !isSame(entry, taken));
    this.change({ ...this.all, findings });
  }

  isOn(id: string): boolean {
    if (this.all.disabled.includes(id)) return false;
    return this.all.enabled.includes(id) || this.byDefault(id);
  }

  switchRule(id: string, on: boolean) {
    this.change({ ...this.all, ...switched(this.all, id, on, this.byDefault(id)) });
  }

  // Every rule as it is by default.
  resetRules() {
    this.change({ ...this.all, disabled: [], enabled: [] });
  }

  // From a file.
  add(accepted: Accepted) {
    this.change(joined(this.all, accepted));
  }

  private byDefault(id: string): boolean {
    return this.store.state.rules.find((rule) => rule.id === id)?.default ?? true;
  }

  private change(accepted: Accepted) {
    const rules = ({ disabled, enabled }: Accepted) => [...disabled, '+', ...enabled].join();
    const otherRules = rules(accepted) !== rules(this.all);
    this.store.set({ accepted });
    if (!otherRules) return;
    this.store.remember();
    this.store.checkAll();
  }
}
