// What the reader asks to be changed, as replacements in the text of the box. The text is the one thing that is edited;
// the tables follow from it.

import { boxOffset, sides, tidy, type Change, type Finding, type Report } from '../report';
import type { Doc } from './document';
import type { Replacement } from './undo';

// null where the text has no place for one of the cells
export function ofCells(doc: Doc, values: { cell: string; to: number | string }[]): Replacement[] | null {
  const replacements: Replacement[] = [];
  for (const { cell, to } of values) {
    const span = doc.cells.get(cell);
    if (!span) return null;
    replacements.push({ span, text: String(to) });
  }
  return replacements;
}

// null while the report is of an older text
export function ofFix(doc: Doc, finding: Finding): Replacement[] | null {
  if (!finding.fix || !doc.report || !doc.isCurrent) return null;
  const at = boxOffset(doc.report.text);
  return [{ span: [at(finding.fix.span[0]), at(finding.fix.span[1])], text: finding.fix.text }];
}

// What anybody sees is no count says which cell is wrong, not what belongs there.
const isOfNoCount = ({ from }: Change) => from === null || from < 0;

// Of the repairs the one that is beyond guessing: the only one there is, or the one that the finding is about because the
// prose speaks for it. null where the register must decide.
export function certainRepair({ repairs, cells }: Finding): Change[] | null {
  const [first, ...others] = repairs;
  if (!first) return null;
  const idsOf = (changes: Change[]) =>
    changes
      .map(({ cell }) => cell)
      .sort()
      .join();
  const own = idsOf(first.changes);
  const isMeant =
    own === cells.slice().sort().join() &&
    others.every(({ changes }) => idsOf(changes) !== own) &&
    !first.changes.every(isOfNoCount);
  return others.length === 0 || isMeant ? first.changes : null;
}

// In a form that is filled in here the totals follow from their parts: what has to be changed for that.
export function totals(doc: Doc, report: Report): Replacement[] {
  const done = new Set<string>();
  const replacements: Replacement[] = [];
  for (const equation of report.equations) {
    const { left: parts, right } = sides(equation);
    const [total, ...more] = right;
    if (!total || more.length > 0 || done.has(total.cell)) continue;
    const known = parts.filter((term) => term.value !== null);
    const sum = tidy(known.reduce((all, term) => all + (term.value ?? 0), 0));
    const span = doc.cells.get(total.cell);
    if (known.length === 0 || !span || total.value === sum) continue;
    done.add(total.cell);
    replacements.push({ span, text: String(sum) });
  }
  return replacements;
}
