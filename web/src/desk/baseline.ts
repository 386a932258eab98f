// Findings the reader accepts, each with a reason, and rules switched off, or on where they are off by default; as
// a file the baseline of the command line (schema xxgk-check/baseline/1).

export interface Ignored {
  fingerprint: string;
  rule: string;
  message: string;
  reason: string;
  source?: string; // the document it is for, by the end of its path; all of them where it is left out
  unit?: string; // and the unit and year of the report, which a pasted one has only
  year?: number;
}
export interface RuleChoice {
  disabled: string[];
  enabled: string[]; // of those that are off by default
}
export interface Baseline extends RuleChoice {
  findings: Ignored[];
}

const schema = 'xxgk-check/baseline/1';

export const emptyBaseline: Baseline = { findings: [], disabled: [], enabled: [] };

export function toFile({ findings, disabled, enabled }: Baseline): string {
  return JSON.stringify({ schema, findings, disabled, enabled }, null, 2) + '\n';
}

function idsOf(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((id): id is string => typeof id === 'string') : [];
}

// What was kept of the reader's choice, whatever became of it meanwhile.
export function ruleChoiceOf(kept: Partial<Record<keyof RuleChoice, unknown>> | null): RuleChoice {
  return { disabled: idsOf(kept?.disabled), enabled: idsOf(kept?.enabled) };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function entryOf(entry: Record<string, unknown>): Ignored {
  const word = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    fingerprint: word(entry['fingerprint']),
    rule: word(entry['rule']),
    message: word(entry['message']),
    reason: word(entry['reason']),
    ...(typeof entry['source'] === 'string' && { source: entry['source'] }),
    ...(typeof entry['unit'] === 'string' && { unit: entry['unit'] }),
    ...(typeof entry['year'] === 'number' && { year: entry['year'] }),
  };
}

// null when the text is something else
export function fromFile(text: string): Baseline | null {
  let parsed: (Partial<Record<keyof Baseline, unknown>> & { schema?: string }) | null;
  try {
    parsed = JSON.parse(text) as typeof parsed;
  } catch {
    return null;
  }
  if (!parsed || parsed.schema !== schema || !Array.isArray(parsed.findings)) return null;
  const entries = parsed.findings.filter(isObject).map(entryOf);
  const findings = entries.filter(({ fingerprint }) => fingerprint !== '');
  return { findings, ...ruleChoiceOf(parsed) };
}

export function isSame(one: Ignored, other: Ignored): boolean {
  return (
    one.fingerprint === other.fingerprint &&
    one.source === other.source &&
    one.unit === other.unit &&
    one.year === other.year
  );
}

// Which report something is accepted of.
export interface Subject {
  name: string;
  unit: string | null;
  year: number | null;
}

function endsWithPath(path: string, end: string): boolean {
  return path === end || path.endsWith(`/${end}`);
}

function isOfName(source: string | undefined, name: string): boolean {
  if (source === undefined) return true;
  const from = source.replace(/^(\.\/)+/, '');
  return name !== '' && (endsWithPath(from, name) || endsWithPath(name, from));
}

export function isFor({ source, unit, year }: Ignored, subject: Subject): boolean {
  return (
    isOfName(source, subject.name) &&
    (unit === undefined || unit === subject.unit) &&
    (year === undefined || year === subject.year)
  );
}

// Of what is pasted or typed the name says nothing.
export function subjectMembers({ name, unit, year }: Subject): Pick<Ignored, 'source' | 'unit' | 'year'> {
  return {
    ...(name !== '' && { source: name }),
    ...(unit !== null && { unit }),
    ...(year !== null && { year }),
  };
}

const union = (before: string[], added: string[], without: string[]) =>
  Array.from(new Set([...before, ...added])).filter((id) => !without.includes(id));

// What was accepted before stays, unless the newer says otherwise.
export function joined(before: Baseline, added: Baseline): Baseline {
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
