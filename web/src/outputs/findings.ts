// The findings as plain text.

import { basisText, familyKey, groupOf, lineText } from '../names';
import type { Finding, Report } from '../report';
import type { Words } from '../strings';

export function findingsText(report: Report, findings: Finding[], t: Words): string {
  const head = [report.title || report.unit || '', t('found', { n: findings.length })];
  const lines = findings.map((finding, index) => {
    const basis = basisText(finding, t);
    const kind = `[${t(finding.severity)} · ${t(familyKey(groupOf(finding)))} · ${finding.rule}]`;
    const line = `${index + 1}. ${kind} ${finding.message}${lineText(finding, t)}`;
    return basis ? `${line}\n   ${t('basis', { text: basis })}` : line;
  });
  return [...head, '', ...lines, '', report.notice, ''].join('\n');
}
