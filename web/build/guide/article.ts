// The page of one rule as HTML: a wrong example and what the program says of it, the right one, why,
// exceptions, basis, how to do without the rule. The same words stand on the site and in the checker.

import type { Report, Rule } from 'xxgk-check';
import { equationName, familyKey, familyOf, figure, termName } from '../../src/names';
import { findEquation, sides, tidy, type Equation, type Term } from '../../src/report';
import { words, type Key, type Language, type Words } from '../../src/strings';
import { edited } from './edits';
import { fragments, type Fragment, type Piece } from './fragments';
import type { Entry, Example, Exception, Limit, Sources } from './types';

const findingsShown = 2;
const termsShown = 8;

export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

const piecesHtml = (pieces: Piece[]) =>
  pieces.map(({ text, marked }) => (marked ? `<mark>${escaped(text)}</mark>` : escaped(text))).join('');

type RowFragment = Extract<Fragment, { kind: 'row' }>;

function tableHtml(rows: RowFragment[]): string {
  const heads = rows[0]?.cells.map((cell) => cell.head) ?? [];
  const labelled = rows.some((row) => row.label !== '');
  const corner = labelled ? '<td></td>' : '';
  const head = heads.some((one) => one !== '')
    ? `<thead><tr>${corner}${heads.map((one) => `<th scope="col">${escaped(one)}</th>`).join('')}</tr></thead>`
    : '';
  const body = rows.map((row) => {
    const label = labelled ? `<th scope="row">${escaped(row.label)}</th>` : '';
    return `<tr>${label}${row.cells.map(({ pieces }) => `<td>${piecesHtml(pieces)}</td>`).join('')}</tr>`;
  });
  return `<div class="scroll" tabindex="0"><table class="sample">${head}<tbody>${body.join('')}</tbody></table></div>`;
}

const sameHeads = (a: RowFragment, b: RowFragment) =>
  a.cells.map((cell) => cell.head).join('|') === b.cells.map((cell) => cell.head).join('|');

function fragmentsHtml(shown: Fragment[], kind: 'wrong' | 'right', t: Words): string {
  const parts: string[] = [];
  let rows: RowFragment[] = []; // of one table, so far
  const endTable = () => {
    if (rows.length > 0) parts.push(tableHtml(rows));
    rows = [];
  };
  for (const fragment of shown) {
    if (fragment.kind === 'row') {
      if (rows[0] && !sameHeads(rows[0], fragment)) endTable();
      rows.push(fragment);
      continue;
    }
    endTable();
    if (fragment.kind === 'words') parts.push(`<p>${piecesHtml(fragment.pieces)}</p>`);
    if (fragment.kind === 'more') parts.push(`<p class="faint">${t('guideMore', { n: fragment.lines })}</p>`);
    if (fragment.kind === 'gap') parts.push(`<p><mark>${t('guideNothing')}</mark></p>`);
  }
  endTable();
  return `<div class="extract ${kind}" lang="zh-CN">${parts.join('')}</div>`;
}

function ledgerHtml(report: Report, equation: Equation, t: Words): string {
  const { left, right } = sides(equation);
  const shown = left.length > termsShown ? left.filter((term) => term.value) : left;
  const row = (term: Term, flipped: boolean) => {
    const sign = term.sign < 0 !== flipped ? '−' : '+';
    const name = escaped(termName(report, equation, term));
    return `<tr><td>${sign}</td><th scope="row" lang="zh-CN">${name}</th><td>${figure(term.value ?? 0)}</td></tr>`;
  };
  const sum = (key: Key, value: string) =>
    `<tr class="sum"><td></td><th scope="row">${t(key)}</th><td>${value}</td></tr>`;
  const difference = tidy(equation.right! - equation.left!);
  return [
    `<div class="scroll" tabindex="0"><table class="sums"><caption>${t('ledgerOf', { name: escaped(equationName(report, equation, t)) })}</caption><tbody>`,
    ...shown.map((term) => row(term, false)),
    shown.length < left.length
      ? `<tr class="faint"><td></td><td>${t('othersZero', { n: left.length - shown.length })}</td><td></td></tr>`
      : '',
    sum('computed', figure(equation.left)),
    ...(right.length > 1 ? right.map((term) => row(term, true)) : []),
    sum('reported', figure(equation.right)),
    sum('difference', (difference > 0 ? '+' : '') + figure(difference)),
    '</tbody></table></div>',
  ].join('');
}

// A text that is no change of a report, line by line.
const lineFragments = (text: string): Fragment[] =>
  text.split('\n').map((line) => ({ kind: 'words', pieces: [{ text: line, marked: false }] }));

// What the program says of the wrong example.
function saidHtml(report: Report, rule: Rule, t: Words): string {
  const own = report.findings.filter((finding) => finding.rule === rule.id);
  if (own.length === 0) throw new Error(`the wrong example of ${rule.id} does not trip it`);
  const items = own.slice(0, findingsShown).map((finding) => {
    const failing = finding.equations
      .map((id) => findEquation(report, id))
      .find((equation) => equation?.status === 'fails');
    const badge = `<span class="severity ${finding.severity}">${t(finding.severity)}</span>`;
    return `<p>${badge} ${escaped(finding.message)}</p>${failing ? ledgerHtml(report, failing, t) : ''}`;
  });
  return `<div class="said"><p class="faint">${t('guideSaid')}</p>${items.join('')}</div>`;
}

export class Articles {
  constructor(
    private sources: Sources,
    private language: Language,
    private level: number, // of the headings inside
  ) {
    this.t = words(language);
  }
  private t: Words;

  private heading(key: Key): string {
    return `<h${this.level}>${this.t(key)}</h${this.level}>`;
  }

  // What is read in a text is the same in every language; only what is said of it needs its own.
  private check(text: string, rule: Rule, language: Language = 'zh'): Report {
    return this.sources.check(text, language, [rule.id]);
  }

  private base(of: { base?: string }): string {
    const base = this.sources.bases[of.base ?? '2021'];
    if (base === undefined) throw new Error(`no base ${of.base}`);
    return base;
  }

  private edited(base: string, edit: Parameters<typeof edited>[1]): string {
    return edited(base, edit, (text, lang, enable) => this.sources.check(text, lang, enable));
  }

  private example(rule: Rule, example: Example): string {
    const { t } = this;
    const base = this.base(example);
    const wrong = this.edited(base, example.wrong);
    const report = this.check(wrong, rule, this.language);
    const said = saidHtml(report, rule, t);
    if (example.wrong.text !== undefined) {
      return `${this.heading('guideWrong')}${fragmentsHtml(lineFragments(wrong), 'wrong', t)}${said}`;
    }
    const right = this.edited(base, example.right ?? {});
    const of = this.check(right, rule);
    const hint = report.findings.every((finding) => finding.rule !== rule.id || finding.severity === 'hint');
    return [
      this.heading(hint ? 'guideHinted' : 'guideWrong'),
      fragmentsHtml(fragments(report, of), 'wrong', t),
      said,
      this.heading(hint ? 'guideUnhinted' : 'guideRight'),
      fragmentsHtml(fragments(of, report), 'right', t),
    ].join('');
  }

  private exception(rule: Rule, exception: Exception): string {
    const told = escaped(exception[this.language]);
    const base = this.base(exception);
    const innocent = this.check(this.edited(base, exception.example), rule);
    if (innocent.findings.some((finding) => finding.rule === rule.id)) {
      throw new Error(`an exception of ${rule.id} trips it`);
    }
    const shown =
      exception.example.text === undefined
        ? fragments(innocent, this.check(base, rule))
        : lineFragments(innocent.text);
    return `<li><p>${told}</p>${fragmentsHtml(shown, 'right', this.t)}</li>`;
  }

  private told(rule: Rule, entry: Entry): string {
    const { language } = this;
    const examples = (entry.examples ?? []).map((example) => this.example(rule, example)).join('');
    const none = entry.no_example ? `<p class="faint">${escaped(entry.no_example[language])}</p>` : '';
    const exceptions = entry.exceptions.map((exception) => this.exception(rule, exception)).join('');
    return [
      examples || this.heading('guideWrong') + none,
      this.heading('guideWhy'),
      `<p>${escaped(entry.why[language])}</p>`,
      exceptions ? `${this.heading('guideExceptions')}<ul class="exceptions">${exceptions}</ul>` : '',
    ].join('');
  }

  private basis(rule: Rule): string {
    const cited = rule.basis.map(
      ({ title, article }) => `<li lang="zh-CN">${escaped(`${title}${article && ` ${article}`}`)}</li>`,
    );
    const none = `<p>${this.t('guideNoBasis')}</p>`;
    return (
      this.heading('guideBasis') + (cited.length > 0 ? `<ul class="basis">${cited.join('')}</ul>` : none)
    );
  }

  // One rule, without its title.
  rule(rule: Rule): string {
    const { t } = this;
    const entry = this.sources.entries[rule.id];
    const family = familyOf(rule.id);
    const facts = [
      t('rule', { id: rule.id }),
      t(familyKey(family)),
      t(rule.default ? 'guideOn' : 'guideOff'),
    ];
    const without = family === 'I' ? 'guideAlways' : rule.default ? 'guideWithout' : 'guideWanted';
    return [
      `<p class="facts"><span class="severity ${rule.severity}">${t(rule.severity)}</span> ${facts.join(' · ')}</p>`,
      entry ? this.told(rule, entry) : '',
      this.basis(rule),
      this.heading(rule.default ? 'guideSilence' : 'guideSwitch'),
      `<p>${t(without, { id: rule.id })}</p>`,
    ].join('');
  }

  // What the program does not check.
  limits(): string {
    const { level, language } = this;
    return this.sources.limits
      .map(
        ({ title, text }: Limit) =>
          `<h${level}>${escaped(title[language])}</h${level}><p>${escaped(text[language])}</p>`,
      )
      .join('');
  }
}
