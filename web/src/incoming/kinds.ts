// Files that hold a report and yet cannot be read here, told by how they begin: the reader is told what to do.

import type { Key } from '../strings';

const starts = (bytes: Uint8Array, ...wanted: number[]) =>
  wanted.every((byte, index) => bytes[index] === byte);
const zip = (bytes: Uint8Array) => starts(bytes, 0x50, 0x4b, 0x03, 0x04);
const image = (bytes: Uint8Array) =>
  starts(bytes, 0x89, 0x50, 0x4e, 0x47) || // PNG
  starts(bytes, 0xff, 0xd8, 0xff) || // JPEG
  starts(bytes, 0x47, 0x49, 0x46, 0x38) || // GIF
  (starts(bytes, 0x52, 0x49, 0x46, 0x46) && bytes[8] === 0x57); // WebP

// null where the checker itself is to say what it makes of the file
export function unreadableKind(name: string, bytes: Uint8Array): Key | null {
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return 'isPdf';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return /\.(xls|et)$/i.test(name) ? 'isSheet' : 'isOldWord';
  if (starts(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return 'isOldWord';
  if (zip(bytes) && /\.(xlsx|xlsm|ods)$/i.test(name)) return 'isSheet';
  if (zip(bytes) && !/\.docx$/i.test(name)) return 'isArchive';
  if (image(bytes)) return 'isImage';
  return null;
}
