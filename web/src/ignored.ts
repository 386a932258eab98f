// Findings the reader accepts, each with a reason, and rules switched off; as a file the baseline of the
// command line (schema xxgk-check/baseline/1).

export interface Ignored {
  fingerprint: string;
  rule: string;
  message: string;
  reason: string;
}
export interface Accepted {
  findings: Ignored[];
  disabled: string[];
}

const schema = 'xxgk-check/baseline/1';

export function toFile(accepted: Accepted): string {
  return JSON.stringify({ schema, ...accepted }, null, 2) + '\n';
}

// null when the text is something else
export function fromFile(text: string): Accepted | null {
  let parsed: Partial<Accepted> & { schema?: string };
  try {
    parsed = JSON.parse(text);
  } catch (error) {
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
    }));
  const disabled = Array.isArray(parsed.disabled)
    ? parsed.disabled.filter((id) => typeof id === 'string')
    : [];
  return { findings, disabled };
}

// What was accepted before stays; of two entries for one finding the newer counts.
export function joined(before: Accepted, added: Accepted): Accepted {
  const fresh = new Set(added.findings.map((entry) => entry.fingerprint));
  return {
    findings: [...before.findings.filter((entry) => !fresh.has(entry.fingerprint)), ...added.findings],
    disabled: Array.from(new Set([...before.disabled, ...added.disabled])),
  };
}
