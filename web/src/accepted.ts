// Findings the reader accepts, each with a reason, and rules switched off, or on where they are off by default; as
// a file the baseline of the command line (schema xxgk-check/baseline/1).

export interface Ignored {
  fingerprint: string;
  rule: string;
  message: string;
  reason: string;
  source?: string; // the document it is for, by the end of its path; all of them where it is left out
}
export interface RuleChoice {
  disabled: string[];
  enabled: string[]; // of those that are off by default
}
export interface Accepted extends RuleChoice {
  findings: Ignored[];
}

const schema = 'xxgk-check/baseline/1';

export const nothingAccepted: Accepted = { findings: [], disabled: [], enabled: [] };

export function toFile({ findings, disabled, enabled }: Accepted): string {
  return JSON.stringify({ schema, findings, disabled, enabled }, null, 2) + '\n';
}

function idsOf(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((id) => typeof id === 'string') : [];
}

// What was kept of the reader's choice, whatever became of it meanwhile.
export function ruleChoiceOf(kept: Partial<Record<keyof RuleChoice, unknown>> | null): RuleChoice {
  return { disabled: idsOf(kept?.disabled), enabled: idsOf(kept?.enabled) };
}

// null when the text is something else
export function fromFile(text: string): Accepted | null {
  let parsed: (Partial<Accepted> & { schema?: string }) | null;
  try {
    parsed = JSON.parse(text) as typeof parsed;
  } catch {
    return null;
  }
  if (!parsed || parsed.schema !== schema || !Array.isArray(parsed.findings)) return null;
  const word = (value: unknown) => (typeof value === 'string' ? value : '');
  const findings = parsed.findings
    .filter((entry) => entry && typeof entry.fingerprint === 'string')
    .map((entry) => ({
      fingerprint: entry.fingerprint,
      rule: word(entry.rule),
      message: word(entry.message),
      reason: word(entry.reason),
      ...(typeof entry.source === 'string' && { source: entry.source }),
    }));
  return { findings, ...ruleChoiceOf(parsed) };
}

export function isSame(one: Ignored, other: Ignored): boolean {
  return one.fingerprint === other.fingerprint && one.source === other.source;
}

function endsWithPath(path: string, end: string): boolean {
  return path === end || path.endsWith(`/${end}`);
}

// Whether an entry is for a document of that name, as the command line sees it.
export function isFor({ source }: Ignored, name: string): boolean {
  if (source === undefined) return true;
  const from = source.replace(/^(\.\/)+/, '');
  return name !== '' && (endsWithPath(from, name) || endsWithPath(name, from));
}

const union = (before: string[], added: string[], without: string[]) =>
  Array.from(new Set([...before, ...added])).filter((id) => !without.includes(id));

// What was accepted before stays, unless the newer says otherwise.
export function joined(before: Accepted, added: Accepted): Accepted {
  const known = (entry: Ignored) => added.findings.some((other) => isSame(entry, other));
  return {
    findings: [...before.findings.filter((entry) => !known(entry)), ...added.findings],
    disabled: union(before.disabled, added.disabled, added.enabled),
    enabled: union(before.enabled, added.enabled, added.disabled),
  };
}

// The choice after a rule was switched; a rule that is as it is by default is not in it.
export function switched(choice: RuleChoice, id: string, on: boolean, byDefault: boolean): RuleChoice {
  const without = (list: string[]) => list.filter((rule) => rule !== id);
  const disabled = without(choice.disabled);
  const enabled = without(choice.enabled);
  if (on === byDefault) return { disabled, enabled };
  return on ? { disabled, enabled: [...enabled, id] } : { disabled: [...disabled, id], enabled };
}
