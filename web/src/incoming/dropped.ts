// What is dropped on the page: files, and folders with the reports in and below them.

import type { Notice } from '../state';

const reports = /\.(txt|md|html?|docx)$/i;
const most = 200; // tabs; a whole archive is work for the command line

interface Found {
  files: File[];
  others: number; // files of folders that are no reports
  left: number; // reports beyond `most`
}

const fileOf = (entry: FileSystemFileEntry) => new Promise<File>((done, failed) => entry.file(done, failed));

// A reader gives the entries of a folder in portions, and none at the end.
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) break;
    all.push(...some);
  }
  return all.sort((a, b) => a.name.localeCompare(b.name, 'zh'));
}

async function walk(entry: FileSystemEntry, found: Found): Promise<void> {
  if (entry.isDirectory) {
    for (const inside of await entriesOf(entry as FileSystemDirectoryEntry)) await walk(inside, found);
  } else if (!reports.test(entry.name)) {
    found.others++;
  } else if (found.files.length >= most) {
    found.left++;
  } else {
    found.files.push(await fileOf(entry as FileSystemFileEntry));
  }
}

// To be called while the event lasts: later the browser no longer says what was dropped.
export async function fromDrop(data: DataTransfer): Promise<{ files: File[]; notices: Notice[] }> {
  const items = Array.from(data.items ?? []).filter((item) => item.kind === 'file');
  const entries = items.map((item) => (item.webkitGetAsEntry ? item.webkitGetAsEntry() : null));
  const folders = entries.filter((entry) => entry?.isDirectory);
  if (folders.length === 0) return { files: Array.from(data.files), notices: [] };
  const loose = items
    .filter((_, index) => !entries[index]?.isDirectory)
    .map((item) => item.getAsFile())
    .filter((file): file is File => file !== null);
  const found: Found = { files: loose, others: 0, left: 0 };
  const notices: Notice[] = [];
  try {
    for (const folder of folders) await walk(folder!, found);
  } catch {
    // Chromium refuses it to pages that were opened from a disk.
    return { files: loose, notices: [{ key: 'folderRefused', values: {} }] };
  }
  if (found.files.length === 0) notices.push({ key: 'noReportsInFolder', values: {} });
  else if (found.others > 0) notices.push({ key: 'otherFiles', values: { n: found.others } });
  if (found.left > 0) notices.push({ key: 'filesLeft', values: { n: found.left, most } });
  return { files: found.files, notices };
}
