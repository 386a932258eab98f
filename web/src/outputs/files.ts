// What leaves the page on the reader's wish, through the clipboard or as a file.

import type { Report } from '../report';

// Works from file:// and in old browsers, where the newer clipboard interface does not.
export function copy(formats: Record<string, string>): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    for (const [type, data] of Object.entries(formats)) event.clipboardData?.setData(type, data);
  };
  document.addEventListener('copy', fill, true);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill, true);
  }
}

export function save(name: string, type: string, content: string | Blob) {
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
