// What was checked: the counts of rules, sums and cells, as the page, the sheet and the badge tell them.

import type { Check, Report } from './report';
import type { Key } from './strings';
import { isBeside } from './words/reasons';

export type Status = 'failed' | 'unread' | 'passed' | 'beside';
export const statusOrder: Status[] = ['failed', 'unread', 'passed', 'beside'];

export function statusOf(check: Check): Status {
  if (check.status !== 'skipped') return check.status;
  return isBeside(check.why) ? 'beside' : 'unread';
}

export function statusCounts({ checks }: Report): Record<Status, number> {
  const counts: Record<Status, number> = { failed: 0, unread: 0, passed: 0, beside: 0 };
  for (const check of checks) counts[statusOf(check)]++;
  return counts;
}

export function scopeTallies(report: Report): [Key, number, [Key, number][]][] {
  const counts = statusCounts(report);
  const sums = (wanted: string) => report.equations.filter(({ status }) => status === wanted).length;
  const { cells } = report.summary;
  return [
    [
      'rulesChecked',
      report.checks.length,
      statusOrder.map((status): [Key, number] => [`checked_${status}`, counts[status]]),
    ],
    [
      'equationsChecked',
      report.equations.length,
      [
        ['holds', sums('holds')],
        ['fails', sums('fails')],
        ['notAssessable', sums('not_assessable')],
      ],
    ],
    [
      'cellsChecked',
      cells.expected,
      [
        ['cells_number', cells.number],
        ['cells_blank', cells.blank],
        ['cells_placeholder', cells.placeholder],
        ['cells_missing', cells.missing],
        ['cells_ambiguous', cells.ambiguous],
        ['cells_invalid', cells.invalid],
      ],
    ],
  ];
}
