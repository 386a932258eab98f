// The findings in the one order there is: gravest first, then as they stand in the report; each with its number.

import { findCell, severities, type Finding, type Report } from './report';

export interface Listed {
  finding: Finding;
  number: number;
}

// Where a finding begins: at its own place, or at that of the first of its cells that has one.
export function placeOf(report: Report, finding: Finding): number | null {
  if (finding.span) return finding.span[0];
  for (const id of finding.cells) {
    const span = findCell(report, id)?.span;
    if (span) return span[0];
  }
  return null;
}

export function listed(report: Report, findings: Finding[]): Listed[] {
  return findings
    .map((finding, index) => ({
      finding,
      index,
      severity: severities.indexOf(finding.severity),
      place: placeOf(report, finding) ?? Infinity,
    }))
    .sort((a, b) => a.severity - b.severity || compare(a.place, b.place) || a.index - b.index)
    .map(({ finding }, index) => ({ finding, number: index + 1 }));
}

const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
