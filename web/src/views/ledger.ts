// A failing sum as a ledger: sign, item, figure; computed, reported, difference.

import { html, nothing } from 'lit';
import { equationName, figure, termName } from '../names';
import { findCell, sides, tidy, type Equation, type Report, type Term } from '../report';
import { linkButton } from './buttons';
import type { Context } from './context';

const shortEnough = 8; // of more terms, those that are 0 are left out

function termRow({ desk, t }: Context, report: Report, equation: Equation, term: Term) {
  const cell = findCell(report, term.cell);
  const name = termName(report, equation, term);
  const assumed =
    term.assumed_zero && cell
      ? html` <span class="faint">${t('countedZero', { state: t(`cell_${cell.state}`) })}</span>`
      : nothing;
  return html`
    <tr>
      <td class="sign">
        <span aria-hidden="true">${term.sign < 0 ? '−' : '+'}</span>
        <span class="vh">${t(term.sign < 0 ? 'minus' : 'plus')}</span>
      </td>
      <th scope="row">
        ${linkButton(name, () => desk.chooseCell(term.cell, 'cell'))}${assumed}
      </th>
      <td class="figure">${figure(term.assumed_zero ? 0 : term.value)}</td>
    </tr>
  `;
}

export function ledgerView(context: Context, report: Report, equation: Equation) {
  const { t } = context;
  const { left, right } = sides(equation);
  const matters = (term: Term) => term.value !== 0 && !(term.assumed_zero && term.value === null);
  const shownLeft =
    left.length > shortEnough ? left.filter((term) => matters(term) || term.assumed_zero) : left;
  const hidden = left.length - shownLeft.length;
  const known = equation.left !== null && equation.right !== null;
  const difference = known ? tidy(equation.right! - equation.left!) : null;
  const [only] = right.length === 1 ? right : [];
  return html`
    <table class="ledger">
      <caption>${t('ledgerOf', { name: equationName(report, equation, t) })}</caption>
      <thead class="vh">
        <tr>
          <th scope="col">${t('ledgerSign')}</th>
          <th scope="col">${t('ledgerItem')}</th>
          <th scope="col">${t('ledgerFigure')}</th>
        </tr>
      </thead>
      <tbody>
        ${shownLeft.map((term) => termRow(context, report, equation, term))}
        ${
          hidden > 0
            ? html`<tr class="faint"><td></td><td>${t('othersZero', { n: hidden })}</td><td></td></tr>`
            : nothing
        }
        <tr class="sum">
          <td></td>
          <th scope="row">${t('computed')}</th>
          <td class="figure">${figure(equation.left)}</td>
        </tr>
        ${right.length > 1 ? right.map((term) => termRow(context, report, equation, term)) : nothing}
        <tr class="sum">
          <td></td>
          <th scope="row">
            ${t('reported')}${
              only
                ? html` · ${linkButton(termName(report, equation, only), () => context.desk.chooseCell(only.cell, 'cell'))}`
                : nothing
            }
          </th>
          <td class="figure">${figure(equation.right)}</td>
        </tr>
        ${
          difference === null
            ? html`<tr><td></td><td colspan="2">${t('equationCannot')}</td></tr>`
            : html`<tr class="difference">
              <td></td>
              <th scope="row">${t('difference')}</th>
              <td class="figure">${difference > 0 ? '+' : ''}${figure(difference)}</td>
            </tr>`
        }
      </tbody>
    </table>
  `;
}
