// What cells, equations and rules are called on the page.

import { columnLabel, groupLabels } from './form/wording';
import {
  findRow,
  rowAndColumn,
  tableOf,
  type Equation,
  type Finding,
  type Report,
  type Rule,
  type Term,
} from './report';
import type { Key, Words } from './strings';

// The form explains two rows at length in their labels; in a name the first words suffice.
function brief(label: string): string {
  return label.replace(/（区分处理.*）$/, '').replace(/、行政机关不再处理.*$/, '');
}

export function rowName(report: Report, cellId: string): string {
  const row = findRow(report, cellId);
  const { row: id } = rowAndColumn(cellId);
  const group = id.includes('.') ? (groupLabels[id.split('.')[0] ?? ''] ?? '') : '';
  const label = brief(row?.label || id);
  return group ? `${group} ${label}` : label;
}

export function columnName(report: Report, cellId: string): string {
  return columnLabel(cellId, report.tables[tableOf(cellId)]?.form ?? null);
}

export function cellName(report: Report, cellId: string): string {
  return `${rowName(report, cellId)} · ${columnName(report, cellId)}`;
}

export type EquationKind = 'row' | 'processed' | 'balance' | 'sum' | 'other';

export function equationKind(id: string): EquationKind {
  const last = id.slice(id.lastIndexOf('.') + 1);
  return last === 'row' || last === 'processed' || last === 'balance' || last === 'sum' ? last : 'other';
}

export function equationName(report: Report, equation: Equation, t: Words): string {
  const cell = equation.terms[0]?.cell ?? '';
  switch (equationKind(equation.id)) {
    case 'row':
    case 'sum':
      return rowName(report, cell);
    case 'processed':
      return `${columnName(report, cell)} · ${t('columnCheck')}`;
    case 'balance':
      return `${columnName(report, cell)} · ${t('balanceCheck')}`;
    default:
      return equation.id;
  }
}

// In a sum along a row the columns differ, in one down a column the rows do.
export function termName(report: Report, equation: Equation, term: Term): string {
  const kind = equationKind(equation.id);
  if (kind === 'row' || kind === 'sum') return columnName(report, term.cell);
  if (kind === 'processed' || kind === 'balance') return rowName(report, term.cell);
  return cellName(report, term.cell);
}

const families = ['T', 'V', 'Y', 'N', 'S', 'D', 'Q', 'I'] as const;
export type Family = (typeof families)[number] | 'other';
export const familyOrder: Family[] = ['I', 'T', 'V', 'N', 'Y', 'S', 'D', 'Q', 'other'];

export function familyOf(rule: string): Family {
  const letter = rule.charAt(0) as (typeof families)[number];
  return families.includes(letter) ? letter : 'other';
}

// All rules as lists show them; those about reading the input come last.
export function byFamily(rules: Rule[]): { family: Family; rules: Rule[] }[] {
  const order = [...familyOrder.filter((family) => family !== 'I'), 'I' as const];
  return order
    .map((family) => ({ family, rules: rules.filter((rule) => familyOf(rule.id) === family) }))
    .filter((group) => group.rules.length > 0);
}

// Some rules on a table are no sums: they go with the other findings on its figures.
export function groupOf(finding: Finding): Family {
  const family = familyOf(finding.rule);
  return family === 'T' && finding.equations.length === 0 ? 'V' : family;
}

export function familyKey(family: Family): Key {
  return `family_${family}`;
}

export function sizeName(bytes: number, t: Words): string {
  if (bytes < 1024) return t('bytes', { n: bytes });
  if (bytes < 1024 * 1024) return t('kilobytes', { n: (bytes / 1024).toFixed(1) });
  return t('megabytes', { n: (bytes / 1024 / 1024).toFixed(1) });
}

export function figure(value: number | string | null | undefined): string {
  return value === null || value === undefined ? '—' : String(value).replace('-', '−');
}

export function basisText(finding: Finding, t: Words): string {
  return finding.basis.map(({ title, article }) => (article ? `${title} ${article}` : title)).join(t('and'));
}

export function lineText(finding: Finding, t: Words): string {
  return finding.span && finding.line ? t('inLine', { n: finding.line }) : '';
}
