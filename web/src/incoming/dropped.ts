// What is dropped on the page: files, and folders with the reports in and below them.

import type { Notice } from '../desk/notices';
import { setPath } from './files';
import { isLock, isOfReadKind } from './kinds';

const most = 200; // tabs; a whole archive is work for the command line

interface Found {
  files: File[];
  others: string[]; // files of folders that are no reports
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

// What office programs and systems leave in folders.
const isHidden = (name: string) =>
  isLock(name) || name.startsWith('.') || /^(thumbs\.db|desktop\.ini)$/i.test(name);
const pathOf = (entry: FileSystemEntry) => entry.fullPath.replace(/^\//, '');

async function walk(entry: FileSystemEntry, found: Found): Promise<void> {
  if (entry.isDirectory) {
    for (const inside of await entriesOf(entry as FileSystemDirectoryEntry)) await walk(inside, found);
  } else if (!isOfReadKind(entry.name) || isLock(entry.name)) {
    if (!isHidden(entry.name)) found.others.push(pathOf(entry));
  } else if (found.files.length >= most) {
    found.left++;
  } else {
    const file = await fileOf(entry as FileSystemFileEntry);
    setPath(file, pathOf(entry));
    found.files.push(file);
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
  const found: Found = { files: loose, others: [], left: 0 };
  const notices: Notice[] = [];
  try {
    for (const folder of folders) await walk(folder!, found);
  } catch {
    // Chromium refuses it to pages that were opened from a disk.
    return { files: loose, notices: [{ key: 'folderRefused' }] };
  }
  if (found.files.length === 0) notices.push({ key: 'noReportsInFolder' });
  found.others.forEach((name) => notices.push({ key: 'otherFile', values: { name } }));
  if (found.left > 0) notices.push({ key: 'filesLeft', values: { n: found.left, most } });
  return { files: found.files, notices };
}
