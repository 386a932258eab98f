// What a check came to, in the words of the headline, the tab and the sheet alike. A report that was read in part never
// gets an all-clear, nor does one whose sums fail while their rules are switched off.

import type { Desk } from './desk/desk';
import type { Doc } from './desk/document';
import { isLaidOut } from './form/layout';
import { rowName } from './names';
import { severities, tableNames, type Report, type Severity, type TableName } from './report';
import type { Key, Words } from './strings';

const unreadStates = ['missing', 'ambiguous', 'invalid'] as const;

export interface UnreadRow {
  name: string;
  counts: { state: (typeof unreadStates)[number]; n: number }[];
}
export interface Unread {
  table: TableName;
  state: 'absent' | 'unreadable' | 'partly_read';
  rows: UnreadRow[];
}

// Which tables and rows were not read, or hold what is no number.
export function unreadOf(report: Report): Unread[] {
  const all: Unread[] = [];
  for (const table of tableNames) {
    const { state, rows: read } = report.tables[table];
    if (state === 'absent' || state === 'unreadable') {
      all.push({ table, state, rows: [] });
      continue;
    }
    const rows: UnreadRow[] = [];
    for (const { cells } of read) {
      const counts = unreadStates
        .map((one) => ({ state: one, n: cells.filter((cell) => cell.state === one).length }))
        .filter(({ n }) => n > 0);
      if (counts.length > 0) rows.push({ name: rowName(report, cells[0]!.id), counts });
    }
    if (rows.length > 0 || state === 'partly_read') all.push({ table, state: 'partly_read', rows });
  }
  return all;
}

// Nothing was recognised that could be judged.
export function isUndetermined(report: Report): boolean {
  if (report.outcome !== 'undetermined') return false;
  const isRead = tableNames.some((name) => isLaidOut(report.tables[name]));
  return (
    !isRead || report.findings.some(({ rule, severity }) => rule.startsWith('I') && severity === 'error')
  );
}

export function isReadInPart(report: Report): boolean {
  if (isUndetermined(report)) return false;
  const { missing, ambiguous, invalid } = report.summary.cells;
  return missing + ambiguous + invalid > 0 || tableNames.some((name) => report.tables[name].state !== 'read');
}

export interface Outcome {
  kind: 'undetermined' | 'partly' | 'clean' | Severity;
  headline: { key: Key; values: Record<string, number> };
  isPartly: boolean; // to be said beside the headline
  counts: { severity: Severity; n: number }[];
  ignored: number;
}

// Sums that do not come out, and of which no finding tells because their rule is switched off.
function silentSums(report: Report): number {
  const told = new Set(report.findings.reduce<string[]>((all, { equations }) => all.concat(equations), []));
  return report.equations.filter(({ id, status }) => status === 'fails' && !told.has(id)).length;
}

export function outcomeOf(desk: Desk, doc: Doc, report: Report): Outcome {
  const open = desk.listedOf(doc);
  const counts = severities
    .map((severity) => ({ severity, n: open.filter(({ finding }) => finding.severity === severity).length }))
    .filter(({ n }) => n > 0);
  const ignored = desk.accepting.of(doc).length;
  const said = { counts, ignored, isPartly: false };
  const is = (kind: Outcome['kind'], key: Key, n = 0) => ({
    ...said,
    kind,
    headline: { key, values: { n } },
  });
  if (isUndetermined(report)) return is('undetermined', 'undetermined');
  const isPartly = isReadInPart(report);
  const [worst] = counts;
  if (worst) return { ...is(worst.severity, 'found', open.length), isPartly };
  if (doc.origin === 'form' && doc.past.length === 0) return is('partly', 'youngForm');
  if (isPartly) return is('partly', 'partly');
  const silent = desk.accepting.list.disabled.length > 0 ? silentSums(report) : 0;
  if (silent > 0) return is('partly', 'sumsSilent', silent);
  return is('clean', ignored > 0 ? 'cleanRest' : 'clean');
}

export function headlineWords({ headline }: Outcome, t: Words): string {
  return t(headline.key, headline.values);
}

// As the tab and the lists tell it, in one line.
export function outcomeWords(outcome: Outcome, t: Words): string {
  const counts = outcome.counts.map(({ severity, n }) => `${t(severity)} ${n}`).join(' ');
  const words = outcome.kind !== 'undetermined' && counts ? counts : headlineWords(outcome, t);
  return outcome.isPartly ? `${words} · ${t('partly')}` : words;
}

export function unreadWords({ state, rows }: Unread, name: string, t: Words): string {
  if (state !== 'partly_read') {
    return t('unreadTable', { table: name, why: t(state === 'absent' ? 'tableAbsent' : 'tableUnreadable') });
  }
  const told = rows.slice(0, 6).map((row) => {
    const counts = row.counts.map(({ state: one, n }) => t(`unread_${one}`, { n })).join(t('comma'));
    return t('unreadRow', { row: row.name, counts });
  });
  if (rows.length > 6) told.push(t('unreadMore', { n: rows.length - 6 }));
  return told.length > 0
    ? t('unreadRows', { table: name, rows: told.join(t('and')) })
    : t('unreadTable', { table: name, why: t('tablePartly') });
}
