// What leaves the page: the tables as they are now, what was changed in them, and what could not be read, which is named
// and never left out in silence.

import type { Doc } from '../desk/document';
import { changesOf, type Listed } from '../desk/undo';
import { gridOf, unreadSign, type Grid } from '../form/grid';
import { isLaidOut, layoutOf } from '../form/layout';
import { sectionTitles } from '../form/wording';
import { unreadOf, unreadWords } from '../outcome';
import { tableNames, type Report } from '../report';
import type { Words } from '../strings';

export interface Handover {
  title: string;
  grids: Grid[];
  changes: string[][]; // the list of changes, its heads first; empty where there are none
  changesTitle: string;
  unread: string[]; // tables and rows that were not read, in words
  unreadTitle: string;
}

export function changeRows(changes: Listed[], t: Words): string[][] {
  if (changes.length === 0) return [];
  const place = ({ place: words, line }: Listed) => words || t('line', { n: line });
  const shown = (words: string) => words || t('blankValue');
  return [
    [t('changeNo'), t('changePlace'), t('changeWas'), t('changeIs')],
    ...changes.map((one, index) => [String(index + 1), place(one), shown(one.was), shown(one.is)]),
  ];
}

export function handover(doc: Doc, report: Report, t: Words): Handover {
  const tables = tableNames.filter((name) => isLaidOut(report.tables[name]));
  const grids = tables.map((name) => gridOf(layoutOf(report.tables[name], name), doc.typed));
  const hasGaps = grids.some(({ unread }) => unread > 0);
  const unread = unreadOf(report).map((one) => unreadWords(one, sectionTitles[one.table], t));
  return {
    title: report.title || t('title'),
    grids,
    changes: changeRows(changesOf(doc), t),
    changesTitle: t('changes'),
    unread,
    unreadTitle: hasGaps ? t('unreadWithSign', { sign: unreadSign }) : t('unreadTitle'),
  };
}
