// What leaves the page on the reader's wish: text and tables for the clipboard, files.

import { familyKey, familyOf } from './names';
import type { Finding, Report } from './report';
import type { Words } from './strings';

// Works from file:// and in old browsers, where the newer clipboard interface does not.
export function copy(formats: Record<string, string>): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    for (const type of Object.keys(formats)) event.clipboardData?.setData(type, formats[type]);
  };
  document.addEventListener('copy', fill, true);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill, true);
  }
}

export function save(name: string, type: string, content: string) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.appendChild(link);
  link.click();
  link.remove();
  window.setTimeout(() => URL.revokeObjectURL(url), 10000);
}

export function fileName(report: Report, ending: string): string {
  const parts = [report.unit ?? '', report.year ? String(report.year) : ''].filter((part) => part);
  const base = parts.join('-') || 'xxgk-check';
  return `${base.replace(/[\\/:*?"<>|\s]+/g, '-')}${ending}`;
}

export function findingsText(report: Report, findings: Finding[], t: Words): string {
  const head = [report.title || report.unit || '', t('found', { n: findings.length })];
  const lines = findings.map((finding, index) => {
    const basis = finding.basis.map((one) => `${one.title}${one.article ? ' ' + one.article : ''}`).join(t('and'));
    const place = finding.span && finding.line ? ` (${t('line', { n: finding.line })})` : '';
    const kind = `[${t(finding.severity)} · ${t(familyKey(familyOf(finding.rule)))} · ${finding.rule}]`;
    return `${index + 1}. ${kind} ${finding.message}${place}${basis ? `\n   ${t('basis')}: ${basis}` : ''}`;
  });
  return [...head, '', ...lines, ''].join('\n');
}

// The drawn tables without what the page added: frames instead of classes, values instead of buttons.
export function officialTables(root: ParentNode): HTMLTableElement[] {
  return Array.from(root.querySelectorAll<HTMLTableElement>('table.form')).map((drawn) => {
    const table = drawn.cloneNode(true) as HTMLTableElement;
    table.querySelectorAll('tfoot, .verdict, .margin, .vh, colgroup').forEach((element) => element.remove());
    table.querySelectorAll('td.cell').forEach((cell) => {
      const lost = ['blank', 'missing', 'ambiguous'].some((state) => cell.classList.contains(state));
      const value = (cell.textContent ?? '').trim().replace('−', '-');
      cell.textContent = lost ? '' : value;
      cell.setAttribute('align', 'center');
    });
    tidy(table);
    table.setAttribute('border', '1');
    table.setAttribute('cellspacing', '0');
    table.setAttribute('cellpadding', '4');
    table.setAttribute('style', 'border-collapse:collapse;border:1px solid #000;width:100%');
    return table;
  });
}

function tidy(element: Element) {
  const comments = document.createTreeWalker(element, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (comments.nextNode()) found.push(comments.currentNode as Comment);
  found.forEach((comment) => comment.remove());
  element.removeAttribute('class');
  element.querySelectorAll('*').forEach((one) => {
    one.removeAttribute('class');
    one.removeAttribute('scope');
    if (one.tagName === 'TD' || one.tagName === 'TH') {
      one.setAttribute('style', 'border:1px solid #000;font-weight:normal');
      one.textContent = (one.textContent ?? '').replace(/\s+/g, ' ').trim();
    }
  });
}

export function tablesHtml(tables: HTMLTableElement[]): string {
  return tables
    .map((table) => {
      const copyOf = table.cloneNode(true) as HTMLTableElement;
      const caption = copyOf.caption?.textContent ?? '';
      copyOf.deleteCaption();
      return `<p>${caption}</p>\n${copyOf.outerHTML}`;
    })
    .join('\n');
}

export function tablesText(tables: HTMLTableElement[]): string {
  return tables
    .map((table) => {
      const rows = Array.from(table.rows).map((row) =>
        Array.from(row.cells, (cell) => cell.textContent ?? '').join('\t'),
      );
      return [table.caption?.textContent ?? '', ...rows].join('\n');
    })
    .join('\n\n');
}

export function tablesPage(title: string, tables: HTMLTableElement[]): string {
  const words = document.createElement('p');
  words.textContent = title;
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${words.innerHTML}</title>
<style>body{max-width:210mm;margin:2em auto;font:14px/1.6 SimSun,serif}h1{font-size:18px;text-align:center}</style></head>
<body>
<h1>${words.innerHTML}</h1>
${tablesHtml(tables)}
</body>
</html>
`;
}
