// Files that hold a report and yet cannot be read here, told by how they begin: the reader is told what to do.

import type { Key } from '../strings';

const starts = (bytes: Uint8Array, ...wanted: number[]) =>
  wanted.every((byte, index) => bytes[index] === byte);
const ole = (bytes: Uint8Array) => starts(bytes, 0xd0, 0xcf, 0x11, 0xe0);
const zip = (bytes: Uint8Array) => starts(bytes, 0x50, 0x4b, 0x03, 0x04);
const image = (bytes: Uint8Array) =>
  starts(bytes, 0x89, 0x50, 0x4e, 0x47) || // PNG
  starts(bytes, 0xff, 0xd8, 0xff) || // JPEG
  starts(bytes, 0x47, 0x49, 0x46, 0x38) || // GIF
  (starts(bytes, 0x52, 0x49, 0x46, 0x46) && bytes[8] === 0x57); // WebP

// Whether these letters stand in it, each followed by `gap` zeros: the directory of an OLE file is in UTF-16.
function has(bytes: Uint8Array, letters: string, gap: number): boolean {
  const step = gap + 1;
  const codes = Array.from(letters, (letter) => letter.charCodeAt(0));
  for (let at = 0; at + codes.length * step <= bytes.length; at++) {
    if (codes.every((code, index) => bytes[at + index * step] === code)) return true;
  }
  return false;
}

function oleKind(name: string, bytes: Uint8Array): Key {
  if (has(bytes, 'EncryptedPackage', 1)) return 'isEncrypted';
  if (/\.(xls|et)$/i.test(name) || has(bytes, 'Workbook', 1)) return 'isSheet';
  return /\.docx$/i.test(name) ? 'isOldWordCalledDocx' : 'isOldWord';
}

function zipKind(name: string, bytes: Uint8Array): Key | null {
  if (has(bytes.subarray(0, 200), 'application/vnd.oasis.opendocument.text', 0)) return 'isOpenText';
  if (has(bytes, 'xl/workbook.xml', 0) || /\.(xlsx|xlsm|ods)$/i.test(name)) return 'isSheet';
  return has(bytes, 'word/document.xml', 0) || /\.docx$/i.test(name) ? null : 'isArchive';
}

// null where the checker itself is to say what it makes of the file
export function unreadableKind(name: string, bytes: Uint8Array): Key | null {
  if (name.startsWith('~$')) return 'isLock';
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return 'isPdf';
  if (ole(bytes)) return oleKind(name, bytes);
  if (starts(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return 'isOldWord';
  if (zip(bytes)) return zipKind(name, bytes);
  if (image(bytes)) return 'isImage';
  return null;
}
