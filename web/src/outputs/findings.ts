// The findings as plain text, all of them, with the numbers they have on the screen.

import type { Desk } from '../desk/desk';
import { headlineWords, outcomeOf, unreadOf, unreadWords } from '../outcome';
import { sectionTitles } from '../form/wording';
import { basisText, familyKey, groupOf } from '../names';
import { whereabouts } from '../places';
import type { Report } from '../report';
import type { Words } from '../strings';

export function findingsText(desk: Desk, report: Report, t: Words): string {
  const outcome = outcomeOf(desk, desk.doc, report);
  const unread = unreadOf(report).map((one) => unreadWords(one, sectionTitles[one.table], t));
  const head = [
    report.title || report.unit || '',
    headlineWords(outcome, t),
    ...(outcome.isPartly ? [t('partly')] : []),
  ];
  const lines = desk.open.map(({ finding, number }) => {
    const { words, line } = whereabouts(report, finding, t);
    const kind = `[${t(finding.severity)} · ${t(familyKey(groupOf(finding)))} · ${finding.rule}]`;
    const place = line === null ? words : `${words}${t('inLine', { n: line })}`;
    const basis = basisText(finding, t);
    const first = `${number}. ${kind} ${place}\n   ${finding.message}`;
    return basis ? `${first}\n   ${t('basis', { text: basis })}` : first;
  });
  return [...head, ...unread, '', ...lines, '', report.notice, ''].join('\n');
}
